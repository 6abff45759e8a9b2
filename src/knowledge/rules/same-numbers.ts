import { readNumbers, says } from "../numbers.ts";
import type { Texts } from "../types.ts";
import { curatedFacts, type Rule } from "./rule.ts";

/** All texts of a fact say the same numbers, each in its language's way of writing them. */
export const sameNumbers: Rule = {
  name: "same-numbers",
  load: "off",
  check: "error",
  *find(input) {
    for (const { article, fact, path } of curatedFacts(input)) {
      for (const { language, message } of differences(fact.text)) {
        yield { file: article.file, path: [...path, "text", language], message };
      }
    }
  },
};

/** The minority is blamed: a text that lacks what most have, or has what most lack. */
export function differences(texts: Texts): readonly { readonly language: string; readonly message: string }[] {
  const read = Object.entries(texts).map(([language, text]) => ({ language, numbers: readNumbers(text, language) }));
  const all = new Set(read.flatMap(({ numbers }) => [...numbers.digits]));
  const lacks = new Map<string, string[]>();
  const adds = new Map<string, string[]>();
  for (const number of all) {
    const without = read.filter(({ numbers }) => !says(numbers, number));
    if (without.length === 0) continue;
    const blame = without.length * 2 <= read.length ? lacks : adds;
    const languages = blame === lacks ? without : read.filter(({ numbers }) => numbers.digits.has(number));
    for (const { language } of languages) blame.set(language, [...(blame.get(language) ?? []), number]);
  }
  return read.flatMap(({ language }) => {
    const parts = [
      ...(lacks.has(language) ? [`lacks ${lacks.get(language)?.join(", ")}, which other texts have`] : []),
      ...(adds.has(language) ? [`has ${adds.get(language)?.join(", ")}, which other texts lack`] : []),
    ];
    return parts.length === 0 ? [] : [{ language, message: `the numbers differ: it ${parts.join(" and ")}` }];
  });
}
