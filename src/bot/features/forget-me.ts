import { Composer } from "grammy";
import type { Forgotten } from "../../store/store.ts";
import type { BotContext } from "../context.ts";
import { hasCommand } from "../filters/chats.ts";
import { format } from "../render/formatted.ts";
import { rendered } from "../render/message.ts";
import type { Say } from "../render/texts.ts";
import { respond } from "../respond.ts";

/** `/forget_me`: erases all that is kept about the person, at once, and says what went. */
export function createForgetMeFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.filter(hasCommand("forget_me"), async (ctx) => {
    // Read before it is erased: the reply is in the language that was chosen until now.
    const say = await ctx.say();
    const line = ctx.person === null ? say("person-needed") : await forget(ctx, ctx.person, say);
    await respond(ctx, rendered(format(line)));
  });
  return composer;
}

async function forget(ctx: BotContext, person: number, say: Say): Promise<string> {
  ctx.conversations.forget(person);
  ctx.inlineQuestions.delete(String(person));
  try {
    return sayForgotten(await ctx.deps.store.forget(person), say);
  } catch (error) {
    ctx.deps.logger.error({ update_id: ctx.update.update_id, err: error }, "not forgotten");
    return say("store-failed");
  }
}

function sayForgotten({ settings, votes, questions, deliveries }: Forgotten, say: Say): string {
  if (settings + votes + questions + deliveries === 0) return say("forget-nothing");
  return say("forget-done", { settings, votes, questions, deliveries });
}
