import { foldWord, stemWord } from "./analyze.ts";
import { PROFILES } from "./languages/index.ts";
import type { LanguageProfile } from "./languages/language.ts";
import { nativeSpelling } from "./romanised.ts";
import { splitWords, type Word } from "./text.ts";

/** One way to read a text: a language, and whether its words were typed in Latin letters. */
export interface Reading {
  readonly language: string;
  readonly romanised: boolean;
  /** Evidence for it; comparable only within one text. */
  readonly score: number;
}

/** What the knowledge base knows of words, for telling languages by their content words too. */
export interface KnownWords {
  /** How sure a folded surface or stem belongs to the language: 0 unknown, 1 a stem of it, 2 a very word of it. */
  knows(language: string, surface: string, stem: string): number;
}

const NO_WORDS: KnownWords = { knows: () => 0 };

/** Words looked at; more add nothing. */
const MAX_WORDS = 80;
const FUNCTION_WORD = 1.6;
const QUESTION_WORD = 2.2;
const OWN_LETTER = 2.5;
const KNOWN_STEM = 0.5;
const KNOWN_WORD = 0.9;
/** A Latin spelling of a function word of a Cyrillic language is rarer evidence than a native one, and less sure. */
const ROMANISED_FACTOR = 0.85;

/**
 * The readings of a text that have any evidence, best first; empty when nothing tells. Evidence is letters of one language
 * only, its function and question words, and words of the knowledge base.
 */
export function readLanguages(text: string, known: KnownWords = NO_WORDS): Reading[] {
  const words = splitWords(text, MAX_WORDS).filter((word) => !/^\d/.test(word.word));
  const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word.word));
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word.word));
  const readings: Reading[] = [];
  for (const profile of Object.values(PROFILES)) {
    const native = profile.script === "cyrillic" ? cyrillic : latin;
    // A text is read in the script most of its words have; names in the other script are no evidence.
    if (native.length > 0 && native.length >= words.length - native.length) {
      readings.push({ language: profile.code, romanised: false, score: evidence(native, profile, known, false) });
    }
    if (profile.romanisation && latin.length > cyrillic.length) {
      const score = evidence(latin, profile, known, true) * ROMANISED_FACTOR;
      readings.push({ language: profile.code, romanised: true, score });
    }
  }
  return readings.filter((reading) => reading.score > 0).sort((a, b) => b.score - a.score);
}

function evidence(words: readonly Word[], profile: LanguageProfile, known: KnownWords, romanised: boolean): number {
  let score = 0;
  for (const { word: typed } of words) {
    const word = romanised ? nativeSpelling(typed, profile) : typed;
    const exact = !romanised || profile.romanisedWords?.[typed] !== undefined;
    // One- and two-letter words typed in Latin letters are shared by too many languages to count fully.
    const share = romanised && typed.length <= 2 ? 0.4 : 1;
    if (profile.questionWords[word] !== undefined && exact) score += QUESTION_WORD * share;
    else if (profile.stopWords.has(word) || profile.yesNoParticles.has(word))
      score += (exact ? FUNCTION_WORD : FUNCTION_WORD / 2) * share;
    else if (profile.fillers.has(word)) score += FUNCTION_WORD * share * 0.7;
    else {
      const sureness = known.knows(profile.code, foldWord(word, profile), stemWord(word, profile.code));
      score += sureness >= 2 ? KNOWN_WORD : sureness >= 1 ? KNOWN_STEM : 0;
    }
    if (!romanised && profile.letters !== "") {
      for (const letter of new Set(word)) if (profile.letters.includes(letter)) score += OWN_LETTER / 2;
    }
  }
  return score;
}

/** The language of a longer text such as an article, or null when nothing tells. */
export function detectLanguage(text: string): string | null {
  const best = readLanguages(text.slice(0, 4_000)).find((reading) => !reading.romanised);
  return best && best.score >= FUNCTION_WORD ? best.language : null;
}
