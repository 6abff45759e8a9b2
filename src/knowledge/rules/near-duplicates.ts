import { readNumbers } from "../numbers.ts";
import { curatedFacts, type PlacedFact, type Rule } from "./rule.ts";

/** Share of common words (Jaccard) from which two facts with the same numbers are one. */
export const SAME = 0.8;
/** … and from which a person should look. */
export const SIMILAR = 0.6;

const STOP = new Set("the a an of in and to by with for on at from as is was were its that it be has had".split(" "));

/**
 * No two facts tell the same thing. Compares English texts by their words; facts whose numbers differ are different
 * facts of one series. Only facts sharing a rare word are compared (prefix filter: Bayardo, Ma, Srikant, "Scaling up
 * all pairs similarity search", WWW 2007).
 */
export const nearDuplicates: Rule = {
  name: "near-duplicates",
  load: "off",
  check: "error",
  *find(input) {
    const told = [...curatedFacts(input)].flatMap((placed) => {
      const text = placed.fact.text["en"];
      return text === undefined ? [] : [{ placed, words: wordsOf(text), numbers: readNumbers(text, "en").digits }];
    });
    const frequency = new Map<string, number>();
    for (const { words } of told) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    const holders = new Map<string, number[]>();
    for (const [index, { placed, words, numbers }] of told.entries()) {
      const rare = [...words].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
      const prefix = rare.slice(0, words.size - Math.ceil(SIMILAR * words.size) + 1);
      const candidates = new Set(prefix.flatMap((word) => holders.get(word) ?? []));
      for (const candidate of [...candidates].sort((a, b) => a - b)) {
        const other = told[candidate];
        if (other === undefined || !alikeInSize(words, other.words) || !compatible(numbers, other.numbers)) continue;
        const similarity = jaccard(words, other.words);
        if (similarity >= SIMILAR) yield report(placed, other.placed, similarity);
      }
      for (const word of prefix) {
        const list = holders.get(word);
        if (list) list.push(index);
        else holders.set(word, [index]);
      }
    }
  },
};

function report({ article, fact, path }: PlacedFact, other: PlacedFact, similarity: number) {
  const finding = { file: article.file, path: [...path, "text", "en"] };
  const percent = Math.round(similarity * 100);
  // A replaced fact and its successor tell the same thing at different times, on purpose.
  const linked = fact.supersededBy === other.fact.id || other.fact.supersededBy === fact.id;
  const message = `${percent}% the same words as ${other.fact.id} (${other.article.file}): merge them, see "also"`;
  return similarity >= SAME && !linked
    ? { ...finding, message }
    : { ...finding, message, severity: "warning" as const };
}

/** Words cut to six letters, so that inflection doesn't hide a repetition; numbers count as words. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !STOP.has(word)).map((word) => word.slice(0, 6)));
}

function compatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const number of small) if (!large.has(number)) return false;
  return true;
}

/** Sets that differ more in size can't be similar. */
function alikeInSize(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return Math.min(a.size, b.size) >= SIMILAR * Math.max(a.size, b.size);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}
