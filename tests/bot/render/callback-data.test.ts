import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Action, packAction, unpackAction } from "../../../src/bot/render/callback-data.ts";

const KEY = "AbCdEfGhI-_";

describe("packAction and unpackAction", () => {
  it.each<[string, Action, string]>([
    [
      "a view",
      { kind: "view", view: "related", language: "ru", facts: [KEY], offset: 40, highlight: [[57, 65]] },
      `1:m:ru:${KEY}:14:1l.8`,
    ],
    [
      "a view of three facts",
      { kind: "view", view: "answer", language: "kk", facts: [KEY, KEY, KEY], offset: 0, highlight: [] },
      `1:a:kk:${KEY}${KEY}${KEY}:0:`,
    ],
    ["a question", { kind: "ask", language: "pl", fact: KEY, index: 2 }, `1:q:pl:${KEY}:2`],
    ["a topic", { kind: "topic", language: "en", command: "russia", offset: 5 }, "1:c:en:russia:5"],
    ["the topics", { kind: "topics", language: "en" }, "1:l:en"],
    ["a timeline", { kind: "timeline", language: "en", command: "", year: "2022", offset: 6 }, "1:h:en::2022:6"],
    ["sources", { kind: "sources", language: "pl", offset: 15 }, "1:s:pl:f"],
    ["a language", { kind: "language", language: "kk" }, "1:g:kk"],
    ["a vote", { kind: "vote", vote: "down", fact: KEY }, `1:d:${KEY}`],
  ])("carry %s", (_name, action, packed) => {
    expect(packAction(action)).toBe(packed);
    expect(unpackAction(packed)).toEqual(action);
  });

  it("fit the longest of everything into 64 bytes", () => {
    const highlight = Array.from({ length: 20 }, (_, index) => [index * 100, index * 100 + 50] as const);
    const view: Action = {
      kind: "view",
      view: "topic",
      language: "en",
      facts: [KEY, KEY, KEY],
      offset: 9999,
      highlight,
    };
    expect(packAction(view)).toBe(`1:t:en:${KEY}${KEY}${KEY}:7pr:`);
    const command = "a".repeat(32);
    expect(packAction({ kind: "timeline", language: "en", command, year: "2022", offset: 99_999 }).length).toBe(49);
  });

  it("refuses to pack what can't fit", () => {
    expect(() => packAction({ kind: "topic", language: "en", command: "a".repeat(80), offset: 0 })).toThrow(/89 bytes/);
  });

  it.each([
    "",
    "1",
    "2:l:en",
    "1:l:de",
    "1:l:en:x",
    "1:c:en:Russia:0",
    "1:c:en:russia:-1",
    "1:c:en:russia:00",
    "1:c:en:russia:NaN",
    "1:c:en:russia:1e9zzzzzzz",
    "1:u:short",
    `1:u:${KEY}:x`,
    `1:m:en:${KEY}x:0:`,
    `1:m:en:${KEY}${KEY}${KEY}${KEY}:0:`,
    `1:m:en:${KEY}:0:5.0`,
    `1:m:en:${KEY}:0:5.2,1.1`,
    `1:m:en:${KEY}:0:a`,
    "1:h:en:russia:22:0",
    "1:x:en:0",
    "__proto__",
    "1:constructor:en",
    "ж".repeat(40),
  ])("gives null for %j", (packed) => {
    expect(unpackAction(packed)).toBeNull();
  });

  it("never throw on anything a press may carry, and read back what they accept", () => {
    const likely = fc
      .tuple(
        fc.constantFrom("1", "2", ""),
        fc.constantFrom(..."amytqclhsgudz"),
        fc.constantFrom("en", "ru", "xx", ""),
        fc.constantFrom(KEY, KEY + KEY, "russia", "", "5"),
        fc.constantFrom("0", "z", "", "2022", "-1"),
        fc.constantFrom("", "1.2", "1.2,9.1", "0"),
      )
      .map((parts) => parts.join(":"));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), likely), (packed) => {
        const action = unpackAction(packed);
        if (action !== null) expect(packAction(action)).toBe(packed);
      }),
      { numRuns: 3_000 },
    );
  });
});
