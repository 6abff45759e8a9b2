import { describe, expect, it } from "vitest";
import { chunkProse, MAX_WINDOW } from "../../src/knowledge/chunk-prose.ts";

const texts = (body: string) => chunkProse(body).map((chunk) => chunk.text);
const sentence = (number: number) =>
  `Sentence number ${number} says something about oil, gas and the roads between them.`;
const paragraph = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => sentence(from + index)).join(" ");

describe("chunkProse", () => {
  it("makes a chunk of each paragraph, with its headings as context", () => {
    expect(
      chunkProse("Before.\n\n# One\n\nFirst\nparagraph.\n\n## Two ##\n\nSecond.\n\nThree\n=====\n\nThird.").map(
        ({ headings, text }) => [headings.join(" / "), text],
      ),
    ).toEqual([
      ["", "Before."],
      ["One", "First paragraph."],
      ["One / Two", "Second."],
      ["Three", "Third."],
    ]);
  });

  it("keeps a paragraph of up to 600 characters whole and cuts a longer one between sentences", () => {
    const short = paragraph(1, 8);
    expect(short.length).toBeLessThanOrEqual(MAX_WINDOW);
    expect(texts(short)).toEqual([short]);
    const windows = texts(paragraph(1, 21));
    expect(windows.length).toBeGreaterThan(2);
    expect(windows.join(" ")).toBe(paragraph(1, 21));
    for (const window of windows) {
      expect(window).toMatch(/^Sentence .*them\.$/);
      expect(window.length).toBeGreaterThanOrEqual(200);
      expect(window.length).toBeLessThanOrEqual(600);
    }
  });

  it("leaves the ids of other chunks alone when one paragraph is edited, added or removed", () => {
    const ids = (body: string) => chunkProse(body).map((chunk) => chunk.id);
    const [one, two, three] = ids("One.\n\nTwo.\n\nThree.");
    expect(ids("One.\n\nTwo, edited.\n\nThree.")).toEqual([one, expect.not.stringMatching(two ?? ""), three]);
    expect(ids("Zero.\n\nOne.\n\nTwo.\n\nThree.").slice(1)).toEqual([one, two, three]);
    expect(ids("# Heading\n\nThree.\n\n**One.**")).toEqual([three, one]);
    expect(one).toMatch(/^[0-9a-f]{12}$/);
  });

  it("counts repeated paragraphs", () => {
    const [first, second, third] = chunkProse("Same.\n\nSame.\n\nOther.\n\nSame.").map((chunk) => chunk.id);
    expect(second).toBe(`${first}-2`);
    expect(third).not.toBe(first);
    expect(new Set(chunkProse("Same.\n\n".repeat(50)).map((chunk) => chunk.id)).size).toBe(50);
  });

  it.each([
    [
      "a list, with what leads up to it",
      "Members:\n- one\n  more\n- two\n    - deep\n\n- three\n\nAfter.",
      ["Members:\n• one more\n• two\n  • deep\n• three", "After."],
    ],
    ["a numbered list", "1. one\n2) two\n", ["1. one\n2) two"]],
    ["a task list", "- [x] done\n- [ ] open", ["• done\n• open"]],
    ["a sentence that begins with a year", "It came\n2022. Then no list.", ["It came 2022. Then no list."]],
    [
      "a table",
      "| Year | Oil |\n|---|--:|\n| 2023 | **70.5** |\n| 2024 | 68\\|9 |",
      ["Year: 2023; Oil: 70.5\nYear: 2024; Oil: 68|9"],
    ],
    ["a quotation", "> Quoted\n> text.\n>\n> More.", ["Quoted text.", "More."]],
    ["code", "```js\nconst a = *b*;\n```\nAfter.", ["const a = *b*;", "After."]],
    ["unclosed code", "```\ncode", ["code"]],
    [
      "HTML and comments",
      "<div>\nText <!-- no\n\nno --> goes on<br>here\n</div>\n\n<script>\nlet a;\n</script>",
      ["Text goes on here"],
    ],
    ["what holds no words", "***\n\n---\n\n![](a.png)\n\n[a]: https://x.y\n\n…", []],
    ["a footnote", "Text[^1].\n\n[^1]: Its note.", ["Text.", "Its note."]],
    ["CRLF", "One\r\nline.\r\n\r\nTwo.", ["One line.", "Two."]],
    ["decomposed letters", "И\u0306од", ["Йод"]],
    ["nothing", "", []],
  ])("reads %s", (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it("cuts a long list between items", () => {
    const chunks = texts(Array.from({ length: 30 }, (_, index) => `- ${sentence(index)}`).join("\n"));
    for (const chunk of chunks) expect(chunk).toMatch(/^• Sentence [\s\S]*them\.$/);
    expect(chunks.join("\n").split("\n")).toHaveLength(30);
  });

  it.each([
    ["words", "слово ".repeat(400).trim()],
    ["one endless word", "x".repeat(2000)],
    ["emoji", "👩‍👩‍👧‍👦".repeat(300)],
    ["clauses", "one clause, another clause; ".repeat(60).trim()],
  ])("cuts a sentence too long for a window: %s", (_, body) => {
    const chunks = texts(`a ${body}`);
    for (const chunk of chunks) {
      expect(chunk.length).toBeLessThanOrEqual(MAX_WINDOW);
      expect(chunk).not.toMatch(/\p{Cs}|^\u200d|\u200d$/u);
    }
    expect(chunks.join("").replace(/\s/g, "")).toBe(`a ${body}`.replace(/\s/g, ""));
  });
});
