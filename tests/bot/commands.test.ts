import { Api, type Transformer } from "grammy";
import { describe, expect, it } from "vitest";
import { commandMenus, publishCommands } from "../../src/bot/commands.ts";
import type { Logger } from "../../src/bot/context.ts";
import { loadTexts } from "../../src/bot/render/texts.ts";
import { aTopic } from "../helpers/builders.ts";

const texts = loadTexts();
const menus = commandMenus(texts, [aTopic()], [501]);
const names = (index: number): readonly string[] => menus[index]?.commands.map(({ command }) => command) ?? [];

describe("commandMenus", () => {
  it("makes one for each scope and language", () => {
    expect(menus.map(({ scope, languageCode }) => `${scope.type} ${languageCode ?? "-"}`)).toEqual([
      "all_private_chats -",
      "all_group_chats -",
      "chat -",
      "all_private_chats ru",
      "all_group_chats ru",
      "chat ru",
      "all_private_chats kk",
      "all_group_chats kk",
      "chat kk",
      "all_private_chats pl",
      "all_group_chats pl",
      "chat pl",
    ]);
  });

  it("lists only what works, with a topic's command and for admins theirs", () => {
    const everyone = [
      "ask",
      "topics",
      "timeline",
      "sources",
      "language",
      "privacy",
      "export",
      "forget_me",
      "help",
      "russia",
    ];
    expect(names(0)).toEqual(everyone);
    expect(names(1)).toEqual(["ask", "topics", "timeline", "sources", "language", "privacy", "help"]);
    expect(names(2)).toEqual(["reload", ...everyone]);
  });

  it("keeps within Telegram's limits however many topics there are", () => {
    const topics = Array.from({ length: 150 }, (_, index) => aTopic({ slug: `t${index}`, command: `t${index}` }));
    for (const { commands } of commandMenus(texts, topics, [])) {
      expect(commands.length).toBeLessThanOrEqual(100);
      for (const { command, description } of commands) {
        expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(256);
      }
    }
  });
});

describe("publishCommands", () => {
  const warnings: string[] = [];
  const logger: Logger = { debug() {}, info() {}, error() {}, warn: (_fields, message) => void warnings.push(message) };

  /** An Api that remembers menus as Telegram does, and refuses those of one chat. */
  function aTelegram(refusedChat?: number) {
    const stored = new Map<string, unknown>();
    const sets: string[] = [];
    const api = new Api("1:test");
    const transformer: Transformer = async (previous, method, payload) => {
      type Answered = Awaited<ReturnType<typeof previous<typeof method>>>;
      const { commands, ...where } = payload as { commands?: unknown; scope?: { chat_id?: number } };
      const key = JSON.stringify(where);
      if (method === "getMyCommands") return { ok: true, result: stored.get(key) ?? [] } as Answered;
      if (method !== "setMyCommands") throw new Error(`unexpected ${method}`);
      if (where.scope?.chat_id === refusedChat && refusedChat !== undefined) {
        return { ok: false, error_code: 400, description: "Bad Request: chat not found" } as Answered;
      }
      stored.set(key, commands);
      sets.push(key);
      return { ok: true, result: true } as Answered;
    };
    api.config.use(transformer);
    return { api, sets };
  }

  it("sets what differs, and nothing the second time", async () => {
    const { api, sets } = aTelegram();
    expect(await publishCommands(api, menus, logger)).toBe(12);
    expect(await publishCommands(api, menus, logger)).toBe(0);
    expect(sets).toHaveLength(12);
    expect(await publishCommands(api, commandMenus(texts, [aTopic({ emoji: "🐻" })], [501]), logger)).toBe(8);
  });

  it("goes on when one menu is refused", async () => {
    const { api, sets } = aTelegram(501);
    expect(await publishCommands(api, menus, logger)).toBe(8);
    expect(sets).toHaveLength(8);
    expect(warnings).toHaveLength(4);
  });
});
