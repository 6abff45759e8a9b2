import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call } from "./fixtures/call.ts";
import { type BotApi, startBotApi, type UserActor } from "./index.ts";

const FIRST = 1000;
let api: BotApi;
let user: UserActor;

beforeEach(async () => {
  api = await startBotApi({ firstUpdateId: FIRST });
  user = api.user({ id: 501 });
});
afterEach(() => api.close());

async function ids(payload: Record<string, unknown> = {}): Promise<number[]> {
  const { raw } = await call(api, "getUpdates", payload);
  return Array.isArray(raw) ? raw.map((update: { update_id: number }) => update.update_id) : [];
}

const polling = async (): Promise<void> => {
  while (!api.isPolling()) await new Promise((resolve) => setTimeout(resolve, 2));
};

describe("getUpdates", () => {
  it("confirms everything below the offset and nothing else", async () => {
    for (const text of ["a", "b", "c"]) user.sends(text);
    expect(await ids()).toEqual([1000, 1001, 1002]);
    expect(await ids({ limit: 2 })).toEqual([1000, 1001]);
    expect(await ids({ offset: 1001 })).toEqual([1001, 1002]);
    expect(await ids()).toEqual([1001, 1002]);
    expect(await ids({ offset: 1003 })).toEqual([]);
  });

  it("counts a negative offset from the end", async () => {
    for (const text of ["a", "b", "c"]) user.sends(text);
    expect(await ids({ offset: -1 })).toEqual([1002]);
    expect(await ids()).toEqual([1002]);
  });

  it("gives at most 100", async () => {
    for (let index = 0; index < 105; index++) user.sends("x");
    expect(await ids()).toHaveLength(100);
  });

  it.each([{ limit: 0 }, { limit: 101 }, { timeout: -1 }, { limit: 1.5 }])("refuses %o", async (payload) => {
    expect((await call(api, "getUpdates", payload)).status).toBe(400);
    expect(api.violations).toHaveLength(1);
  });

  it("waits for an update", async () => {
    const waiting = ids({ timeout: 30 });
    await polling();
    user.sends("x");
    expect(await waiting).toEqual([1000]);
    expect(api.isPolling()).toBe(false);
  });

  it("waits no longer than asked", async () => {
    expect(await ids({ timeout: 1 })).toEqual([]);
  });

  it("forgets a poller that hangs up", async () => {
    const abort = new AbortController();
    const waiting = call(api, "getUpdates", { timeout: 30 }, abort.signal);
    await polling();
    abort.abort();
    await expect(waiting).rejects.toThrow();
    while (api.isPolling()) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(await ids()).toEqual([]);
  });

  it("ends the older of two pollers with a conflict", async () => {
    const older = call(api, "getUpdates", { timeout: 30 });
    await polling();
    const newer = ids({ timeout: 30 });
    expect(await older).toMatchObject({
      status: 409,
      description: expect.stringContaining("terminated by other getUpdates request"),
    });
    user.sends("x");
    expect(await newer).toEqual([1000]);
    expect(api.conflict()).toBe(false);
  });

  it("refuses while a webhook is set, and ends the waiting poll", async () => {
    const waiting = call(api, "getUpdates", { timeout: 30 });
    await polling();
    await call(api, "setWebhook", { url: "http://127.0.0.1:9/" });
    expect((await waiting).status).toBe(409);
    expect((await call(api, "getUpdates")).description).toContain(
      "can't use getUpdates method while webhook is active",
    );
    await call(api, "deleteWebhook");
    expect((await call(api, "getUpdates")).ok).toBe(true);
  });

  it("remembers the kinds asked for", async () => {
    await ids({ allowed_updates: ["inline_query"] });
    user.sends("not asked for");
    user.types("x");
    expect(await ids()).toEqual([1001]);
    await ids({ offset: 1002, allowed_updates: [] });
    user.sends("all again");
    expect(await ids()).toEqual([1002]);
  });

  it("sends reactions only when asked", async () => {
    const chat = { id: 501, type: "private" };
    const reaction = { message_reaction: { chat, message_id: 1, date: 1, old_reaction: [], new_reaction: [] } };
    api.push(reaction);
    expect(await ids({ allowed_updates: ["message_reaction"] })).toEqual([]);
    api.push(reaction);
    expect(await ids()).toEqual([1001]);
  });

  it.each<[string, () => void, number]>([
    ["inline queries after 30 s", () => user.types("x"), 30_000],
    ["presses after 150 s", () => user.pressesInline("1", "x"), 150_000],
    ["messages after a day", () => user.sends("x"), 86_400_000],
  ])("drops %s", async (_, push, ms) => {
    push();
    api.advanceClock(ms - 1000);
    expect(await ids()).toHaveLength(1);
    api.advanceClock(2000);
    expect(await ids()).toEqual([]);
  });

  it("shows a batch at once", async () => {
    const waiting = ids({ timeout: 30 });
    await polling();
    api.batch(() => {
      user.sends("a");
      user.sends("b");
    });
    expect(await waiting).toEqual([1000, 1001]);
  });

  it("takes updates as they are: repeated, misnumbered, unknown", async () => {
    const update = { update_id: 7, later_kind: {} };
    api.pushAsIs(update);
    api.pushAsIs(update);
    user.sends("x");
    expect(await ids()).toEqual([7, 7, 1000]);
  });

  it("goes on with other ids after a quiet week, whatever offset the bot still holds", async () => {
    user.sends("x");
    expect(await ids({ offset: 1001 })).toEqual([]);
    api.restartUpdateIds(5);
    user.sends("y");
    expect(await ids({ offset: 1001 })).toEqual([5]);
    expect(await ids({ offset: 6 })).toEqual([]);
  });

  it("lets no impossible update in", () => {
    expect(() => api.push({ message: { message_id: 1 } })).toThrow(
      /Telegram sends no such update: Update\.message\.date is missing/,
    );
  });
});
