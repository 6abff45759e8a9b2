import type { NamesEntity } from "./rules/rule.ts";
import type { Entity } from "./types.ts";

const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * Compares beginnings of words, which survive inflection in all four languages: a name is there when each of its words
 * shares its first max(3, length − 3) letters with some word of the text. Abbreviations must be there as they are
 * written, with a lower-case ending at most; small words (of, и, i) don't count.
 */
export function createNamesEntity(): NamesEntity {
  const known = new Map<Entity, Map<string, readonly (readonly string[])[]>>();
  let last: { readonly text: string; readonly words: readonly string[]; readonly lower: readonly string[] } | null =
    null;
  return (entity, text, language) => {
    if (last?.text !== text) {
      const words = text.match(WORDS) ?? [];
      last = { text, words, lower: words.map((word) => word.toLowerCase()) };
    }
    const { words, lower } = last;
    const languages = known.get(entity) ?? new Map<string, readonly (readonly string[])[]>();
    known.set(entity, languages);
    const names = languages.get(language) ?? namesOf(entity, language);
    languages.set(language, names);
    return names.some((name) => name.every((word) => hasWord(words, lower, word)));
  };
}

function namesOf(entity: Entity, language: string): readonly (readonly string[])[] {
  const names = [
    entity.name[language] ?? "",
    ...(entity.aliases[language] ?? []),
    ...(entity.aliases["any"] ?? []),
    ...(entity.standIns[language] ?? []),
    ...(entity.standIns["any"] ?? []),
  ];
  return names
    .map((name) => (name.normalize("NFC").match(WORDS) ?? []).filter((word) => !/^\p{Ll}{1,3}$/u.test(word)))
    .filter((words) => words.length > 0);
}

function hasWord(words: readonly string[], lower: readonly string[], name: string): boolean {
  if (name === name.toUpperCase()) {
    return words.some((word) => word.startsWith(name) && /^\p{Ll}*$/u.test(word.slice(name.length)));
  }
  if (name.length < 3) return lower.includes(name.toLowerCase());
  const beginning = name.toLowerCase().slice(0, Math.max(3, name.length - 3));
  return lower.some((word) => word.startsWith(beginning));
}
