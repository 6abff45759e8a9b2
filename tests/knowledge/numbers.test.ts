import { describe, expect, it } from "vitest";
import { readNumbers } from "../../src/knowledge/numbers.ts";
import { differences } from "../../src/knowledge/rules/same-numbers.ts";

describe("readNumbers", () => {
  it.each([
    ["en", "7,598 km, 28.7 billion and 80%", ["7598", "28.7", "80"]],
    ["en", "$1,234,567.80 on 29 November 2022", ["1234567.8", "29", "2022"]],
    ["en", "the 18th and the 21st, 2020–2030", ["18", "21", "2020", "2030"]],
    ["en", "in 2022 500 people", ["2022", "500"]],
    ["en", "28,7 is no English number", ["28", "7"]],
    ["ru", "7598 км, 28,7 млрд и 80 %", ["7598", "28.7", "80"]],
    ["ru", "12 500 тонн, 12\u00a0500 тонн, 1\u202f234\u202f567,5", ["12500", "1234567.5"]],
    ["ru", "18-е и 18-й, в 1990-х", ["18", "1990"]],
    ["ru", "в 2022 году 500 человек", ["2022", "500"]],
    ["ru", "28.7 так не пишут", ["28", "7"]],
    ["kk", "2022 жылғы 29 қараша, 80 %-ы", ["2022", "29", "80"]],
    ["pl", "29. rocznica, 28,70 mld, o 18.00", ["29", "28.7", "18", "0"]],
    ["pl", "C5+1 i G20", ["5", "1", "20"]],
    ["en", "ten thousand", []],
    ["en", "007 and 12345678901234567890123", ["7", "12345678901234567890123"]],
  ])("%s: %s", (language, text, numbers) => {
    expect([...readNumbers(text, language).digits]).toEqual(numbers);
  });

  it.each([
    ["XXI век, XVII саммит", ["21", "17"]],
    ["II wojna światowa", ["2"]],
    ["ХХІ ғасыр", ["21"]],
    ["XIVth, DIV, CIVIL", []],
  ])("Roman: %s", (text, numbers) => {
    expect([...readNumbers(text, "pl").roman]).toEqual(numbers);
  });
});

describe("differences", () => {
  it.each([
    [
      "same in each language's way",
      { en: "1.5 million, 80%", ru: "1,5 млн, 80 %", kk: "1,5 млн, 80%", pl: "1,5 mln, 80 %" },
    ],
    ["a century in Roman numerals", { en: "the 21st century", ru: "XXI век", kk: "XXI ғасыр", pl: "XXI wiek" }],
    ["a decade", { en: "in the 1990s", ru: "в 1990-х", kk: "1990-жылдары", pl: "w latach 90." }],
    ["a repeated number", { en: "2022 and 2022", ru: "2022 год" }],
    ["one text only", { en: "7" }],
  ])("none: %s", (_, texts) => {
    expect(differences(texts)).toEqual([]);
  });

  it.each([
    ["two against two", { en: "5 km", ru: "5 км", kk: "6 км", pl: "6 km" }, ["en", "ru", "kk", "pl"]],
    ["a point in Russian", { en: "28.7", ru: "28.7", kk: "28,7", pl: "28,7" }, ["ru"]],
    ["a word for a number", { en: "thirty crossings", ru: "30 пунктов" }, ["en"]],
  ])("blamed: %s", (_, texts, languages) => {
    expect(differences(texts).map(({ language }) => language)).toEqual(languages);
  });
});
