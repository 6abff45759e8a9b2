import { describe, expect, it } from "vitest";
import { readTime } from "../../src/answer/time.ts";
import { analyze } from "../../src/search/analyze.ts";

const now = new Date("2026-11-24T00:00:00Z");
const read = (text: string, language: string) => readTime(analyze(text, language), language, now);

describe("readTime", () => {
  it.each([
    ["en", "trade in 2019", ["2019"], []],
    ["en", "on 29 November 2022", ["2022"], ["11"]],
    ["en", "last year", ["2025"], []],
    ["en", "exports this year", ["2026"], []],
    ["ru", "в ноябре 2022 года", ["2022"], ["11"]],
    ["ru", "в прошлом году", ["2025"], []],
    ["kk", "2022 жылғы қарашада", ["2022"], ["11"]],
    ["kk", "былтыр", ["2025"], []],
    ["pl", "29 listopada 2022 r.", ["2022"], ["11"]],
    ["pl", "w zeszłym roku", ["2025"], []],
    ["en", "7598 km", [], []],
    ["en", "they may march", [], []],
  ])("in %s reads %j", (language, text, years, months) => {
    expect(read(text, language)).toMatchObject({ years, months });
  });

  it.each([
    ["en", "in the 1990s"],
    ["ru", "в 1990-х годах"],
    ["kk", "1990 жылдары"],
  ])("in %s takes a decade for its ten years", (language, text) => {
    expect(read(text, language).years).toEqual(Array.from({ length: 10 }, (_, step) => String(1990 + step)));
  });

  it.each([
    ["en", "latest trade figures", { latest: true }],
    ["ru", "сколько сейчас", { latest: true }],
    ["kk", "қазіргі сауда", { latest: true }],
    ["pl", "obecnie", { latest: true }],
    ["en", "what is planned", { plan: true }],
    ["ru", "что планирует", { plan: true }],
    ["en", "before the war", { war: "before" }],
    ["ru", "до войны", { war: "before" }],
    ["pl", "od początku wojny", { war: "since" }],
  ])("in %s reads %j", (language, text, expected) => {
    expect(read(text, language)).toMatchObject(expected);
  });
});
