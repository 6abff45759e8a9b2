import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call } from "./fixtures/call.ts";
import { type BotApi, startBotApi } from "./index.ts";

const CHAT = 501;
let api: BotApi;

beforeEach(async () => {
  api = await startBotApi();
  api.user({ id: CHAT, started: true }).sends("hello");
});
afterEach(() => api.close());

type Case = readonly [string, string, Record<string, unknown>];
const commands = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ command: `c${index}`, description: "d" }));

describe("the bot's profile and small methods", () => {
  it.each<Case>([
    ["100 commands", "setMyCommands", { commands: commands(100) }],
    [
      "commands for one chat in one language",
      "setMyCommands",
      {
        commands: [{ command: "ask_2", description: "х".repeat(256) }],
        scope: { type: "chat", chat_id: CHAT },
        language_code: "kk",
      },
    ],
    ["removal of commands", "deleteMyCommands", { scope: { type: "all_group_chats" } }],
    ["a name", "setMyName", { name: "x".repeat(64) }],
    ["a description", "setMyDescription", { description: "x".repeat(512), language_code: "ru" }],
    ["a short description", "setMyShortDescription", { short_description: "x".repeat(120) }],
    ["a menu button", "setChatMenuButton", { menu_button: { type: "commands" } }],
    ["an action", "sendChatAction", { chat_id: CHAT, action: "typing" }],
    ["a reaction", "setMessageReaction", { chat_id: CHAT, message_id: 1, reaction: [{ type: "emoji", emoji: "👀" }] }],
    ["no reaction", "setMessageReaction", { chat_id: CHAT, message_id: 1 }],
    [
      "a webhook on loopback",
      "setWebhook",
      { url: "http://127.0.0.1:9/hook", secret_token: "a-B_1", max_connections: 100 },
    ],
    ["no webhook", "setWebhook", { url: "" }],
    ["a close look at a chat", "getChat", { chat_id: CHAT }],
  ])("accepts %s", async (_, method, payload) => {
    expect(await call(api, method, payload)).toMatchObject({ ok: true });
    expect(api.violations).toEqual([]);
  });

  it.each<readonly [...Case, string]>([
    ["101 commands", "setMyCommands", { commands: commands(101) }, "BOT_COMMANDS_TOO_MUCH"],
    ["a capital", "setMyCommands", { commands: [{ command: "Ask", description: "d" }] }, "BOT_COMMAND_INVALID"],
    ["a slash", "setMyCommands", { commands: [{ command: "/ask", description: "d" }] }, "BOT_COMMAND_INVALID"],
    [
      "33 characters",
      "setMyCommands",
      { commands: [{ command: "a".repeat(33), description: "d" }] },
      "BOT_COMMAND_INVALID",
    ],
    ["one twice", "setMyCommands", { commands: [...commands(1), ...commands(1)] }, "BOT_COMMAND_INVALID: two"],
    [
      "no description",
      "setMyCommands",
      { commands: [{ command: "a", description: "" }] },
      "BOT_COMMAND_DESCRIPTION_INVALID",
    ],
    [
      "a long description",
      "setMyCommands",
      { commands: [{ command: "a", description: "x".repeat(257) }] },
      "BOT_COMMAND_DESCRIPTION_INVALID",
    ],
    ["a locale for a language", "setMyCommands", { commands: [], language_code: "pl-PL" }, "invalid language code"],
    [
      "a scope without its chat",
      "setMyCommands",
      { commands: [], scope: { type: "chat" } },
      "scope.chat_id is missing",
    ],
    ["an unknown scope", "setMyCommands", { commands: [], scope: { type: "everyone" } }, "scope is none of the kinds"],
    ["a long name", "setMyName", { name: "x".repeat(65) }, "name is too long"],
    ["a long text", "setMyDescription", { description: "x".repeat(513) }, "description is too long"],
    [
      "a long short text",
      "setMyShortDescription",
      { short_description: "x".repeat(121) },
      "short_description is too long",
    ],
    ["an unknown action", "sendChatAction", { chat_id: CHAT, action: "thinking" }, "wrong parameter action"],
    [
      "two reactions",
      "setMessageReaction",
      {
        chat_id: CHAT,
        message_id: 1,
        reaction: [
          { type: "emoji", emoji: "👀" },
          { type: "emoji", emoji: "👍" },
        ],
      },
      "REACTIONS_TOO_MANY",
    ],
    [
      "an emoji that's no reaction",
      "setMessageReaction",
      { chat_id: CHAT, message_id: 1, reaction: [{ type: "emoji", emoji: "✅" }] },
      "REACTION_INVALID",
    ],
    ["a webhook without TLS", "setWebhook", { url: "http://a.kz/hook" }, "bad webhook"],
    ["a secret with a space", "setWebhook", { url: "https://a.kz", secret_token: "a b" }, "secret token contains"],
    ["101 connections", "setWebhook", { url: "https://a.kz", max_connections: 101 }, "max_connections must be"],
  ])("refuses %s", async (_, method, payload, reason) => {
    const answer = await call(api, method, payload);
    expect(answer.status).toBe(400);
    expect(answer.description).toContain(`Bad Request: ${reason}`);
    expect(api.violations).toHaveLength(1);
  });

  it("keeps commands by scope and language", async () => {
    await call(api, "setMyCommands", { commands: commands(2), language_code: "ru" });
    expect((await call(api, "getMyCommands", { language_code: "ru" })).raw).toEqual(commands(2));
    expect((await call(api, "getMyCommands")).raw).toEqual([]);
  });

  it("knows no scope for a chat it doesn't know, and that's no violation", async () => {
    const answer = await call(api, "setMyCommands", { commands: [], scope: { type: "chat", chat_id: 999 } });
    expect(answer.description).toBe("Bad Request: chat not found");
    expect(api.violations).toEqual([]);
  });
});
