import { describe, expect, it } from "vitest";
import { clip, clipSentences, echo, safeLine, wholeUnits } from "../../../src/bot/render/safe-text.ts";

describe("clip", () => {
  it.each([
    ["short", "abc", 5, "abc"],
    ["exact", "abcde", 5, "abcde"],
    ["at a word", "one two three", 9, "one two…"],
    ["a word too long", "abcdefgh", 5, "abcd…"],
    ["a pair at the border", "abc🙂🙂", 5, "abc…"],
  ])("cuts %s", (_name, text, max, expected) => {
    expect(clip(text, max)).toBe(expected);
    expect(clip(text, max).length).toBeLessThanOrEqual(max);
  });
});

describe("clipSentences", () => {
  it.each([
    ["whole", "One. Two.", 20, "One. Two."],
    ["after a sentence", "First one. Second one is longer.", 20, "First one. …"],
    ["with its closing quote", "He said «Да». And then more of it.", 20, "He said «Да». …"],
    ["at a word where no sentence ends", "one two three four five", 14, "one two three…"],
  ])("cuts %s", (_name, text, max, expected) => {
    expect(clipSentences(text, max)).toBe(expected);
  });
});

it("never halves a surrogate pair", () => {
  expect(wholeUnits("🙂🙂", 3)).toBe("🙂");
  expect(wholeUnits("🙂", 0)).toBe("");
});

it("makes one line", () => {
  expect(safeLine(" a\n\n b\u00a0\t c ")).toBe("a b c");
});

describe("echo", () => {
  it.each([
    ["a mention", "ask @someone now", "ask @\u2060someone now"],
    ["a command", "/reload", "/\u2060reload"],
    ["a hashtag", "#tag", "#\u2060tag"],
    ["an address", "a@b.kz", "a@b.kz"],
    ["a fraction", "1/2", "1/2"],
  ])("does not let %s come alive", (_name, text, expected) => {
    expect(echo(text)).toBe(expected);
  });
});
