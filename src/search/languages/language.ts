/** What a question wants to know, told from its question words. */
export type AnswerType = "when" | "quantity" | "who" | "where" | "yes-no" | "why" | "what";

/** Points in time that words such as "now" or "last year" stand for. */
export type TimeWord = "latest" | "this-year" | "last-year" | "plan" | "before-war" | "since-war" | "first" | "earlier";

/**
 * All that the engine knows about one language, as data. Adding a language is adding one file of this shape
 * and naming it in `languages/index.ts`.
 *
 * Words in the lists are lower-case in ordinary spelling; phrases are words separated by one space.
 */
export interface LanguageProfile {
  readonly code: string;
  readonly script: "latin" | "cyrillic";
  /** Letters that hardly occur in the other languages of the same script: a strong hint of this one. */
  readonly letters: string;
  /** Applied to every word after stemming, so that what people type without marks meets what is written with them. */
  readonly fold: Readonly<Record<string, string>>;
  /** Takes a lower-case word to its stem. */
  readonly stem: (word: string) => string;
  /** Letters of a stem that search compares; names and phrases are compared by the whole stem. */
  readonly stemLength: number;
  /** Beginnings of words that the stemmer would take for another word, with the stem they get; the longest wins. */
  readonly exceptions?: Readonly<Record<string, string>>;
  /** Forms of a foreign name or a surname whose stem the stemmer would not find from its plain form. */
  readonly nameForms?: (name: string) => readonly string[];
  /** Function words: carry no content, tell the language. */
  readonly stopWords: ReadonlySet<string>;
  /** Words of asking without content of their own, beyond `questionWords` ("tell", "know", "please"). */
  readonly fillers: ReadonlySet<string>;
  /** Question words and phrases by what they ask for; the longest phrase wins. */
  readonly questionWords: Readonly<Record<string, AnswerType>>;
  /** Endings of words that turn a sentence into a yes-no question, as separate particles. */
  readonly yesNoParticles: ReadonlySet<string>;
  /** Verb forms a yes-no question begins with. */
  readonly yesNoStarters: ReadonlySet<string>;
  readonly timeWords: Readonly<Record<string, TimeWord>>;
  /** Twelve lists of month stems: a word that starts with one of them names the month. */
  readonly months: readonly (readonly string[])[];
  /** Words that stand beside a year ("in 2019", «2019 жылы»). */
  readonly yearWords: ReadonlySet<string>;
  /** How a follow-up begins ("and", "what about", «а», «ал»). */
  readonly followUpStarts: readonly string[];
  /** Words that ask for more on what was just answered. */
  readonly moreWords: ReadonlySet<string>;
  /** Particles that end a follow-up (Kazakh «ше»). */
  readonly followUpEnds: ReadonlySet<string>;
  /** Common verbs, adverbs and adjectives that say little: missing one is no sign of another subject. Matched by stem. */
  readonly lightWords: ReadonlySet<string>;
  /** Words of judgement: a question built on them asks for an opinion, which no stored fact gives. */
  readonly opinionWords: ReadonlySet<string>;
  /** Words by which a text gives a reason. */
  readonly reasonWords: ReadonlySet<string>;
  /** Pronouns that point back to a thing named before. */
  readonly pronouns: ReadonlySet<string>;
  /** Conjunctions that join two names ("between A and B"). */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that scale or count a number, shown with it ("billion", «млрд», "percent", "km"). */
  readonly units: ReadonlySet<string>;
  /** Words that make a number a rough one, before or after it. */
  readonly approximators: ReadonlySet<string>;
  /** Signs and the words they are read as. */
  readonly symbols: Readonly<Record<string, string>>;
  /** Latin spellings of this language's letters, longest first; only where it isn't written in Latin. */
  readonly romanisation?: readonly (readonly [latin: string, native: string])[];
  /** Function words as typed in Latin letters, where the table above would miss them. */
  readonly romanisedWords?: Readonly<Record<string, string>>;
}

/** Splits a blank-separated list into a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
