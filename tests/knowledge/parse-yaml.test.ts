import { describe, expect, it } from "vitest";
import { createLocator, parseYaml } from "../../src/knowledge/parse-yaml.ts";

const value = (text: string) => parseYaml("f.yaml", text).value;
const problems = (text: string) =>
  (parseYaml("f.yaml", text).findings ?? []).map(({ line, path, message }) => `${line} ${path.join(".")}: ${message}`);

describe("parseYaml", () => {
  it.each([
    [
      "scalars stay text",
      "a: 2022\nb: 1e3\nc: 2022-11-29\nd: no\ne: 0x10",
      { a: "2022", b: "1e3", c: "2022-11-29", d: "no", e: "0x10" },
    ],
    ["null, plain or empty", "a: null\nb:\nc: ~\nd: 'null'\ne: \"\"", { a: null, b: null, c: null, d: "null", e: "" }],
    ["CRLF", "a: x\r\nb:\r\n  - y\r\n", { a: "x", b: ["y"] }],
    ["folded and literal", "a: >-\n  one\n  two\nb: |\n  one\n  two\n", { a: "one two", b: "one\ntwo\n" }],
    ["escapes", 'a: "\\u049b \\"x\\""', { a: 'қ "x"' }],
    ["a comment", "# head\na: x # why\n", { a: "x" }],
    ["an empty file", "", null],
    ["a YAML 1.1 directive", "%YAML 1.1\n---\na: yes\n", { a: "yes" }],
  ])("%s", (_, text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it.each([
    ["a duplicate key", "a:\n  b: x\n  c: y\n  b: z", ["4 a.b: is given twice: keep one"]],
    [
      "an alias",
      "a: &x [1]\nb: *x",
      [
        "1 a: anchors (&) are not supported: write the value out",
        "2 b: aliases (*) are not supported: write the value out",
      ],
    ],
    ["a tag", "a: x\nb: !!int 3", ["2 b: the tag tag:yaml.org,2002:int is not supported: write plain text"]],
    ["a custom tag", "a: !foo 3", ["1 a: the tag !foo is not supported: write plain text"]],
    ["a key that is a list", "? [a]\n: b", ["1 : this key is not a field name"]],
    ["__proto__", "__proto__: {a: b}", ["1 : this key is not a field name"]],
    ["several at once", "a: 1\na: 2\nb: 1\nb: 2", ["2 a: is given twice: keep one", "4 b: is given twice: keep one"]],
  ])("refuses %s", (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each([
    ["a colon in a text", "id: x\ntext:\n  en: Kazakhstan: the oil\n", /^3 : not valid YAML: .*needs quotes/],
    ["an open quote", 'a: x\nb: "open\nc: y\n', /^\d+ : not valid YAML/],
    ["an open bracket", "a: [x, y\nb: z\n", /^\d+ : not valid YAML/],
    ["a tab", "a:\n\tb: c\n", /^2 : not valid YAML: .*spaces, not tabs/],
    ["two documents", "a: b\n---\nc: d\n", /^2 : not valid YAML: .*one document/],
    ["deep nesting", "[".repeat(100_000), /nested too deeply|not valid YAML/],
    ["twenty-five levels", `${"[".repeat(25)}${"]".repeat(25)}`, /nested too deeply/],
  ])("names the line of %s", (_, text, expected) => {
    expect(problems(text)[0]).toMatch(expected);
  });

  it("does not take long over thirty thousand keys", () => {
    const text = Array.from({ length: 30_000 }, (_, index) => `K${index}: x`).join("\n");
    expect(Object.keys(value(text) ?? {})).toHaveLength(30_000);
  });
});

describe("createLocator", () => {
  const text = "id: a\nfacts:\n  - id: x\n    text:\n      en: one\n      kk: two\n  - { id: y }\n";
  it.each([
    [["id"], 1],
    [["facts", 0], 3],
    [["facts", 0, "text", "kk"], 6],
    [["facts", 0, "text", "pl"], 4],
    [["facts", 1, "as_of"], 7],
    [["facts", 7, "id"], 2],
    [["nothing"], 1],
  ])("%s is on line %i", (path, line) => {
    expect(createLocator(text)(path)).toBe(line);
    expect(createLocator(text, 10)(path)).toBe(line + 9);
  });

  it("is at home in an empty file", () => {
    expect(createLocator("")(["id"])).toBe(1);
  });
});
