import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { detectEntities } from "./detect-entities.ts";
import { call } from "./fixtures/call.ts";
import { ANONYMOUS_ADMIN, type BotApi, startBotApi, TELEGRAM } from "./index.ts";

const GROUP = -1001000000001;
let api: BotApi;

beforeEach(async () => {
  api = await startBotApi();
});
afterEach(() => api.close());

const last = () => api.pendingUpdates().at(-1);

describe("entities of what people type", () => {
  it.each<[string, [string, number, number][]]>([
    ["no entities, 5/6 and a@b", []],
    ["/start q_5", [["bot_command", 0, 6]]],
    ["/ask@elshi_test_bot who?", [["bot_command", 0, 19]]],
    ["🇰🇿 @elshi_test_bot who?", [["mention", 5, 15]]],
    ["(@elshi_test_bot)", [["mention", 1, 15]]],
    [
      "see https://a.kz/x?y=1, and akorda.kz.",
      [
        ["url", 4, 18],
        ["url", 28, 9],
      ],
    ],
    [
      "write to a.b@c.kz #әлем",
      [
        ["email", 9, 8],
        ["hashtag", 18, 5],
      ],
    ],
    ["https://t.me/@name/start", [["url", 0, 24]]],
  ])("%s", (text, expected) => {
    expect(detectEntities(text).map(({ type, offset, length }) => [type, offset, length])).toEqual(expected);
  });
});

describe("people", () => {
  it("are known as they introduce themselves", () => {
    const user = api.user({ id: 501, firstName: "Aigul", lastName: "B", username: "aigul", languageCode: "kk" });
    user.starts("q_5");
    expect(last()).toMatchObject({
      message: {
        message_id: 1,
        text: "/start q_5",
        entities: [{ type: "bot_command", offset: 0, length: 6 }],
        from: { id: 501, is_bot: false, first_name: "Aigul", last_name: "B", username: "aigul", language_code: "kk" },
        chat: { id: 501, type: "private", first_name: "Aigul", username: "aigul" },
      },
    });
  });

  it("reply, quote, forward and write through bots", () => {
    const user = api.user({ id: 501 });
    const first = user.sends("What is the border's length?");
    user.replies(first, "this?", { quote: "border" });
    expect(last()).toMatchObject({
      message: { reply_to_message: { text: first.text }, quote: { text: "border", position: 12, is_manual: true } },
    });
    user.sends("fwd", { forwardOf: "Hidden One" });
    expect(last()).toMatchObject({
      message: { forward_origin: { type: "hidden_user", sender_user_name: "Hidden One" } },
    });
    user.sends("fwd", { forwardOf: api.user({ id: 502 }).user });
    expect(last()).toMatchObject({ message: { forward_origin: { type: "user", sender_user: { id: 502 } } } });
    user.sends("via", { viaBot: true });
    expect(last()).toMatchObject({ message: { via_bot: { username: "elshi_test_bot" } } });
    expect(() => user.replies(first, "x", { quote: "not there" })).toThrow("isn't part of message 1");
  });

  it("edit, and send what has no words", () => {
    const user = api.user({ id: 501 });
    user.edits(user.sends("a"), "b https://a.kz");
    expect(last()).toMatchObject({
      edited_message: { message_id: 1, text: "b https://a.kz", entities: [{ type: "url" }] },
    });
    user.posts({ voice: { file_id: "v", file_unique_id: "v", duration: 3 } });
    expect(last()).toMatchObject({ message: { voice: { duration: 3 } } });
    user.sendsDocument("a.md", "# A", { caption: "see @aigul", mime: "text/markdown" });
    expect(last()).toMatchObject({
      message: { document: { file_name: "a.md", file_size: 3, mime_type: "text/markdown" }, caption: "see @aigul" },
    });
  });

  it("block and unblock the bot", async () => {
    const user = api.user({ id: 501 });
    const send = () => call(api, "sendMessage", { chat_id: 501, text: "x" });
    expect((await send()).description).toBe("Forbidden: bot can't initiate conversation with a user");
    user.sends("hello");
    expect((await send()).ok).toBe(true);
    user.blocks();
    expect(last()).toMatchObject({ my_chat_member: { chat: { id: 501 }, new_chat_member: { status: "kicked" } } });
    expect((await send()).description).toBe("Forbidden: bot was blocked by the user");
    user.unblocks();
    expect((await send()).ok).toBe(true);
  });

  it("press only buttons that are there, unless they forge", async () => {
    const user = api.user({ id: 501 });
    const message = user.sends("hello");
    expect(() => user.presses(message, "More")).toThrow('no callback button "More" among: none');
    user.forgesPress(message, "admin|reload");
    expect(last()).toMatchObject({
      callback_query: { data: "admin|reload", from: { id: 501 }, message: { message_id: 1 } },
    });
    const rows = [
      [
        { text: "Link", url: "https://a.kz" },
        { text: "More", callback_data: "m" },
      ],
    ];
    await call(api, "sendMessage", { chat_id: 501, text: "x", reply_markup: { inline_keyboard: rows } });
    const sent = api.sentTo(501)[0] ?? message;
    expect(() => user.presses(sent, "Link")).toThrow("no callback button");
    await call(api, "editMessageText", { chat_id: 501, message_id: sent.message_id, text: "y" });
    expect(() => user.presses(sent, "More")).toThrow("among: none");
  });

  it("summon the bot where it isn't", () => {
    const id = api.user({ id: 501 }).summons("@elshi_test_bot border?");
    expect(last()).toMatchObject({ guest_message: { guest_query_id: id, from: { id: 501 } } });
  });
});

describe("groups and channels", () => {
  it("let anonymous administrators, channels and Telegram itself speak", () => {
    const group = api.group({ id: GROUP, title: "Diplomats" });
    const channel = api.channel({ id: -1001000000002 });
    group.postsAnonymously("/reload");
    expect(last()).toMatchObject({
      message: { from: ANONYMOUS_ADMIN, sender_chat: { id: GROUP }, chat: { title: "Diplomats" } },
    });
    group.autoForwards(channel, "news");
    expect(last()).toMatchObject({
      message: { from: TELEGRAM, sender_chat: { id: channel.id }, is_automatic_forward: true },
    });
    channel.edits(channel.posts("a"), "b");
    expect(api.pendingUpdates().slice(-2)).toMatchObject([
      { channel_post: { text: "a" } },
      { edited_channel_post: { text: "b" } },
    ]);
  });

  it("kick the bot and take it back", async () => {
    const group = api.group({ id: GROUP });
    const send = () => call(api, "sendMessage", { chat_id: GROUP, text: "x" });
    group.kicksBot();
    expect((await send()).description).toBe("Forbidden: bot was kicked from the supergroup chat");
    group.addsBot();
    expect((await send()).ok).toBe(true);
    await call(api, "leaveChat", { chat_id: GROUP });
    expect((await send()).status).toBe(403);
  });

  it("become supergroups", async () => {
    const group = api.group({ id: -4001, type: "group" });
    const next = group.migratesTo(GROUP);
    expect(api.pendingUpdates()).toMatchObject([
      { message: { chat: { id: -4001 }, migrate_to_chat_id: GROUP } },
      { message: { chat: { id: GROUP }, migrate_from_chat_id: -4001 } },
    ]);
    const answer = await call(api, "sendMessage", { chat_id: -4001, text: "x" });
    expect(answer.parameters).toEqual({ migrate_to_chat_id: GROUP });
    expect((await call(api, "sendMessage", { chat_id: next.id, text: "x" })).ok).toBe(true);
  });

  it("have public names and proper ids", async () => {
    api.group({ id: GROUP, username: "diplomats" });
    expect((await call(api, "sendMessage", { chat_id: "@Diplomats", text: "x" })).ok).toBe(true);
    expect(() => api.group({ id: -5 })).toThrow("a supergroup's id is below");
    expect(() => api.group({ id: GROUP })).toThrow("exists already");
  });

  it("lose messages", async () => {
    const group = api.group({ id: GROUP });
    const message = api.user({ id: 501 }).sendsIn(group, "x");
    group.deletes(message);
    const reply = { message_id: message.message_id };
    const answer = await call(api, "sendMessage", { chat_id: GROUP, text: "x", reply_parameters: reply });
    expect(answer.description).toBe("Bad Request: message to be replied not found");
  });
});
