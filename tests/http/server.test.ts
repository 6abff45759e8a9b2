import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Health } from "../../src/http/health.ts";
import { type HttpOptions, type HttpServer, startHttpServer } from "../../src/http/server.ts";
import { createLogger } from "../../src/logger.ts";

const SECRET = "s3cret_s3cret-s3cret";
const HEADER = "x-telegram-bot-api-secret-token";
const MEGABYTE = 1024 * 1024;

let server: HttpServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A server with a webhook on /hook, what it took in, and ways to ask it. */
async function serve(overrides: Partial<HttpOptions> & { accept?: (update: unknown) => Promise<boolean> } = {}) {
  const accepted: unknown[] = [];
  const state = { ready: true };
  const accept =
    overrides.accept ??
    (async (update: unknown) => {
      accepted.push(update);
      return true;
    });
  server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    health: () => health(state.ready),
    counts: () => ({ received: 5, unknownFate: 2 }),
    logger: createLogger("silent"),
    webhook: { path: "/hook", secret: SECRET, accept },
    bodyTimeoutMs: 200,
    ...overrides,
  });
  const base = `http://127.0.0.1:${server.port}`;
  const post = (body: string, headers: Record<string, string> = { [HEADER]: SECRET }, path = "/hook") =>
    fetch(base + path, { method: "POST", body, headers });
  return { base, port: server.port, accepted, state, post };
}

const health = (ready: boolean): Health => ({
  ready,
  mode: "webhook",
  receiving: { state: "receiving", lastAt: null },
  sending: { failuresInARow: 0, lastAnswerAt: null },
  knowledge: { version: "abc123", facts: 42, newest: "2026-01" },
  backlog: 3,
  store: { persistent: true, problem: null },
  uptimeSeconds: 1,
});

/** Writes raw bytes and returns all that comes back until the connection ends. */
function raw(port: number, ...pieces: (string | Buffer)[]): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => {
      for (const piece of pieces) socket.write(piece);
    });
    socket.on("data", (chunk) => (answer += chunk.toString("latin1")));
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
  });
}

describe("healthz and metrics", () => {
  it("say 200 once answers can be given, and 503 before and while stopping", async () => {
    const { base, state } = await serve();
    const good = await fetch(`${base}/healthz?verbose=1`);
    expect([good.status, await good.json()]).toEqual([200, health(true)]);
    state.ready = false;
    const bad = await fetch(`${base}/healthz`);
    expect([bad.status, bad.headers.get("retry-after")]).toEqual([503, "5"]);
    expect((await fetch(`${base}/healthz`, { method: "HEAD" })).status).toBe(503);
  });

  it("are readable for Prometheus, without ids", async () => {
    const { base } = await serve();
    const response = await fetch(`${base}/metrics`);
    expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    const text = await response.text();
    for (const line of text.trim().split("\n"))
      expect(line).toMatch(/^(# TYPE elshi_\w+ (gauge|counter)|elshi_\w+(\{version="\w+"\})? [\d.e+-]+)$/);
    for (const line of [
      "elshi_received_total 5",
      "elshi_unknown_fate_total 2",
      "elshi_backlog 3",
      'elshi_knowledge_version_info{version="abc123"} 1',
    ]) {
      expect(text.split("\n")).toContain(line);
    }
  });
});

describe("the webhook", () => {
  it("stores an update and says 200", async () => {
    const { accepted, post } = await serve();
    expect((await post('{"update_id":1}')).status).toBe(200);
    expect(accepted).toEqual([{ update_id: 1 }]);
  });

  it.each<[string, Record<string, string>]>([
    ["no secret", {}],
    ["an empty one", { [HEADER]: "" }],
    ["a short one", { [HEADER]: SECRET.slice(0, -1) }],
    ["a long one", { [HEADER]: `${SECRET}x` }],
    ["another one", { [HEADER]: SECRET.toUpperCase() }],
  ])("with %s: 401, and nothing is stored", async (_name, headers) => {
    const { accepted, post } = await serve();
    expect((await post('{"update_id":1}', headers)).status).toBe(401);
    expect(accepted).toEqual([]);
  });

  it("with the secret twice: 401", async () => {
    const { port, accepted } = await serve();
    const header = `${HEADER}: ${SECRET}\r\n`;
    const answer = await raw(
      port,
      `POST /hook HTTP/1.1\r\nhost: x\r\n${header}${header}content-length: 15\r\nconnection: close\r\n\r\n{"update_id":1}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(accepted).toEqual([]);
  });

  it("refuses a wrong secret before the body has come", async () => {
    const { port } = await serve();
    const answer = await raw(
      port,
      `POST /hook HTTP/1.1\r\nhost: x\r\n${HEADER}: no\r\ncontent-length: 1000000\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });

  it.each([
    ["GET", "/hook", 405],
    ["PUT", "/hook", 405],
    ["POST", "/healthz", 405],
    ["DELETE", "/metrics", 405],
    ["GET", "/", 404],
    ["POST", "/hook/", 404],
    ["POST", "/other", 404],
    ["GET", "/../etc/passwd", 404],
  ])("%s %s: %i", async (method, path, status) => {
    const { base } = await serve();
    expect((await fetch(base + path, { method, headers: { [HEADER]: SECRET } })).status).toBe(status);
  });

  it.each([
    ["nothing", ""],
    ["broken JSON", '{"update_id":1'],
    ["no JSON", "hello"],
    ["half a letter", "\ud800"],
  ])("%s: 400", async (_name, body) => {
    const { post } = await serve();
    expect((await post(body)).status).toBe(400);
  });

  it("what isn't an update: 400, as the intake says", async () => {
    const { post } = await serve({ accept: async () => false });
    for (const body of ["null", "[]", "{}", "5", '"x"']) expect((await post(body)).status).toBe(400);
  });

  it("depth of 100,000 and prototypes do no harm", async () => {
    const { post, accepted } = await serve();
    expect((await post("[".repeat(100_000) + "]".repeat(100_000))).status).toBe(200);
    expect((await post('{"update_id":1,"__proto__":{"ready":false}}')).status).toBe(200);
    expect(accepted).toHaveLength(2);
    expect(Reflect.get({}, "ready")).toBeUndefined();
  });

  it("over 1 MB: 413, announced or not; exactly 1 MB is taken", async () => {
    const { post, port, accepted } = await serve();
    expect((await post(`"${"x".repeat(MEGABYTE - 2)}"`)).status).toBe(200);
    expect((await post(`"${"x".repeat(MEGABYTE - 1)}"`)).status).toBe(413);
    const chunk = `${(65536).toString(16)}\r\n${"x".repeat(65536)}\r\n`;
    const answer = await raw(
      port,
      `POST /hook HTTP/1.1\r\nhost: x\r\n${HEADER}: ${SECRET}\r\ntransfer-encoding: chunked\r\n\r\n`,
      chunk.repeat(20),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(accepted).toHaveLength(1);
  });

  it("64 MB: cut off, with memory bounded", async () => {
    const { port } = await serve();
    const before = process.memoryUsage().rss;
    const megabyte = Buffer.alloc(MEGABYTE, "x");
    const head = `POST /hook HTTP/1.1\r\nhost: x\r\n${HEADER}: ${SECRET}\r\ncontent-length: ${64 * MEGABYTE}\r\n\r\n`;
    await raw(port, head, ...Array.from({ length: 64 }, () => megabyte));
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MEGABYTE);
  });

  it("a body that never ends: 408", async () => {
    const { port } = await serve();
    const answer = await raw(
      port,
      `POST /hook HTTP/1.1\r\nhost: x\r\n${HEADER}: ${SECRET}\r\ncontent-length: 100\r\n\r\n{"upd`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it.each([
    ["no HTTP", "\u0000\u0001\u0002\r\n\r\n"],
    [
      "a nonsense chunk",
      `POST /hook HTTP/1.1\r\nhost: x\r\n${HEADER}: ${SECRET}\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`,
    ],
    ["two lengths", `POST /hook HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n`],
  ])("%s: 400, and it goes on serving", async (_name, bytes) => {
    const { port, post } = await serve();
    expect(await raw(port, bytes)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await post('{"update_id":1}')).status).toBe(200);
  });

  it("says 503 with Retry-After when it can't store, and before it is ready", async () => {
    let broken = true;
    const { post, state } = await serve({
      accept: async () => {
        if (broken) throw new Error("the disk is full");
        return true;
      },
    });
    const refused = await post('{"update_id":1}');
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    broken = false;
    state.ready = false;
    expect((await post('{"update_id":1}')).status).toBe(503);
    state.ready = true;
    expect((await post('{"update_id":1}')).status).toBe(200);
  });

  it("isn't there with long polling", async () => {
    const { post } = await serve({ webhook: null });
    expect((await post('{"update_id":1}')).status).toBe(404);
  });

  it("survives connections that break off", async () => {
    const { port, post } = await serve();
    for (let round = 0; round < 20; round++) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, "127.0.0.1", () => {
          socket.write(`POST /hook HTTP/1.1\r\nhost: x\r\n${HEADER}: ${SECRET}\r\ncontent-length: 100\r\n\r\n{"upd`);
          setTimeout(() => {
            socket.resetAndDestroy();
            resolve();
          }, 5);
        });
      });
    }
    expect((await post('{"update_id":1}')).status).toBe(200);
  });
});

it("names the address that can't be listened on", async () => {
  const { port } = await serve();
  const second = startHttpServer({
    host: "127.0.0.1",
    port,
    health: () => health(true),
    counts: () => ({}),
    logger: createLogger("silent"),
    webhook: null,
  });
  await expect(second).rejects.toThrow(`cannot listen on 127.0.0.1 port ${port} (EADDRINUSE)`);
});
