import type { LanguageProfile } from "./languages/language.ts";

/**
 * Reads a word typed in Latin letters as the native word it most likely stands for, by the language's table, longest
 * spellings first. The word itself where the language has no table.
 */
export function nativeSpelling(word: string, profile: LanguageProfile): string {
  const table = profile.romanisation;
  if (!table) return word;
  const known = profile.romanisedWords?.[word];
  if (known !== undefined) return known;
  let native = "";
  let at = 0;
  while (at < word.length) {
    const entry = table.find(([latin]) => word.startsWith(latin, at));
    native += entry ? entry[1] : word.charAt(at);
    at += entry ? entry[0].length : 1;
  }
  return native;
}
