import { quote } from "../finding.ts";
import { isProse, type Rule } from "./rule.ts";

/** In UTF-8, so that `article/fact` and a prefix fit the 64 bytes of Telegram's buttons and inline results. */
export const MAX_ARTICLE_ID_BYTES = 36;
export const MAX_FACT_ID_BYTES = 23;

/** Curated ids are short lower-case ASCII. Articles in prose take theirs from file names, which may be anything. */
export const idForm: Rule = {
  name: "id-form",
  load: "off",
  check: "error",
  *find(input) {
    for (const article of input.articles) {
      if (isProse(article)) continue;
      const problem = problemOf(article.id, MAX_ARTICLE_ID_BYTES);
      if (problem !== null) yield { file: article.file, path: ["id"], message: problem };
      for (const [index, fact] of article.facts.entries()) {
        const wrong = problemOf(fact.id.slice(article.id.length + 1), MAX_FACT_ID_BYTES);
        if (wrong !== null) yield { file: article.file, path: ["facts", index, "id"], message: wrong };
      }
    }
  },
};

function problemOf(id: string, limit: number): string | null {
  if (!/^[a-z0-9-]+$/.test(id)) return `may hold a-z, 0-9 and hyphens only, not ${quote(id)}`;
  return id.length > limit ? `has ${id.length} bytes: at most ${limit}` : null;
}
