import { Composer } from "grammy";
import type { BotContext } from "../context.ts";

/** 👍 and 👎 under an answer: one vote for each person and fact. */
export function createFeedbackFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query", async (ctx, next) => {
    if (ctx.action?.kind !== "vote") return next();
    const { vote } = ctx.action;
    const say = await ctx.say();
    const fact = ctx.answers.factByKey(ctx.action.fact);
    if (fact === undefined) return ctx.acknowledge(say("fact-withdrawn"), { alert: true });
    if (ctx.person === null) return ctx.acknowledge(say("person-needed"), { alert: true });
    try {
      await ctx.deps.store.vote(ctx.person, fact.id, vote);
    } catch (error) {
      ctx.deps.logger.warn({ update_id: ctx.update.update_id, err: error }, "vote not stored");
      return ctx.acknowledge(say("vote-failed"), { alert: true });
    }
    ctx.deps.logger.info({ update_id: ctx.update.update_id, fact: fact.id, vote }, "vote");
    await ctx.acknowledge(say(vote === "up" ? "vote-up" : "vote-down"));
  });
  return composer;
}
