import { describe, expect, it } from "vitest";
import { type ProseGuesses, readMarkdown } from "../../src/knowledge/read-markdown.ts";

/** By script alone: enough to see what is asked and what becomes of the answer. */
const guesses: ProseGuesses = {
  detectLanguage: (text) => (/\p{Script=Cyrillic}/u.test(text) ? "ru" : /\p{Script=Latin}/u.test(text) ? "en" : null),
  guessTopics: (text) => (text.includes("нефть") ? ["energy"] : []),
};
const read = (text: string) => readMarkdown("articles/notes/Моя заметка.md", text, guesses);
const problems = (text: string) =>
  (read(text).findings ?? []).map(({ line, path, message }) => `${line ?? "?"} ${path.join(".")}: ${message}`);

describe("readMarkdown", () => {
  it("works out what the front matter leaves open", () => {
    const article = read("---\ntitle: Заметка\n---\n\n# Глава\n\nПро нефть.\n\nИ ещё.\n").value;
    expect(article?.id).toBe("Моя заметка");
    expect(article?.source).toEqual({ title: "Заметка", publisher: null, published: null, language: "ru", url: null });
    expect(article?.facts).toHaveLength(2);
    expect(article?.facts[0]).toEqual({
      id: expect.stringMatching(/^Моя заметка\/[0-9a-f]{12}$/),
      article: "Моя заметка",
      topics: ["energy"],
      asOf: null,
      said: null,
      entities: [],
      text: { ru: "Про нефть." },
      asks: {},
      series: null,
      supersededBy: null,
      source: article?.source,
      also: [],
      kind: "prose",
      headings: ["Глава"],
    });
  });

  it("keeps what is given", () => {
    const article = read(
      "---\nid: note-1\ntitle: Note\npublisher: Us\npublished: 2022-11\nlanguage: de\nurl: https://x.y\ntopics: [russia]\n---\nKurzer Text.",
    ).value;
    expect(article?.source).toEqual({
      title: "Note",
      publisher: "Us",
      published: "2022-11",
      language: "de",
      url: "https://x.y",
    });
    expect(article?.facts[0]).toMatchObject({ asOf: "2022-11", topics: ["russia"], text: { de: "Kurzer Text." } });
  });

  it("calls a language that can't be told und", () => {
    const article = read("---\ntitle: 记\n---\n他来了。").value;
    expect(article?.source.language).toBeNull();
    expect(article?.facts[0]?.text).toEqual({ und: "他来了。" });
  });

  it("has no facts without text", () => {
    expect(read("---\ntitle: Empty\n---\n").value?.facts).toEqual([]);
    expect(read("---\ntitle: Empty\n---").value?.facts).toEqual([]);
  });

  it.each([
    [
      "no front matter",
      "# Title\n\nText",
      ["1 title: required field is missing: start the file with ---, title: …, ---"],
    ],
    ["an empty file", "", ["1 title: required field is missing: start the file with ---, title: …, ---"]],
    ["an open front matter", "---\ntitle: x\nText", ["1 : the front matter is not closed: end it with a line of ---"]],
    ["no title", "---\npublisher: x\n---\nText", ["? title: required field is missing"]],
    ["an empty front matter", "---\n---\nText", ["? title: required field is missing"]],
    [
      "an unknown field",
      "---\ntitle: x\nauthor: y\n---\nText",
      ["? author: unknown field: remove it or mend its name"],
    ],
    ["a duplicate", "---\ntitle: x\ntitle: y\n---\nText", ["3 title: is given twice: keep one"]],
    [
      "a control character",
      "---\ntitle: x\n---\n\n😀 ok\nbad \u0007 bell\n",
      ["6 : the text holds a control character: remove it"],
    ],
    [
      "a turned direction",
      "---\ntitle: x\n---\na\u202eb",
      ["4 : the text holds a character that turns the text direction: remove it"],
    ],
  ])("refuses %s", (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it("takes form feeds and stray byte order marks for spaces", () => {
    expect(read("---\ntitle: x\n---\nOne\ufefftwo\fThree").value?.facts.map((fact) => fact.text["en"])).toEqual([
      "One two Three",
    ]);
  });
});
