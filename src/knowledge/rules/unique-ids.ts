import type { FieldPath, Finding } from "../finding.ts";
import { quote } from "../finding.ts";
import { isProse, type Rule } from "./rule.ts";

/** Ids are permanent names: one thing each, in the whole folder. */
export const uniqueIds: Rule = {
  name: "unique-ids",
  load: "error",
  check: "error",
  *find(input) {
    const articles = new Map<string, string>();
    for (const article of input.articles) {
      yield* once(articles, article.id, article.file, ["id"], "articles have permanent ids of their own");
      if (isProse(article)) continue;
      const facts = new Map<string, string>();
      for (const [index, fact] of article.facts.entries()) {
        yield* once(facts, fact.id, article.file, ["facts", index, "id"], "give the second fact its own id");
      }
    }
    const slugs = new Map<string, string>();
    const commands = new Map<string, string>();
    for (const [index, topic] of (input.topics ?? []).entries()) {
      yield* once(slugs, topic.slug, input.topicsFile, [index, "slug"], "keep one");
      yield* once(commands, topic.command, input.topicsFile, [index, "command"], "keep one");
    }
    const entities = new Map<string, string>();
    for (const [index, entity] of (input.entities ?? []).entries()) {
      yield* once(entities, entity.id, input.entitiesFile, [index, "id"], "keep one");
    }
  },
};

function* once(
  seen: Map<string, string>,
  id: string,
  file: string,
  path: FieldPath,
  wayOut: string,
): Generator<Finding> {
  const first = seen.get(id);
  if (first === undefined) seen.set(id, file);
  else {
    const where = first === file ? "above" : `in ${first}`;
    yield { file, path, message: `${quote(id)} is already used ${where}: ${wayOut}` };
  }
}
