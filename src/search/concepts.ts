import type { Concept } from "./thesaurus.ts";

/** The domain thesaurus: words that mean the same to a reader of foreign-policy news, within and across languages. */
export const CONCEPTS: readonly Concept[] = [
  {
    id: "trade",
    words: {
      en: ["trade", "turnover", "commerce"],
      ru: ["торговля", "торговый", "товарооборот", "торговать"],
      kk: ["сауда", "тауар айналымы"],
      pl: ["handel", "handlowy", "wymiana handlowa", "obroty"],
    },
  },
];
