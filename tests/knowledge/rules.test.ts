import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkKnowledge, KnowledgeError, loadKnowledge } from "../../src/knowledge/load.ts";
import { RULES } from "../../src/knowledge/rules/rules.ts";
import { PROJECT_ROOT } from "../../src/paths.ts";

const FIXTURES = join(PROJECT_ROOT, "tests", "fixtures", "knowledge");
const options = { shipped: join(FIXTURES, "valid"), now: () => new Date("2026-11-24T12:00:00Z") };

type Row = readonly [severity: string, file: string, line: number, field: string, message: string];

const DATE = "must be a date: YYYY, YYYY-MM or YYYY-MM-DD";
const UNKNOWN = "unknown field: remove it or mend its name";

/** What `npm run check` says of each bad folder, all of it. */
const EXPECTED: Readonly<Record<string, readonly Row[]>> = {
  schema: [
    ["error", "a.yaml", 1, "id", 'must be an id without spaces, "/" and control characters, not "has space"'],
    ["error", "a.yaml", 3, "source.title", "must not be empty"],
    ["error", "a.yaml", 4, "source.publisher", "must be text"],
    ["error", "a.yaml", 5, "source.published", `${DATE}, not "5 March 2024"`],
    ["error", "a.yaml", 6, "source.langauge", UNKNOWN],
    ["error", "a.yaml", 9, "facts[0].topics", "must name at least one topic"],
    ["error", "a.yaml", 10, "facts[0].as_of", `${DATE}, not "2023/02"`],
    ["error", "a.yaml", 11, "facts[0].entities", "must be a list"],
    ["error", "a.yaml", 12, "facts[0].series.kind", "must be one of actual, estimate, target, forecast"],
    ["error", "a.yaml", 12, "facts[0].series.value", 'must be a plain number such as 28.7, not "1e3"'],
    ["error", "a.yaml", 14, "facts[0].text.en", "holds a control character: remove it"],
    ["error", "a.yaml", 15, "facts[0].text.de", UNKNOWN],
    ["error", "a.yaml", 17, "facts[0].asks.kk", "must be a list"],
    ["error", "a.yaml", 18, "facts[0].note", UNKNOWN],
    ["error", "a.yaml", 19, "facts[1].id", "required field is missing"],
    ["error", "a.yaml", 19, "facts[1].as_of", "required field is missing"],
    ["error", "a.yaml", 20, "facts[1].text", "must be a map of languages: en, ru, kk, pl"],
  ],
  "unique-ids": [
    [
      "error",
      "a.yaml",
      27,
      "facts[1].id",
      '"same-id/oil-exports" is already used above: give the second fact its own id',
    ],
    [
      "error",
      "b.yaml",
      1,
      "id",
      '"same-id" is already used in articles/a.yaml: articles have permanent ids of their own',
    ],
  ],
  "real-dates": [
    ["error", "a.yaml", 11, "facts[0].as_of", '"2023-02-29" is not in the calendar'],
    ["error", "a.yaml", 12, "facts[0].said", '"2024-13" is not in the calendar'],
    ["error", "a.yaml", 31, "facts[0].also[0].published", '"0000" is not in the calendar'],
  ],
  "known-topics": [
    ["error", "a.yaml", 10, "facts[0].topics[1]", 'no topic "weather" in topics.yaml'],
    ["error", "b.md", 5, "topics[1]", 'no topic "sport" in topics.yaml'],
  ],
  "known-entities": [
    [
      "error",
      "a.yaml",
      12,
      "facts[0].entities[1]",
      'no entity "atlantis" in entities.yaml: add it there or mend the id',
    ],
  ],
  "web-addresses": [
    ["error", "also.yaml", 32, "facts[0].also[0].url", 'must start with https:// or http://, not "ftp://example.org/"'],
    ["error", "credentials.yaml", 7, "source.url", "holds a user name or password: remove it"],
    [
      "error",
      "quote.yaml",
      7,
      "source.url",
      "holds a quote, bracket or backslash: write it as %27, %22 … or remove it",
    ],
    ["error", "space.md", 3, "url", "holds a space or a control character: write it as %20 or remove it"],
  ],
  superseded: [
    ["error", "a.yaml", 27, "facts[0].superseded_by", 'no fact "a/nowhere": write article/fact'],
    ["error", "a.yaml", 46, "facts[1].superseded_by", "goes in a circle: a/moscow-visit → b/back → a/moscow-visit"],
  ],
  "all-languages": [["error", "a.yaml", 13, "facts[0].text.pl", "the text in pl is missing"]],
  "series-consistent": [
    [
      "error",
      "a.yaml",
      32,
      "facts[1].series.unit",
      'oil-exports-mt has "million tonnes" in a/oil-exports and "thousand barrels" here: one series, one unit',
    ],
    ["error", "b.yaml", 13, "facts[0].series.value", "has a value but no unit: give both or neither"],
  ],
  "empty-articles": [
    ["warning", "a.yaml", 8, "facts", "has no facts"],
    ["warning", "b.md", 1, "", "has no text"],
  ],
  "id-form": [
    ["error", "a.yaml", 1, "id", 'may hold a-z, 0-9 and hyphens only, not "Example_2024"'],
    ["error", "a.yaml", 9, "facts[0].id", "has 24 bytes: at most 23"],
    ["error", "an-article-id-of-more-than-36-bytes-xx.yaml", 1, "id", "has 38 bytes: at most 36"],
  ],
  "future-dates": [
    ["error", "a.yaml", 5, "source.published", "2099-03-05 is in the future"],
    ["warning", "a.yaml", 30, "facts[1].as_of", "2099-01-01 is in the future: right only for a plan or a forecast"],
    ["error", "a.yaml", 31, "facts[1].said", "2098 is in the future"],
  ],
  "source-titles": [
    [
      "error",
      "a.yaml",
      3,
      "source.title",
      "stands in square brackets as a whole (a description) or not at all (a headline)",
    ],
    ["error", "a.yaml", 4, "source.publisher", '"example.org" is a host: write the publisher\'s name'],
    ["error", "b.yaml", 3, "source.title", "is an address: write the headline or [a description]"],
    ["error", "b.yaml", 4, "source.publisher", "is missing: a curated fact says who published it"],
  ],
  "right-language": [
    ["error", "a.yaml", 16, "facts[0].text.kk", "is not in kk: it looks Russian"],
    ["error", "a.yaml", 17, "facts[0].text.pl", "is not in pl: it looks English"],
    ["error", "a.yaml", 32, "facts[1].text.en", "is not in en: it is in Cyrillic letters"],
    ["error", "a.yaml", 33, "facts[1].text.ru", "is not in ru: it looks Kazakh"],
    ["error", "a.yaml", 40, "facts[1].asks.ru[0]", "is not in ru: it is in Latin letters"],
  ],
  "same-numbers": [
    [
      "error",
      "a.yaml",
      16,
      "facts[0].text.kk",
      "the numbers differ: it lacks 70.5, which other texts have and has 70, 5, which other texts lack",
    ],
    [
      "error",
      "a.yaml",
      17,
      "facts[0].text.pl",
      "the numbers differ: it lacks 70.5, which other texts have and has 75, which other texts lack",
    ],
    ["error", "a.yaml", 32, "facts[1].text.en", "the numbers differ: it has 12, which other texts lack"],
  ],
  "entities-named": [
    [
      "error",
      "a.yaml",
      17,
      "facts[0].text.pl",
      'does not name "eaeu" (Eurazjatycka Unia Gospodarcza): name it or take it off entities',
    ],
  ],
  "text-length": [
    ["error", "a.yaml", 14, "facts[0].text.en", "has 615 characters: at most 600, so make it two facts"],
    ["warning", "a.yaml", 17, "facts[0].text.pl", "has 447 characters: better at most 400"],
  ],
  repeats: [
    ["error", "a.yaml", 10, "facts[0].topics[1]", '"energy" is listed twice'],
    ["error", "a.yaml", 12, "facts[0].entities[1]", '"kazakhstan" is listed twice'],
    ["error", "a.yaml", 21, "facts[0].asks.en[1]", '"HOW MUCH OIL DOES KAZAKHSTAN SELL?" is listed twice'],
    ["error", "a.yaml", 29, "facts[0].also[0]", '"https://example.org/oil" is already a source of this fact'],
  ],
  "near-duplicates": [
    [
      "error",
      "b.yaml",
      14,
      "facts[0].text.en",
      '100% the same words as a/oil-exports (articles/a.yaml): merge them, see "also"',
    ],
    [
      "error",
      "b.yaml",
      32,
      "facts[1].text.en",
      '80% the same words as a/oil-exports (articles/a.yaml): merge them, see "also"',
    ],
    [
      "error",
      "b.yaml",
      32,
      "facts[1].text.en",
      '80% the same words as b/oil-exports (articles/b.yaml): merge them, see "also"',
    ],
  ],
  "series-value": [
    ["warning", "a.yaml", 13, "facts[0].series.value", "71.5 is not among the numbers of the text: 70.5, 2023"],
  ],
  "asks-complete": [["warning", "a.yaml", 18, "facts[0].asks", "no question in kk"]],
};

describe("rules", () => {
  it("all accept the valid folder", () => {
    const checked = checkKnowledge(options.shipped, options);
    expect(checked.issues).toEqual([]);
    expect(checked.uneven).toEqual([]);
    expect(checked.articles.map((article) => article.facts.length)).toEqual([2, 2]);
  });

  it.each(Object.entries(EXPECTED))("%s: line, field and message of each issue", (rule, rows) => {
    const { issues } = checkKnowledge(join(FIXTURES, "bad", rule), options);
    expect(issues.map((issue) => [issue.severity, issue.file, issue.line, issue.field, issue.message])).toEqual(
      rows.map(([severity, file, ...rest]) => [severity, `articles/${file}`, ...rest]),
    );
  });

  it("each have a bad folder, and each bad folder a rule", () => {
    const folders = readdirSync(join(FIXTURES, "bad")).sort();
    expect(folders).toEqual(["schema", ...RULES.map((rule) => rule.name)].sort());
    expect(Object.keys(EXPECTED).sort()).toEqual(folders);
  });

  it.each(RULES.map((rule) => [rule.name, rule] as const))("%s: stops a load only if it says so", (name, rule) => {
    const warnings: string[] = [];
    const load = () =>
      loadKnowledge(join(FIXTURES, "bad", name), { ...options, onWarning: (issue) => warnings.push(issue.message) });
    if (rule.load === "error") expect(load).toThrow(KnowledgeError);
    else {
      load();
      expect(warnings.length > 0).toBe(rule.load === "warning");
    }
  });

  it("are listed in the table above them as they are", () => {
    const file = readFileSync(join(PROJECT_ROOT, "src", "knowledge", "rules", "rules.ts"), "utf8");
    const rows = [...file.matchAll(/^ \* \| ([a-z-]+) +\| (error|warning|off) +\| (error|warning) +\|/gm)];
    expect(rows.map(([, name, load, check]) => [name, load, check])).toEqual(
      RULES.map((rule) => [rule.name, rule.load, rule.check]),
    );
  });
});
