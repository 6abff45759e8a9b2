import { stemWord, type Token } from "./analyze.ts";
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

/** Prepares the domain thesaurus for matching by stems. */
export function createThesaurus(concepts: readonly Concept[] = CONCEPTS): Thesaurus {
  const tables = new Map<string, Map<string, Phrase[]>>();
  for (const concept of concepts) {
    for (const [language, phrases] of Object.entries(concept.words)) {
      const table = tables.get(language) ?? new Map<string, Phrase[]>();
      tables.set(language, table);
      for (const phrase of phrases) {
        const stems = splitWords(phrase).map((word) => stemWord(word.word, language));
        const first = stems[0];
        if (first === undefined) continue;
        const list = table.get(first);
        if (list) list.push({ concept: concept.id, stems });
        else table.set(first, [{ concept: concept.id, stems }]);
      }
    }
  }
  return {
    concepts(tokens, language) {
      const found: string[][] = tokens.map(() => []);
      const table = tables.get(language);
      if (!table) return found;
      tokens.forEach((token, at) => {
        for (const phrase of table.get(token.stem) ?? []) {
          // A function word alone is never an idea ("после" is no ambassador, „między” no copper).
          if (phrase.stems.length === 1 && token.stop) continue;
          if (!phrase.stems.every((stem, offset) => tokens[at + offset]?.stem === stem)) continue;
          for (let offset = 0; offset < phrase.stems.length; offset++) found[at + offset]?.push(phrase.concept);
        }
      });
      return found;
    },
  };
}
