import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call } from "./fixtures/call.ts";
import {
  type BotApi,
  badRequestFault,
  type FaultKind,
  forbidden,
  migrated,
  otherPoller,
  serverError,
  startBotApi,
  tooManyRequests,
  unauthorized,
} from "./index.ts";

let api: BotApi;

beforeEach(async () => {
  api = await startBotApi();
  api.user({ id: 501, started: true });
  api.user({ id: 502, started: true });
});
afterEach(() => api.close());

const send = (chatId = 501) => call(api, "sendMessage", { chat_id: chatId, text: "x" });

/** Makes a call that reaches the server and gets no answer for a while. */
async function unanswered(method: string, payload: object = {}): Promise<void> {
  const abort = new AbortController();
  const calling = call(api, method, payload, abort.signal);
  const answered = calling.then(
    () => true,
    () => false,
  );
  await api.waitForCall(method);
  await new Promise((resolve) => setTimeout(resolve, 20));
  abort.abort();
  expect(await answered).toBe(false);
}

describe("faults", () => {
  it.each<[string, FaultKind, object]>([
    [
      "429",
      tooManyRequests(3),
      { status: 429, description: "Too Many Requests: retry after 3", parameters: { retry_after: 3 } },
    ],
    ["500", serverError(500), { status: 500, description: expect.stringContaining("<title>500 Error") }],
    ["502", serverError(), { status: 502, description: expect.stringContaining("<html>") }],
    ["504", serverError(504), { status: 504 }],
    ["403", forbidden(), { status: 403, description: "Forbidden: bot was blocked by the user" }],
    [
      "400",
      badRequestFault("can't parse entities: x"),
      { status: 400, description: "Bad Request: can't parse entities: x" },
    ],
    ["a migration", migrated(-1009), { status: 400, parameters: { migrate_to_chat_id: -1009 } }],
    ["409", otherPoller(), { status: 409 }],
    ["401", unauthorized(), { status: 401, description: "Unauthorized" }],
    ["anything", { status: 418, body: "tea" }, { status: 418, description: "tea" }],
  ])("answers %s once, without effect", async (_, kind, expected) => {
    api.fault({ method: "sendMessage", kind });
    expect(await send()).toMatchObject({ ok: false, ...expected });
    expect(api.sentTo(501)).toEqual([]);
    expect(api.calls[0]).toMatchObject({ applied: false, done: true });
    expect((await send(502)).ok).toBe(true);
    expect(api.violations).toEqual([]);
  });

  it("breaks the connection before anything happened", async () => {
    api.fault({ kind: "reset-before" });
    await expect(send()).rejects.toThrow("fetch failed");
    expect(api.sentTo(501)).toEqual([]);
  });

  it("breaks the connection after it happened", async () => {
    api.fault({ kind: "reset-after" });
    await expect(send()).rejects.toThrow("fetch failed");
    expect(api.sentTo(501)).toHaveLength(1);
    expect(api.calls[0]).toMatchObject({ applied: true, fault: "reset-after" });
    expect(api.calls[0]?.status).toBeUndefined();
  });

  it("never answers", async () => {
    api.fault({ kind: "hang" });
    await unanswered("sendMessage", { chat_id: 501, text: "x" });
    expect(api.sentTo(501)).toEqual([]);
    await api.idle(10);
  });

  it("answers late", async () => {
    api.fault({ kind: { slowMs: 60_000 } });
    await unanswered("sendMessage", { chat_id: 501, text: "x" });
    expect(api.sentTo(501)).toHaveLength(1);
  });

  it("strikes one chat, one method, a predicate, so many times", async () => {
    const byChat = api.fault({ chatId: 501, times: 2, kind: forbidden() });
    expect([(await send(502)).ok, (await send()).ok, (await send()).ok, (await send()).ok]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(byChat.hits()).toBe(2);
    api.fault({ method: ["editMessageText", "deleteMessage"], kind: forbidden() });
    api.fault({ when: ({ text }) => text === "y", kind: forbidden() });
    expect((await send()).ok).toBe(true);
    expect((await call(api, "sendMessage", { chat_id: 501, text: "y" })).status).toBe(403);
    expect((await call(api, "deleteMessage", { chat_id: 501, message_id: 1 })).status).toBe(403);
  });

  it("lasts until removed or cleared", async () => {
    const fault = api.fault({ times: Number.POSITIVE_INFINITY, kind: serverError() });
    expect((await send()).status).toBe(502);
    expect((await send()).status).toBe(502);
    fault.remove();
    expect((await send()).ok).toBe(true);
    api.fault({ times: Number.POSITIVE_INFINITY, kind: serverError() });
    api.clearFaults();
    expect((await send()).ok).toBe(true);
  });

  it("holds the bot to retry_after, per chat", async () => {
    api.fault({ kind: tooManyRequests(30) });
    await send();
    expect((await send(502)).ok).toBe(true);
    api.advanceClock(20_000);
    expect(await send()).toMatchObject({ status: 429, parameters: { retry_after: 10 } });
    expect(api.violations[0]?.issues).toEqual(["retry_after ignored: sendMessage came 10 s too early"]);
    api.advanceClock(10_000);
    expect((await send()).ok).toBe(true);
  });
});

describe("latency", () => {
  it("holds answers back by method, polls apart", async () => {
    api.setLatency({ callMs: (method) => (method === "getMe" ? 60_000 : 0) });
    expect((await send()).ok).toBe(true);
    await unanswered("getMe");
    api.setLatency({ pollMs: 60_000 });
    await unanswered("getUpdates");
  });
});
