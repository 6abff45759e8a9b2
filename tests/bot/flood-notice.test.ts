import { Api, type Transformer } from "grammy";
import { describe, expect, it } from "vitest";
import { createFloodNotice } from "../../src/bot/flood-notice.ts";
import { createFakeStore } from "./fake-store.ts";
import { aUser, groupMessage, inlineQuery, press, privateMessage } from "./harness.ts";

const logger = { debug() {}, info() {}, warn() {}, error() {} };

describe("createFloodNotice", () => {
  it.each([
    ["a message", privateMessage("x"), ["sendMessage", "That is a lot at once. I'll answer again in 1 second."], 1],
    [
      "a press",
      press("1:l:en", { from: aUser({ language_code: "ru" }) }),
      ["answerCallbackQuery", "Слишком много сразу. Снова отвечу через 42 секунды."],
      42,
    ],
    ["a group", groupMessage("x"), [], 5],
    ["an inline query", inlineQuery("x"), [], 5],
  ])("answers %s", async (_name, update, expected, seconds) => {
    const sent: string[] = [];
    const api = new Api("1:test");
    const recorder: Transformer = async (previous, method, payload) => {
      sent.push(method, "text" in payload ? String(payload.text) : "");
      return { ok: true, result: true } as Awaited<ReturnType<typeof previous<typeof method>>>;
    };
    api.config.use(recorder);
    await createFloodNotice(api, { store: createFakeStore(), logger })({ update_id: 1, ...update }, seconds);
    expect(sent).toEqual(expected);
  });
});
