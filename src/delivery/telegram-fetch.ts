import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { Readable } from "node:stream";

/** A request that got no usable answer. Its message never holds the address, which holds the token. */
export class NetworkError extends Error {
  readonly code: string;
  /** Whether the request can have reached the server; false only when it certainly hasn't. */
  readonly left: boolean;

  constructor(code: string, left: boolean) {
    super(`network error ${code} ${left ? "after" : "before"} the request left`);
    this.name = "NetworkError";
    this.code = code;
    this.left = left;
  }
}

interface FetchOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
  /** grammY passes a stand-in for AbortSignal, so only these are relied on. */
  readonly signal?: {
    readonly aborted: boolean;
    addEventListener(type: "abort", listener: () => void): void;
    removeEventListener(type: "abort", listener: () => void): void;
  };
}

/** `fetch` as far as grammY uses it. */
export type TelegramFetch = (
  url: string | URL,
  options?: FetchOptions,
) => Promise<{ readonly json: () => Promise<unknown> }>;

const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;
/** Shorter than servers keep idle connections, so that a request is never written to one just being closed. */
const IDLE_SOCKET_MS = 3000;
const MAX_SOCKETS = 256;

/**
 * A `fetch` for grammY that knows whether a failed request can have reached the server, which decides
 * whether a message may be sent again. Answers that aren't JSON (a proxy's error page) become Bot API errors.
 */
export function createTelegramFetch(): TelegramFetch {
  const agentOptions = { keepAlive: true, maxSockets: MAX_SOCKETS, timeout: IDLE_SOCKET_MS };
  const httpAgent = new HttpAgent(agentOptions);
  const httpsAgent = new HttpsAgent(agentOptions);

  return (address, { method = "GET", headers = {}, body, signal } = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(address);
      const secure = url.protocol === "https:";
      const length = typeof body === "string" ? { "content-length": String(Buffer.byteLength(body)) } : {};
      const options = { method, headers: { ...headers, ...length } };
      let left = false;
      const fail = (code: string) => reject(new NetworkError(code, left));
      if (signal?.aborted) return fail("ABORTED");

      const request: ClientRequest = secure
        ? httpsRequest(url, { ...options, agent: httpsAgent })
        : httpRequest(url, { ...options, agent: httpAgent });
      const abort = () => {
        fail("ABORTED");
        request.destroy();
      };
      signal?.addEventListener("abort", abort);
      request.on("close", () => signal?.removeEventListener("abort", abort));
      request.on("socket", (socket) => {
        if (!socket.connecting) left = true;
        else socket.once(secure ? "secureConnect" : "connect", () => (left = true));
      });
      request.on("error", (error: NodeJS.ErrnoException) => fail(error.code ?? "FAILED"));
      request.on("response", (response) => {
        readText(response).then(
          (text) => resolve({ json: async () => parseResponse(text, response) }),
          () => fail("RESPONSE_CUT"),
        );
      });
      if (body instanceof Readable) body.on("error", () => request.destroy()).pipe(request);
      else request.end(body);
    });
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_RESPONSE_BYTES) throw new Error("response too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseResponse(text: string, { statusCode = 0, headers }: IncomingMessage): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && "ok" in parsed) return parsed;
  } catch {
    // Handled below, by status.
  }
  // An answer that says success but can't be read: what happened is not known.
  if (statusCode < 400) throw new NetworkError("RESPONSE_UNREADABLE", true);
  const seconds = Number(headers["retry-after"]);
  const parameters = Number.isInteger(seconds) && seconds > 0 ? { parameters: { retry_after: seconds } } : {};
  return { ok: false, error_code: statusCode, description: `HTTP ${statusCode}`, ...parameters };
}
