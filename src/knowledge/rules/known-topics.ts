import { quote } from "../finding.ts";
import { isProse, type Rule } from "./rule.ts";

/** Topics named by facts exist. */
export const knownTopics: Rule = {
  name: "known-topics",
  load: "error",
  check: "error",
  *find(input) {
    if (input.topics === null) return;
    const slugs = new Set(input.topics.map((topic) => topic.slug));
    for (const article of input.articles) {
      // All chunks of an article in prose share the topics of its front matter.
      const facts = isProse(article) ? article.facts.slice(0, 1) : article.facts;
      for (const [index, fact] of facts.entries()) {
        for (const [at, slug] of fact.topics.entries()) {
          if (slugs.has(slug)) continue;
          const path = isProse(article) ? ["topics", at] : ["facts", index, "topics", at];
          yield { file: article.file, path, message: `no topic ${quote(slug)} in topics.yaml` };
        }
      }
    }
  },
};
