import { isLanguage, type Language } from "../knowledge/types.ts";
import { analyze, foldWord, isLight, stemWord, type Token, wholeStem } from "../search/analyze.ts";
import { type Reading, readLanguages } from "../search/detect-language.ts";
import type { Mention } from "../search/entity-matcher.ts";
import { GRAM_SIZE } from "../search/fact-terms.ts";
import { fieldOf, idf, type KnowledgeIndex } from "../search/knowledge-index.ts";
import { PROFILES, profileOf } from "../search/languages/index.ts";
import type { AnswerType } from "../search/languages/language.ts";
import { nativeSpelling } from "../search/romanised.ts";
import { characterGrams } from "../search/text.ts";
import { readTime, type TimeAsked } from "./time.ts";

/** Characters of a question that are read; the rest is ignored. */
export const MAX_QUESTION_UTF16 = 4_096;
/** Words of a question that are read. */
const MAX_WORDS = 120;
/** Unknown words that are compared with the lexicon: the dearest step, and a question of nothing but slips says nothing. */
const MAX_MENDED = 8;
/** Content words that are weighed: the most telling ones. */
const MAX_TERMS = 16;

/** A stem a word may stand for, 0–1 sure. */
export interface Spelled {
  readonly stem: string;
  readonly weight: number;
}

/** One content word of a question with all it may stand for. */
export interface Term {
  readonly token: Token;
  readonly at: number;
  readonly stem: string;
  /** How telling it is: inverse document frequency in the question's language. */
  readonly weight: number;
  /** The knowledge base uses the word (or a name or idea it stands for). */
  readonly known: boolean;
  /** Other stems it may be a slip or another spelling of. */
  readonly alternates: readonly Spelled[];
  /** The stem and its alternates, with how surely each is meant. */
  readonly spellings: readonly Spelled[];
  /** Character runs of the word, empty where it is too short for them. */
  readonly grams: readonly string[];
  readonly concepts: readonly string[];
  readonly entities: readonly { readonly id: string; readonly weight: number }[];
}

/** A question read in one language. */
export interface QuestionReading {
  readonly language: Language;
  readonly romanised: boolean;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly answerType: AnswerType;
  readonly time: TimeAsked;
  /** UTF-16 units that are the question itself; what follows is context. */
  readonly own: number;
  /** Asks for a judgement. */
  readonly opinion: boolean;
}

export interface Question {
  readonly text: string;
  /** The language of the answer. */
  readonly language: Language;
  /** False when the language was the reader's preference rather than told from the text. */
  readonly languageTold: boolean;
  /** Best first; one, or two when the text fits two languages about as well. */
  readonly readings: readonly QuestionReading[];
}

export interface ParseContext {
  readonly index: KnowledgeIndex;
  readonly preference: Language;
  readonly now: Date;
  /** UTF-16 units that are the question itself; words after them are context and weigh less. Default: all. */
  readonly own?: number;
}

/** A word of the earlier question that a follow-up leans on. */
const CONTEXT_WORD = 0.5;
/** A word of the thesaurus that no fact uses is an ordinary word of the field, not the mark of another subject. */
const ORDINARY_WORD = 0.6;

/** A common verb or adverb says less about the subject than its rarity in a small knowledge base makes believe. */
export const LIGHT_WORD = 0.4;

function ordinariness(
  stem: string,
  language: string,
  frequency: number,
  concepts: readonly string[],
  named: boolean,
): number {
  if (named) return 1;
  if (isLight(stem, language)) return LIGHT_WORD;
  return frequency === 0 && concepts.length > 0 ? ORDINARY_WORD : 1;
}

/** Readings within this share of the best are tried too. */
const RIVAL_SHARE = 0.75;

/** Reads a question: its language, words, names, time and what kind of answer it wants. Undefined when it has no words. */
export function parseQuestion(text: string, context: ParseContext): Question | undefined {
  const cut = text.slice(0, MAX_QUESTION_UTF16);
  const readings = rankReadings(cut, context);
  const best = readings[0];
  if (!best) return undefined;
  const parsed = readings.map((reading) => readIn(cut, reading, context));
  if (parsed.every((reading) => reading.tokens.length === 0)) return undefined;
  const second = readings[1];
  const told = best.score > 0 && (!second || best.score > second.score * 1.05 || best.language === second.language);
  return { text, language: toLanguage(best.language, context.preference), languageTold: told, readings: parsed };
}

function toLanguage(code: string, preference: Language): Language {
  return isLanguage(code) ? code : preference;
}

/** The readings worth trying, the reader's preference breaking near-ties. */
function rankReadings(text: string, context: ParseContext): Reading[] {
  const { index, preference } = context;
  const found = readLanguages(text, {
    knows: (language, surface, stem) => {
      if (index.lexicon(language).has(surface)) return 2;
      return index.index.frequency(fieldOf(language), stem) > 0 ? 1 : 0;
    },
  });
  const best = found[0];
  if (!best) {
    const cyrillic = /\p{Script=Cyrillic}/u.test(text);
    const fits = (code: string): boolean => (PROFILES[code]?.script === "cyrillic") === cyrillic;
    const fallback = fits(preference) ? preference : cyrillic ? "ru" : "en";
    return [{ language: fallback, romanised: false, score: 0 }];
  }
  const rivals = found.filter((reading) => reading.score >= best.score * RIVAL_SHARE);
  const close = rivals.filter((reading) => reading.score >= best.score * 0.95);
  const preferred =
    close.find((reading) => reading.language === preference && !reading.romanised) ??
    close.find((reading) => reading.language === preference);
  const ordered = preferred ? [preferred, ...rivals.filter((reading) => reading !== preferred)] : rivals;
  return ordered.slice(0, 2);
}

/** Reads the text in one language. */
function readIn(text: string, reading: Reading, context: ParseContext): QuestionReading {
  const { index } = context;
  const language = toLanguage(reading.language, context.preference);
  const profile = profileOf(language);
  let tokens = analyze(text, language, MAX_WORDS);
  if (reading.romanised && profile) {
    tokens = tokens.map((token) => {
      const word = nativeSpelling(token.word, profile);
      return {
        ...token,
        word,
        stem: stemWord(word, language),
        wholeStem: wholeStem(word, language),
        surface: foldWord(word, profile),
        stop: profile.stopWords.has(word),
      };
    });
  }
  tokens = mendSpelling(tokens, language, reading.romanised, index);
  const mentions = index.matcher.match(tokens, language);
  const concepts = index.thesaurus.concepts(tokens, language);
  const own = context.own ?? text.length;
  const time = timeOf(tokens, language, context.now, own);
  const asking = questionPhrase(tokens, language, own);

  const terms: Term[] = [];
  tokens.forEach((token, at) => {
    const covering = mentions.filter((mention) => at >= mention.from && at < mention.to);
    if (time.spent.has(at) || asking.spent.has(at)) return;
    if (covering.length === 0 && (token.stop || profile?.fillers.has(token.word))) return;
    if (terms.some((term) => term.stem === token.stem)) return;
    const entities = covering.map((mention) => ({ id: mention.entity.id, weight: mention.weight }));
    const mended = (token as MendedToken).alternates ?? [];
    const frequency = frequencyOf(index, language, token.stem, entities, mended, concepts[at] ?? []);
    terms.push({
      token,
      at,
      stem: token.stem,
      weight:
        idf(index, language, frequency) *
        ordinariness(token.stem, language, frequency, concepts[at] ?? [], entities.length > 0) *
        (token.start >= own ? CONTEXT_WORD : 1),
      known: frequency > 0,
      alternates: mended,
      spellings: [{ stem: token.stem, weight: mended[0]?.weight ?? 1 }, ...mended.slice(1)],
      grams: token.surface.length > 3 && !token.numeric ? characterGrams(token.surface, GRAM_SIZE) : [],
      concepts: concepts[at] ?? [],
      entities,
    });
  });
  terms.sort((a, b) => b.weight - a.weight);
  return {
    language,
    romanised: reading.romanised,
    tokens,
    terms: terms.slice(0, MAX_TERMS).sort((a, b) => a.at - b.at),
    mentions,
    answerType: asking.type,
    time,
    own,
    opinion: tokens.some((token) => profile?.opinionWords.has(token.word)),
  };
}

/** The time a question names; the time of the context it leans on counts only loosely, where it names none itself. */
function timeOf(tokens: readonly Token[], language: string, now: Date, own: number): TimeAsked {
  const asked = readTime(
    tokens.filter((token) => token.start < own),
    language,
    now,
  );
  if (asked.years.length > 0 || asked.months.length > 0 || tokens.every((token) => token.start < own)) return asked;
  return { ...readTime(tokens, language, now), loose: true };
}

type MendedToken = Token & { readonly alternates?: readonly { readonly stem: string; readonly weight: number }[] };

/** Gives words the knowledge base doesn't use the stems of words that are close to them. */
function mendSpelling(
  tokens: readonly Token[],
  language: string,
  romanised: boolean,
  index: KnowledgeIndex,
): MendedToken[] {
  const lexicon = index.lexicon(language);
  const profile = profileOf(language);
  let mendable = MAX_MENDED;
  return tokens.map((token): MendedToken => {
    if (token.stop || token.numeric || profile?.fillers.has(token.word)) return token;
    if (lexicon.has(token.surface)) return token;
    const used = index.index.frequency(fieldOf(language), token.stem) > 0;
    if (used && (token.stem.length > 3 || !romanised)) return token;
    if (index.thesaurus.concepts([token], language)[0]?.length) return token;
    if (index.matcher.match([token], language).length > 0) return token;
    if (mendable-- <= 0) return token;
    const alternates: { stem: string; wholeStem: string; weight: number }[] = [];
    if (romanised)
      for (const found of lexicon.soundingLike(token.wholeStem)) alternates.push({ ...found, weight: 0.95 });
    if (alternates.length === 0)
      for (const near of lexicon.nearest(token.surface))
        alternates.push({ stem: near.stem, wholeStem: near.wholeStem, weight: near.weight });
    const first = alternates[0];
    // The first alternative stands in for the word everywhere: names and ideas are found through it as well.
    return first ? { ...token, stem: first.stem, wholeStem: first.wholeStem, alternates } : token;
  });
}

/** How many facts a term can be met in, by any of its meanings. */
function frequencyOf(
  index: KnowledgeIndex,
  language: string,
  stem: string,
  entities: readonly { readonly id: string }[],
  alternates: readonly { readonly stem: string }[],
  concepts: readonly string[],
): number {
  const field = fieldOf(language);
  const own = Math.max(
    index.index.frequency(field, stem),
    ...alternates.map((other) => index.index.frequency(field, other.stem)),
  );
  const named =
    entities.length > 0 ? Math.max(...entities.map((entity) => index.index.frequency("tags", `@${entity.id}`))) : 0;
  if (own > 0 || named > 0) return Math.max(own, named);
  return concepts.length > 0 ? Math.max(...concepts.map((concept) => index.index.frequency("tags", `#${concept}`))) : 0;
}

const LONGEST_QUESTION_PHRASE = 4;

/** The question phrase of a text, the type of answer it wants, and the tokens it takes. */
function questionPhrase(
  tokens: readonly Token[],
  language: string,
  own: number,
): { type: AnswerType; spent: ReadonlySet<number> } {
  const profile = profileOf(language);
  const spent = new Set<number>();
  if (!profile) return { type: "what", spent };
  let type: AnswerType | undefined;
  let strength = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (let length = LONGEST_QUESTION_PHRASE; length >= 1; length--) {
      if (at + length > tokens.length) continue;
      const phrase = tokens
        .slice(at, at + length)
        .map((token) => token.word)
        .join(" ");
      const asked = Object.hasOwn(profile.questionWords, phrase) ? profile.questionWords[phrase] : undefined;
      if (!asked) continue;
      // Longer phrases beat shorter ones, telling words beat "what", the question itself beats its context.
      const context = (tokens[at]?.start ?? 0) >= own ? 0.1 : 1;
      const weight = (length * 2 + (asked === "what" ? 0 : 1)) * context;
      if (weight > strength) {
        type = asked;
        strength = weight;
      }
      for (let i = 0; i < length; i++) if (tokens[at + i]?.stop || length === 1) spent.add(at + i);
      break;
    }
  }
  if (!type || type === "what") {
    const first = tokens[0]?.word ?? "";
    const particle = tokens.some((token) => profile.yesNoParticles.has(token.word));
    if (particle || (type === undefined && profile.yesNoStarters.has(first))) return { type: "yes-no", spent };
  }
  return { type: type ?? "what", spent };
}
