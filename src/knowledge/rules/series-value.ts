import { readNumbers } from "../numbers.ts";
import { curatedFacts, type Rule } from "./rule.ts";

/** How the text may scale the value: thousands, millions, billions, trillions, either way. */
const SCALES = [1, 1e3, 1e6, 1e9, 1e12] as const;

/** The value of a series is a number its text says, perhaps in another unit of scale. */
export const seriesValue: Rule = {
  name: "series-value",
  load: "off",
  check: "warning",
  *find(input) {
    for (const { article, fact, path } of curatedFacts(input)) {
      const value = fact.series?.value ?? null;
      const text = fact.text["en"];
      if (value === null || text === undefined) continue;
      const numbers = [...readNumbers(text, "en").digits].map(Number);
      if (numbers.length === 0 || numbers.some((number) => isScaled(Math.abs(value), number))) continue;
      const message = `${value} is not among the numbers of the text: ${numbers.join(", ")}`;
      yield { file: article.file, path: [...path, "series", "value"], message };
    }
  },
};

function isScaled(value: number, number: number): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);
  return SCALES.some((scale) => near(value, number * scale) || near(value * scale, number));
}
