import { describe, expect, it } from "vitest";
import { checkType, readParams } from "./schema.ts";

const article = { type: "article", id: "1", title: "t", input_message_content: { message_text: "x" } };
const message = { message_id: 1, date: 1, chat: { id: 1, type: "private" } };

describe("parameters", () => {
  it.each<[string, string, Record<string, unknown>]>([
    ["the least", "sendMessage", { chat_id: 1, text: "x" }],
    ["a channel by name", "sendMessage", { chat_id: "@channel", text: "x" }],
    [
      "everything as text, as in a form",
      "sendMessage",
      {
        chat_id: "-1001",
        text: "x",
        disable_notification: "true",
        entities: '[{"type":"bold","offset":0,"length":1}]',
        reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}',
      },
    ],
    [
      "a keyboard of strings",
      "sendMessage",
      { chat_id: 1, text: "x", reply_markup: { keyboard: [["a", { text: "b" }]] } },
    ],
    ["removal of a keyboard", "sendMessage", { chat_id: 1, text: "x", reply_markup: { remove_keyboard: true } }],
    ["an empty list of results", "answerInlineQuery", { inline_query_id: "1", results: [] }],
    ["an article", "answerInlineQuery", { inline_query_id: "1", results: [article] }],
    [
      "a cached photo among results",
      "answerInlineQuery",
      {
        inline_query_id: "1",
        results: [{ type: "photo", id: "1", photo_file_id: "f" }],
      },
    ],
    ["a scope", "setMyCommands", { commands: [], scope: { type: "chat", chat_id: 1 } }],
    ["nothing", "getMe", {}],
  ])("accepts %s", (_, method, payload) => {
    expect(readParams(method, payload).issues).toEqual([]);
  });

  it.each<[string, string, Record<string, unknown>, string]>([
    ["a missing field", "sendMessage", { chat_id: 1 }, "text is missing: sendMessage requires it"],
    [
      "an unknown field",
      "sendMessage",
      { chat_id: 1, text: "x", reply_to_message_id: 3 },
      "reply_to_message_id is unknown: sendMessage has no such field in Bot API 10.1",
    ],
    [
      "a field of a later version",
      "sendRichMessage",
      { chat_id: 1, rich_message: { blocks: [] } },
      "rich_message.blocks is unknown: InputRichMessage has no such field in Bot API 10.1",
    ],
    [
      "an unknown nested field",
      "sendMessage",
      { chat_id: 1, text: "x", reply_markup: { inline_keyboard: [[{ text: "a", callback: "b" }]] } },
      "reply_markup.inline_keyboard[0][0].callback is unknown: InlineKeyboardButton has no such field in Bot API 10.1",
    ],
    ["a fraction for an integer", "sendMessage", { chat_id: 1.5, text: "x" }, "chat_id must be an Integer, not 1.5"],
    ["a number for text", "sendMessage", { chat_id: 1, text: 5 }, "text must be a String, not 5"],
    [
      "null",
      "sendMessage",
      { chat_id: 1, text: "x", reply_markup: null },
      "reply_markup must be a InlineKeyboardMarkup, not null",
    ],
    [
      "a number for a flag",
      "sendMessage",
      { chat_id: 1, text: "x", protect_content: 1 },
      "protect_content must be a Boolean, not 1",
    ],
    [
      "text for a nested integer",
      "sendMessage",
      { chat_id: 1, text: "x", entities: [{ type: "bold", offset: "0", length: 1 }] },
      'entities[0].offset must be an Integer, not "0"',
    ],
    [
      "an object for an array",
      "sendMessage",
      { chat_id: 1, text: "x", entities: {} },
      "entities must be an Array, not {}",
    ],
    [
      "broken JSON for a list",
      "sendMessage",
      { chat_id: 1, text: "x", entities: "[{" },
      'entities must be an Array, not "[{"',
    ],
    [
      "a kind of result that isn't",
      "answerInlineQuery",
      { inline_query_id: "1", results: [{ type: "fact" }] },
      'results[0] is none of the kinds of InlineQueryResult: {"type":"fact"}',
    ],
    [
      "a result without content",
      "answerInlineQuery",
      { inline_query_id: "1", results: [{ type: "article", id: "1", title: "t" }] },
      "results[0].input_message_content is missing: InlineQueryResultArticle requires it",
    ],
    [
      "a lone surrogate",
      "sendMessage",
      { chat_id: 1, text: "a\ud83d" },
      "text must be encoded in UTF-8: it holds a lone surrogate",
    ],
    ["a NUL", "sendMessage", { chat_id: 1, text: "a\0b" }, "text holds a NUL character"],
    [
      "a NUL deep inside",
      "sendMessage",
      { chat_id: 1, text: "x", reply_markup: { inline_keyboard: [[{ text: "a\0", callback_data: "b" }]] } },
      "reply_markup.inline_keyboard[0][0].text holds a NUL character",
    ],
    [
      "a document that is no file",
      "sendDocument",
      { chat_id: 1, document: 5 },
      "document must be an uploaded file, not 5",
    ],
  ])("refuses %s", (_, method, payload, issue) => {
    expect(readParams(method, payload).issues).toContain(issue);
  });

  it("names every issue at once", () => {
    expect(readParams("sendMessage", { text: 1, more: true }).issues).toHaveLength(3);
  });
});

describe("updates and results", () => {
  it.each<[string, string, unknown]>([
    ["a message", "Message", message],
    ["an update", "Update", { update_id: 1, message: { ...message, text: "x" } }],
    ["rich text of every shape", "RichText", ["a", { type: "bold", text: ["b", { type: "italic", text: "c" }] }]],
    ["an inaccessible message", "MaybeInaccessibleMessage", { ...message, date: 0 }],
  ])("knows %s", (_, type, value) => {
    expect(checkType(type, value)).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    ["a message without a date", "Message", { message_id: 1, chat: { id: 1, type: "private" } }],
    ["an update of a later version", "Update", { update_id: 1, stopped_message_generation: {} }],
    ["rich text of an unknown kind", "RichText", { type: "blink", text: "x" }],
    ["a chat without a type", "Update", { update_id: 1, message: { ...message, chat: { id: 1 } } }],
  ])("refuses %s", (_, type, value) => {
    expect(checkType(type, value)).not.toEqual([]);
  });
});
