import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readBody } from "./body.ts";
import { failureBody, type Reply } from "./dispatch.ts";
import type { World } from "./world.ts";

/** Milliseconds each answer is held back: for a method's calls, for polls. */
export type Latency = { readonly callMs: (method: string) => number; readonly pollMs: number };

type Options = {
  readonly token: string;
  readonly world: World;
  readonly latency: () => Latency;
  readonly dispatch: (name: string, raw: Readonly<Record<string, unknown>>, gone: AbortSignal) => Promise<Reply>;
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const isPage = typeof body === "string";
  const text = isPage ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": isPage ? "text/html" : "application/json" });
  response.end(text);
}

async function handle(options: Options, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [, isFile, token, rest] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(url.pathname) ?? [];
  if (token === undefined || rest === undefined) return sendJson(response, 404, failureBody(404, "Not Found"));
  if (decodeURIComponent(token) !== options.token) return sendJson(response, 401, failureBody(401, "Unauthorized"));
  if (isFile !== undefined) {
    const file = [...options.world.files.values()].find(({ path }) => path === rest);
    if (file === undefined) return sendJson(response, 404, failureBody(404, "Not Found"));
    response.writeHead(200, { "content-type": "application/octet-stream", "content-length": file.content.length });
    response.end(file.content);
    return;
  }
  if (request.method !== "GET" && request.method !== "POST")
    return sendJson(response, 405, failureBody(405, "Method Not Allowed"));
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  let raw: Record<string, unknown>;
  try {
    raw = await readBody(request, url.searchParams);
  } catch (error) {
    return sendJson(response, 400, failureBody(400, error instanceof Error ? error.message : String(error)));
  }
  const reply = await options.dispatch(rest, raw, gone.signal);
  if (reply.delivery === "hang") return;
  if (reply.delivery === "reset") {
    request.socket.destroy();
    return;
  }
  const { callMs, pollMs } = options.latency();
  const wait = reply.slowMs + (rest.toLowerCase() === "getupdates" ? pollMs : callMs(rest));
  if (wait > 0) await sleep(wait);
  sendJson(response, reply.status, reply.body);
}

/** Serves the Bot API on a free port of 127.0.0.1. */
export async function listen(
  options: Options,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    handle(options, request, response).catch((error: unknown) => {
      sendJson(response, 500, failureBody(500, `fault of the test server: ${String(error)}`));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
