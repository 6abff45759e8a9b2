import { describe, expect, it } from "vitest";
import type { Fact, Series } from "../../src/knowledge/types.ts";
import { aFact } from "../helpers/builders.ts";
import { answersOf } from "./seed.ts";

function aValue(id: string, year: string, kind: Series["kind"], value: number, more: Partial<Fact> = {}): Fact {
  return aFact({
    id: `a/${id}`,
    asOf: year,
    entities: [],
    text: { en: `Uranium output of the country was ${value} tonnes in ${year}.` },
    asks: {},
    series: { id: "uranium-t", kind, value, unit: "tonnes", by: null },
    ...more,
  });
}

const filler = [
  "grain",
  "railway",
  "border",
  "embassy",
  "visa",
  "drone",
  "summit",
  "port",
  "treaty",
  "loan",
  "tax",
  "lake",
].map((word, at) =>
  aFact({
    id: `f/${word}`,
    asOf: `20${10 + at}`,
    entities: [],
    text: { en: `The ${word} was much talked about by ministers.` },
    asks: {},
  }),
);
const series = [
  aValue("u2019", "2019", "actual", 22_000),
  aValue("u2023", "2023", "actual", 21_000),
  aValue("u2024", "2024", "estimate", 23_000),
  aValue("u2030", "2030", "target", 30_000),
];
const answers = answersOf([...filler, ...series]);
const first = (question: string) => answers.ask(question).candidates[0]?.fact.id;

describe("a quantity over time", () => {
  it.each([
    // Without a year the newest value that is no plan comes first.
    ["How much is the uranium output?", "a/u2024"],
    ["What is the latest uranium output?", "a/u2024"],
    // A named year takes its own value.
    ["How much was the uranium output in 2019?", "a/u2019"],
    ["uranium output 2023", "a/u2023"],
    // A target answers a question about plans.
    ["What uranium output is planned for 2030?", "a/u2030"],
  ])("%s → %s", (question, expected) => {
    expect(first(question)).toBe(expected);
  });

  it("does not answer for a year it has no value of", () => {
    expect(answers.ask("How much was the uranium output in 2011?").answered).toBe(false);
  });

  it("keeps the fuller fact where the newer value is the same", () => {
    const same = answersOf([
      ...filler,
      aValue("exact", "2022", "actual", 7_598, {
        text: { en: "The uranium shaft is 7,598 metres deep." },
        asks: { en: ["How deep is the uranium shaft?"] },
      }),
      aValue("rough", "2025", "actual", 7_500, { text: { en: "The uranium shaft is more than 7,500 metres deep." } }),
    ]);
    expect(same.ask("How deep is the uranium shaft?").candidates[0]?.fact.id).toBe("a/exact");
  });
});

describe("order", () => {
  it("puts a superseded fact after its successor", () => {
    const twins = answersOf([
      ...filler,
      aFact({
        id: "a/old",
        asOf: "2020",
        entities: [],
        text: { en: "The embassy in Oslo has four rooms." },
        asks: {},
        supersededBy: "a/new",
      }),
      aFact({ id: "a/new", asOf: "2020", entities: [], text: { en: "The embassy in Oslo has five rooms." }, asks: {} }),
    ]);
    expect(
      twins
        .ask("embassy Oslo rooms")
        .candidates.map(({ fact }) => fact.id)
        .slice(0, 2),
    ).toEqual(["a/new", "a/old"]);
  });

  it("puts a fact with a figure first where a figure is asked for", () => {
    const pair = answersOf([
      ...filler,
      aFact({
        id: "a/words",
        entities: [],
        text: { en: "Swiss companies invested in the ports of the country." },
        asks: {},
      }),
      aFact({
        id: "a/figure",
        entities: [],
        text: { en: "Swiss companies invested 40 million in the ports of the country." },
        asks: {},
      }),
    ]);
    expect(pair.ask("How much have Swiss companies invested in the ports?").candidates[0]?.fact.id).toBe("a/figure");
  });

  it("finds a fact by another way to ask for it", () => {
    const asked = answersOf([
      ...filler,
      aFact({
        id: "a/asked",
        entities: [],
        text: { en: "Frontier posts open at dawn." },
        asks: { en: ["When can lorries cross?"] },
      }),
    ]);
    expect(asked.ask("When can lorries cross?").candidates[0]?.fact.id).toBe("a/asked");
  });
});
