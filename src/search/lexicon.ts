import { stemWord, wholeStem } from "./analyze.ts";
import { characterGrams } from "./text.ts";

/** A word of the knowledge base close to what was typed. */
export interface Spelling {
  readonly surface: string;
  readonly stem: string;
  readonly wholeStem: string;
  /** 0–1: how surely this is what was meant. */
  readonly weight: number;
}

/** A stem as search compares it and as names are matched by. */
export interface Stems {
  readonly stem: string;
  readonly wholeStem: string;
}

/** The words of one language that the knowledge base uses, for mending spelling and reading Latin-letter typing. */
export interface Lexicon {
  readonly language: string;
  readonly surfaces: ReadonlyMap<string, number>;
  has(surface: string): boolean;
  /** Words within one or two slips of the typed one, best first, at most three. Work is bounded by the rarest grams. */
  nearest(surface: string): readonly Spelling[];
  /** Stems that sound like a word typed in other letters. */
  soundingLike(wholeStem: string): readonly Stems[];
}

/** Shorter words are too close to everything to be mended. */
const SHORTEST_MENDED = 4;
/** Words from this length may have two slips. */
const TWO_SLIPS_FROM = 8;
/** Candidates compared letter by letter for one typed word. */
const MAX_COMPARED = 120;
/** Words looked at for one typed word. */
const MAX_LOOKED = 3_000;
const GRAM_SIZE = 2;

/** Makes the lexicon; its gram table is built when the first unknown word comes. */
export function createLexicon(language: string, surfaces: ReadonlyMap<string, number>): Lexicon {
  let grams: Map<string, string[]> | undefined;
  let sounds: Map<string, Stems[]> | undefined;
  const memo = new Map<string, readonly Spelling[]>();

  const gramTable = (): Map<string, string[]> => {
    if (grams) return grams;
    grams = new Map();
    for (const surface of surfaces.keys()) {
      if (surface.length < SHORTEST_MENDED - 1 || /^\d/.test(surface)) continue;
      for (const gram of new Set(characterGrams(surface, GRAM_SIZE))) {
        const key = `${surface.length}${gram}`;
        const list = grams.get(key);
        if (list) list.push(surface);
        else grams.set(key, [surface]);
      }
    }
    return grams;
  };

  function compare(surface: string): readonly Spelling[] {
    const table = gramTable();
    const slips = surface.length >= TWO_SLIPS_FROM ? 2 : 1;
    const lists: string[][] = [];
    for (const gram of new Set(characterGrams(surface, GRAM_SIZE))) {
      for (let length = surface.length - slips; length <= surface.length + slips; length++) {
        const list = table.get(`${length}${gram}`);
        if (list) lists.push(list);
      }
    }
    // Rarest runs first: a word within the allowed slips shares some of them.
    lists.sort((a, b) => a.length - b.length);
    const shared = new Map<string, number>();
    let looked = 0;
    for (const list of lists) {
      looked += list.length;
      if (looked > MAX_LOOKED && shared.size > 0) break;
      for (const word of list) shared.set(word, (shared.get(word) ?? 0) + 1);
    }
    const closest = [...shared.entries()].sort((a, b) => b[1] - a[1]).slice(0, MAX_COMPARED);
    const found: (Spelling & { readonly distance: number; readonly count: number })[] = [];
    for (const [word] of closest) {
      const distance = editDistance(surface, word, slips);
      if (distance > slips || !sameBeginning(surface, word)) continue;
      found.push({
        surface: word,
        stem: stemWord(word, language),
        wholeStem: wholeStem(word, language),
        weight: distance === 1 ? 0.9 : 0.75,
        distance,
        count: surfaces.get(word) ?? 0,
      });
    }
    found.sort((a, b) => b.weight - a.weight || b.count - a.count || (a.surface < b.surface ? -1 : 1));
    return found.slice(0, 3);
  }

  return {
    language,
    surfaces,
    has: (surface) => surfaces.has(surface),
    nearest(surface) {
      if (surface.length < SHORTEST_MENDED || /\d/.test(surface)) return [];
      const known = memo.get(surface);
      if (known) return known;
      const found = compare(surface);
      if (memo.size > 2_000) memo.clear();
      memo.set(surface, found);
      return found;
    },
    soundingLike(typed) {
      sounds ??= soundTable(surfaces.keys(), language);
      return sounds.get(soundOf(typed)) ?? [];
    },
  };
}

/** Readings of one sound kept. */
const MAX_SOUNDING = 4;

function soundTable(surfaces: Iterable<string>, language: string): Map<string, Stems[]> {
  const table = new Map<string, Stems[]>();
  const seen = new Set<string>();
  for (const surface of surfaces) {
    const whole = wholeStem(surface, language);
    if (seen.has(whole)) continue;
    seen.add(whole);
    const key = soundOf(whole);
    const list = table.get(key) ?? [];
    if (list.length < MAX_SOUNDING) list.push({ stem: stemWord(surface, language), wholeStem: whole });
    table.set(key, list);
  }
  return table;
}

/** Slips seldom fall on the first letter; words that differ there are other words, unless the first two changed places. */
function sameBeginning(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) || (a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0));
}

/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours), given up beyond `most`: returns
 * `most + 1` then.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

const SOUNDS: Readonly<Record<string, string>> = {
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "j",
  з: "z",
  и: "i",
  і: "i",
  й: "i",
  к: "k",
  қ: "k",
  л: "l",
  м: "m",
  н: "n",
  ң: "n",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "u",
  ү: "u",
  ф: "f",
  х: "h",
  һ: "h",
  ц: "s",
  ч: "c",
  ш: "c",
  щ: "c",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "u",
  я: "a",
};

/** A coarse sound code over Cyrillic letters in which the usual Latin spellings of one word coincide. */
function soundOf(word: string): string {
  let sound = "";
  for (const letter of word) sound += SOUNDS[letter] ?? letter;
  return sound
    .replace(/ia/g, "a")
    .replace(/iu/g, "u")
    .replace(/(.)\1+/g, "$1");
}
