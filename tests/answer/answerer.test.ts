import { describe, expect, it } from "vitest";
import { createAnswererFrom, ReloadBusyError } from "../../src/answer/answerer.ts";
import { KnowledgeError } from "../../src/knowledge/load.ts";
import type { Fact, KnowledgeBase } from "../../src/knowledge/types.ts";
import { aFact } from "../helpers/builders.ts";
import { NOW } from "./seed.ts";

const base = (hash: string, facts: readonly Fact[]): KnowledgeBase => ({
  articles: [],
  facts,
  topics: [],
  entities: [],
  hash,
});

function aSetting(first: KnowledgeBase) {
  let knowledge: KnowledgeBase | Error = first;
  const saved = new Map<string, string>();
  const lines: string[] = [];
  const given = (): KnowledgeBase => {
    if (knowledge instanceof Error) throw knowledge;
    return knowledge;
  };
  const options = {
    loadKnowledge: given,
    hashKnowledge: () => given().hash,
    cache: {
      read: (key: string) => saved.get(key) ?? null,
      write: (key: string, text: string) => void saved.set(key, text),
    },
    codeVersion: "test",
    log: (_: string, message: string) => void lines.push(message),
    now: () => NOW,
  };
  const change = (next: KnowledgeBase | Error): void => {
    knowledge = next;
  };
  return { options, saved, lines, change };
}

const one = aFact({ id: "a/one" });
const two = aFact({ id: "a/two", text: { en: "The second fact is about grain." } });

describe("answerer", () => {
  it("swaps the knowledge whole and says what changed", async () => {
    const { options, change } = aSetting(base("v1", [one]));
    const answerer = createAnswererFrom(options);
    const before = answerer.current();
    change(base("v2", [{ ...one, asOf: "2023" }, two]));
    const report = await answerer.reload();
    expect(report).toMatchObject({
      before: { version: "v1", facts: 1 },
      after: { version: "v2", facts: 2 },
      added: 1,
      changed: 1,
      removed: 0,
    });
    expect(answerer.current().version).toBe("v2");
    expect(before.version).toBe("v1");
  });

  it("keeps the old knowledge when the new is broken", async () => {
    const { options, change } = aSetting(base("v1", [one]));
    const answerer = createAnswererFrom(options);
    change(
      new KnowledgeError([{ file: "a.yaml", line: 3, field: "facts[0].id", message: "is missing", severity: "error" }]),
    );
    await expect(answerer.reload()).rejects.toThrow("a.yaml:3");
    expect(answerer.current().version).toBe("v1");
  });

  it("runs one reload at a time", async () => {
    const answerer = createAnswererFrom(aSetting(base("v1", [one])).options);
    const running = answerer.reload();
    await expect(answerer.reload()).rejects.toThrow(ReloadBusyError);
    await running;
  });

  it("reads a saved index back, and builds anew over a damaged one", () => {
    const { options, saved, lines } = aSetting(base("v1", [one, two]));
    createAnswererFrom(options);
    createAnswererFrom(options);
    for (const key of saved.keys()) saved.set(key, "{damaged");
    const { candidates } = createAnswererFrom(options).current().ask("grain");
    expect(lines.map((line) => line.replace(/ \d+ \d+$/, "").split(" (")[0])).toEqual([
      "index built",
      "index loaded",
      "the saved index is damaged",
      "index built",
    ]);
    expect(candidates[0]?.fact.id).toBe("a/two");
  });
});
