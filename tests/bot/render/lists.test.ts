import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/answer/types.ts";
import { EMPTY } from "../../../src/bot/render/formatted.ts";
import type { RenderedMessage } from "../../../src/bot/render/message.ts";
import { renderPublishers } from "../../../src/bot/render/sources.ts";
import { loadTexts } from "../../../src/bot/render/texts.ts";
import { renderTimeline } from "../../../src/bot/render/timeline.ts";
import { renderTopicScreen, renderTopics } from "../../../src/bot/render/topic-screen.ts";
import { LANGUAGES } from "../../../src/knowledge/types.ts";
import { checkEntities } from "../../bot-api/entities.ts";
import { aFact, aPlainFact, aSource, aTopic } from "../../helpers/builders.ts";
import { createFakeAnswers } from "../fake-answers.ts";

const texts = loadTexts();
const labels = (message: RenderedMessage): readonly (readonly string[])[] =>
  message.buttons.map((row) => row.map((button) => button.text));

describe("renderTimeline", () => {
  const facts = [
    aPlainFact("a", { asOf: "2024-03-05" }),
    aPlainFact("b", { asOf: "2024" }),
    aPlainFact("c", { asOf: "2022-11", supersededBy: "article/a" }),
    aPlainFact("d", { asOf: null, source: aSource({ publisher: "Kommersant" }) }),
  ];
  const answers = createFakeAnswers({ facts });

  it("groups by year, newest first, the undated last", () => {
    const page = answers.timeline({}, { language: "en", limit: 6 });
    expect(renderTimeline(answers, { topic: null, year: null }, page, texts.en).text).toBe(
      [
        "Timeline",
        "",
        "2024",
        "▸ Fact a. 5 Mar 2024 [1]",
        "▸ Fact b. 2024 [1]",
        "",
        "2022",
        "▸ Fact c. Nov 2022 · since updated [1]",
        "",
        "undated",
        "▸ Fact d. [2]",
        "",
        "Sources",
        "[1] Rzeczpospolita, Nov 2022 · in Polish",
        "[2] Kommersant, Nov 2022 · in Polish",
      ].join("\n"),
    );
  });

  it("says which topic and year, and turns pages", () => {
    const many = createFakeAnswers({ facts: Array.from({ length: 20 }, (_, index) => aPlainFact(`${index}`)) });
    const page = many.timeline({ topic: "russia", year: "2022" }, { language: "ru", offset: 6, limit: 6 });
    const message = renderTimeline(many, { topic: aTopic(), year: "2022" }, page, texts.ru);
    expect(message.text.split("\n")[0]).toBe("Хронология · 🇷🇺 Россия · 2022");
    expect(message.text.split("\n").at(-1)).toBe("7–12 из 20");
    expect(labels(message)).toEqual([["‹ Новее", "Раньше ›"], ["🇷🇺 Россия"]]);
    expect(message.buttons[0]?.map((button) => "callback_data" in button && button.callback_data)).toEqual([
      "1:h:ru:russia:2022:0",
      "1:h:ru:russia:2022:c",
    ]);
  });

  it("goes on after what fitted when a page is cut short", () => {
    const long = Array.from({ length: 8 }, (_, index) =>
      aPlainFact(`${index}`, { text: { en: "Word word. ".repeat(90) } }),
    );
    const many = createFakeAnswers({ facts: long });
    const message = renderTimeline(
      many,
      { topic: null, year: null },
      many.timeline({}, { language: "en", limit: 6 }),
      texts.en,
    );
    expect(message.text.split("\n").at(-1)).toBe("1–3 of 8");
    expect(message.buttons[0]?.[0]).toEqual({ text: "Older ›", callback_data: "1:h:en:::3" });
  });

  it("says when there is nothing", () => {
    const message = renderTimeline(
      answers,
      { topic: null, year: "1900" },
      answers.timeline({ year: "1900" }, { language: "en", limit: 6 }),
      texts.en,
    );
    expect(message).toMatchObject({ text: "Timeline · 1900\n\nNothing for this period.", buttons: [] });
  });
});

describe("renderTopicScreen", () => {
  const facts = Array.from({ length: 12 }, (_, index) => aFact({ id: `a/${index}`, asOf: `20${10 + index}` }));
  const energy = aTopic({
    slug: "energy",
    command: "energy",
    emoji: "🛢️",
    name: { en: "Energy", ru: "Энергетика", kk: "Энергетика", pl: "Energetyka" },
  });
  const screen = (answers: Answers, language: (typeof LANGUAGES)[number], offset = 0) => ({
    topic: aTopic(),
    page: answers.topicFacts("russia", { language, offset, limit: 5 }),
    questions: answers.questions("russia", language, 3),
    related: energy,
    header: EMPTY,
    turn: (to: number) => ({ kind: "topic", language, command: "russia", offset: to }) as const,
    back: null,
  });

  it("is one screen: topic, description, five facts, sources, questions, paging", () => {
    const answers = createFakeAnswers({ facts, topics: [aTopic(), energy] });
    const message = renderTopicScreen(answers, screen(answers, "en"), texts.en);
    const lines = message.text.split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "🇷🇺 Russia",
      "Relations with Moscow",
      "",
      "▸ The border of Kazakhstan and Russia is 7,598 km long. 2021 [1]",
    ]);
    expect(lines.filter((line) => line.startsWith("▸"))).toHaveLength(5);
    expect(lines.at(-1)).toBe("1–5 of 12");
    expect(labels(message)).toEqual([
      ["How long is the border with Russia?"],
      ["How long is the border with Russia?"],
      ["How long is the border with Russia?"],
      ["Older ›"],
      ["Timeline", "All topics"],
      ["🛢️ Energy"],
    ]);
  });

  it("says when a topic has no facts", () => {
    const answers = createFakeAnswers({ facts: [] });
    const message = renderTopicScreen(answers, { ...screen(answers, "pl"), related: null }, texts.pl);
    expect(message.text).toBe("🇷🇺 Rosja\nStosunki z Moskwą\n\nNa ten temat jeszcze nic nie ma.");
    expect(labels(message)).toEqual([["Wszystkie tematy"]]);
  });

  it.each(LANGUAGES)("fits and is valid in %s with the longest facts", (language) => {
    const text = { [language]: "Бұл ұзақ сөйлем, it goes on. ".repeat(22) };
    const long = facts.map((fact) => ({ ...fact, text }));
    const answers = createFakeAnswers({ facts: long });
    const message = renderTopicScreen(answers, screen(answers, language), texts[language]);
    expect(message.text.length).toBeLessThanOrEqual(3_500);
    expect(checkEntities(message.text, message.entities)).toEqual([]);
  });
});

describe("renderTopics", () => {
  it("shows two topics to a row", () => {
    const topics = ["a", "b", "c"].map((slug) => aTopic({ slug, command: slug, emoji: "•", name: { en: slug } }));
    expect(labels(renderTopics(createFakeAnswers({ topics }), texts.en))).toEqual([["• a", "• b"], ["• c"]]);
  });

  it("says when there are none", () => {
    expect(renderTopics(createFakeAnswers({ topics: [] }), texts.en).text).toBe("There are no topics yet.");
  });
});

describe("renderPublishers", () => {
  it("counts what rests on each, and turns pages", () => {
    const items = [
      { publisher: "Kremlin", facts: 2, newest: "2025-11" },
      { publisher: "Kommersant", facts: 1, newest: null },
    ];
    const message = renderPublishers({ items, offset: 15, total: 40, next: 17 }, texts.en);
    expect(message.text).toBe(
      "40 publishers\n\n16. Kremlin · 2 facts, newest Nov 2025\n17. Kommersant · 1 fact\n\n16–17 of 40",
    );
    expect(labels(message)).toEqual([["‹ Previous", "Next ›"]]);
  });

  it("says when there are none", () => {
    expect(renderPublishers({ items: [], offset: 0, total: 0, next: null }, texts.kk).text).toBe(
      "Әзірге дереккөз жоқ.",
    );
  });
});
