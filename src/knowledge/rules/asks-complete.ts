import { curatedFacts, type Rule } from "./rule.ts";

/** Each language of a fact has at least one other way to ask for it. */
export const asksComplete: Rule = {
  name: "asks-complete",
  load: "off",
  check: "warning",
  *find(input) {
    for (const { article, fact, path } of curatedFacts(input)) {
      const without = Object.keys(fact.text).filter((language) => (fact.asks[language] ?? []).length === 0);
      if (without.length === 0) continue;
      yield { file: article.file, path: [...path, "asks"], message: `no question in ${without.join(", ")}` };
    }
  },
};
