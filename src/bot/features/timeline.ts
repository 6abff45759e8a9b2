import { Composer } from "grammy";
import type { Answers } from "../../answer/types.ts";
import type { Language, Topic } from "../../knowledge/types.ts";
import type { BotContext } from "../context.ts";
import { hasCommand } from "../filters/chats.ts";
import { TIMELINE_PAGE } from "../render/limits.ts";
import type { RenderedMessage } from "../render/message.ts";
import { renderTimeline, renderUnknownTimeline, type TimelineScope } from "../render/timeline.ts";
import { replace, respond } from "../respond.ts";

/** `/timeline [topic] [year]`: facts newest first, grouped by year, paged. */
export function createTimelineFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.filter(hasCommand("timeline"), async (ctx) => {
    const argument = ctx.command?.argument ?? "";
    const scope = parseTimelineScope(ctx.answers.topics, argument);
    const say = await ctx.say();
    await respond(
      ctx,
      scope === null
        ? renderUnknownTimeline(ctx.answers, argument, say)
        : renderPage(ctx, scope, await ctx.interfaceLanguage(), 0),
    );
  });

  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "timeline") return next();
    const { command, year, language, offset } = ctx.action;
    const topic = ctx.answers.topics.find((candidate) => candidate.command === command) ?? null;
    if (topic === null && command !== "") {
      return ctx.acknowledge((await ctx.say())("button-unknown"), { alert: true });
    }
    await replace(ctx, renderPage(ctx, { topic, year: year === "" ? null : year }, language, offset));
  });

  return composer;
}

/** Reads a topic (slug, command or name in any language) and a year in any order; null where a word is neither. */
export function parseTimelineScope(topics: Answers["topics"], argument: string): TimelineScope | null {
  const words = argument.split(/\s+/).filter((word) => word !== "");
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const name = words.filter((word) => !/^\d{4}$/.test(word)).join(" ");
  if (years.length > 1) return null;
  const topic = name === "" ? null : findTopic(topics, name);
  return topic === undefined ? null : { topic, year: years[0] ?? null };
}

function findTopic(topics: Answers["topics"], name: string): Topic | undefined {
  const wanted = name.toLowerCase().replace(/^\//, "");
  return topics.find(({ slug, command, name: names }) =>
    [slug, command, ...Object.values(names)].some((known) => known.toLowerCase() === wanted),
  );
}

function renderPage(ctx: BotContext, scope: TimelineScope, language: Language, offset: number): RenderedMessage {
  const query = {
    ...(scope.topic === null ? {} : { topic: scope.topic.slug }),
    ...(scope.year === null ? {} : { year: scope.year }),
  };
  const page = ctx.answers.timeline(query, { language, offset, limit: TIMELINE_PAGE });
  return renderTimeline(ctx.answers, scope, page, ctx.texts[language]);
}
