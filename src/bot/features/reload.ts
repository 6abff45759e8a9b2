import { Composer } from "grammy";
import { ReloadBusyError } from "../../answer/answerer.ts";
import { KnowledgeError } from "../../knowledge/types.ts";
import type { BotContext } from "../context.ts";
import { hasCommand } from "../filters/chats.ts";
import { isAdmin } from "../filters/is-admin.ts";
import { format } from "../render/formatted.ts";
import { type RenderedMessage, rendered } from "../render/message.ts";
import { renderIssues, renderReload } from "../render/reload.ts";
import { respond } from "../respond.ts";

/** `/reload`, for admins in private chat: reads the knowledge again, or says what is wrong with it and where. */
export function createReloadFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const admins = composer.filter(isAdmin);
  admins.filter(hasCommand("reload"), async (ctx) => {
    await respond(ctx, await reload(ctx));
  });
  return composer;
}

async function reload(ctx: BotContext): Promise<RenderedMessage> {
  const say = await ctx.say();
  const { logger, answerer } = ctx.deps;
  try {
    const report = await answerer.reload();
    logger.info({ update_id: ctx.update.update_id, ...report.after, tookMs: report.tookMs }, "reloaded by an admin");
    return rendered(renderReload(report, say));
  } catch (error) {
    if (error instanceof KnowledgeError) {
      logger.warn({ update_id: ctx.update.update_id, issues: error.issues.length }, "reload refused");
      return rendered(renderIssues(error.issues, say));
    }
    if (error instanceof ReloadBusyError) return rendered(format(say("reload-busy")));
    logger.error({ update_id: ctx.update.update_id, err: error }, "reload failed");
    return rendered(format(say("reload-broken")));
  }
}
