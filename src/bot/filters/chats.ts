import type { BotContext } from "../context.ts";

export function isPrivate(ctx: BotContext): boolean {
  return ctx.chat?.type === "private";
}

export function isGroup(ctx: BotContext): boolean {
  return ctx.chat?.type === "group" || ctx.chat?.type === "supergroup";
}

/** True for a message with this command for us, in a private chat or a group. */
export function hasCommand(...names: readonly string[]): (ctx: BotContext) => boolean {
  return (ctx) => ctx.command !== null && names.includes(ctx.command.name) && (isPrivate(ctx) || isGroup(ctx));
}
