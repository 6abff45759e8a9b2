import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Logger } from "../logger.ts";
import { type Health, renderMetrics } from "./health.ts";
import { BodyError, readBody } from "./read-body.ts";

export interface HttpOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly health: () => Health;
  readonly counts: () => Readonly<Record<string, number>>;
  readonly logger: Logger;
  /** Null with long polling. */
  readonly webhook: {
    readonly path: string;
    readonly secret: string;
    /** Stores an update, durable when it resolves with true; false when it isn't one. Rejects when it can't be stored. */
    readonly accept: (update: unknown, json: string) => Promise<boolean>;
  } | null;
  /** How long a body may take; for tests. */
  readonly bodyTimeoutMs?: number;
}

/** A listening server. */
export interface HttpServer {
  readonly port: number;
  /** Takes no new connections; resolves when the open requests are answered or cut off. */
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 1024 * 1024;
const BODY_TIMEOUT_MS = 10_000;
const HEADERS_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_MS = 65_000;
const RETRY_AFTER_SECONDS = "5";
const CLOSE_GRACE_MS = 1000;
const MAX_DISCARD_BYTES = 2 * 1024 * 1024;
const DISCARD_MS = 2000;

/** Starts serving `/healthz`, `/metrics` and the webhook's path. Rejects when the address can't be used. */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  const { host, port, logger } = options;
  const respond = createResponder(options);
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS },
    (request, response) => {
      // A connection that breaks off is its sender's business, never a reason to fall.
      request.on("error", () => {});
      response.on("error", () => {});
      respond(request, response).catch((error: unknown) => {
        logger.error({ err: error }, "an HTTP request failed");
        if (!response.headersSent) answer(response, 500);
        else response.destroy();
      });
    },
  );
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      reject(new Error(`cannot listen on ${host} port ${port} (${error.code}): set another HOST or PORT`));
    };
    server.once("error", refused);
    server.listen(port, host, () => {
      server.off("error", refused);
      server.on("error", (error) => logger.error({ err: error }, "the HTTP server failed"));
      resolve();
    });
  });
  const address = server.address();

  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function createResponder({ health, counts, webhook, bodyTimeoutMs = BODY_TIMEOUT_MS, logger }: HttpOptions) {
  const isSecret = webhook === null ? () => false : createSecretCheck(webhook.secret);

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (webhook === null) return answer(response, 404);
    // Before a byte of the body is read.
    if (!isSecret(request.headers["x-telegram-bot-api-secret-token"])) return refuse(request, response, 401);
    if (!health().ready) return refuse(request, response, 503);
    let json: string;
    try {
      json = await readBody(request, MAX_BODY_BYTES, bodyTimeoutMs);
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      return refuse(request, response, error.status);
    }
    const update = parse(json);
    if (update === undefined) return answer(response, 400);
    try {
      return answer(response, (await webhook.accept(update, json)) ? 200 : 400);
    } catch (error) {
      logger.error({ err: error }, "an update could not be stored: Telegram will send it again");
      return answer(response, 503);
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = ""] = (request.url ?? "").split("?", 1);
    const reading = request.method === "GET" || request.method === "HEAD";
    switch (path) {
      case webhook?.path:
        return request.method === "POST" ? receive(request, response) : refuse(request, response, 405, "POST");
      case "/healthz": {
        if (!reading) return refuse(request, response, 405, "GET, HEAD");
        const now = health();
        return answer(response, now.ready ? 200 : 503, "application/json", `${JSON.stringify(now)}\n`);
      }
      case "/metrics":
        if (!reading) return refuse(request, response, 405, "GET, HEAD");
        return answer(response, 200, "text/plain; version=0.0.4; charset=utf-8", renderMetrics(health(), counts()));
      default:
        return refuse(request, response, 404);
    }
  };
}

/** Compares hashes, so that neither the secret's length nor its first letters show in the time taken. */
function createSecretCheck(secret: string): (given: string | readonly string[] | undefined) => boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  const expected = hash(secret);
  return (given) =>
    timingSafeEqual(hash(typeof given === "string" ? given : ""), expected) && typeof given === "string";
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Answers without reading what is still to come, and closes the connection with it. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, allow?: string): void {
  const unread = !request.complete;
  if (allow !== undefined) response.setHeader("allow", allow);
  if (unread) response.setHeader("connection", "close");
  answer(response, status);
  if (unread) discard(request);
}

/** Lets the sender finish and read the answer, within bounds: closing at once would reset the connection under it. */
function discard(request: IncomingMessage): void {
  let bytes = 0;
  const cut = setTimeout(() => request.socket.destroy(), DISCARD_MS);
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_DISCARD_BYTES) request.socket.destroy();
  });
  request.on("close", () => clearTimeout(cut));
  request.resume();
}

function answer(response: ServerResponse, status: number, type = "text/plain; charset=utf-8", body = ""): void {
  if (status === 503) response.setHeader("retry-after", RETRY_AFTER_SECONDS);
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
  });
  response.end(body);
}
