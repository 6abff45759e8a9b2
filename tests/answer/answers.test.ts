import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/knowledge/types.ts";
import { seedAnswers } from "./seed.ts";

const answers = seedAnswers();

describe("ask", () => {
  it.each<[Language, string, RegExp]>([
    ["en", "How long is the border between Kazakhstan and Russia?", /7,598/],
    ["ru", "Сколько нефти шло через Новороссийск?", /80 %/],
    ["kk", "Қазақстан Қырымды мойындай ма?", /мойындамайды/],
    ["pl", "Kiedy Tokajew spotkał się z Macronem?", /29 listopada 2022/],
    ["ru", "skolko nefti shlo cherez Novorossiysk", /80 %/],
    ["kk", "Qazaqstan Qyrymdy moiyndai ma", /мойындамайды/],
    ["pl", "kiedy Tokajew spotkal sie z Macronem", /29 listopada 2022/],
    ["en", "how long is the brder between Kazkhstan and Russia", /7,598/],
  ])("answers in %s: %s", (language, question, expected) => {
    const answer = answers.ask(question);
    expect(answer).toMatchObject({ language, answered: true, silence: null, resolved: question });
    expect(answer.shown[0]?.text).toMatch(expected);
    expect(answer.shown[0]?.language).toBe(language);
  });

  it.each([
    "What's the weather in Paris?",
    "Какая погода в Париже?",
    "Париждегі ауа райы қандай?",
    "Jaka jest pogoda w Paryżu?",
    "How long is the border between Portugal and Spain?",
    "When did Tokayev meet Macron in Madagascar?",
    "Когда Токаев встречался с Макроном в 1999 году?",
    "",
    "   ",
    "😀😀😀",
    "\u0000\u0001",
    "12345",
    "a".repeat(4_096),
  ])("is silent on %j", (question) => {
    const answer = answers.ask(question);
    expect(answer.answered).toBe(false);
    expect(answer.silence).not.toBeNull();
    expect(answer.shown).toEqual([]);
  });

  it("answers a language that can't be told in the reader's", () => {
    expect(answers.ask("😀", { preference: "kk" }).language).toBe("kk");
    expect(answers.ask("CPC", { preference: "pl" }).language).toBe("pl");
  });

  it.each([
    [undefined, 3],
    [1, 1],
    [10, 10],
    [500, 50],
    [0, 1],
  ])("with limit %s gives at most %i candidates", (limit, most) => {
    const { candidates } = answers.ask(
      "trade of Kazakhstan with Russia and China",
      limit === undefined ? {} : { limit },
    );
    expect(candidates.length).toBeGreaterThan(0);
    expect(candidates.length).toBeLessThanOrEqual(most);
  });

  it("marks the figure that answers", () => {
    const [first] = answers.ask("How long is the border between Kazakhstan and Russia?").candidates;
    const [span] = first?.highlight ?? [];
    expect(first?.text.slice(...(span ?? [0, 0]))).toMatch(/^7,598( km)?$/);
  });

  it("never throws and marks only what is there, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.array(fc.string(), { maxLength: 3 }),
        (question, turns) => {
          const answer = answers.ask(question, { turns, limit: 10 });
          for (const { text, highlight } of answer.candidates) {
            let last = 0;
            for (const [start, end] of highlight) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              last = end;
            }
          }
          expect(answer.confidence).toBeGreaterThanOrEqual(0);
          expect(answer.confidence).toBeLessThanOrEqual(1);
          return answer.answered === (answer.silence === null);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("follow-ups", () => {
  it.each([
    [
      "How much money has France invested in Kazakhstan?",
      "and Russia?",
      "How much money has Russia invested in Kazakhstan?",
    ],
    ["Какова длина границы Казахстана с Россией?", "а с Китаем?", "Какова длина границы Казахстана с Китаем?"],
    ["Қазақстан Ресеймен қанша сауда жасайды?", "ал Қытаймен ше?", "Қазақстан Қытаймен қанша сауда жасайды?"],
    ["Ile Kazachstan handluje z Rosją?", "a z Chinami?", "Ile Kazachstan handluje z Chinami?"],
    ["Сколько нефти Казахстан продал в 2023 году?", "а в 2024 году?", "Сколько нефти Казахстан продал в 2024 году?"],
    ["Gdzie Tokajew spotkał się z Macronem?", "a kiedy?", "Kiedy Tokajew spotkał się z Macronem?"],
  ])("after %j takes %j for %j", (before, question, resolved) => {
    expect(answers.ask(question, { turns: [before] }).resolved).toBe(resolved);
  });

  it.each([
    ["How long is the border with Russia?", "What did Borrell call for after his visit?"],
    ["Какова длина границы с Россией?", "Сколько Казахстан экспортирует нефти на Запад?"],
    ["How long is the border with Russia?", "weather in London"],
  ])("after %j leaves %j alone", (before, question) => {
    expect(answers.ask(question, { turns: [before] }).resolved).toBe(question);
  });
});

describe("lists", () => {
  it("walks a topic page by page without repeats or gaps", () => {
    const seen: string[] = [];
    let offset: number | null = 0;
    while (offset !== null) {
      const page = answers.topicFacts("russia", { language: "en", offset, limit: 4 });
      seen.push(...page.items.map(({ fact }) => fact.id));
      offset = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(answers.topicFacts("russia", { language: "en", limit: 500 }).total);
  });

  it("finds a fact by its id and by its key", () => {
    const fact = answers.fact("rzeczpospolita-2022-11/border-length");
    expect(fact && answers.factByKey(answers.factKey(fact))).toBe(fact);
    expect(answers.factByKey("nonsense")).toBeUndefined();
  });

  it("numbers identical sources alike", () => {
    const facts = answers.timeline({}, { language: "en", limit: 3 }).items.map(({ fact }) => fact);
    expect(answers.cite(facts)).toMatchObject({ citations: [{ number: 1 }], numbers: [[1], [1], [1]] });
  });

  it.each(["en", "ru", "kk", "pl"] as const)("offers only questions in %s that it answers", (language) => {
    const offered = answers.questions(null, language, 5);
    expect(offered.length).toBeGreaterThan(0);
    for (const { question } of offered) expect(answers.ask(question, { preference: language }).answered).toBe(true);
  });

  it("has defaults for an empty inline query and nothing for nonsense", () => {
    expect(answers.suggest("", { language: "en", limit: 10 }).page.items.length).toBe(10);
    expect(answers.suggest("zzxxqq", { language: "en", limit: 10 }).page.items).toEqual([]);
  });
});
