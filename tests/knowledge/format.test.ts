import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatArticle, formatEntities, formatTopics } from "../../src/knowledge/format.ts";
import { parseFully } from "../../src/knowledge/parse-yaml.ts";
import { readEntities } from "../../src/knowledge/read-entities.ts";
import { readTopics } from "../../src/knowledge/read-topics.ts";
import { readYaml } from "../../src/knowledge/read-yaml.ts";
import type { Article, Entity } from "../../src/knowledge/types.ts";
import { PROJECT_ROOT } from "../../src/paths.ts";

const fixture = (path: string) =>
  readFileSync(join(PROJECT_ROOT, "tests", "fixtures", "knowledge", "valid", path), "utf8");

function anArticle(text: string): Article {
  const source = { title: text, publisher: text, published: "2024", language: "en", url: null };
  return {
    id: "a",
    file: "articles/a.yaml",
    source,
    facts: [
      {
        id: "a/f",
        article: "a",
        topics: ["energy"],
        asOf: "2024-02",
        said: "2024-03-01",
        entities: [],
        text: { en: text, pl: text },
        asks: { kk: [text, `${text}?`] },
        series: { id: "s", kind: "estimate", value: 0.00000012, unit: text, by: text },
        supersededBy: "a/g",
        source,
        also: [source],
        kind: "curated",
      },
    ],
  };
}

describe("format", () => {
  it("leaves canonical files as they are", () => {
    const article = fixture("articles/russia/example-2024-oil.yaml");
    expect(formatArticle(readYaml("a.yaml", article).value ?? anArticle(""))).toBe(article);
    expect(formatTopics(readTopics("t.yaml", fixture("topics.yaml")).value ?? [])).toBe(fixture("topics.yaml"));
    expect(formatEntities(readEntities("e.yaml", fixture("entities.yaml")).value ?? [])).toBe(fixture("entities.yaml"));
  });

  it("brings fields into their order and texts onto lines of their own", () => {
    const messy = `facts:
- text: {pl: "Zdanie.", en: 'It''s: so'}
  as_of: "2024"
  topics:
    - energy
  also: []
  id: f
  asks: {en: [One?, "Two, three?"]}
source: {url: null, title: '[A note]', publisher: "Us"}
`;
    expect(formatArticle(readYaml("articles/my-note.yaml", messy).value ?? anArticle(""))).toBe(`id: my-note
source:
  title: "[A note]"
  publisher: Us
  published: null
  language: null
  url: null
facts:
  - id: f
    topics: [energy]
    as_of: 2024
    entities: []
    text:
      en: "It's: so"
      pl: Zdanie.
    asks:
      en:
        - One?
        - Two, three?
`);
  });

  const awkward = fc.oneof(
    fc.constantFrom(
      "null",
      "~",
      "no",
      "- x",
      "a: b",
      "a #b",
      "x:",
      "'x'",
      '"x"',
      `it's "so"`,
      "[x]",
      "{x}",
      "@x",
      "%x",
      "a, b",
      "--- x",
      "back\\slash",
      "«x»",
      "1e3",
      "\u00a0x",
      "a\u2028b",
      "e\u0301\u200d",
      "😀",
      "?",
      "!",
      "&a",
      "*a",
      "`a`",
      "a\u00adb",
      "x,'y'",
      'a:"b"',
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc
      .array(fc.constantFrom("a", " ", ":", "#", "'", '"', ",", "[", "]", "{", "}", "\\", "-", "?", "|", ">"), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => parts.join("")),
  );
  /** What reading makes of a text, so that only writing is on trial. */
  const readable = awkward
    .map((text) =>
      text
        .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
        .replace(/[ ]+/g, " ")
        .trim()
        .normalize("NFC"),
    )
    .filter((text) => text !== "");

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(readable, (text) => {
        const article = anArticle(text);
        const written = formatArticle(article);
        expect(readYaml(article.file, written)).toEqual({ value: article, findings: null });
        const entity: Entity = {
          id: "e",
          kind: "person",
          name: { en: text, ru: text, kk: text, pl: text },
          aliases: { any: [text, "x"], en: [text] },
          standIns: { pl: [text] },
          offices: [{ title: { en: text, ru: text, kk: text, pl: text }, from: "2024", to: null }],
        };
        const entities = formatEntities([entity, { ...entity, id: "f", aliases: {}, standIns: {}, offices: [] }]);
        expect(readEntities("e.yaml", entities).value?.[0]).toEqual(entity);
        expect(parseFully("e.yaml", entities).findings).toBeNull();
      }),
      { numRuns: 1500 },
    );
  });

  it("writes empty lists", () => {
    expect(formatTopics([])).toBe("[]\n");
    expect(formatArticle({ ...anArticle("x"), facts: [] })).toContain("facts: []\n");
  });
});
