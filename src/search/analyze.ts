import { PROFILES, profileOf } from "./languages/index.ts";
import type { LanguageProfile } from "./languages/language.ts";
import { splitWords, type Word } from "./text.ts";

/** A word with what search compares: its folded surface and its folded stem. */
export interface Token extends Word {
  readonly stem: string;
  /** The stem before it is cut to the length that search compares; names and phrases are matched by it. */
  readonly wholeStem: string;
  readonly surface: string;
  /** A function word: no content of its own. */
  readonly stop: boolean;
  /** Starts with a digit. */
  readonly numeric: boolean;
}

/** What a language says of one word. */
interface WordForms {
  readonly stem: string;
  readonly wholeStem: string;
  readonly surface: string;
  readonly stop: boolean;
}

/** The same words are asked for again and again; remembered per language, forgotten all at once when full. */
const MEMO_WORDS = 50_000;
const memos = new Map<string, Map<string, WordForms>>();

/** Analyses a text in a language: its words with stems, surfaces and stop-word marks, at most `limit` words. */
export function analyze(text: string, language: string, limit?: number): Token[] {
  const tokens: Token[] = [];
  for (const { word, start, end, capital, shouted } of splitWords(text, limit)) {
    const { stem, wholeStem, surface, stop } = formsOf(word, language);
    tokens.push({ word, start, end, capital, shouted, stem, wholeStem, surface, stop, numeric: isNumeric(word) });
  }
  return tokens;
}

/** The folded stem of a normalised word in a language; the folded word itself where the language is unknown. */
export function stemWord(word: string, language: string): string {
  return formsOf(word, language).stem;
}

/** The folded stem of a normalised word before it is cut. */
export function wholeStem(word: string, language: string): string {
  return formsOf(word, language).wholeStem;
}

/** Replaces letters by the profile's table ("ł" → "l", «қ» → «к»). */
export function foldWord(word: string, profile: LanguageProfile | undefined): string {
  if (!profile || !hasFolded(word, profile)) return word;
  let folded = "";
  for (const letter of word) folded += profile.fold[letter] ?? letter;
  return folded;
}

function hasFolded(word: string, { fold }: LanguageProfile): boolean {
  for (let at = 0; at < word.length; at++) if (fold[word.charAt(at)] !== undefined) return true;
  return false;
}

function formsOf(word: string, language: string): WordForms {
  let memo = memos.get(language);
  if (!memo || memo.size >= MEMO_WORDS) {
    memo = new Map();
    memos.set(language, memo);
  }
  const known = memo.get(word);
  if (known) return known;
  const profile = profileOf(language);
  const exception = profile && exceptionFor(word, profile);
  const wholeStem = !profile || isNumeric(word) ? word : (exception ?? foldWord(profile.stem(word), profile));
  const forms: WordForms = {
    stem: exception ?? wholeStem.slice(0, profile?.stemLength),
    wholeStem,
    surface: foldWord(word, profile),
    stop: profile !== undefined && isStop(word, profile),
  };
  memo.set(word, forms);
  return forms;
}

/** A stop word, or one with something hung on ("what's", "doesn't"). */
function isStop(word: string, { stopWords }: LanguageProfile): boolean {
  const apostrophe = word.indexOf("'");
  return stopWords.has(word) || (apostrophe > 0 && stopWords.has(word.slice(0, apostrophe)));
}

function isNumeric(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

const exceptionTables = new Map<string, ReadonlyMap<string, string>>();

/** The stem that the language sets for words with this beginning, marks or not; the longest beginning wins. */
function exceptionFor(word: string, profile: LanguageProfile): string | undefined {
  if (!profile.exceptions) return undefined;
  let table = exceptionTables.get(profile.code);
  if (!table) {
    table = new Map(
      Object.entries(profile.exceptions).map(([beginning, stem]) => [foldWord(beginning, profile), stem]),
    );
    exceptionTables.set(profile.code, table);
  }
  const folded = foldWord(word, profile);
  for (let length = folded.length; length >= 2; length--) {
    const stem = table.get(folded.slice(0, length));
    if (stem !== undefined) return stem;
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
