import { type Token, wholeStem } from "./analyze.ts";
import { CONCEPTS } from "./concepts.ts";
import { splitWords } from "./text.ts";

/** One idea of the field with the words people use for it, by language. Phrases are words separated by blanks. */
export interface Concept {
  readonly id: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

interface Phrase {
  readonly concept: string;
  readonly stems: readonly string[];
}

export interface Thesaurus {
  /** The concepts each token stands for, by token position. */
  concepts(tokens: readonly Token[], language: string): readonly (readonly string[])[];
}

/** Prepares the domain thesaurus for matching by stems; the table of a language is made when it is first needed. */
export function createThesaurus(concepts: readonly Concept[] = CONCEPTS): Thesaurus {
  const tables = new Map<string, Map<string, Phrase[]>>();

  function tableOf(language: string): Map<string, Phrase[]> {
    const known = tables.get(language);
    if (known) return known;
    const table = new Map<string, Phrase[]>();
    for (const { id, words } of concepts) {
      for (const phrase of words[language] ?? []) {
        const stems = splitWords(phrase).map((word) => wholeStem(word.word, language));
        const first = stems[0];
        if (first === undefined) continue;
        const list = table.get(first);
        if (list) list.push({ concept: id, stems });
        else table.set(first, [{ concept: id, stems }]);
      }
    }
    tables.set(language, table);
    return table;
  }

  return {
    concepts(tokens, language) {
      const found: string[][] = tokens.map(() => []);
      const table = tableOf(language);
      tokens.forEach((token, at) => {
        for (const phrase of table.get(token.wholeStem) ?? []) {
          // A function word alone is never an idea ("после" is no ambassador, „między” no copper).
          if (phrase.stems.length === 1 && token.stop) continue;
          if (!phrase.stems.every((stem, offset) => tokens[at + offset]?.wholeStem === stem)) continue;
          for (let offset = 0; offset < phrase.stems.length; offset++) found[at + offset]?.push(phrase.concept);
        }
      });
      return found;
    },
  };
}
