import type { Answers, Candidate, Span } from "../../answer/types.ts";
import { numberSources, renderCitations, renderNumbers, sayLanguage } from "./citations.ts";
import { sayDate } from "./dates.ts";
import { bold, type Formatted, format, italic, join, type Part } from "./formatted.ts";
import { MAX_MESSAGE_UTF16 } from "./limits.ts";
import { clipSentences } from "./safe-text.ts";
import type { Say } from "./texts.ts";

// Telegram keeps a hundred entities in a message.
const MAX_BOLD = 20;

/** A fact as text with the answering words bold, its date, the language where it isn't the reader's, and its numbers. */
export function renderFact(
  candidate: Candidate,
  numbers: readonly number[],
  say: Say,
  maxText = Number.POSITIVE_INFINITY,
): Formatted {
  const { fact, language } = candidate;
  const notes = [
    language === say.language ? "" : sayLanguage(say, "text-in-language", language),
    fact.asOf === null ? "" : sayDate(say, fact.asOf),
    fact.supersededBy === null ? "" : say("superseded"),
  ];
  const note = join(notes, " · ");
  return join([highlighted(candidate, maxText), italic(note), renderNumbers(numbers)], " ");
}

function highlighted({ text, highlight }: Candidate, maxText: number): Formatted {
  const shown = clipSentences(text, maxText);
  // What the cut put in place of the rest is not the fact's own words.
  const own = shown === text ? text.length : shown.length - 1;
  const parts: Part[] = [];
  let from = 0;
  for (const [start, end] of wholeSpans(text, highlight)) {
    if (start < from || end > own) continue;
    parts.push(shown.slice(from, start), bold(shown.slice(start, end)));
    from = end;
  }
  return format(...parts, shown.slice(from));
}

/** Spans that lie inside the text, with borders that don't halve a surrogate pair. */
function wholeSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const border = (at: number): number => {
    const unit = text.charCodeAt(at);
    return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
  };
  return spans
    .filter(([start, end]) => start >= 0 && start < end && end <= text.length)
    .map(([start, end]) => [border(start), end === text.length ? end : border(end)] as const)
    .filter(([start, end]) => start < end)
    .slice(0, MAX_BOLD);
}

/** A message made of facts, as many as fit. */
export interface FactMessage {
  readonly message: Formatted;
  /** How many of the candidates stand in it, at least one where there were any. */
  readonly count: number;
  /** Address for a preview: the only source's, where there is exactly one with an address. */
  readonly preview: string | null;
}

/** How facts, once numbered, become a message: everything but the list of sources and what follows it. */
export type Layout = (facts: readonly Formatted[], candidates: readonly Candidate[]) => Formatted;

/**
 * Puts facts and their sources into one message of at most 3,500 UTF-16 units by leaving out whole facts from the
 * end; a single fact that is too long is cut at a sentence, never its citation.
 */
export function fitFacts(
  answers: Pick<Answers, "cite">,
  candidates: readonly Candidate[],
  say: Say,
  layout: Layout,
  footer: (shown: readonly Candidate[]) => Part = () => "",
): FactMessage {
  const compose = (shown: readonly Candidate[], maxText?: number): FactMessage => {
    const { citations, numbers } = numberSources(answers, shown);
    const facts = shown.map((candidate, index) => renderFact(candidate, numbers[index] ?? [], say, maxText));
    const below = join([renderCitations(citations, say), footer(shown)], "\n");
    const only = citations.length === 1 ? (citations[0]?.source.url ?? null) : null;
    return { message: join([layout(facts, shown), below], "\n\n"), count: shown.length, preview: only };
  };
  for (let count = candidates.length; count > 1; count -= 1) {
    const shown = candidates.slice(0, count);
    const composed = compose(shown);
    const cited = numberSources(answers, shown).numbers.every((own) => own.length > 0);
    if (cited && composed.message.text.length <= MAX_MESSAGE_UTF16) return composed;
  }
  const [first] = candidates;
  if (first === undefined) return compose([]);
  const whole = compose([first]);
  const excess = whole.message.text.length - MAX_MESSAGE_UTF16;
  if (excess <= 0) return whole;
  return compose([first], Math.max(200, first.text.length - excess));
}
