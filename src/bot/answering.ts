import type { Answer, Answers } from "../answer/types.ts";
import type { Language } from "../knowledge/types.ts";
import type { BotContext } from "./context.ts";
import type { ConversationKey } from "./conversations.ts";
import type { Asked } from "./filters/question.ts";
import { renderAnswer } from "./render/answer-message.ts";
import { MAX_QUESTION_UTF16 } from "./render/limits.ts";
import { wholeUnits } from "./render/safe-text.ts";
import { respond } from "./respond.ts";

/** Answers one question with one message, then keeps it as a gap when nothing was found. */
export async function answerQuestion(ctx: BotContext, asked: Asked): Promise<void> {
  const preference = await ctx.interfaceLanguage();
  const key = conversationKey(ctx);
  const turns = key === null ? [] : ctx.conversations.turns(key);
  const answer = askWithQuote(ctx.answers, asked, turns, preference);
  // What isn't our subject leads nowhere; the question before it is still the one to follow up on.
  if (key !== null && answer.silence !== "out-of-scope") ctx.conversations.add(key, answer.resolved);

  await respond(ctx, renderAnswer(ctx.answers, answer, ctx.texts[answer.language]), asked.replyTo);
  logAnswer(ctx, answer);
  await recordSilence(ctx, answer);
}

/** Where the person's earlier questions are kept; null for a sender who isn't one person. */
export function conversationKey(ctx: BotContext): ConversationKey | null {
  if (ctx.person === null || ctx.chat === undefined) return null;
  const thread = ctx.msg?.is_topic_message === true ? (ctx.msg.message_thread_id ?? 0) : 0;
  return { person: ctx.person, chat: ctx.chat.id, thread };
}

/** Logs what became of a question, without the question. */
export function logAnswer(ctx: BotContext, answer: Answer): void {
  ctx.deps.logger.info(
    {
      update_id: ctx.update.update_id,
      outcome: answer.silence ?? "answered",
      language: answer.language,
      facts: answer.shown.map((candidate) => candidate.fact.id),
      knowledge: ctx.answers.version.slice(0, 12),
    },
    "question",
  );
}

/**
 * A marked part of another message is what the question is about: it is the turn before the question, and the question
 * itself where the person's own words alone find nothing.
 */
function askWithQuote(
  answers: Answers,
  { question, quote }: Asked,
  turns: readonly string[],
  preference: Language,
): Answer {
  const ask = (text: string, earlier: readonly string[]): Answer =>
    answers.ask(wholeUnits(text, MAX_QUESTION_UTF16), { turns: earlier, preference });
  if (quote === "") return ask(question, turns);
  if (question === "") return ask(quote, turns);
  const own = ask(question, [...turns, quote]);
  if (own.answered) return own;
  const quoted = ask(quote, turns);
  return quoted.answered ? quoted : own;
}

async function recordSilence(ctx: BotContext, answer: Answer): Promise<void> {
  if (answer.silence === null || ctx.person === null) return;
  try {
    await ctx.deps.store.recordUnanswered({
      person: ctx.person,
      question: answer.resolved,
      language: answer.language,
      silence: answer.silence,
      version: ctx.answers.version,
    });
  } catch (error) {
    ctx.deps.logger.warn({ update_id: ctx.update.update_id, err: error }, "unanswered question not kept");
  }
}
