import type { Language } from "./types.ts";

/** Frequent words that the other language of the same script doesn't have. */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    "the of and in is was were by with from that for at has have how what who when which did does are".split(" "),
  ),
  pl: new Set(
    "w z na się że nie jest oraz przez od po dla roku lat ile kto kiedy jak czy który która jaki jaka są był była".split(
      " ",
    ),
  ),
  ru: new Set(
    "в и на с что по из для не это был была были года году от как кто когда сколько к о его их между через или".split(
      " ",
    ),
  ),
  kk: new Set(
    "мен және бен пен үшін бойынша туралы деп бұл жылы жылғы болды қалай қанша кім қашан дейін арасында еді ма ме".split(
      " ",
    ),
  ),
};
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const KAZAKH = /[әғқңөұүһі]/giu;
const POLISH = /[ąćęłńóśźż]/giu;
/** Below this many letters only the script is judged. */
const ENOUGH_LETTERS = 25;

/** Why a text can hardly be in the language, or null; short texts get the benefit of the doubt. */
export function languageProblem(text: string, language: Language): string | null {
  const latin = count(text, LATIN);
  const cyrillic = count(text, CYRILLIC);
  const letters = latin + cyrillic;
  if (letters === 0) return "holds no letters";
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const evidence = (of: Language): number => words.filter((word) => WORDS[of].has(word)).length;
  switch (language) {
    case "en":
    case "pl": {
      if (latin < 0.7 * letters) return `is not in ${language}: it is in Cyrillic letters`;
      if (letters < ENOUGH_LETTERS) return null;
      const polish = evidence("pl") + count(text, POLISH);
      const english = evidence("en");
      // Kazakh and Polish names bring diacritics into English texts, so a few are no evidence.
      if (language === "en") return english === 0 && polish >= 3 ? "is not in en: it looks Polish" : null;
      return polish === 0 && english >= 2 ? "is not in pl: it looks English" : null;
    }
    case "ru":
    case "kk": {
      if (cyrillic < 0.5 * letters) return `is not in ${language}: it is in Latin letters`;
      if (letters < ENOUGH_LETTERS) return null;
      const kazakh = count(text, KAZAKH);
      if (language === "ru") {
        return kazakh > 0.03 * cyrillic && evidence("kk") >= evidence("ru") ? "is not in ru: it looks Kazakh" : null;
      }
      return kazakh < 0.02 * cyrillic && evidence("kk") <= evidence("ru") ? "is not in kk: it looks Russian" : null;
    }
    default:
      return language satisfies never;
  }
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
