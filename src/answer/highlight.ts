import type { FactTerms } from "../search/fact-terms.ts";
import { isYear, type KnowledgeIndex } from "../search/knowledge-index.ts";
import { profileOf } from "../search/languages/index.ts";
import type { AnswerType } from "../search/languages/language.ts";
import { quantitiesIn } from "./answer-type.ts";
import type { QuestionReading } from "./question.ts";
import type { Match } from "./rank.ts";
import type { Span } from "./types.ts";

/** Most spans marked in one text. */
const MAX_SPANS = 3;
const CURRENCY_BEFORE = /[$€£₸₽¥~≈]$/;
const AFTER_NUMBER = /^[\s\u00A0\u202F]?[%€₸₽]/;

/** The words of a fact that answer the question: the date, number, person or place asked for, else the telling words it shares. */
export function highlightAnswer(reading: QuestionReading, match: Match, index: KnowledgeIndex): Span[] {
  const { terms } = match;
  const typed = spansByType(reading.answerType, reading, terms, index);
  const spans = typed.length > 0 ? typed : sharedWords(reading, match);
  return mergeSpans(spans).slice(0, MAX_SPANS);
}

function spansByType(type: AnswerType, reading: QuestionReading, terms: FactTerms, index: KnowledgeIndex): Span[] {
  switch (type) {
    case "when":
      return dateSpans(terms);
    case "quantity":
      return quantitySpans(terms, reading);
    case "who":
      return nameSpans(reading, terms, index, ["person"]);
    case "where":
      return nameSpans(reading, terms, index, ["place", "country", "region"]);
    case "yes-no":
    case "why":
    case "what":
      return [];
    default:
      return type satisfies never;
  }
}

/** Runs of day, month and year, in the language's order ("29 November 2022", «2022 жылғы 29 қараша»). */
function dateSpans(terms: FactTerms): Span[] {
  const profile = profileOf(terms.language);
  const isMonth = (word: string): boolean =>
    profile?.months.some((stems) => stems.some((stem) => word.startsWith(stem))) ?? false;
  const spans: Span[] = [];
  let at = 0;
  while (at < terms.tokens.length) {
    let end = at;
    let dated = false;
    while (end < terms.tokens.length) {
      const token = terms.tokens[end];
      if (!token) break;
      const year = isYear(token.word.slice(0, 4)) && token.numeric;
      const month =
        !token.numeric &&
        isMonth(token.word) &&
        (end > at || (terms.tokens[end + 1]?.numeric ?? false) || (terms.tokens[end - 1]?.numeric ?? false));
      const day =
        /^\d{1,2}$/.test(token.word) &&
        [terms.tokens[end + 1], terms.tokens[end - 1]].some((near) => near && isMonth(near.word));
      const joint = end > at && (profile?.yearWords.has(token.word) ?? false);
      if (!year && !month && !day && !joint) break;
      dated ||= year || month;
      end++;
    }
    const first = terms.tokens[at];
    const last = terms.tokens[end - 1];
    if (dated && first && last) spans.push([first.start, last.end]);
    at = Math.max(end, at + 1);
  }
  return spans;
}

/** Numbers with their sign and unit; numbers the question itself named, and years, are not the answer. */
function quantitySpans(terms: FactTerms, reading: QuestionReading): Span[] {
  const profile = profileOf(terms.language);
  const asked = new Set(reading.tokens.filter((token) => token.numeric).map((token) => token.word));
  const spans: Span[] = [];
  for (const at of quantitiesIn(terms)) {
    const token = terms.tokens[at];
    if (!token || asked.has(token.word)) continue;
    let start = token.start;
    let end = token.end;
    if (CURRENCY_BEFORE.test(terms.text.slice(0, start))) start--;
    const sign = terms.text.slice(end).match(AFTER_NUMBER);
    if (sign) end += sign[0].length;
    for (let next = at + 1; next < Math.min(at + 3, terms.tokens.length); next++) {
      const unit = terms.tokens[next];
      if (!unit || !isUnit(unit.word, profile?.units)) break;
      end = unit.end;
    }
    spans.push([start, end]);
  }
  return spans;
}

function isUnit(word: string, units: ReadonlySet<string> | undefined): boolean {
  return units?.has(word) ?? false;
}

/** Names of a kind that the question didn't name. */
function nameSpans(
  reading: QuestionReading,
  terms: FactTerms,
  index: KnowledgeIndex,
  kinds: readonly string[],
): Span[] {
  const asked = new Set(reading.mentions.map((mention) => mention.entity.id));
  const spans: Span[] = [];
  for (const mention of index.matcher.match(terms.tokens, terms.language)) {
    if (asked.has(mention.entity.id) || mention.entity.id === "kazakhstan" || !kinds.includes(mention.entity.kind))
      continue;
    const first = terms.tokens[mention.from];
    const last = terms.tokens[mention.to - 1];
    if (first && last) spans.push([first.start, last.end]);
  }
  return spans;
}

/** The two or three most telling words that question and fact share. */
function sharedWords(reading: QuestionReading, match: Match): Span[] {
  const { terms } = match;
  const shared = reading.terms
    .filter((term) => match.met.has(term.at))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2);
  const spans: Span[] = [];
  for (const term of shared) {
    const stems = [term.stem, ...term.alternates.map((other) => other.stem)];
    const position = stems.flatMap((stem) => terms.positions.get(stem) ?? [])[0];
    const token = position === undefined ? undefined : terms.tokens[position];
    if (token) spans.push([token.start, token.end]);
  }
  return spans;
}

/** Sorted, with overlapping and touching spans joined. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
