import { GrammyError, type Middleware } from "grammy";
import type { Language } from "../knowledge/types.ts";
import type { BotContext, BotDeps, BotFlavor } from "./context.ts";
import { createConversations } from "./conversations.ts";
import { parseCommand } from "./filters/command.ts";
import { personOf } from "./filters/person.ts";
import { readInterfaceLanguage } from "./interface-language.ts";
import { createRecentMap } from "./recent-map.ts";
import { unpackAction } from "./render/callback-data.ts";
import { MAX_CALLBACK_TEXT_UTF16 } from "./render/limits.ts";
import { clip } from "./render/safe-text.ts";
import type { InterfaceTexts } from "./render/texts.ts";

const INLINE_QUESTION_MS = 10 * 60 * 1000;

/** Creates the middleware that puts dependencies, memory and what is read from the update on `ctx`. */
export function installContext(deps: BotDeps, texts: InterfaceTexts): Middleware<BotContext> {
  const conversations = createConversations(deps.now);
  const inlineQuestions = createRecentMap<string>({
    maxKeys: 1_000,
    forgetAfterMs: INLINE_QUESTION_MS,
    now: deps.now,
  });

  return async (ctx, next) => {
    const person = personOf(ctx.from);
    let language: Promise<Language> | undefined;
    let acknowledged = ctx.callbackQuery === undefined;
    const interfaceLanguage = (): Promise<Language> => {
      language ??= readInterfaceLanguage(ctx.from, ctx.update.update_id, deps);
      return language;
    };
    const flavor: BotFlavor = {
      deps,
      texts,
      answers: deps.answerer.current(),
      person,
      command: parseCommand(ctx.message, ctx.me.username) ?? null,
      action: ctx.callbackQuery?.data === undefined ? null : unpackAction(ctx.callbackQuery.data),
      conversations,
      inlineQuestions,
      interfaceLanguage,
      say: async () => texts[await interfaceLanguage()],
      acknowledge: async (text, options) => {
        if (acknowledged) return;
        acknowledged = true;
        await answerCallback(ctx, text, options?.alert ?? false);
      },
    };
    Object.assign(ctx, flavor);
    await next();
  };
}

/** Creates the middleware that answers every pressed button exactly once, also when a feature forgets it or fails. */
export function answerEveryCallback(): Middleware<BotContext> {
  return async (ctx, next) => {
    if (ctx.callbackQuery === undefined) {
      await next();
      return;
    }
    try {
      await next();
    } catch (error) {
      await ctx.acknowledge((await ctx.say())("failed"), { alert: true });
      throw error;
    }
    await ctx.acknowledge();
  };
}

async function answerCallback(ctx: BotContext, text: string | undefined, alert: boolean): Promise<void> {
  try {
    await ctx.answerCallbackQuery(
      text === undefined ? {} : { text: clip(text, MAX_CALLBACK_TEXT_UTF16), ...(alert ? { show_alert: true } : {}) },
    );
  } catch (error) {
    // Only the spinner is at stake, and Telegram has given up on presses that are older than some minutes.
    if (!(error instanceof GrammyError)) throw error;
    ctx.deps.logger.debug({ update_id: ctx.update.update_id, err: error }, "callback not answered");
  }
}
