/** One word of a text: its lower-case form and where it stands, in UTF-16 units. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital or all in capitals, as typed. */
  readonly capital: boolean;
  readonly shouted: boolean;
}

/** Words are runs of letters, digits and marks; decimal points and commas between digits stay inside a number. */
const WORD = /\d+(?:[.,\u00A0\u202F ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+[.,]\d+|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}]+)*/gu;

/** A single word longer than this is no word of any language; it is cut. */
const MAX_WORD_UTF16 = 48;
/** Marks that carry no meaning for search: combining acute and grave (stress), soft hyphen, zero-width characters. */
const IGNORED_MARKS = /[\u0300\u0301\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Letters that are in their composed form already and need nothing but lower case. */
const PLAIN_LETTERS = /^[A-Za-z\u00C0-\u017E\u0400-\u045F\u0490-\u052F]+$/;
const APOSTROPHES = /[’ʼ`´]/g;

/**
 * Brings a word to the form in which words are compared: NFKC, lower case, no stress marks, one kind of apostrophe,
 * plain digits in numbers ("7,598" and «7 598» are both 7598, "28.7" and «28,7» both 28.7).
 */
export function normalizeWord(raw: string): string {
  if (raw.length <= MAX_WORD_UTF16 && PLAIN_LETTERS.test(raw)) return raw.toLowerCase();
  const cut = raw.length > MAX_WORD_UTF16 ? raw.slice(0, MAX_WORD_UTF16) : raw;
  const word = cut
    .normalize("NFD")
    .replace(IGNORED_MARKS, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(APOSTROPHES, "'");
  return /^\d/.test(word) ? normalizeNumber(word) : word;
}

function normalizeNumber(word: string): string {
  if (/^\d{1,3}(?:[ \u00A0\u202F,.]\d{3})+(?:[.,]\d+)?$/.test(word)) {
    const grouped = word.match(/^(\d{1,3}(?:[ \u00A0\u202F,.]\d{3})+)([.,]\d+)?$/);
    if (grouped) return (grouped[1] ?? "").replace(/\D/g, "") + (grouped[2] ?? "").replace(",", ".");
  }
  return word.replace(",", ".");
}

/** Splits a text into its words, at most `limit` of them, in order. Linear in the length of the text. */
export function splitWords(text: string, limit = Number.POSITIVE_INFINITY): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    if (found.length >= limit) break;
    const raw = match[0];
    const word = normalizeWord(raw);
    if (word === "") continue;
    const first = raw.charAt(0);
    found.push({
      word,
      start: match.index,
      end: match.index + raw.length,
      capital: first !== first.toLowerCase(),
      shouted: raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
    });
  }
  return found;
}

/** The overlapping runs of `size` characters of a word with its borders marked, for comparing spellings. */
export function characterGrams(word: string, size: number): string[] {
  const marked = `^${word}$`;
  if (marked.length <= size) return [marked];
  const grams: string[] = [];
  for (let i = 0; i + size <= marked.length; i++) grams.push(marked.slice(i, i + size));
  return grams;
}
