import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitText } from "../../src/delivery/split-text.ts";

const texts = (text: string, max: number) => splitText(text, [], max).map((part) => part.text);

describe("splitText", () => {
  it.each([
    ["what fits stays whole", "short", 10, ["short"]],
    ["nothing gives nothing", "", 10, []],
    [
      "at a paragraph before a line before a space",
      "one two three\n\nfour\nfive six",
      20,
      ["one two three", "four\nfive six"],
    ],
    ["at a line", "one two\nthree four", 12, ["one two", "three four"]],
    ["at a space", "aaaa bbbb cccc", 10, ["aaaa bbbb", "cccc"]],
    ["hard where there is no border", "aaaaaaaaaaaa", 5, ["aaaaa", "aaaaa", "aa"]],
    ["not inside an emoji", "aaaa🇰🇿", 5, ["aaaa", "🇰🇿"]],
  ])("%s", (_name, text, max, parts) => {
    expect(texts(text, max)).toEqual(parts);
  });

  it("shares formatting across a cut", () => {
    const parts = splitText("aaaa bbbb", [{ type: "bold", offset: 2, length: 5 }], 6);
    expect(parts).toEqual([
      { text: "aaaa", entities: [{ type: "bold", offset: 2, length: 2 }] },
      { text: "bbbb", entities: [{ type: "bold", offset: 0, length: 2 }] },
    ]);
  });

  it("keeps every letter and every limit, whatever the text", () => {
    const unit = fc.constantFrom("a", " ", "\n", "ә", "🐝", "\n\n");
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (units, max) => {
        const text = units.join("");
        const parts = texts(text, max);
        expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(max);
          expect(part).toBe(part.trim());
          expect(part).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        }
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});
