import { Composer } from "grammy";
import type { Answer, Suggestion } from "../../answer/types.ts";
import { conversationKey, logAnswer } from "../answering.ts";
import type { BotContext } from "../context.ts";
import { isPrivate } from "../filters/chats.ts";
import { renderAnswer, renderFacts, renderQuestion } from "../render/answer-message.ts";
import { EMPTY } from "../render/formatted.ts";
import type { RenderedMessage } from "../render/message.ts";
import { replace, respond } from "../respond.ts";

/**
 * A tapped question is asked. In private its answer is a new message, so that the other questions stay; in groups and
 * under inline results it takes the place of the buttons: one question, one message.
 */
export function createSuggestionsFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "ask") return next();
    const { language, index } = ctx.action;
    const fact = ctx.answers.factByKey(ctx.action.fact);
    if (fact === undefined) return ctx.acknowledge((await ctx.say())("fact-withdrawn"), { alert: true });
    const question = fact.asks[language]?.[index];
    const message = renderSuggestion(ctx, { question: question ?? "", fact, language, index });
    await (isPrivate(ctx) ? respond(ctx, message) : replace(ctx, message));
  });
  return composer;
}

function renderSuggestion(ctx: BotContext, { question, fact, language }: Suggestion): RenderedMessage {
  const { answers } = ctx;
  const reader = language as Answer["language"];
  if (question !== "") {
    const key = conversationKey(ctx);
    if (key !== null) ctx.conversations.add(key, question);
    const answer = answers.ask(question, { preference: reader });
    logAnswer(ctx, answer);
    if (answer.answered) return renderAnswer(answers, answer, ctx.texts[answer.language], true);
  }
  // The wording is gone since a reload, or finds nothing by itself: the fact it was offered for is the answer.
  const header = question === "" ? EMPTY : renderQuestion(question);
  return renderFacts(answers, { shown: [answers.show(fact, reader)], header }, ctx.texts[reader]);
}
