import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { hasCommand } from "../filters/chats.ts";
import { format } from "../render/formatted.ts";
import { rendered } from "../render/message.ts";
import { respond } from "../respond.ts";

/** `/privacy`: what is stored, why, and for how long. */
export function createPrivacyFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(hasCommand("privacy"), async (ctx) => {
    await respond(ctx, rendered(format((await ctx.say())("privacy"))));
  });
  return composer;
}
