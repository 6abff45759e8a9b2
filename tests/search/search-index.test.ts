import { describe, expect, it } from "vitest";
import { buildSearchIndex, loadSearchIndex, MAX_POSTINGS, TAGS } from "../../src/search/search-index.ts";

const fields = ["en", TAGS];
const documents = [
  { id: 0, fields: { en: ["oil", "export", "oil"], [TAGS]: ["@kazakhstan"] } },
  { id: 1, fields: { en: ["oil", "pipeline"], [TAGS]: ["@russia"] } },
  { id: 2, fields: { en: ["border", "length"], [TAGS]: ["@russia"] } },
];
const index = buildSearchIndex(documents, fields);
const term = (text: string, weight = 1) => ({ term: text, weight });

describe("search index", () => {
  it("counts the facts of a term, not its occurrences", () => {
    expect([index.frequency("en", "oil"), index.frequency("en", "gas"), index.frequency("ru", "oil")]).toEqual([
      2, 0, 0,
    ]);
  });

  it.each([
    // The only fact with both words comes first.
    [[term("oil"), term("pipeline")], [], [1, 0]],
    [[], [term("@russia")], [1, 2]],
    [[term("gas")], [term("@mars")], []],
  ])("finds facts by terms %j and tags %j", (terms, tags, expected) => {
    const found = index.search("en", terms, tags, 10).map(({ id }) => id);
    expect(tags.length > 0 ? found.sort() : found).toEqual(expected);
  });

  it("comes back from its text as it was", () => {
    const loaded = loadSearchIndex(index.serialize(), fields);
    expect(loaded.search("en", [term("oil")], [], 10)).toEqual(index.search("en", [term("oil")], [], 10));
    expect(loaded.size).toBe(3);
  });

  it.each(["", "{}", "not json\n{}", `[]\n${JSON.stringify({})}`])("refuses the text %j", (text) => {
    expect(() => loadSearchIndex(text, fields)).toThrow();
  });

  it("leaves common words out once enough facts are looked at", () => {
    const many = Array.from({ length: MAX_POSTINGS + 10 }, (_, id) => ({
      id,
      fields: { en: ["common", id === 7 ? "rare" : "other", id < 3 ? "few" : "x"] },
    }));
    const large = buildSearchIndex(many, fields);
    const found = large.search("en", [term("common"), term("other"), term("rare"), term("few")], [], many.length);
    // "rare" and "few" stand in four facts; the two common words are too dear.
    expect(found.map(({ id }) => id).sort()).toEqual([0, 1, 2, 7]);
  });
});
