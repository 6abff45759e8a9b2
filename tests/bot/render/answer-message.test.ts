import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/types.ts";
import { renderAnswer, renderBeside, renderFacts } from "../../../src/bot/render/answer-message.ts";
import { EMPTY } from "../../../src/bot/render/formatted.ts";
import type { RenderedMessage } from "../../../src/bot/render/message.ts";
import { loadTexts } from "../../../src/bot/render/texts.ts";
import { LANGUAGES } from "../../../src/knowledge/types.ts";
import { checkEntities } from "../../bot-api/entities.ts";
import { aCandidate, aFact, aPlainFact, aSource, aTopic } from "../../helpers/builders.ts";
import { createFakeAnswers, suggestion } from "../fake-answers.ts";

const texts = loadTexts();
const border = aFact();
const crossings = aFact({
  id: "rzeczpospolita-2022-11/crossings",
  text: { en: "Thirty of the fifty crossings are to be modernised." },
  asks: { en: ["How many crossings are modernised?"] },
});
const trade = aFact({
  id: "kremlin-2025/trade",
  asOf: "2024",
  text: { en: "Trade with Russia came to $28.7 billion in 2024." },
  source: aSource({
    title: "Press conference",
    publisher: "Kremlin",
    published: "2025-11-27",
    language: "ru",
    url: "http://kremlin.ru/1",
  }),
});
const answers = createFakeAnswers({ facts: [border, crossings, trade] });

function anAnswer(overrides: Partial<Answer> = {}): Answer {
  const shown = [aCandidate(border, "7,598 km")];
  return {
    question: "How long is the border?",
    resolved: "How long is the border?",
    language: "en",
    answered: true,
    confidence: 0.9,
    silence: null,
    suggestions: [],
    candidates: shown,
    shown,
    topics: [aTopic()],
    ...overrides,
  };
}

const parts = (message: RenderedMessage, type: string): readonly string[] =>
  message.entities
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => message.text.slice(offset, offset + length));
const labels = (message: RenderedMessage): readonly (readonly string[])[] =>
  message.buttons.map((row) => row.map((button) => button.text));

describe("renderAnswer", () => {
  it("answers first, then what adds something, then sources", () => {
    const shown = [aCandidate(border, "7,598 km"), aCandidate(crossings), aCandidate(trade)];
    const message = renderAnswer(answers, anAnswer({ shown }), texts.en);
    expect(message.text).toBe(
      [
        "The border of Kazakhstan and Russia is 7,598 km long. Nov 2022 [1]",
        "",
        "▸ Thirty of the fifty crossings are to be modernised. Nov 2022 [1]",
        "▸ Trade with Russia came to $28.7 billion in 2024. 2024 [2]",
        "",
        "Sources",
        "[1] Rzeczpospolita, Nov 2022 · in Polish",
        "[2] “Press conference”, Kremlin, 27 Nov 2025 · in Russian",
        "As of 2024",
      ].join("\n"),
    );
    expect(parts(message, "bold")).toEqual(["7,598 km", "Sources"]);
    expect(parts(message, "italic")).toEqual(["Nov 2022", "Nov 2022", "2024"]);
    expect(parts(message, "text_link")).toEqual(["“Press conference”"]);
    expect(message.preview).toBeNull();
    // Nothing is left to tell: all facts there are stand in the answer.
    expect(labels(message)).toEqual([["🇷🇺 Russia", "👍", "👎"]]);
  });

  it("previews the only source that has an address", () => {
    const message = renderAnswer(answers, anAnswer({ shown: [aCandidate(trade)] }), texts.en);
    expect(message.preview).toBe("http://kremlin.ru/1");
    expect(labels(message)).toEqual([["More", "🇷🇺 Russia", "👍", "👎"]]);
  });

  it("says first how a follow-up was understood", () => {
    const message = renderAnswer(
      answers,
      anAnswer({ question: "and with China?", resolved: "How long is the border with China?" }),
      texts.en,
    );
    expect(message.text.split("\n").slice(0, 2)).toEqual(["How long is the border with China?", ""]);
    expect(parts(message, "italic")[0]).toBe("How long is the border with China?");
  });

  it("names the language of a fact that the reader's language lacks", () => {
    const message = renderAnswer(answers, anAnswer({ language: "kk", shown: [aCandidate(crossings)] }), texts.kk);
    expect(message.text.split("\n")[0]).toBe(
      "Thirty of the fifty crossings are to be modernised. мәтін ағылшын тілінде · 2022 жылғы қараша [1]",
    );
  });

  it("numbers further sources, and lists each of them", () => {
    const both = aFact({ also: [aSource({ publisher: "Kommersant", language: "ru" })] });
    const message = renderAnswer(
      createFakeAnswers({ facts: [both] }),
      anAnswer({ shown: [aCandidate(both)] }),
      texts.en,
    );
    expect(message.text).toContain("long. Nov 2022 [1] [2]\n");
    expect(message.text).toContain("[2] Kommersant, Nov 2022 · in Russian");
  });

  it("marks a fact that a newer one replaces", () => {
    const old = aFact({ supersededBy: "kremlin-2025/trade" });
    const message = renderFacts(answers, { shown: [aCandidate(old)], header: EMPTY }, texts.en);
    expect(message.text).toContain("long. Nov 2022 · since updated [1]");
  });

  it("offers the series of a figure", () => {
    const series = { id: "trade-russia", kind: "actual", value: 28.7, unit: "USD bn", by: null } as const;
    const facts = [aFact({ series }), aFact({ id: "a/2023", asOf: "2023", series })];
    const fake = createFakeAnswers({ facts });
    const message = renderFacts(fake, { shown: [aCandidate(facts[0])], header: EMPTY }, texts.en);
    expect(labels(message)).toEqual([
      ["More", "By year", "🇷🇺 Russia"],
      ["👍", "👎"],
    ]);
  });
});

describe("silence", () => {
  const silent = (silence: Answer["silence"], overrides: Partial<Answer> = {}): Answer =>
    anAnswer({ silence, answered: false, shown: [], ...overrides });

  it.each([
    [
      "out-of-scope",
      silent("out-of-scope"),
      "I answer only on Kazakhstan's foreign policy. Try one of these:",
      ["How long is the border with Russia?", "How many crossings are modernised?"],
    ],
    [
      "not-known",
      silent("not-known"),
      "Nothing on that in the knowledge base (3 facts, newest 2024). The nearest topics:",
      ["🇷🇺 Russia"],
    ],
    [
      "not-known without topics",
      silent("not-known", { topics: [] }),
      "Nothing on that in the knowledge base (3 facts, newest 2024).",
      [],
    ],
    [
      "too-vague",
      silent("too-vague", { suggestions: suggestion(border, "en") }),
      "That can mean more than one thing. Which is it?",
      ["How long is the border with Russia?"],
    ],
    [
      "too-vague without readings",
      silent("too-vague"),
      "That is too little to go on. Could you ask it as a whole question?",
      [],
    ],
  ] as const)("words %s, without a citation", (_name, answer, text, buttons) => {
    const message = renderAnswer(answers, answer, texts.en);
    expect(message.text).toBe(text);
    expect(labels(message).flat()).toEqual(buttons);
  });

  it("says so when there are no dated facts", () => {
    const empty = createFakeAnswers({ facts: [] });
    expect(renderAnswer(empty, silent("not-known", { topics: [] }), texts.en).text).toBe(
      "Nothing on that in the knowledge base (0 facts).",
    );
  });
});

describe("limits", () => {
  const sentence = "A sentence about oil, gas and railways that goes on for a while. ";

  it("drops whole facts that don't fit, with their sources", () => {
    const long = (id: string) =>
      aPlainFact(id, { text: { en: sentence.repeat(24) }, source: aSource({ publisher: `Paper ${id}` }) });
    const facts = [long("a"), long("b"), long("c")];
    const message = renderFacts(
      createFakeAnswers({ facts }),
      { shown: facts.map((fact) => aCandidate(fact)), header: EMPTY },
      texts.en,
    );
    expect(message.text.length).toBeLessThanOrEqual(3_500);
    expect(message.text).toContain("Paper b");
    expect(message.text).not.toContain("Paper c");
  });

  it.each([
    ["sentences", sentence.repeat(200)],
    ["one endless word", "а".repeat(9_000)],
    ["emoji", "🙂".repeat(5_000)],
  ])("cuts a single fact of %s, never its citation", (_name, text) => {
    const fact = aPlainFact("long", { text: { en: text } });
    const candidate = { ...aCandidate(fact), highlight: [[0, 4] as const, [8_000, 8_004] as const] };
    const message = renderFacts(createFakeAnswers({ facts: [fact] }), { shown: [candidate], header: EMPTY }, texts.en);
    expect(message.text.length).toBeLessThanOrEqual(3_500);
    expect(message.text.length).toBeGreaterThan(3_000);
    expect(message.text).toMatch(/… Nov 2022 \[1\]\n\nSources\n\[1\] Rzeczpospolita/);
    expect(message.text).not.toMatch(/\ufffd/);
    expect(checkEntities(message.text, message.entities)).toEqual([]);
  });

  it("lists at most twelve sources of a fact that has many", () => {
    const also = Array.from({ length: 40 }, (_, index) => aSource({ publisher: `${"Paper ".repeat(20)}${index}` }));
    const fact = aPlainFact("many", { also });
    const message = renderFacts(
      createFakeAnswers({ facts: [fact] }),
      { shown: [aCandidate(fact)], header: EMPTY },
      texts.en,
    );
    expect(message.text.length).toBeLessThanOrEqual(3_500);
    const used = [...(message.text.split("\n")[0]?.matchAll(/\[(\d+)\]/g) ?? [])].map((match) => match[1]);
    const listed = [...message.text.matchAll(/^\[(\d+)\]/gm)].map((match) => match[1]);
    expect(used).toEqual(listed);
    expect(listed).toHaveLength(12);
  });

  it.each(LANGUAGES)("keeps every view valid in %s", (language) => {
    const say = texts[language];
    const facts = Array.from({ length: 9 }, (_, index) =>
      aPlainFact(`f${index}`, { text: { [language]: `${sentence.repeat(9)}${index}` } }),
    );
    const fake = createFakeAnswers({ facts });
    const view = { shown: [aCandidate(facts[0], "", language)], header: EMPTY };
    const page = fake.related(facts[0] ?? border, { language, offset: 4, limit: 4 });
    const message = renderBeside(fake, view, "related", page, say);
    expect(message.text.length).toBeLessThanOrEqual(3_500);
    expect(checkEntities(message.text, message.entities)).toEqual([]);
    expect(message.buttons).toHaveLength(2);
  });
});

describe("hostile knowledge", () => {
  it("is never markup, never a dangerous link, never a broken text", () => {
    const text = "<b>x</b> [a](tg://x) \u202eevil\u0000 \ud83d @admin";
    const fact = aPlainFact("evil", {
      text: { en: text },
      source: aSource({ title: '"><script>', publisher: "<i>\u2066P</i>", url: "javascript:alert(1)", language: "??" }),
    });
    const message = renderFacts(
      createFakeAnswers({ facts: [fact] }),
      { shown: [aCandidate(fact)], header: EMPTY },
      texts.en,
    );
    expect(message.text.split("\n")[0]).toBe("<b>x</b> [a](tg://x) evil  \ufffd @admin Nov 2022 [1]");
    expect(message.text).toContain('[1] “"><script>”, <i>P</i>, Nov 2022 · in ??');
    expect(parts(message, "text_link")).toEqual([]);
  });
});
