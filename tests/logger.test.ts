import { GrammyError, HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { createLogger, describeError, scrubSecrets } from "../src/logger.ts";

const TOKEN = "123456789:AAE-local_token-for_the-tests-0000000";

/** The lines a logger writes while `log` runs, and one of them read. */
function written(log: (logger: ReturnType<typeof createLogger>) => void, level: "info" | "warn" = "info") {
  const lines: string[] = [];
  log(createLogger(level, { write: (line) => void lines.push(line) }));
  return { lines, read: () => JSON.parse(lines[0] ?? "{}") };
}

describe("createLogger", () => {
  it("writes one JSON line with time, level, fields and what happened", () => {
    const { lines, read } = written((logger) => logger.info({ update_id: 5, ms: 1.5 }, "answered"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{[^\n]*\}\n$/);
    expect(read()).toEqual({ level: "info", time: expect.any(String), update_id: 5, ms: 1.5, msg: "answered" });
  });

  it("keeps quiet below its level", () => {
    expect(written((logger) => logger.info({}, "hidden"), "warn").lines).toEqual([]);
  });

  it("drops what names a person or holds a text, at any depth", () => {
    const { lines } = written((logger) =>
      logger.warn(
        {
          text: "MARKER",
          first_name: "MARKER",
          ctx: { update: "MARKER", from: { id: "MARKER" }, list: [{ username: "MARKER", kept: 1 }] },
          payload: { chat_id: "MARKER" },
          secret_token: "MARKER",
          kept: 2,
        },
        "done",
      ),
    );
    expect(lines.join()).not.toContain("MARKER");
    expect(lines.join()).toContain('"kept":1');
    expect(lines.join()).toContain('"kept":2');
  });

  it("bears circles, deep nesting, functions and big integers", () => {
    const circle: Record<string, unknown> = { depth: 1n, call: () => 1 };
    circle["self"] = circle;
    expect(written((logger) => logger.warn({ circle }, "done")).lines).toHaveLength(1);
  });
});

describe("errors in a log", () => {
  const refusal = new GrammyError(
    "Call to 'sendMessage' failed!",
    {
      ok: false,
      error_code: 400,
      description: 'Bad Request: can\'t parse entities: unsupported start tag "MARKER" in 5551234567',
    },
    "sendMessage",
    { chat_id: 5551234567, text: "MARKER" },
  );
  const network = new HttpError(
    "Network request failed",
    new Error(`request to https://api.telegram.org/bot${TOKEN}/getMe failed`),
  );
  const cause = new Error("outer", {
    cause: new Error(`inner ${TOKEN}`, { cause: new Error(encodeURIComponent(TOKEN)) }),
  });
  const wrapped = Object.assign(new Error("in middleware: MARKER"), {
    name: "BotError",
    error: refusal,
    ctx: { text: "MARKER" },
  });

  it.each([
    ["an API error", refusal],
    ["a network error", network],
    ["a chain of causes", cause],
    ["an error with its context", Object.assign(wrapped, { message: "in middleware" })],
  ])("%s says neither token, nor text, nor ids", (_name, err) => {
    const { lines, read } = written((logger) => logger.error({ err }, "failed"));
    expect(lines.join()).not.toContain("AAE-local_token");
    expect(lines.join()).not.toContain("MARKER");
    expect(lines.join()).not.toContain("5551234567");
    expect(read().err.stack).toMatch(/^ {4}at /);
  });

  it("keeps what helps: class, code, method, cause", () => {
    expect(describeError(wrapped)).toMatchObject({
      name: "BotError",
      cause: { name: "GrammyError", code: 400, method: "sendMessage" },
    });
    expect(describeError(Object.assign(new Error("x"), { code: "ECONNRESET" }))).toMatchObject({ code: "ECONNRESET" });
    expect(describeError("a string")).toEqual({ name: "string", message: "a string" });
  });
});

describe("scrubSecrets", () => {
  it.each([
    [`https://api.telegram.org/bot${TOKEN}/sendMessage`, "https://api.telegram.org/bot<token>/sendMessage"],
    [`/file/bot${TOKEN}/documents/file_1.md`, "/file/bot<token>/documents/file_1.md"],
    ["/bot7:short/getMe", "/bot<token>/getMe"],
    [`token=${TOKEN};`, "token=<token>;"],
    [`twice ${TOKEN} ${TOKEN}`, "twice <token> <token>"],
    ["12:30 is a time, 5:abc no token", "12:30 is a time, 5:abc no token"],
  ])("%s", (text, clean) => {
    expect(scrubSecrets(text)).toBe(clean);
  });
});
