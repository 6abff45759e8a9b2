import { quote } from "../finding.ts";
import { curatedFacts, type Rule } from "./rule.ts";

/** Entities named by facts exist. */
export const knownEntities: Rule = {
  name: "known-entities",
  load: "error",
  check: "error",
  *find(input) {
    if (input.entities === null) return;
    const ids = new Set(input.entities.map((entity) => entity.id));
    for (const { article, fact, path } of curatedFacts(input)) {
      for (const [at, id] of fact.entities.entries()) {
        if (ids.has(id)) continue;
        const message = `no entity ${quote(id)} in entities.yaml: add it there or mend the id`;
        yield { file: article.file, path: [...path, "entities", at], message };
      }
    }
  },
};
