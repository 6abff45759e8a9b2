import type { InlineQueryResultArticle, InputTextMessageContent } from "grammy/types";
import type { Answers, Candidate, Page } from "../../answer/types.ts";
import { renderFacts } from "./answer-message.ts";
import { sayDate } from "./dates.ts";
import { EMPTY } from "./formatted.ts";
import { bytes, MAX_RESULT_ID_BYTES } from "./limits.ts";
import { clip, safeLine } from "./safe-text.ts";
import type { Say } from "./texts.ts";

const MAX_TITLE_UTF16 = 80;
const MAX_DESCRIPTION_UTF16 = 140;

/** One result for each fact, whose message is a whole cited answer that needs no button. */
export function renderInlineResults(
  answers: Answers,
  candidates: readonly Candidate[],
  say: Say,
): InlineQueryResultArticle[] {
  const results = new Map<string, InlineQueryResultArticle>();
  for (const candidate of candidates) {
    const result = renderInlineResult(answers, candidate, say);
    if (!results.has(result.id)) results.set(result.id, result);
  }
  return [...results.values()];
}

function renderInlineResult(answers: Answers, candidate: Candidate, say: Say): InlineQueryResultArticle {
  const message = renderFacts(answers, { shown: [candidate], header: EMPTY }, say);
  const content: InputTextMessageContent = {
    message_text: message.text,
    entities: [...message.entities],
    link_preview_options: { is_disabled: true },
  };
  const { asOf } = candidate.fact;
  const date = asOf === null ? "" : `${sayDate(say, asOf)} · `;
  return {
    type: "article",
    id: resultId(answers.factKey(candidate.fact), say.language),
    title: resultTitle(candidate),
    description: `${date}${clip(safeLine(candidate.text), MAX_DESCRIPTION_UTF16)}`,
    input_message_content: content,
    reply_markup: { inline_keyboard: message.buttons.map((row) => [...row]) },
  };
}

/** Names a result: a fact in a language. */
export function resultId(key: string, language: string): string {
  const id = `${key}.${language}`;
  if (bytes(id) > MAX_RESULT_ID_BYTES) throw new Error(`inline result id "${id}" is over ${MAX_RESULT_ID_BYTES} bytes`);
  return id;
}

/** The answering words, or the first ones of the fact. */
function resultTitle({ text, highlight }: Candidate): string {
  const words = highlight.map(([start, end]) => safeLine(text.slice(start, end))).filter((word) => word !== "");
  return clip(words.length > 0 ? words.join(" · ") : safeLine(text), MAX_TITLE_UTF16);
}

/** The offset that asks for the next page, empty on the last. It names the knowledge version it belongs to. */
export function nextOffset(version: string, page: Page<unknown>): string {
  return page.next === null ? "" : `${version.slice(0, 12)}.${page.next}`;
}

/**
 * Reads an offset back: 0 for the first page, null for one that isn't ours or belongs to another knowledge version,
 * whose further pages would repeat or skip results.
 */
export function parseOffset(version: string, offset: string): number | null {
  if (offset === "") return 0;
  const [prefix, number, ...rest] = offset.split(".");
  if (rest.length > 0 || prefix !== version.slice(0, 12) || number === undefined) return null;
  return /^[1-9]\d{0,5}$/.test(number) ? Number(number) : null;
}
