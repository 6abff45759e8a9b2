import type { EntityKind, Language } from "../knowledge/types.ts";
import type { Mention } from "../search/entity-matcher.ts";
import { profileOf } from "../search/languages/index.ts";
import { type ParseContext, parseQuestion, type QuestionReading } from "./question.ts";

/** Content words beyond names and dates that a follow-up may have; a question with more stands alone. */
const MAX_OWN_CONTENT = 3;
/** Words of a follow-up, at most. */
const MAX_WORDS = 12;

/** A question as understood after earlier ones. */
export interface Resolved {
  readonly text: string;
  /** UTF-16 units of `text` that are the question itself; what follows is the earlier question it leans on. */
  readonly own: number;
  /** The earlier question, where this one leans on it as a whole. */
  readonly context?: string;
}

/**
 * The question as understood after earlier ones: an elliptical question ("and with China?", «а в 2024 году?», „a kiedy?”)
 * takes over what it leaves out from the question before it; any other question is returned as it is.
 */
export function resolveFollowUp(question: string, turns: readonly string[], context: ParseContext): Resolved {
  const alone = { text: question, own: question.length };
  const last = turns.at(-1);
  if (last === undefined || last.trim() === "") return alone;
  const before = resolveFollowUp(last, turns.slice(0, -1), context).text;
  const previous = parseQuestion(before, context)?.readings[0];
  if (!previous) return alone;
  const current = parseQuestion(question, { ...context, preference: previous.language })?.readings;
  if (!current) return alone;
  // The words of a follow-up are few: the language of the conversation decides where it can.
  const reading = current.find((candidate) => candidate.language === previous.language) ?? current[0];
  const completed = reading && complete(question, reading, before, previous);
  if (completed === undefined) return alone;
  return typeof completed === "string" ? { text: completed, own: completed.length } : completed;
}

function complete(
  question: string,
  reading: QuestionReading,
  before: string,
  previous: QuestionReading,
): string | Resolved | undefined {
  if (reading.tokens.length === 0 || reading.tokens.length > MAX_WORDS) return undefined;
  const language = reading.language;
  const opening = openingOf(reading, language);
  const ends = profileOf(language)?.followUpEnds.has(reading.tokens.at(-1)?.word ?? "") ?? false;
  const own = reading.terms.filter((term) => term.entities.length === 0);
  const mentions = reading.mentions;
  const time = reading.time;
  const marked = opening > 0 || ends;

  if (own.length === 0) {
    if (mentions.length > 0) {
      const only = mentions.some((mention) => reading.tokens.length === mention.to - mention.from);
      if (!marked && only && !/\?\s*$/.test(question)) return undefined;
      return withTime(replaceMention(before, previous, question, reading, opening), previous, question, reading);
    }
    if (time.years.length > 0 || time.months.length > 0 || time.latest || time.war)
      return withTime(before, previous, question, reading);
    if (reading.answerType !== "what" && reading.answerType !== "yes-no")
      return withQuestionWord(before, previous, question, reading, opening);
    return undefined;
  }
  const more = profileOf(language)?.moreWords;
  if (mentions.length === 0 && own.every((term) => more?.has(term.token.word))) return withContext(question, before);
  const points = hasPronoun(reading);
  if (points && mentions.length === 0) return withContext(question, before);
  // "And the direct investment that year?" leans on the question before; one that names our own country stands alone.
  if (own.length <= MAX_OWN_CONTENT && marked && !mentions.some(isHome)) return withContext(question, before);
  return undefined;
}

/** How many tokens of a follow-up are its opening ("and what about"). */
function openingOf(reading: QuestionReading, language: Language): number {
  const starts = profileOf(language)?.followUpStarts ?? [];
  let longest = 0;
  for (const start of starts) {
    const words = start.split(" ");
    if (words.length > longest && words.every((word, at) => reading.tokens[at]?.word === word)) longest = words.length;
  }
  return longest;
}

function hasPronoun(reading: QuestionReading): boolean {
  const pronouns = profileOf(reading.language)?.pronouns;
  return reading.tokens.some((token) => pronouns?.has(token.word));
}

/** Kinds that can take each other's place in a question. */
function roleOf(kind: EntityKind): string {
  if (kind === "country" || kind === "region" || kind === "organisation") return "actor";
  return kind;
}

/** Kazakhstan is in nearly every question: it is what stays, not what is exchanged. */
function isHome(mention: Mention): boolean {
  return mention.entity.id === "kazakhstan";
}

/** The earlier question with its name of the same kind replaced, together with the word that governs it. */
function replaceMention(
  before: string,
  previous: QuestionReading,
  question: string,
  reading: QuestionReading,
  opening: number,
): string {
  const fresh = reading.mentions[0];
  if (!fresh) return before;
  const phrase = phraseOf(question, reading, fresh, opening);
  const names = previous.mentions.filter((mention) => mention.entity.id !== fresh.entity.id);
  const sameRole = names.filter((mention) => roleOf(mention.entity.kind) === roleOf(fresh.entity.kind));
  const actor = roleOf(fresh.entity.kind) === "actor";
  const standing = actor && sameRole.every(isHome) ? names.filter((mention) => mention.entity.kind === "place") : [];
  const foreign = [...standing, ...sameRole].filter((mention) => !isHome(mention));
  const old =
    foreign.at(-1) ??
    (sameRole.length > 1 ? sameRole.at(-1) : undefined) ??
    (roleOf(fresh.entity.kind) === "person" ? undefined : sameRole.at(-1));
  if (!old || (old.entity.id === "kazakhstan" && phrase.governed)) return append(before, phrase.text);
  const profile = profileOf(previous.language);
  const governing = previous.tokens[old.from - 1];
  const governed = governing?.stop === true && !profile?.conjunctions.has(governing.word);
  const first = previous.tokens[old.from];
  const last = previous.tokens[old.to - 1];
  if (!first || !last) return append(before, phrase.text);
  const start = phrase.governed && governed ? (governing?.start ?? first.start) : first.start;
  const inserted = phrase.governed && !governed ? phrase.bare : phrase.text;
  return before.slice(0, start) + inserted + before.slice(last.end);
}

/** The name in the follow-up as typed, with the preposition before it where there is one. */
function phraseOf(
  question: string,
  reading: QuestionReading,
  mention: Mention,
  opening: number,
): { text: string; bare: string; governed: boolean } {
  const first = reading.tokens[mention.from];
  const last = reading.tokens[mention.to - 1];
  if (!first || !last) return { text: question, bare: question, governed: false };
  const bare = question.slice(first.start, last.end);
  const preposition = reading.tokens[mention.from - 1];
  const conjunctions = profileOf(reading.language)?.conjunctions;
  // A preposition may be the opening's own last word ("and with", «а с»).
  const governed =
    preposition?.stop === true && !conjunctions?.has(preposition.word) && (mention.from - 1 >= opening || opening > 1);
  return { text: governed ? question.slice(preposition.start, last.end) : bare, bare, governed };
}

/** The earlier question with its time replaced by the follow-up's, or added. */
function withTime(before: string, previous: QuestionReading, question: string, reading: QuestionReading): string {
  const spent = [...reading.time.spent].sort((a, b) => a - b);
  const first = reading.tokens[spent[0] ?? -1];
  const last = reading.tokens[spent.at(-1) ?? -1];
  if (!first || !last) return before;
  const governing = reading.tokens[(spent[0] ?? 0) - 1];
  const phrase = question.slice(first.start, last.end);
  const old = [...previous.time.spent].sort((a, b) => a - b);
  const oldFirst = previous.tokens[old[0] ?? -1];
  const oldLast = previous.tokens[old.at(-1) ?? -1];
  if (
    oldFirst &&
    oldLast &&
    before.slice(oldFirst.start, oldLast.end).length === oldLast.end - oldFirst.start &&
    old.length === (old.at(-1) ?? 0) - (old[0] ?? 0) + 1
  ) {
    return before.slice(0, oldFirst.start) + phrase + before.slice(oldLast.end);
  }
  return append(before, governing?.stop ? question.slice(governing.start, last.end) : phrase);
}

/** The earlier question asked with another question word. */
function withQuestionWord(
  before: string,
  previous: QuestionReading,
  question: string,
  reading: QuestionReading,
  opening: number,
): string {
  const firstOwn = reading.tokens[opening] ?? reading.tokens[0];
  const lastOwn = reading.tokens.at(-1);
  if (!firstOwn || !lastOwn) return before;
  const asked = question.slice(firstOwn.start, lastOwn.end);
  const profile = profileOf(previous.language);
  const old = previous.tokens.findIndex(
    (token) => Object.hasOwn(profile?.questionWords ?? {}, token.word) || profile?.yesNoParticles.has(token.word),
  );
  const token = previous.tokens[old];
  if (!token) return `${capitalized(asked)}: ${before}`;
  const replaced = before.slice(0, token.start) + (old === 0 ? capitalized(asked) : asked) + before.slice(token.end);
  return replaced;
}

function capitalized(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The question together with the one it leans on, for pronouns and bare words. */
function withContext(question: string, before: string): Resolved {
  const own = question.replace(/[?？\s]+$/u, "");
  return { text: `${own} — ${before}`, own: own.length, context: before };
}

function append(before: string, phrase: string): string {
  return `${before.replace(/[?？.!\s]+$/u, "")} ${phrase}?`;
}
