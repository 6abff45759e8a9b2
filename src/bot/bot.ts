import { Bot, type BotConfig } from "grammy";
import type { BotContext, BotDeps } from "./context.ts";
import { createErrorBoundary } from "./error-boundary.ts";
import { createAskFeature } from "./features/ask.ts";
import { createExportFeature } from "./features/export.ts";
import { createFallbackFeature } from "./features/fallback.ts";
import { createFeedbackFeature } from "./features/feedback.ts";
import { createForgetMeFeature } from "./features/forget-me.ts";
import { createHelpFeature } from "./features/help.ts";
import { createInlineFeature } from "./features/inline.ts";
import { createLanguageFeature } from "./features/language.ts";
import { createPrivacyFeature } from "./features/privacy.ts";
import { createReloadFeature } from "./features/reload.ts";
import { createSourcesFeature } from "./features/sources.ts";
import { createStartFeature } from "./features/start.ts";
import { createSuggestionsFeature } from "./features/suggestions.ts";
import { createTimelineFeature } from "./features/timeline.ts";
import { createTopicsFeature } from "./features/topics.ts";
import { createViewsFeature } from "./features/views.ts";
import { dropAlbumRest } from "./filters/album.ts";
import { dropForeign } from "./filters/foreign.ts";
import { answerEveryCallback, installContext } from "./install-context.ts";
import { loadTexts } from "./render/texts.ts";

/**
 * Builds the bot; it never starts and makes no call by itself.
 * @param token the bot's token; any text where all calls are answered locally.
 * @param botConfig grammY's own: the Bot API root and timeouts in `client`, `botInfo` where it is known.
 * @throws TextsError when the interface texts are incomplete.
 */
export function createBot(token: string, deps: BotDeps, botConfig?: BotConfig<BotContext>): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, botConfig);
  // Outermost, because neither `handleUpdate` nor webhooks reach `bot.catch`.
  const guarded = bot.errorBoundary(createErrorBoundary(deps.logger, deps.now));
  guarded.use(dropForeign());
  guarded.use(dropAlbumRest(deps.now));
  guarded.use(installContext(deps, deps.texts ?? loadTexts()));
  guarded.use(answerEveryCallback());

  // Commands before questions, so that a command is never searched for; topics last of them, because a topic of
  // somebody's own knowledge must not take the name of a command.
  guarded.use(createStartFeature());
  guarded.use(createHelpFeature());
  guarded.use(createTimelineFeature());
  guarded.use(createSourcesFeature());
  guarded.use(createLanguageFeature());
  guarded.use(createPrivacyFeature());
  guarded.use(createExportFeature());
  guarded.use(createForgetMeFeature());
  guarded.use(createReloadFeature());
  guarded.use(createAskFeature());
  guarded.use(createTopicsFeature());

  // What has no command of its own.
  guarded.use(createInlineFeature());
  guarded.use(createViewsFeature());
  guarded.use(createSuggestionsFeature());
  guarded.use(createFeedbackFeature());

  // Last: answers what nothing above did.
  guarded.use(createFallbackFeature());
  return bot;
}
