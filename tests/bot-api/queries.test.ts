import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call } from "./fixtures/call.ts";
import { type BotApi, startBotApi, type UserActor } from "./index.ts";

const TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid";
const KEYBOARD = { inline_keyboard: [[{ text: "More", callback_data: "m1" }]] };
let api: BotApi;
let user: UserActor;

beforeEach(async () => {
  api = await startBotApi();
  user = api.user({ id: 501, started: true });
});
afterEach(() => api.close());

async function pressed(): Promise<string> {
  await call(api, "sendMessage", { chat_id: 501, text: "x", reply_markup: KEYBOARD });
  const message = api.sentTo(501)[0];
  if (message === undefined) throw new Error("nothing was sent");
  return user.presses(message, "More");
}

const article = (id: string, text = "x", more: object = {}) => ({
  type: "article",
  id,
  title: "t",
  input_message_content: { message_text: text },
  ...more,
});
const articles = (count: number) => Array.from({ length: count }, (_, index) => article(String(index)));

describe("callback queries", () => {
  it("are answered once", async () => {
    const id = await pressed();
    expect(await call(api, "answerCallbackQuery", { callback_query_id: id, text: "x".repeat(200) })).toMatchObject({
      ok: true,
    });
    expect((await call(api, "answerCallbackQuery", { callback_query_id: id })).description).toBe(TOO_OLD);
    expect(api.violations).toEqual([]);
  });

  it.each<[string, number, boolean]>([
    ["within 150 seconds", 149_000, true],
    ["not after", 151_000, false],
  ])("are answered %s", async (_, ms, ok) => {
    const id = await pressed();
    api.advanceClock(ms);
    expect((await call(api, "answerCallbackQuery", { callback_query_id: id })).ok).toBe(ok);
  });

  it("must be known", async () => {
    expect((await call(api, "answerCallbackQuery", { callback_query_id: "5" })).description).toBe(TOO_OLD);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["201 characters", { text: "x".repeat(201) }, "MESSAGE_TOO_LONG"],
    ["a negative cache time", { cache_time: -1 }, "cache_time"],
    ["a script", { url: "javascript:x" }, "URL_INVALID"],
  ])("refuse %s and stay open", async (_, fields, reason) => {
    const id = await pressed();
    const answer = await call(api, "answerCallbackQuery", { callback_query_id: id, ...fields });
    expect(answer.description).toContain(reason);
    expect(api.violations).toHaveLength(1);
    expect((await call(api, "answerCallbackQuery", { callback_query_id: id })).ok).toBe(true);
  });
});

describe("inline queries", () => {
  it.each<[string, Record<string, unknown>]>([
    ["nothing", { results: [] }],
    ["50 results", { results: articles(50), cache_time: 0, is_personal: true, next_offset: "x".repeat(64) }],
    ["a button", { results: [], button: { text: "Ask me", start_parameter: "q_5-Z" } }],
    [
      "formatted content",
      {
        results: [
          article("a", "<b>x</b>", { input_message_content: { message_text: "<b>x</b>", parse_mode: "HTML" } }),
        ],
      },
    ],
    ["an id of 64 bytes", { results: [article("я".repeat(32))] }],
    ["a keyboard", { results: [article("a", "x", { reply_markup: KEYBOARD })] }],
  ])("accept %s", async (_, fields) => {
    const answer = await call(api, "answerInlineQuery", { inline_query_id: user.types("q"), ...fields });
    expect(answer.ok).toBe(true);
    expect(api.violations).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["51 results", { results: articles(51) }, "RESULTS_TOO_MUCH"],
    ["one id twice", { results: [article("a"), article("a")] }, "RESULT_ID_DUPLICATE"],
    ["an id of 65 bytes", { results: [article(`${"я".repeat(32)}x`)] }, "RESULT_ID_INVALID"],
    ["an empty id", { results: [article("")] }, "RESULT_ID_INVALID"],
    ["a long offset", { results: [], next_offset: "я".repeat(33) }, "NEXT_OFFSET_INVALID"],
    ["a fractional cache time", { results: [], cache_time: 1.5 }, "cache_time must be an Integer"],
    [
      "a start parameter with a space",
      { results: [], button: { text: "a", start_parameter: "a b" } },
      "START_PARAM_INVALID",
    ],
    ["an empty start parameter", { results: [], button: { text: "a", start_parameter: "" } }, "START_PARAM_INVALID"],
    [
      "65 characters to start",
      { results: [], button: { text: "a", start_parameter: "x".repeat(65) } },
      "START_PARAM_INVALID",
    ],
    ["a button without aim", { results: [], button: { text: "a" } }, "inline button must have exactly one"],
    ["long content", { results: [article("a", "x".repeat(4097))] }, "message is too long"],
    ["empty content", { results: [article("a", " ")] }, "message text is empty"],
    ["a blank title", { results: [article("a", "x", { title: "" })] }, "article title must be non-empty"],
    ["a script", { results: [article("a", "x", { url: "javascript:x" })] }, "WEBDOCUMENT_URL_INVALID"],
    [
      "a bad keyboard",
      { results: [article("a", "x", { reply_markup: { inline_keyboard: [[{ text: "a" }]] } })] },
      "button",
    ],
  ])("refuse %s", async (_, fields, reason) => {
    const answer = await call(api, "answerInlineQuery", { inline_query_id: user.types("q"), ...fields });
    expect(answer.description).toContain(`Bad Request: ${reason}`);
    expect(api.violations).toHaveLength(1);
  });

  it("grow old after 30 seconds and are answered once", async () => {
    const first = user.types("q");
    expect((await call(api, "answerInlineQuery", { inline_query_id: first, results: [] })).ok).toBe(true);
    expect((await call(api, "answerInlineQuery", { inline_query_id: first, results: [] })).description).toBe(TOO_OLD);
    const second = user.types("q");
    api.advanceClock(31_000);
    expect((await call(api, "answerInlineQuery", { inline_query_id: second, results: [] })).description).toBe(TOO_OLD);
  });

  it("lead to a chosen result whose message can be edited and pressed", async () => {
    const results = [article("a", "x", { reply_markup: KEYBOARD }), article("b")];
    await call(api, "answerInlineQuery", { inline_query_id: user.types("border"), results });
    const answer = await api.waitForCall("answerInlineQuery");
    expect(user.chooses(answer, "b")).toBeUndefined();
    const id = user.chooses(answer, "a");
    expect(await call(api, "editMessageText", { inline_message_id: id, text: "y" })).toMatchObject({ raw: true });
    user.pressesInline(String(id), "m1");
    expect(api.pendingUpdates().slice(-2)).toMatchObject([
      { chosen_inline_result: { result_id: "a", query: "border", inline_message_id: id } },
      { callback_query: { inline_message_id: id, data: "m1" } },
    ]);
    expect((await call(api, "editMessageText", { inline_message_id: "x", text: "y" })).description).toContain(
      "MESSAGE_ID_INVALID",
    );
  });
});

describe("guest queries", () => {
  it("are answered once, with one result", async () => {
    const id = user.summons("@elshi_test_bot border?");
    const answer = await call(api, "answerGuestQuery", { guest_query_id: id, result: article("a") });
    expect(answer.result["inline_message_id"]).toMatch(/^guest\d+$/);
    expect((await call(api, "answerGuestQuery", { guest_query_id: id, result: article("a") })).description).toBe(
      TOO_OLD,
    );
    expect(api.violations).toEqual([]);
  });

  it("refuse a bad result", async () => {
    const id = user.summons("@elshi_test_bot border?");
    await call(api, "answerGuestQuery", { guest_query_id: id, result: article("a", "") });
    expect(api.violations).toHaveLength(1);
  });
});
