import type { Finding } from "../finding.ts";
import { quote } from "../finding.ts";
import { curatedFacts, type PlacedFact, type Rule } from "./rule.ts";

/** Nothing is listed twice in a fact: topics, entities, questions, sources. */
export const repeats: Rule = {
  name: "repeats",
  load: "off",
  check: "error",
  *find(input) {
    for (const placed of curatedFacts(input)) {
      const { fact } = placed;
      yield* twice(placed, ["topics"], fact.topics);
      yield* twice(placed, ["entities"], fact.entities);
      for (const [language, asks] of Object.entries(fact.asks)) yield* twice(placed, ["asks", language], asks);
      const sources = [fact.source, ...fact.also].map(({ title, publisher, published, url }) =>
        url === null ? [title, publisher, published].join(" · ") : url,
      );
      for (const [at, source] of sources.entries()) {
        if (sources.indexOf(source) === at) continue;
        const path = [...placed.path, "also", at - 1];
        yield { file: placed.article.file, path, message: `${quote(source)} is already a source of this fact` };
      }
    }
  },
};

function* twice(placed: PlacedFact, field: readonly string[], items: readonly string[]): Generator<Finding> {
  const keys = items.map((item) => item.toLowerCase());
  for (const [at, item] of items.entries()) {
    if (keys.indexOf(item.toLowerCase()) === at) continue;
    yield {
      file: placed.article.file,
      path: [...placed.path, ...field, at],
      message: `${quote(item)} is listed twice`,
    };
  }
}
