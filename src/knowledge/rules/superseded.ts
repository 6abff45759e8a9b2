import { quote } from "../finding.ts";
import { curatedFacts, type PlacedFact, type Rule } from "./rule.ts";

/** A replaced fact names a successor that exists, and no chain of them comes back. */
export const superseded: Rule = {
  name: "superseded",
  load: "error",
  check: "error",
  *find(input) {
    const ids = new Set(input.articles.flatMap((article) => article.facts.map((fact) => fact.id)));
    const replaced = new Map<string, PlacedFact>();
    for (const placed of curatedFacts(input)) {
      if (placed.fact.supersededBy !== null) replaced.set(placed.fact.id, placed);
    }
    const circled = new Set<string>();
    for (const { article, fact, path } of replaced.values()) {
      const at = { file: article.file, path: [...path, "superseded_by"] };
      const successor = fact.supersededBy ?? "";
      if (!ids.has(successor)) {
        if (input.complete) yield { ...at, message: `no fact ${quote(successor)}: write article/fact` };
        continue;
      }
      const chain = [fact.id];
      for (let next = successor; !chain.includes(next); ) {
        chain.push(next);
        const after = replaced.get(next)?.fact.supersededBy;
        if (after === undefined || after === null) break;
        next = after;
        if (next === fact.id && !circled.has(fact.id)) {
          yield { ...at, message: `goes in a circle: ${[...chain, next].join(" → ")}` };
          for (const id of chain) circled.add(id);
        }
      }
      if (successor === fact.id) yield { ...at, message: "names the fact itself" };
    }
  },
};
