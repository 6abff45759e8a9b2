import { type BotError, GrammyError, HttpError } from "grammy";
import type { BotContext, Logger } from "./context.ts";
import { isPrivate } from "./filters/chats.ts";
import { createRecentMap } from "./recent-map.ts";

const APOLOGY_COOLDOWN_MS = 60_000;

/** Creates the one place where errors of middleware end: logged, and an apology at most once a minute for each chat. */
export function createErrorBoundary(logger: Logger, now: () => Date): (error: BotError<BotContext>) => Promise<void> {
  const apologised = createRecentMap<true>({ maxKeys: 10_000, forgetAfterMs: APOLOGY_COOLDOWN_MS, now });
  return async ({ error, ctx }) => {
    // Delivery's own outcomes (stopping, fate unknown): it has logged them and decides what becomes of the update.
    if (error instanceof Error && error.name === "DeliveryError") throw error;
    logger.error({ update_id: ctx.update.update_id, err: error }, "update failed");
    const chat = ctx.chat?.id;
    if (chat === undefined || ctx.message === undefined || !isApologyWorthwhile(error)) return;
    if (!isPrivate(ctx) && !ctx.command) return;
    if (apologised.get(String(chat)) !== undefined) return;
    apologised.set(String(chat), true);
    try {
      await ctx.reply((await ctx.say())("failed"));
    } catch (apologyError) {
      logger.warn({ update_id: ctx.update.update_id, err: apologyError }, "apology failed");
    }
  };
}

// When Telegram can't be reached or doesn't take our messages, another one only adds to it.
function isApologyWorthwhile(error: unknown): boolean {
  if (error instanceof HttpError) return false;
  return !(error instanceof GrammyError) || error.error_code === 400;
}
