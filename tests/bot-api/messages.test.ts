import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call } from "./fixtures/call.ts";
import { type BotApi, type Message, startBotApi, type UserActor } from "./index.ts";

const KEYBOARD = { inline_keyboard: [[{ text: "More", callback_data: "m1" }]] };
const GROUP = -1001000000001;
let api: BotApi;
let user: UserActor;

beforeEach(async () => {
  api = await startBotApi();
  user = api.user({ id: 501, firstName: "Aigul" });
});
afterEach(async () => {
  expect(api.violations).toEqual([]);
  await api.close();
});

async function sent(payload: Record<string, unknown>): Promise<Message> {
  await call(api, "sendMessage", payload);
  const message = api.sentTo(Number(payload["chat_id"])).at(-1);
  if (message === undefined) throw new Error("nothing was sent");
  return message;
}

describe("sending", () => {
  it("answers with the whole message", async () => {
    const question = user.sends("hello");
    const entities = [{ type: "bold", offset: 2, length: 4 }];
    const answer = await call(api, "sendMessage", {
      chat_id: 501,
      text: "  bold \n",
      entities,
      reply_markup: KEYBOARD,
      reply_parameters: { message_id: question.message_id, quote: "ell" },
      link_preview_options: { is_disabled: true },
    });
    expect(answer.result).toMatchObject({
      message_id: question.message_id + 1,
      from: { username: "elshi_test_bot" },
      chat: { id: 501, first_name: "Aigul" },
      text: "bold",
      entities: [{ type: "bold", offset: 0, length: 4 }],
      reply_markup: KEYBOARD,
      reply_to_message: { text: "hello" },
    });
  });

  it.each<[string, Record<string, unknown>, number, string]>([
    ["a chat nobody knows", { chat_id: 999 }, 400, "Bad Request: chat not found"],
    ["a channel nobody knows", { chat_id: "@nobody" }, 400, "Bad Request: chat not found"],
    ["someone who never wrote", { chat_id: 502 }, 403, "Forbidden: bot can't initiate conversation with a user"],
    [
      "a missing message as reply",
      { chat_id: 501, reply_parameters: { message_id: 77 } },
      400,
      "Bad Request: message to be replied not found",
    ],
    [
      "a quote that isn't there",
      { chat_id: 501, reply_parameters: { message_id: 1, quote: "HELLO" } },
      400,
      "Bad Request: QUOTE_TEXT_INVALID",
    ],
    ["topic 1", { chat_id: GROUP, message_thread_id: 1 }, 400, "Bad Request: message thread not found"],
    ["an unknown topic", { chat_id: GROUP, message_thread_id: 55 }, 400, "Bad Request: message thread not found"],
    ["a topic in private", { chat_id: 501, message_thread_id: 1 }, 400, "Bad Request: message thread not found"],
  ])("fails honestly for %s", async (_, payload, status, description) => {
    user.sends("hello");
    api.user({ id: 502 });
    api.group({ id: GROUP, forum: true }).topic("Energy");
    expect(await call(api, "sendMessage", { text: "x", ...payload })).toMatchObject({ status, description });
  });

  it("sends without the reply where that is allowed", async () => {
    user.sends("hello");
    const reply = { message_id: 77, allow_sending_without_reply: true };
    expect((await sent({ chat_id: 501, text: "x", reply_parameters: reply })).reply_to_message).toBeUndefined();
  });

  it("keeps to topics, and follows a reply into its topic", async () => {
    const forum = api.group({ id: GROUP, forum: true });
    const topic = forum.topic("Energy");
    const question = user.sendsIn(forum, "x", { topic });
    expect(question.reply_to_message?.forum_topic_created).toBeDefined();
    expect(await sent({ chat_id: GROUP, text: "x", message_thread_id: topic })).toMatchObject({
      message_thread_id: topic,
    });
    const reply = { message_id: question.message_id };
    expect(await sent({ chat_id: GROUP, text: "x", reply_parameters: reply })).toMatchObject({
      message_thread_id: topic,
      is_topic_message: true,
    });
    forum.closeTopic(topic);
    const closed = await call(api, "sendMessage", { chat_id: GROUP, text: "x", message_thread_id: topic });
    expect(closed.description).toBe("Bad Request: TOPIC_CLOSED");
  });

  it("refuses the thread of a reply in a plain supergroup, which is no topic", async () => {
    const group = api.group({ id: GROUP });
    const reply = user.replies(user.sendsIn(group, "a"), "b");
    expect(reply).toMatchObject({ message_thread_id: 1 });
    expect(reply.is_topic_message).toBeUndefined();
    const answer = await call(api, "sendMessage", {
      chat_id: GROUP,
      text: "x",
      message_thread_id: reply.message_thread_id,
    });
    expect(answer.description).toBe("Bad Request: message thread not found");
  });
});

describe("editing and deleting", () => {
  const edit = (message: Message, fields: Record<string, unknown>) =>
    call(api, "editMessageText", { chat_id: message.chat.id, message_id: message.message_id, ...fields });

  it("changes text and keyboard", async () => {
    user.sends("hello");
    const message = await sent({ chat_id: 501, text: "a", reply_markup: KEYBOARD });
    expect((await edit(message, { text: "b", reply_markup: KEYBOARD })).result).toMatchObject({
      text: "b",
      reply_markup: KEYBOARD,
    });
    expect((await edit(message, { text: "b" })).result["reply_markup"]).toBeUndefined();
    const markup = { chat_id: 501, message_id: message.message_id, reply_markup: KEYBOARD };
    expect((await call(api, "editMessageReplyMarkup", markup)).result).toMatchObject({ reply_markup: KEYBOARD });
    expect((await call(api, "editMessageReplyMarkup", markup)).description).toMatch(
      /^Bad Request: message is not modified/,
    );
    expect(api.sentTo(501)).toMatchObject([{ text: "b", reply_markup: KEYBOARD }]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["the same text and keyboard", { text: "a", reply_markup: KEYBOARD }, "Bad Request: message is not modified"],
    ["a message nobody knows", { text: "b", message_id: 99 }, "Bad Request: message to edit not found"],
    ["somebody else's message", { text: "b", message_id: 1 }, "Bad Request: message can't be edited"],
  ])("fails honestly for %s", async (_, fields, description) => {
    user.sends("hello");
    const message = await sent({ chat_id: 501, text: "a", reply_markup: KEYBOARD });
    expect((await edit(message, fields)).description).toContain(description);
  });

  it("deletes its own messages, for two days", async () => {
    user.sends("hello");
    const first = await sent({ chat_id: 501, text: "a" });
    const second = await sent({ chat_id: 501, text: "b" });
    const target = { chat_id: 501, message_id: first.message_id };
    expect((await call(api, "deleteMessage", target)).ok).toBe(true);
    expect((await call(api, "deleteMessage", target)).description).toBe("Bad Request: message to delete not found");
    expect((await edit(first, { text: "b" })).description).toBe("Bad Request: message to edit not found");
    api.advanceClock(49 * 3_600_000);
    const late = await call(api, "deleteMessage", { chat_id: 501, message_id: second.message_id });
    expect(late.description).toBe("Bad Request: message can't be deleted");
  });
});
