import { isProse, type Rule } from "./rule.ts";

/** An article says something. */
export const emptyArticles: Rule = {
  name: "empty-articles",
  load: "warning",
  check: "warning",
  *find(input) {
    for (const article of input.articles) {
      if (article.facts.length > 0) continue;
      const prose = isProse(article);
      yield { file: article.file, path: prose ? [] : ["facts"], message: prose ? "has no text" : "has no facts" };
    }
  },
};
