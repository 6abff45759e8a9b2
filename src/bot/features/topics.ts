import { Composer } from "grammy";
import type { Language, Topic } from "../../knowledge/types.ts";
import type { BotContext } from "../context.ts";
import { hasCommand, isGroup, isPrivate } from "../filters/chats.ts";
import { EMPTY } from "../render/formatted.ts";
import type { RenderedMessage } from "../render/message.ts";
import { renderTopicScreen, renderTopics } from "../render/topic-screen.ts";
import { replace, respond } from "../respond.ts";
import { planOf } from "../topics/list.ts";
import { topicPage } from "../topics/topic.ts";

/** `/topics`, the command of every topic there is at the moment, and their buttons. */
export function createTopicsFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.filter(hasCommand("topics"), async (ctx) => {
    await respond(ctx, renderTopics(ctx.answers, await ctx.say()));
  });

  composer.on("message", async (ctx, next) => {
    const topic = isPrivate(ctx) || isGroup(ctx) ? findByCommand(ctx, ctx.command?.name) : undefined;
    if (topic === undefined) return next();
    await respond(ctx, renderTopic(ctx, topic, await ctx.interfaceLanguage(), 0));
  });

  composer.on("callback_query", async (ctx, next) => {
    const { action } = ctx;
    if (action?.kind === "topics") return replace(ctx, renderTopics(ctx.answers, ctx.texts[action.language]));
    if (action?.kind !== "topic") return next();
    const topic = findByCommand(ctx, action.command);
    if (topic === undefined) return ctx.acknowledge((await ctx.say())("button-unknown"), { alert: true });
    await replace(ctx, renderTopic(ctx, topic, action.language, action.offset));
  });

  return composer;
}

function findByCommand(ctx: BotContext, command: string | undefined): Topic | undefined {
  return command === undefined ? undefined : ctx.answers.topics.find((topic) => topic.command === command);
}

function renderTopic(ctx: BotContext, topic: Topic, language: Language, offset: number): RenderedMessage {
  const { answers } = ctx;
  const plan = planOf(topic.slug);
  const screen = {
    topic,
    page: topicPage(answers, plan, language, offset),
    questions: offset === 0 ? answers.questions(topic.slug, language, 3) : [],
    related: answers.topics.find((candidate) => candidate.slug === plan.related) ?? null,
    header: EMPTY,
    turn: (to: number) => ({ kind: "topic", language, command: topic.command, offset: to }) as const,
    back: null,
  };
  return renderTopicScreen(answers, screen, ctx.texts[language]);
}
