import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planOf, TOPIC_PLANS } from "../../src/bot/topics/list.ts";
import { defineTopic, topicPage } from "../../src/bot/topics/topic.ts";
import { aPlainFact } from "../helpers/builders.ts";
import { createFakeAnswers } from "./fake-answers.ts";

describe("TOPIC_PLANS", () => {
  it("has one file for each of the thirteen topics, and related topics that exist", () => {
    const slugs = TOPIC_PLANS.map((plan) => plan.slug);
    expect(slugs).toEqual([
      "russia",
      "ukraine-war",
      "china",
      "european-union",
      "united-states",
      "central-asia",
      "turkic-states",
      "energy",
      "middle-corridor",
      "trade-investment",
      "multilateral",
      "asia-middle-east",
      "doctrine",
    ]);
    const folder = new URL("../../src/bot/topics/", import.meta.url);
    expect(readdirSync(folder).sort()).toEqual([...slugs.map((slug) => `${slug}.ts`), "list.ts", "topic.ts"].sort());
    for (const { slug, related } of TOPIC_PLANS) {
      expect(slugs).toContain(related);
      expect(related).not.toBe(slug);
    }
  });

  it("gives an ordinary screen to a topic without a file", () => {
    expect(planOf("arctic")).toEqual({ slug: "arctic", leads: [], related: null });
  });
});

describe("topicPage", () => {
  const month = (index: number) =>
    `20${String(25 - Math.floor(index / 12)).padStart(2, "0")}-${String(12 - (index % 12)).padStart(2, "0")}`;
  const facts = Array.from({ length: 130 }, (_, index) =>
    aPlainFact(`f${index}`, { asOf: month(index), entities: [] }),
  );
  const change = (index: number, overrides: object) =>
    facts.map((fact, at) => (at === index ? { ...fact, ...overrides } : fact));
  const first = (list: typeof facts, leads: readonly string[] = []) =>
    topicPage(createFakeAnswers({ facts: list }), defineTopic({ slug: "russia", leads }), "en", 0).items.map(
      ({ fact }) => fact.id.slice(9),
    );

  it("shows the newest five where nothing else matters", () => {
    expect(first(facts)).toEqual(["0", "1", "2", "3", "4"]);
  });

  it("puts a leading entity before newer facts, still newest first", () => {
    expect(first(change(12, { entities: ["putin"] }), ["putin"])).toEqual(["0", "1", "2", "3", "12"]);
  });

  it("puts a valid figure before newer facts, a target not", () => {
    const series = { id: "trade", value: 1, unit: null, by: null };
    expect(first(change(12, { series: { ...series, kind: "actual" } }))).toContain("12");
    expect(first(change(12, { series: { ...series, kind: "target" } }))).not.toContain("12");
  });

  it("shows only the newest of a series", () => {
    const series = { id: "trade", kind: "actual", value: 1, unit: null, by: null } as const;
    const list = facts.map((fact, index) => (index < 4 ? { ...fact, series } : fact));
    expect(first(list)).toEqual(["0", "4", "5", "6", "7"]);
  });

  it("leaves out what a newer fact replaced", () => {
    expect(first(change(1, { supersededBy: "article/f0" }))).toEqual(["0", "2", "3", "4", "5"]);
  });

  it("walks over every fact exactly once", () => {
    const answers = createFakeAnswers({ facts: change(40, { entities: ["putin"] }) });
    const plan = defineTopic({ slug: "russia", leads: ["putin"] });
    const seen: string[] = [];
    for (let offset: number | null = 0; offset !== null; ) {
      const page = topicPage(answers, plan, "en", offset);
      seen.push(...page.items.map(({ fact }) => fact.id));
      offset = page.next;
    }
    expect(seen).toHaveLength(130);
    expect(new Set(seen).size).toBe(130);
  });
});
