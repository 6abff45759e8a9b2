import { describe, expect, it } from "vitest";
import { createLexicon, editDistance } from "../../src/search/lexicon.ts";

const words = ["kazakhstan", "border", "pipeline", "investment", "uranium", "oil", "barrel"];
const lexicon = createLexicon("en", new Map(words.map((word) => [word, 1])));

describe("nearest", () => {
  it.each([
    ["kazkhstan", "kazakhstan"],
    ["bordre", "border"],
    ["invesment", "investment"],
    ["pipleine", "pipeline"],
    ["urnaium", "uranium"],
    ["baarrel", "barrel"],
  ])("mends %s to %s", (typed, meant) => {
    expect(lexicon.nearest(typed)[0]?.surface).toBe(meant);
  });

  it.each(["married", "oli", "weather", "2024", "xborder", ""])("leaves %j alone", (typed) => {
    expect(lexicon.nearest(typed)).toEqual([]);
  });
});

describe("soundingLike", () => {
  const russian = createLexicon(
    "ru",
    new Map([
      ["нефть", 3],
      ["чехия", 1],
      ["каспийский", 2],
    ]),
  );
  it.each([
    ["неф", "неф"],
    ["касписк", "касп"],
  ])("hears %s", (typed, beginning) => {
    const heard = russian.soundingLike(typed).map(({ stem }) => stem);
    expect(heard.every((stem) => stem.startsWith(beginning))).toBe(true);
  });
});

describe("editDistance", () => {
  it.each([
    ["oil", "oil", 2, 0],
    ["border", "bordre", 2, 1],
    ["border", "boarder", 2, 1],
    ["border", "order", 2, 1],
    ["border", "murder", 1, 2],
    ["a", "abcdef", 2, 3],
  ])("%s to %s within %i is %i", (a, b, most, expected) => {
    expect(editDistance(a, b, most)).toBe(expected);
  });
});
