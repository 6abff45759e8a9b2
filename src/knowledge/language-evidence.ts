import type { Language } from "./types.ts";

/** Frequent words that the other language of the same script rarely has. */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf(
    "the of and in is was were be been by with from for at as an or but not so that this its their they it has have had",
    "how what who when which where why did does are can could will would many much after before into over than about said",
  ),
  pl: setOf(
    "w z na się że nie jest są był była było były oraz przez od po dla ze za pod przed nad lub jako roku lat",
    "ile ilu kto kim kogo kiedy gdzie dlaczego jak czy czym czego który która które jaki jaka jakie jaką jakiej ich jego jej",
  ),
  ru: setOf(
    "в и на с что по из для не это был была было были году года от как кто кого когда где почему сколько какой какая какие",
    "к о об его её их между через или при после до за",
  ),
  kk: setOf(
    "мен және бен пен үшін бойынша туралы деп бұл жылы жылғы болды болып қалай қанша неше кім қашан қайда неге қандай",
    "дейін арасында еді ма ме ба бе па пе осы оның олар",
  ),
};
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const KAZAKH = /[әғқңөұүһі]/giu;
const POLISH = /[ąćęłńóśźż]/giu;
/** Below this many letters only the script is judged. */
const ENOUGH_LETTERS = 25;

function setOf(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.join(" ").split(" "));
}

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
      if (language === "en") return polish >= 3 && polish > 2 * english ? "is not in en: it looks Polish" : null;
      return english >= 2 && english > 2 * polish ? "is not in pl: it looks English" : null;
    }
    case "ru":
    case "kk": {
      if (cyrillic < 0.3 * letters) return `is not in ${language}: it is in Latin letters`;
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
