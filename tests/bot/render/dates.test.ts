import { describe, expect, it } from "vitest";
import { newestDate, sayAsOf, sayDate } from "../../../src/bot/render/dates.ts";
import { loadTexts } from "../../../src/bot/render/texts.ts";

const texts = loadTexts();

describe("sayDate", () => {
  it.each([
    ["en", "2022", "2022"],
    ["en", "2022-11", "Nov 2022"],
    ["en", "2022-11-29", "29 Nov 2022"],
    ["ru", "2022", "2022"],
    ["ru", "2022-11", "ноябрь 2022"],
    ["ru", "2022-05-09", "9 мая 2022"],
    ["kk", "2022", "2022 жыл"],
    ["kk", "2022-11", "2022 жылғы қараша"],
    ["kk", "2022-11-29", "2022 жылғы 29 қараша"],
    ["pl", "2022", "2022"],
    ["pl", "2022-11", "listopad 2022"],
    ["pl", "2022-11-29", "29 listopada 2022"],
    ["en", "soon", "soon"],
  ] as const)("%s writes %s as %s", (language, date, expected) => {
    expect(sayDate(texts[language], date)).toBe(expected);
  });
});

describe("sayAsOf", () => {
  it.each([
    ["en", "2022-11", "As of November 2022"],
    ["en", "2026-06-01", "As of 1 June 2026"],
    ["ru", "2022", "По состоянию на 2022 год"],
    ["ru", "2022-11", "По состоянию на ноябрь 2022 года"],
    ["ru", "2022-11-29", "По состоянию на 29 ноября 2022 года"],
    ["kk", "2022-11", "2022 жылғы қарашадағы жағдай бойынша"],
    ["kk", "2022-04-03", "2022 жылғы 3 сәуірдегі жағдай бойынша"],
    ["pl", "2022", "Stan na 2022 r."],
    ["pl", "2022-11-29", "Stan na 29 listopada 2022 r."],
  ] as const)("%s writes %s as %s", (language, date, expected) => {
    expect(sayAsOf(texts[language], date)).toBe(expected);
  });
});

it.each([
  [[], null],
  [[null], null],
  [["2021", null, "2022-11", "2022"], "2022-11"],
])("finds the newest of %j", (dates, newest) => {
  expect(newestDate(dates)).toBe(newest);
});
