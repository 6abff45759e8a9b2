import { describe, expect, it } from "vitest";
import { renderIssues, renderReload } from "../../../src/bot/render/reload.ts";
import { loadTexts } from "../../../src/bot/render/texts.ts";
import type { Issue } from "../../../src/knowledge/types.ts";

const say = loadTexts().en;
const issue = (overrides: Partial<Issue> = {}): Issue => ({
  file: "articles/russia/a.yaml",
  line: 12,
  field: "facts[0].as_of",
  message: "no such date",
  severity: "error",
  ...overrides,
});

describe("renderIssues", () => {
  it("names file, line and field", () => {
    const issues = [issue(), issue({ field: "", line: 1, message: "not YAML" }), issue({ severity: "warning" })];
    expect(renderIssues(issues, say).text).toBe(
      [
        "Not reloaded, the former knowledge stays in use. 2 mistakes:",
        "articles/russia/a.yaml, line 12, facts[0].as_of: no such date",
        "articles/russia/a.yaml, line 1: not YAML",
      ].join("\n"),
    );
  });

  it("shows the first ones and counts the rest, within a message", () => {
    const issues = Array.from({ length: 500 }, () =>
      issue({ file: "x".repeat(400), message: "y".repeat(4_000), line: 12_345 }),
    );
    const { text } = renderIssues(issues, say);
    expect(text.length).toBeLessThan(3_500);
    expect(text).toContain("line 12345");
    expect(text).toMatch(/… and 492 more$/);
  });
});

describe("renderReload", () => {
  const before = { version: "aaaaaaaaaaaaaaaa", facts: 53, articles: 1 };
  const after = { version: "bbbbbbbbbbbbbbbb", facts: 1300, articles: 900 };
  const report = { before, after, added: 1247, removed: 0, changed: 3, tookMs: 900, warnings: [] };

  it("says what was there before and after", () => {
    expect(renderReload(report, say).text).toBe(
      "Knowledge read again: 53 → 1,300 facts, 1 → 900 articles.\nAdded 1,247, changed 3, removed 0. Version bbbbbbbbbbbb.",
    );
  });

  it("says when nothing has changed, and shows warnings", () => {
    const warnings = Array.from({ length: 7 }, (_, index) => `warning ${index}`);
    expect(renderReload({ ...report, after: before, warnings }, say).text).toBe(
      [
        "Nothing has changed: 53 facts, version aaaaaaaaaaaa.",
        "7 warnings:",
        "warning 0",
        "warning 1",
        "warning 2",
        "warning 3",
        "warning 4",
        "… and 2 more",
      ].join("\n"),
    );
  });
});
