import { Composer } from "grammy";
import { answerQuestion } from "../answering.ts";
import type { BotContext } from "../context.ts";
import { hasCommand, isGroup, isPrivate } from "../filters/chats.ts";
import { beginsWithCommand } from "../filters/command.ts";
import { type Asked, groupQuestion, privateQuestion, repliedText } from "../filters/question.ts";
import { prompt } from "../respond.ts";

/** Questions: any text or caption in private; in groups `/ask`, a mention of us or a reply to us, else silence. */
export function createAskFeature(): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.filter(hasCommand("ask"), async (ctx) => {
    if (ctx.message === undefined) return;
    const asked = privateQuestion(ctx.message, ctx.command?.argument ?? "");
    await answerOrPrompt(ctx, asked.question === "" ? askedByReply(ctx, asked) : asked);
  });

  composer.on(["message:text", "message:caption"], async (ctx, next) => {
    const asked = beginsWithCommand(ctx.message) ? null : readQuestion(ctx);
    await (asked === null ? next() : answerOrPrompt(ctx, asked));
  });

  return composer;
}

function readQuestion(ctx: BotContext): Asked | null {
  const { message } = ctx;
  if (message === undefined) return null;
  if (isPrivate(ctx)) return privateQuestion(message, message.text ?? message.caption ?? "");
  return isGroup(ctx) ? groupQuestion(message, ctx.me) : null;
}

/** `/ask` alone, under somebody's message, asks that message. */
function askedByReply(ctx: BotContext, asked: Asked): Asked {
  const replied = ctx.message?.reply_to_message;
  if (asked.quote !== "" || replied === undefined || replied.from?.id === ctx.me.id) return asked;
  return { question: repliedText(replied, ctx.me), quote: "", replyTo: replied.message_id };
}

async function answerOrPrompt(ctx: BotContext, asked: Asked): Promise<void> {
  if (asked.question !== "" || asked.quote !== "") return answerQuestion(ctx, asked);
  const say = await ctx.say();
  await prompt(ctx, say("ask-what"), say("ask-placeholder"));
}
