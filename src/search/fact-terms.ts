import type { Fact } from "../knowledge/types.ts";
import { analyze, stemWord, type Token } from "./analyze.ts";
import { profileOf } from "./languages/index.ts";
import { characterGrams } from "./text.ts";
import type { Thesaurus } from "./thesaurus.ts";

/** Length of the character runs compared between words. */
export const GRAM_SIZE = 4;

/** One other way to ask for a fact, as a set of stems. */
export interface AskTerms {
  readonly stems: ReadonlySet<string>;
}

/** What ranking compares of one fact in one language. */
export interface FactTerms {
  readonly language: string;
  readonly text: string;
  readonly kind: Fact["kind"];
  readonly tokens: readonly Token[];
  /** Positions of each stem among the tokens. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  readonly surfaces: ReadonlySet<string>;
  /** 4-character runs of the words, for likeness of spellings and of related words. */
  readonly grams: () => ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  readonly asks: readonly AskTerms[];
  /** Folded words of the asks, for the lexicon. */
  readonly askSurfaces: readonly string[];
  readonly askStems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Normalised numbers of the text, years included. */
  readonly numbers: ReadonlySet<string>;
  /** Words without stop words. */
  readonly length: number;
}

/** The language a reader of `language` sees a fact in: theirs where it has it, else English, else the only one there is. */
export function shownLanguage(fact: Fact, language: string): string {
  if (fact.text[language] !== undefined) return language;
  if (fact.text["en"] !== undefined) return "en";
  return Object.keys(fact.text)[0] ?? language;
}

/** Analyses one fact in one of its languages. */
export function factTerms(fact: Fact, language: string, thesaurus: Thesaurus): FactTerms {
  const text = fact.text[language] ?? "";
  const tokens = analyze(text, language);
  const positions = new Map<string, number[]>();
  const numbers = new Set<string>();
  let length = 0;
  tokens.forEach((token, at) => {
    if (token.numeric) numbers.add(token.word);
    if (token.stop) return;
    length++;
    const list = positions.get(token.stem);
    if (list) list.push(at);
    else positions.set(token.stem, [at]);
  });
  addSigns(text, language, positions);
  const askTokens = (fact.asks[language] ?? []).map((ask) => analyze(ask, language));
  const asks = askTokens.map((words) => ({ stems: contentStems(words) }));
  const concepts = new Set<string>();
  for (const words of [tokens, ...askTokens]) {
    for (const found of thesaurus.concepts(words, language)) for (const concept of found) concepts.add(concept);
  }
  const surfaces = new Set(tokens.filter((token) => !token.stop).map((token) => token.surface));
  let grams: ReadonlySet<string> | undefined;
  return {
    language,
    text,
    kind: fact.kind,
    tokens,
    positions,
    surfaces,
    grams: () => {
      grams ??= new Set([...surfaces].flatMap((surface) => characterGrams(surface, GRAM_SIZE)));
      return grams;
    },
    title: titleOf(fact, language),
    asks,
    askSurfaces: askTokens.flatMap((words) => words.map((token) => token.surface)),
    askStems: new Set(asks.flatMap((ask) => [...ask.stems])),
    concepts,
    numbers,
    length,
  };
}

/** Headings above a chunk, and a headline in the same language; descriptions in [brackets] are not the page's words. */
function titleOf(fact: Fact, language: string): ReadonlySet<string> {
  const { title, language: written } = fact.source;
  const headline = !title.startsWith("[") && (written === null || written === language) ? [title] : [];
  return new Set([...headline, ...(fact.headings ?? [])].flatMap((text) => [...contentStems(analyze(text, language))]));
}

function contentStems(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter((token) => !token.stop).map((token) => token.stem));
}

/** "$17" is found by "dollars" too. */
function addSigns(text: string, language: string, positions: Map<string, number[]>): void {
  for (const [sign, word] of Object.entries(profileOf(language)?.symbols ?? {})) {
    const stem = stemWord(word, language);
    if (text.includes(sign) && !positions.has(stem)) positions.set(stem, [-1]);
  }
}
