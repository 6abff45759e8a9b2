import type { Message } from "grammy/types";

/** A command as it was typed. */
export interface Command {
  /** Without slash and bot name, in lower case: phones like to write `/Help`. */
  readonly name: string;
  /** What follows it, trimmed; may be empty. */
  readonly argument: string;
}

/**
 * The command a message begins with: `undefined` where it begins with none, null where that is for another bot.
 * Captions count as texts.
 */
export function parseCommand(message: Message | undefined, username: string): Command | null | undefined {
  const text = message?.text ?? message?.caption;
  const entity = (message?.entities ?? message?.caption_entities)?.find(({ offset }) => offset === 0);
  if (text === undefined || entity?.type !== "bot_command") return undefined;
  const [name = "", bot] = text.slice(1, entity.length).toLowerCase().split("@");
  if (bot !== undefined && bot !== username.toLowerCase()) return null;
  return { name, argument: text.slice(entity.length).trim() };
}

/** True for a message that begins with a command for us or for anybody else, so it is no question. */
export function beginsWithCommand(message: Message | undefined): boolean {
  const entities = message?.entities ?? message?.caption_entities ?? [];
  return entities.some(({ offset, type }) => offset === 0 && type === "bot_command");
}
