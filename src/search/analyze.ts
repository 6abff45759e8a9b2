import { PROFILES, profileOf } from "./languages/index.ts";
import type { LanguageProfile } from "./languages/language.ts";
import { splitWords, type Word } from "./text.ts";

/** A word with what search compares: its folded surface and its folded stem. */
export interface Token extends Word {
  readonly stem: string;
  readonly surface: string;
  /** A function word: no content of its own. */
  readonly stop: boolean;
  /** Starts with a digit. */
  readonly numeric: boolean;
}

/** Stems are asked for the same words again and again; remembered per language, forgotten all at once when full. */
const MEMO_WORDS = 50_000;
const memos = new Map<string, Map<string, string>>();

/** Replaces letters by the profile's table ("ł" → "l", «қ» → «к»). */
export function foldWord(word: string, profile: LanguageProfile | undefined): string {
  if (!profile) return word;
  let folded = "";
  for (const letter of word) folded += profile.fold[letter] ?? letter;
  return folded;
}

/** The folded stem of a normalised word in a language; the folded word itself where the language is unknown. */
export function stemWord(word: string, language: string): string {
  const profile = profileOf(language);
  if (!profile || /^\d/.test(word)) return word;
  let memo = memos.get(language);
  if (!memo || memo.size >= MEMO_WORDS) {
    memo = new Map();
    memos.set(language, memo);
  }
  const known = memo.get(word);
  if (known !== undefined) return known;
  const stem = exceptionFor(word, profile.exceptions) ?? foldWord(profile.stem(word), profile);
  memo.set(word, stem);
  return stem;
}

/** Analyses a text in a language: its words with stems, surfaces and stop-word marks, at most `limit` words. */
export function analyze(text: string, language: string, limit?: number): Token[] {
  const profile = profileOf(language);
  return splitWords(text, limit).map((word) => ({
    ...word,
    stem: stemWord(word.word, language),
    surface: foldWord(word.word, profile),
    stop: profile?.stopWords.has(word.word) ?? false,
    numeric: /^\d/.test(word.word),
  }));
}

function exceptionFor(word: string, exceptions: Readonly<Record<string, string>> | undefined): string | undefined {
  if (!exceptions) return undefined;
  for (let length = word.length; length >= 2; length--) {
    const beginning = word.slice(0, length);
    if (Object.hasOwn(exceptions, beginning)) return exceptions[beginning];
  }
  return undefined;
}

const lightStems = new Map<string, ReadonlySet<string>>();

/** Whether a stem belongs to a light word of the language (see `LanguageProfile.lightWords`). */
export function isLight(stem: string, language: string): boolean {
  let stems = lightStems.get(language);
  if (!stems) {
    stems = new Set([...(profileOf(language)?.lightWords ?? [])].map((word) => stemWord(word, language)));
    lightStems.set(language, stems);
  }
  return stems.has(stem);
}

/** The languages with a profile, in a stable order. */
export const ANALYSED_LANGUAGES: readonly string[] = Object.keys(PROFILES);
