import { describe, expect, it } from "vitest";
import { analyze, stemWord } from "../../src/search/analyze.ts";
import { normalizeWord, splitWords } from "../../src/search/text.ts";

describe("normalizeWord", () => {
  it.each([
    ["7,598", "7598"],
    ["7 598", "7598"],
    ["7\u00A0598", "7598"],
    ["28.7", "28.7"],
    ["28,7", "28.7"],
    ["12 500,5", "12500.5"],
    ["Кра\u0301й", "край"],
    ["Йод", "йод"],
    ["Łódź", "łódź"],
    ["Қазақ", "қазақ"],
    ["don’t", "don't"],
    ["ТОҚАЕВ", "тоқаев"],
    ["co\u00ADoperation", "cooperation"],
  ])("brings %j to %j", (raw, expected) => {
    expect(normalizeWord(raw)).toBe(expected);
  });

  it("keeps no more of an endless word than a word can have", () => {
    expect(normalizeWord("а\u0301".repeat(100_000)).length).toBeLessThanOrEqual(48);
  });
});

describe("splitWords", () => {
  it("says where words stand in UTF-16 units", () => {
    const text = "😀 Нефть: 7 598 km, Côte-d’Ivoire";
    const words = splitWords(text);
    expect(words.map(({ word }) => word)).toEqual(["нефть", "7598", "km", "côte", "d'ivoire"]);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["Нефть", "7 598", "km", "Côte", "d’Ivoire"]);
  });

  it.each([
    ["CPC", true, true],
    ["Tokayev", true, false],
    ["oil", false, false],
    ["2024", false, false],
  ])("tells how %s is typed", (text, capital, shouted) => {
    expect(splitWords(text)[0]).toMatchObject({ capital, shouted });
  });

  it("stops at its limit", () => {
    expect(splitWords("a ".repeat(5_000), 64)).toHaveLength(64);
  });

  it.each(["", "   ", "!?…", "😀👍", "\u0000\u0001"])("finds no word in %j", (text) => {
    expect(splitWords(text)).toEqual([]);
  });
});

describe("stems", () => {
  it.each([
    ["en", "borders", "border"],
    ["en", "exported", "exports"],
    ["en", "Kazakhstan's", "Kazakhstan"],
    ["ru", "границы", "границу"],
    ["ru", "торговлей", "торговля"],
    ["ru", "Новороссийске", "Новороссийск"],
    ["pl", "granicy", "granica"],
    ["pl", "Kazachstanem", "Kazachstanu"],
    ["pl", "ropę", "rope"],
    ["pl", "inwestycję", "inwestycji"],
    ["kk", "шекарасының", "шекара"],
    ["kk", "Қазақстанның", "Қазақстан"],
    ["kk", "мұнайды", "мунай"],
    ["kk", "елдермен", "елдер"],
  ])("in %s %s meets %s", (language, one, other) => {
    const stem = (word: string) => stemWord(normalizeWord(word), language);
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ["en", "important", "import"],
    ["ru", "визит", "виза"],
    ["ru", "министр", "министерство"],
    ["kk", "келісім", "келіссөз"],
    ["kk", "қолдау", "қолдану"],
  ])("in %s %s stays apart from %s", (language, one, other) => {
    expect(stemWord(normalizeWord(one), language)).not.toBe(stemWord(normalizeWord(other), language));
  });

  it("leaves words of unknown languages as they are", () => {
    expect(stemWord("straße", "de")).toBe("straße");
  });
});

describe("analyze", () => {
  it.each([
    ["en", "What's the weather", ["what's", "the"]],
    ["ru", "Сколько нефти и газа", ["сколько", "и"]],
    ["kk", "Қазақстан мен Ресей", ["мен"]],
    ["pl", "Ile jest przejść na granicy", ["ile", "jest", "na"]],
  ])("marks the function words of %s", (language, text, stops) => {
    expect(
      analyze(text, language)
        .filter(({ stop }) => stop)
        .map(({ word }) => word),
    ).toEqual(stops);
  });
});
