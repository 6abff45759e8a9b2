import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expiryOf, groupOf, readIncoming } from "../../src/delivery/incoming.ts";

const from = { id: 7, is_bot: false, first_name: "A" };
const chat = { id: -1001, type: "supergroup" };

describe("readIncoming", () => {
  it.each([
    ["a message", { message: { from, chat, text: "x" } }, "message", "chat -1001", 7],
    ["an edited message", { edited_message: { from, chat } }, "message", "chat -1001", 7],
    ["a press", { callback_query: { id: "1", from, message: { chat } } }, "callback", "chat -1001", 7],
    [
      "a press under an inline message",
      { callback_query: { id: "1", from, inline_message_id: "x" } },
      "callback",
      "person 7",
      7,
    ],
    ["an inline query", { inline_query: { id: "1", from, query: "x" } }, "inline", "inline 7", 7],
    ["a chosen result", { chosen_inline_result: { from, result_id: "x" } }, "chosen", "inline 7", 7],
    ["a block", { my_chat_member: { from, chat: { id: 7, type: "private" } } }, "other", "chat 7", 7],
    ["a channel post", { channel_post: { chat, sender_chat: chat } }, "other", "chat -1001", null],
    [
      "a message of 52-bit ids",
      { message: { from: { id: 2 ** 52 - 1 }, chat: { id: 2 ** 52 - 1 } } },
      "message",
      "chat 4503599627370495",
      2 ** 52 - 1,
    ],
    ["an unknown kind", { quantum_message: { from, chat } }, "other", "chat -1001", 7],
    ["nothing but an id", {}, "other", "other", null],
    ["ids of a wrong type", { message: { from: { id: "7" }, chat: { id: null } } }, "message", "other", null],
  ])("%s", (_name, content, kind, lane, person) => {
    expect(readIncoming({ update_id: 5, ...content })).toMatchObject({ updateId: 5, kind, lane, person });
  });

  it.each([
    [null],
    [undefined],
    [[]],
    ["x"],
    [5],
    [{}],
    [{ update_id: "5" }],
    [{ update_id: 1.5 }],
    [{ update_id: -1 }],
    [{ update_id: 2 ** 60 }],
  ])("%j is no update", (value) => {
    expect(readIncoming(value)).toBeNull();
  });

  it("keeps the body exactly as received, or as it reads", () => {
    expect(readIncoming({ update_id: 5 }, '{ "update_id" : 5 }')?.body).toBe('{ "update_id" : 5 }');
    expect(readIncoming({ update_id: 5 })?.body).toBe('{"update_id":5}');
  });

  it("bears anything JSON can hold, also prototypes", () => {
    const hostile = JSON.parse('{"update_id":5,"__proto__":{"message":{}},"constructor":{"from":{"id":1}}}');
    expect(readIncoming(hostile)).toMatchObject({ updateId: 5 });
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, key) => {
        const read = readIncoming({ update_id: 5, [key]: value, message: value });
        expect(typeof read?.lane).toBe("string");
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});

describe("how long an answer is wanted", () => {
  it.each([
    ["inline", 30_000],
    ["callback", 150_000],
    ["chosen", 600_000],
    ["message", null],
    ["other", null],
  ] as const)("%s: %s ms after it was stored", (kind, lifetime) => {
    expect(expiryOf(kind, 1000)).toBe(lifetime === null ? null : 1000 + lifetime);
  });

  it("knows groups by their ids", () => {
    expect([groupOf("chat -5"), groupOf("chat 5"), groupOf("inline 5")]).toEqual(["chat -5", null, null]);
  });
});
