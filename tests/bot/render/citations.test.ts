import { describe, expect, it } from "vitest";
import { renderCitation } from "../../../src/bot/render/citations.ts";
import { loadTexts } from "../../../src/bot/render/texts.ts";
import { aSource } from "../../helpers/builders.ts";

const texts = loadTexts();

describe("renderCitation", () => {
  it.each([
    ["a description without address", {}, "en", "[1] Rzeczpospolita, Nov 2022 · in Polish"],
    ["its own reader", {}, "pl", "[1] Rzeczpospolita, listopad 2022"],
    ["a headline", { title: "Dwie podróże" }, "en", "[1] “Dwie podróże”, Rzeczpospolita, Nov 2022 · in Polish"],
    [
      "Russian quotes",
      { title: "Две поездки", language: "ru" },
      "ru",
      "[1] «Две поездки», Rzeczpospolita, ноябрь 2022",
    ],
    ["Polish quotes", { title: "Dwie podróże" }, "pl", "[1] „Dwie podróże”, Rzeczpospolita, listopad 2022"],
    ["no publisher", { title: "A page", publisher: null, language: null }, "en", "[1] “A page”, Nov 2022"],
    [
      "only a description",
      { publisher: null, published: null, language: null },
      "en",
      "[1] On Tokayev's trips to Moscow and Paris, undated",
    ],
    ["another language", { language: "tr" }, "en", "[1] Rzeczpospolita, Nov 2022 · in Turkish"],
    ["another language in Kazakh", { language: "uk" }, "kk", "[1] Rzeczpospolita, 2022 жылғы қараша · украин тілінде"],
    [
      "a language without words of ours",
      { language: "ka" },
      "ru",
      "[1] Rzeczpospolita, ноябрь 2022 · язык: грузинский",
    ],
    ["a wrong language code", { language: "?" }, "en", "[1] Rzeczpospolita, Nov 2022 · in ?"],
    [
      "an address that is none",
      { title: "X", url: "javascript:1" },
      "en",
      "[1] “X”, Rzeczpospolita, Nov 2022 · in Polish",
    ],
  ] as const)("shows %s", (_name, overrides, language, expected) => {
    const citation = renderCitation({ number: 1, source: aSource(overrides) }, texts[language]);
    expect(citation).toEqual({ text: expected, entities: [] });
  });

  it("links the headline with its quotes, and a description without", () => {
    const url = "https://rp.pl/a";
    const headline = renderCitation({ number: 2, source: aSource({ title: "Dwie podróże", url }) }, texts.en);
    expect(headline).toEqual({
      text: "[2] “Dwie podróże”, Rzeczpospolita, Nov 2022 · in Polish",
      entities: [{ type: "text_link", offset: 4, length: 14, url }],
    });
    const described = renderCitation({ number: 2, source: aSource({ url }) }, texts.en);
    expect(described.text).toBe("[2] On Tokayev's trips to Moscow and Paris, Rzeczpospolita, Nov 2022 · in Polish");
    expect(described.entities).toEqual([{ type: "text_link", offset: 4, length: 38, url }]);
  });
});
