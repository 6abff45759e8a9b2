import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/knowledge/types.ts";
import { analyze } from "../../src/search/analyze.ts";
import { createEntityMatcher, stemAliases } from "../../src/search/entity-matcher.ts";

function anEntity(
  id: string,
  kind: Entity["kind"],
  names: [string, string, string, string],
  more: Partial<Entity> = {},
): Entity {
  const [en, ru, kk, pl] = names;
  return { id, kind, name: { en, ru, kk, pl }, aliases: {}, standIns: {}, offices: [], ...more };
}

const entities = [
  anEntity(
    "tokayev",
    "person",
    ["Kassym-Jomart Tokayev", "Касым-Жомарт Токаев", "Қасым-Жомарт Тоқаев", "Kasym-Żomart Tokajew"],
    {
      aliases: { en: ["Tokayev"], ru: ["Токаев"], kk: ["Тоқаев"], pl: ["Tokajew"], any: ["Toqaev"] },
    },
  ),
  anEntity("russia", "country", ["Russia", "Россия", "Ресей", "Rosja"], {
    aliases: { en: ["Russian"], ru: ["российский"], kk: ["ресейлік"], pl: ["rosyjski"] },
    standIns: { en: ["Kremlin"], ru: ["Кремль"], kk: ["Кремль"], pl: ["Kreml"] },
  }),
  anEntity("usa", "country", ["United States", "Соединённые Штаты", "Америка Құрама Штаттары", "Stany Zjednoczone"], {
    aliases: { en: ["US", "USA"], ru: ["США"], kk: ["АҚШ"], pl: ["USA"] },
  }),
  anEntity("who", "organisation", ["World Health Organization", "ВОЗ", "ДДҰ", "Światowa Organizacja Zdrowia"], {
    aliases: { en: ["WHO"] },
  }),
  anEntity("south-korea", "country", ["South Korea", "Южная Корея", "Оңтүстік Корея", "Korea Południowa"], {
    aliases: { en: ["ROK"] },
  }),
  anEntity(
    "cpc",
    "company",
    [
      "Caspian Pipeline Consortium",
      "Каспийский трубопроводный консорциум",
      "Каспий құбыр консорциумы",
      "Konsorcjum Rurociągu Kaspijskiego",
    ],
    {
      aliases: { en: ["CPC"], ru: ["КТК"], kk: ["КҚК"], pl: ["CPC"] },
    },
  ),
];
const matcher = createEntityMatcher(entities, stemAliases(entities));
const named = (text: string, language: string) =>
  matcher.match(analyze(text, language), language).map(({ entity }) => entity.id);

describe("match", () => {
  it.each([
    ["en", "Did Tokayev visit the Kremlin?", ["tokayev", "russia"]],
    ["en", "the Russian border", ["russia"]],
    ["en", "oil through the Caspian Pipeline Consortium", ["cpc"]],
    ["en", "cpc oil", ["cpc"]],
    ["ru", "встреча с Токаевым в Кремле", ["tokayev", "russia"]],
    ["ru", "торговля с Россией и США", ["russia", "usa"]],
    ["kk", "Тоқаевтың Ресейге сапары", ["tokayev", "russia"]],
    ["kk", "Toqaev kim", ["tokayev"]],
    ["pl", "Tokajewem w Rosji", ["tokayev", "russia"]],
    ["pl", "z Kasymem-Żomartem Tokajewem", ["tokayev"]],
    ["pl", "Konsorcjum Rurociągu Kaspijskiego", ["cpc"]],
  ])("in %s finds the names of %j", (language, text, expected) => {
    expect(named(text, language)).toEqual(expected);
  });

  it.each([
    ["en", "tell us more"],
    ["en", "who signed it"],
    ["pl", "w 2022 roku"],
  ])("in %s takes no everyday word of %j for a name", (language, text) => {
    expect(named(text, language)).toEqual([]);
  });

  it.each([
    ["US trade", ["usa"]],
    ["WHO report", ["who"]],
  ])("takes capitals in %j at their word", (text, expected) => {
    expect(named(text, "en")).toEqual(expected);
  });

  it("weighs a stand-in less than a name", () => {
    const [kremlin] = matcher.match(analyze("Kremlin", "en"), "en");
    const [russia] = matcher.match(analyze("Russia", "en"), "en");
    expect(kremlin?.weight).toBeLessThan(russia?.weight ?? 0);
  });
});
