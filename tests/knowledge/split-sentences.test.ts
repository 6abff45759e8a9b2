import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/knowledge/split-sentences.ts";

describe("splitSentences", () => {
  it.each([
    [
      "Mr. Smith met A. Nazarbayev. Then he left! Did he?",
      ["Mr. Smith met A. Nazarbayev.", "Then he left!", "Did he?"],
    ],
    ["He said “No.” She went.", ["He said “No.”", "She went."]],
    ["About 3.5 million. In 2022.", ["About 3.5 million.", "In 2022."]],
    ["В 2022 г. Токаев приехал. Сказал: «Да!» Уехал…", ["В 2022 г. Токаев приехал.", "Сказал: «Да!»", "Уехал…"]],
    ["И т.д. Потом. А.С. Пушкин", ["И т.д. Потом.", "А.С. Пушкин"]],
    ["2022 ж. Астанада өтті. Тоқаев келді.", ["2022 ж. Астанада өтті.", "Тоқаев келді."]],
    ["W 1991 r. Polska uznała. Święto 29. Rocznica.", ["W 1991 r. Polska uznała.", "Święto 29. Rocznica."]],
    ["e.g. this one. lower case goes on.", ["e.g. this one. lower case goes on."]],
    ["他来了。他走了！真的？", ["他来了。", "他走了！", "真的？"]],
    ["One", ["One"]],
    ["", []],
    ["...", ["..."]],
  ])("%s", (paragraph, sentences) => {
    expect(splitSentences(paragraph)).toEqual(sentences);
  });
});
