import type { Api } from "grammy";
import type { BotCommand, BotCommandScope, LanguageCode } from "grammy/types";
import { LANGUAGES, type Topic } from "../knowledge/types.ts";
import type { Logger } from "./context.ts";
import { topicLabel } from "./render/keyboards.ts";
import { MAX_COMMANDS } from "./render/limits.ts";
import type { MessageId } from "./render/messages.ts";
import { clip } from "./render/safe-text.ts";
import type { InterfaceTexts, Say } from "./render/texts.ts";

type Plain = { [Id in MessageId]: Id extends `command-${string}` ? Id : never }[MessageId];

/** A command and the text that describes it. */
interface Described {
  readonly command: string;
  readonly text: Plain;
}

const FIRST: readonly Described[] = [
  { command: "ask", text: "command-ask" },
  { command: "topics", text: "command-topics" },
  { command: "timeline", text: "command-timeline" },
  { command: "sources", text: "command-sources" },
];
const LANGUAGE: Described = { command: "language", text: "command-language" };
const PRIVACY: Described = { command: "privacy", text: "command-privacy" };
const HELP: Described = { command: "help", text: "command-help" };

/** What works in a private chat, topics apart. */
const PRIVATE: readonly Described[] = [
  ...FIRST,
  LANGUAGE,
  PRIVACY,
  { command: "export", text: "command-export" },
  { command: "forget_me", text: "command-forget-me" },
  HELP,
];
const GROUP: readonly Described[] = [...FIRST, LANGUAGE, PRIVACY, HELP];
const ADMIN: readonly Described[] = [{ command: "reload", text: "command-reload" }];

/** The commands that work for one kind of reader, described in one language; topics are their own list. */
export function describeCommands(kind: "private" | "group" | "admin", say: Say): readonly BotCommand[] {
  const list = { private: PRIVATE, group: GROUP, admin: ADMIN }[kind];
  return list.map(({ command, text }) => ({ command, description: say(text) }));
}

/** The command of each topic, described by its name. */
export function describeTopicCommands(topics: readonly Topic[], say: Say): readonly BotCommand[] {
  return topics.map((topic) => ({ command: topic.command, description: clip(topicLabel(topic, say), 256) }));
}

/** One menu of commands, for one scope and language. */
export interface CommandMenu {
  readonly scope: BotCommandScope;
  /** Left out for everybody whose language we don't speak, who read English. */
  readonly languageCode?: LanguageCode;
  readonly commands: readonly BotCommand[];
}

/** Every menu: private chats, groups and each admin's own chat, in every language. */
export function commandMenus(
  texts: InterfaceTexts,
  topics: readonly Topic[],
  adminIds: Iterable<number>,
): readonly CommandMenu[] {
  const admins = [...adminIds];
  return LANGUAGES.flatMap((language) => {
    const say = texts[language];
    const spoken = language === "en" ? {} : { languageCode: language };
    const everyone = [...describeCommands("private", say), ...describeTopicCommands(topics, say)];
    const menu = (scope: BotCommandScope, commands: readonly BotCommand[]): CommandMenu => ({
      scope,
      ...spoken,
      commands: commands.slice(0, MAX_COMMANDS),
    });
    return [
      menu({ type: "all_private_chats" }, everyone),
      menu({ type: "all_group_chats" }, describeCommands("group", say)),
      ...admins.map((id) => menu({ type: "chat", chat_id: id }, [...describeCommands("admin", say), ...everyone])),
    ];
  });
}

/**
 * Tells Telegram the menus that differ from what it has. Never rejects: a menu is not worth a failed start, and an
 * admin's own menu can't be set before the admin has written to the bot.
 * @returns how many were changed.
 */
export async function publishCommands(api: Api, menus: readonly CommandMenu[], logger: Logger): Promise<number> {
  let changed = 0;
  for (const { scope, languageCode, commands } of menus) {
    const where = { scope, ...(languageCode === undefined ? {} : { language_code: languageCode }) };
    try {
      if (isSame(await api.getMyCommands(where), commands)) continue;
      await api.setMyCommands(commands, where);
      changed += 1;
    } catch (error) {
      logger.warn({ scope: scope.type, language: languageCode ?? "en", err: error }, "menu not set");
    }
  }
  if (changed > 0) logger.info({ changed }, "menus set");
  return changed;
}

function isSame(a: readonly BotCommand[], b: readonly BotCommand[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ command, description }, index) => command === b[index]?.command && description === b[index]?.description)
  );
}
