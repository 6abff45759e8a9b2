import { Composer } from "grammy";
import type { Candidate } from "../../answer/types.ts";
import type { BotContext } from "../context.ts";
import { type AnswerView, backButton, renderBeside, renderFacts, viewAction } from "../render/answer-message.ts";
import type { Action } from "../render/callback-data.ts";
import { EMPTY, type Formatted, italic } from "../render/formatted.ts";
import { RELATED_PAGE } from "../render/limits.ts";
import type { RenderedMessage } from "../render/message.ts";
import { renderTopicScreen } from "../render/topic-screen.ts";
import { replace } from "../respond.ts";
import { planOf } from "../topics/list.ts";
import { topicPage } from "../topics/topic.ts";

type ViewAction = Extract<Action, { kind: "view" }>;

/** The buttons under an answer, which turn its message to related facts, its series, its topic, and back. */
export function createViewsFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "view") return next();
    const message = renderView(ctx, ctx.action);
    if (message === null) return ctx.acknowledge((await ctx.say())("fact-withdrawn"), { alert: true });
    await replace(ctx, message);
  });
  return composer;
}

/** Null when the answering fact is no longer there. */
function renderView(ctx: BotContext, action: ViewAction): RenderedMessage | null {
  const { answers } = ctx;
  const { language, offset } = action;
  const say = ctx.texts[language];
  const facts = action.facts.map((key) => answers.factByKey(key));
  const [fact] = facts;
  if (fact === undefined) return null;
  const shown = facts.flatMap((known, index): readonly Candidate[] => {
    if (known === undefined) return [];
    const candidate = answers.show(known, language);
    return [index === 0 ? { ...candidate, highlight: action.highlight } : candidate];
  });
  const view: AnswerView = { shown, header: readHeader(ctx) };
  const page = { language, offset, limit: RELATED_PAGE };

  switch (action.view) {
    case "answer":
      return renderFacts(answers, view, say);
    case "related":
      return renderBeside(answers, view, "related", answers.related(fact, page), say);
    case "series": {
      const empty = { items: [], offset: 0, total: 0, next: null };
      const series = fact.series === null ? empty : answers.series(fact.series.id, page);
      return renderBeside(answers, view, "series", series, say);
    }
    case "topic": {
      const topic = answers.topics.find((candidate) => candidate.slug === fact.topics[0]);
      if (topic === undefined) return renderFacts(answers, view, say);
      const screen = {
        topic,
        page: topicPage(answers, planOf(topic.slug), language, offset),
        questions: [],
        related: null,
        header: view.header,
        turn: (to: number) => viewAction(answers, view, "topic", say, to),
        back: backButton(answers, view, say),
      };
      return renderTopicScreen(answers, screen, say);
    }
    default:
      return action.view satisfies never;
  }
}

/** The question above the answer, read back from the message: it is the only place where it is. */
function readHeader(ctx: BotContext): Formatted {
  const message = ctx.callbackQuery?.message;
  if (message === undefined || !("text" in message) || message.text === undefined) return EMPTY;
  const first = message.entities?.find(({ offset, type }) => offset === 0 && type === "italic");
  const isHeader = first !== undefined && message.text.startsWith("\n\n", first.length);
  return isHeader ? italic(message.text.slice(0, first.length)) : EMPTY;
}
