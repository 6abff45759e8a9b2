import { LANGUAGES } from "../types.ts";
import { curatedFacts, type Rule } from "./rule.ts";

/** A curated fact is told in every language; a folder of somebody else's may do with fewer. */
export const allLanguages: Rule = {
  name: "all-languages",
  load: "warning",
  check: "error",
  *find(input) {
    for (const { article, fact, path } of curatedFacts(input)) {
      for (const language of LANGUAGES) {
        if (fact.text[language] !== undefined) continue;
        yield { file: article.file, path: [...path, "text", language], message: `the text in ${language} is missing` };
      }
    }
  },
};
