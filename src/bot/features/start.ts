import { Composer } from "grammy";
import type { Language } from "../../knowledge/types.ts";
import { answerQuestion } from "../answering.ts";
import type { BotContext } from "../context.ts";
import { hasCommand, isGroup } from "../filters/chats.ts";
import { privateQuestion } from "../filters/question.ts";
import { renderFacts } from "../render/answer-message.ts";
import { parseStart } from "../render/deep-links.ts";
import { EMPTY, format } from "../render/formatted.ts";
import { questionRows } from "../render/keyboards.ts";
import { rendered } from "../render/message.ts";
import { prompt, respond } from "../respond.ts";

/** `/start`: a greeting with three questions, or what a link asks for. In groups one line, and no greeting. */
export function createStartFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(hasCommand("start"), async (ctx) => {
    const say = await ctx.say();
    const link = parseStart(ctx.command?.argument ?? "");
    switch (link.kind) {
      case "none":
        await (isGroup(ctx)
          ? respond(ctx, rendered(format(say("start-group", { bot: ctx.me.username }))))
          : greet(ctx));
        return;
      case "fact":
        await showFact(ctx, link.key, say.language);
        return;
      case "question":
        await ask(ctx, link.question);
        return;
      case "ask": {
        // The question was too long for the link; if it was this person's own last one, it is still known.
        const question = ctx.inlineQuestions.get(String(ctx.person));
        await (question === undefined ? prompt(ctx, say("ask-what"), say("ask-placeholder")) : ask(ctx, question));
        return;
      }
      default:
        link satisfies never;
    }
  });
  return composer;
}

async function greet(ctx: BotContext): Promise<void> {
  const say = await ctx.say();
  const questions = questionRows(ctx.answers, ctx.answers.questions(null, say.language, 3), say);
  await respond(ctx, rendered(format(say("start-greeting", { facts: ctx.answers.factCount })), questions));
}

async function showFact(ctx: BotContext, key: string, language: Language): Promise<void> {
  const say = ctx.texts[language];
  const fact = ctx.answers.factByKey(key);
  const message =
    fact === undefined
      ? rendered(format(say("fact-withdrawn")))
      : renderFacts(ctx.answers, { shown: [ctx.answers.show(fact, language)], header: EMPTY }, say);
  await respond(ctx, message);
}

async function ask(ctx: BotContext, question: string): Promise<void> {
  if (ctx.message !== undefined) await answerQuestion(ctx, privateQuestion(ctx.message, question));
}
