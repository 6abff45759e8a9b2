import { describe, expect, it } from "vitest";
import { createConversations } from "../../src/bot/conversations.ts";
import { createRecentMap } from "../../src/bot/recent-map.ts";

const MINUTE_MS = 60_000;

function aClock() {
  let at = Date.parse("2026-06-01T12:00:00Z");
  return {
    now: () => new Date(at),
    forward: (ms: number) => {
      at += ms;
    },
  };
}

describe("createRecentMap", () => {
  it("forgets the entry untouched longest when it is full", () => {
    const map = createRecentMap<number>({ maxKeys: 2, forgetAfterMs: MINUTE_MS, now: aClock().now });
    map.set("a", 1);
    map.set("b", 2);
    map.set("a", 3);
    map.set("c", 4);
    expect([map.get("a"), map.get("b"), map.get("c")]).toEqual([3, undefined, 4]);
    expect(map.keys()).toEqual(["a", "c"]);
  });

  it.each([
    [MINUTE_MS - 1, 1],
    [MINUTE_MS, undefined],
    [-1, undefined],
  ])("after %d ms gives %j", (ms, expected) => {
    const clock = aClock();
    const map = createRecentMap<number>({ maxKeys: 2, forgetAfterMs: MINUTE_MS, now: clock.now });
    map.set("a", 1);
    clock.forward(ms);
    expect(map.get("a")).toBe(expected);
  });
});

describe("createConversations", () => {
  const key = { person: 7, chat: -100, thread: 0 };

  it("belongs to one person in one chat and topic", () => {
    const conversations = createConversations(aClock().now);
    conversations.add(key, "How much oil?");
    expect(conversations.turns(key)).toEqual(["How much oil?"]);
    for (const other of [
      { ...key, person: 8 },
      { ...key, chat: -200 },
      { ...key, thread: 4 },
    ]) {
      expect(conversations.turns(other)).toEqual([]);
    }
  });

  it("keeps the last question, which was understood with those before it", () => {
    const conversations = createConversations(aClock().now);
    conversations.add(key, "How much oil?");
    conversations.add(key, "How much gas?");
    expect(conversations.turns(key)).toEqual(["How much gas?"]);
  });

  it("forgets after ten minutes, and what a person asked in every chat", () => {
    const clock = aClock();
    const conversations = createConversations(clock.now);
    conversations.add(key, "a");
    conversations.add({ ...key, chat: 7 }, "b");
    conversations.add({ ...key, person: 70 }, "c");
    conversations.forget(7);
    expect(conversations.turns(key)).toEqual([]);
    expect(conversations.turns({ ...key, chat: 7 })).toEqual([]);
    expect(conversations.turns({ ...key, person: 70 })).toEqual(["c"]);
    clock.forward(10 * MINUTE_MS);
    expect(conversations.turns({ ...key, person: 70 })).toEqual([]);
  });

  it("holds no more conversations than it may", () => {
    const conversations = createConversations(aClock().now, 3);
    for (let chat = 1; chat <= 5; chat += 1) conversations.add({ ...key, chat }, "q");
    expect([1, 2, 3, 4, 5].filter((chat) => conversations.turns({ ...key, chat }).length > 0)).toEqual([3, 4, 5]);
  });
});
