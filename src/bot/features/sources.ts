import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { hasCommand } from "../filters/chats.ts";
import { PUBLISHER_PAGE } from "../render/limits.ts";
import { renderPublishers } from "../render/sources.ts";
import { replace, respond } from "../respond.ts";

/** `/sources`: the publishers we cite, paged. */
export function createSourcesFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.filter(hasCommand("sources"), async (ctx) => {
    await respond(ctx, renderPublishers(ctx.answers.publishers({ limit: PUBLISHER_PAGE }), await ctx.say()));
  });

  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "sources") return next();
    const { offset, language } = ctx.action;
    const page = ctx.answers.publishers({ offset, limit: PUBLISHER_PAGE });
    await replace(ctx, renderPublishers(page, ctx.texts[language]));
  });

  return composer;
}
