import type { Candidate } from "../../src/answer/types.ts";
import type { Fact, Source, Topic } from "../../src/knowledge/types.ts";

/** A source; the seed's Polish article unless told otherwise. */
export function aSource(overrides: Partial<Source> = {}): Source {
  return {
    title: "[On Tokayev's trips to Moscow and Paris]",
    publisher: "Rzeczpospolita",
    published: "2022-11",
    language: "pl",
    url: null,
    ...overrides,
  };
}

/** A curated fact in four languages. */
export function aFact(overrides: Partial<Fact> = {}): Fact {
  const id = overrides.id ?? "rzeczpospolita-2022-11/border-length";
  return {
    id,
    article: id.split("/")[0] ?? id,
    topics: ["russia"],
    asOf: "2022-11",
    said: null,
    entities: ["russia", "kazakhstan"],
    text: {
      en: "The border of Kazakhstan and Russia is 7,598 km long.",
      ru: "Длина границы Казахстана и России — 7598 км.",
      kk: "Қазақстан мен Ресей шекарасының ұзындығы — 7598 км.",
      pl: "Granica Kazachstanu i Rosji ma 7598 km.",
    },
    asks: {
      en: ["How long is the border with Russia?"],
      ru: ["Какова длина границы с Россией?"],
      kk: ["Ресеймен шекараның ұзындығы қандай?"],
      pl: ["Jak długa jest granica z Rosją?"],
    },
    series: null,
    supersededBy: null,
    source: aSource(),
    also: [],
    kind: "curated",
    ...overrides,
  };
}

/** A fact with one text in all languages, for when only its place matters. */
export function aPlainFact(id: string, overrides: Partial<Fact> = {}): Fact {
  const text = `Fact ${id}.`;
  return aFact({ id: `article/${id}`, text: { en: text, ru: text, kk: text, pl: text }, asks: {}, ...overrides });
}

export function aTopic(overrides: Partial<Topic> = {}): Topic {
  return {
    slug: "russia",
    command: "russia",
    emoji: "🇷🇺",
    name: { en: "Russia", ru: "Россия", kk: "Ресей", pl: "Rosja" },
    description: {
      en: "Relations with Moscow",
      ru: "Отношения с Москвой",
      kk: "Мәскеумен қатынас",
      pl: "Stosunki z Moskwą",
    },
    ...overrides,
  };
}

/** A fact as an English reader sees it; `bold` is the part of its text that answers. */
export function aCandidate(fact: Fact = aFact(), bold = "", language = "en"): Candidate {
  const text = fact.text[language] ?? "";
  const at = bold === "" ? -1 : text.indexOf(bold);
  return { fact, language, text, highlight: at < 0 ? [] : [[at, at + bold.length]], score: 10 };
}
