import type { BotContext } from "../context.ts";

/** True in a private chat with somebody whose id is configured; never for a shared sender. */
export function isAdmin(ctx: BotContext): boolean {
  return ctx.chat?.type === "private" && ctx.person !== null && ctx.deps.adminIds.has(ctx.person);
}
