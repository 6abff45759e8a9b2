import { describe, expect, it } from "vitest";
import { createNamesEntity } from "../../src/knowledge/names-entity.ts";
import type { Entity } from "../../src/knowledge/types.ts";

function anEntity(language: string, names: readonly string[]): Entity {
  return {
    id: "x",
    kind: "country",
    name: { [language]: names[0] ?? "" },
    aliases: { [language]: names.slice(1) },
    standIns: {},
    offices: [],
  };
}

describe("createNamesEntity", () => {
  it.each([
    ["ru", ["Казахстан"], "в Казахстане"],
    ["ru", ["Казахстан"], "казахстанская нефть"],
    ["ru", ["Касым-Жомарт Токаев"], "с Касым-Жомартом Токаевым"],
    ["ru", ["Лига", "ЕАЭС"], "страны ЕАЭС"],
    ["ru", ["МИД"], "заявление МИДа"],
    ["kk", ["Қазақстан"], "Қазақстанның мұнайы"],
    ["kk", ["АҚШ"], "АҚШ-тың елшісі"],
    ["kk", ["Ресей"], "Ресейге барды"],
    ["pl", ["Moskwa"], "w Moskwie"],
    ["pl", ["Niemcy"], "do Niemiec"],
    ["pl", ["Unia Europejska"], "w Unii Europejskiej"],
    ["en", ["Xi Jinping"], "Xi Jinping's visit"],
    ["en", ["The Hague"], "in the Hague"],
    ["en", ["Organization of Turkic States"], "Turkic States' own Organization"],
    ["ru", ["Лев"], "со Львом и Левом"],
    ["en", ["C5+1"], "the C5+1 summit"],
    ["en", ["United States"], "the United States’ envoy"],
  ])("%s: %s is named in “%s”", (language, names, text) => {
    expect(createNamesEntity()(anEntity(language, names), text, language)).toBe(true);
  });

  it.each([
    ["ru", ["Казахстан"], "в Киргизии"],
    ["ru", ["Касым-Жомарт Токаев"], "Касым пришёл"],
    ["en", ["US"], "let us see"],
    ["en", ["EAEU"], "eaeu"],
    ["en", ["Xi"], "XIV"],
    ["pl", ["Rosja"], ""],
    ["kk", [""], "мәтін"],
  ])("%s: %s is not named in “%s”", (language, names, text) => {
    expect(createNamesEntity()(anEntity(language, names), text, language)).toBe(false);
  });

  it("looks at stand-ins and at names of no language", () => {
    const entity: Entity = { ...anEntity("pl", ["Rosja"]), aliases: { any: ["Rossiya"] }, standIns: { pl: ["Kreml"] } };
    const names = createNamesEntity();
    expect([names(entity, "na Kremlu", "pl"), names(entity, "Rossiya 24", "pl"), names(entity, "Kreml", "en")]).toEqual(
      [true, true, false],
    );
  });
});
