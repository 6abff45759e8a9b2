import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSimpleYaml } from "../../src/knowledge/parse-simple-yaml.ts";
import { parseFully } from "../../src/knowledge/parse-yaml.ts";
import { PROJECT_ROOT } from "../../src/paths.ts";

const VALID = join(PROJECT_ROOT, "tests", "fixtures", "knowledge", "valid");
const ARTICLE = readFileSync(join(VALID, "articles", "russia", "example-2024-oil.yaml"), "utf8");
const ENTITIES = readFileSync(join(VALID, "entities.yaml"), "utf8");

/** The simple parser may give up, but what it reads is what the full one reads. */
function expectAgreement(text: string): void {
  const simple = parseSimpleYaml(text);
  if (simple === undefined) return;
  expect({ text, read: { value: simple, findings: null } }).toEqual({ text, read: parseFully("f.yaml", text) });
}

describe("parseSimpleYaml", () => {
  it("reads every file of ours itself", () => {
    const files = [ARTICLE, ENTITIES, readFileSync(join(VALID, "topics.yaml"), "utf8")];
    for (const text of files) {
      expect(parseSimpleYaml(text)).toBeDefined();
      expectAgreement(text);
    }
  });

  it.each([
    ["a block map", "a: x\nb:\n  c: y\n\n# note\nd:\n", { a: "x", b: { c: "y" }, d: null }],
    ["a list at its key's indentation", "a:\n- x\n- y\nb: z\n", { a: ["x", "y"], b: "z" }],
    ["lists in lists", "- - x\n  - y\n- z\n", [["x", "y"], "z"]],
    ["flow", "a: { b: x y, c: [1, 'it''s', \"z\"], d: {} }\n", { a: { b: "x y", c: ["1", "it's", "z"], d: {} } }],
    ["an address", "a: https://example.org/?x=1#y\n", { a: "https://example.org/?x=1#y" }],
  ])("%s", (_, text, expected) => {
    expect(parseSimpleYaml(text)).toEqual(expected);
    expectAgreement(text);
  });

  it.each([
    "a: x\n  y\n",
    "a: |\n  x\n",
    'a: "x\\n"\n',
    "a: x # y\n",
    "a: b: c\n",
    "a: x\na: y\n",
    "a: &b c\n",
    "a: *b\n",
    "a: !t x\n",
    "a: [x,\n  y]\n",
    "a: [x,]\n",
    "a: {b}\n",
    "a: x \n",
    "a:\n   - x\n  - y\n",
    "a: x\n b: y\n",
    "---\na: x\n",
    "a:\tx\n",
    "a: x\r\n",
    "A: x\n",
    "- x\nb: y\n",
    "text\n",
    "",
  ])("leaves %j to the full parser", (text) => {
    expect(parseSimpleYaml(text)).toBeUndefined();
  });

  it("agrees with the full parser on damaged files", () => {
    const pieces = [
      " ",
      "  ",
      "\n",
      ":",
      ": ",
      "- ",
      "#",
      " #",
      '"',
      "'",
      "''",
      ",",
      ", ",
      "[",
      "]",
      "{",
      "}",
      "~",
      "null",
      "a",
      "?",
      "|",
      "&",
      "*",
      "\\",
    ];
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 12 }),
      insert: fc.constantFrom("", ...pieces),
    });
    const base = fc.constantFrom(
      ARTICLE.slice(0, 900),
      ENTITIES.slice(0, 700),
      "a:\n  - b: [x, y]\n    c: 'z'\n  - d\n",
    );
    fc.assert(
      fc.property(base, fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
        let damaged = text;
        for (const { at, remove, insert } of edits) {
          const start = at % (damaged.length + 1);
          damaged = damaged.slice(0, start) + insert + damaged.slice(start + remove);
        }
        expectAgreement(damaged);
      }),
      { numRuns: 3000 },
    );
  });

  it("agrees with the full parser on anything made of its marks", () => {
    const mark = fc.constantFrom(
      "a",
      "b c",
      "a:",
      "a: ",
      "- ",
      "\n",
      "\n  ",
      "\n    ",
      "[",
      "]",
      "{ ",
      " }",
      ", ",
      '"',
      "'",
      "#",
      " ",
      "null",
      "é",
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 25 }), (marks) => expectAgreement(marks.join(""))),
      { numRuns: 4000 },
    );
  });

  it("agrees with the full parser on the bad fixtures", () => {
    const bad = join(PROJECT_ROOT, "tests", "fixtures", "knowledge", "bad");
    for (const file of readdirSync(bad, { recursive: true, encoding: "utf8" })) {
      if (file.endsWith(".yaml")) expectAgreement(readFileSync(join(bad, file), "utf8"));
    }
  });
});
