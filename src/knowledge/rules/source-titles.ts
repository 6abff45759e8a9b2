import type { FieldPath, Finding } from "../finding.ts";
import { quote } from "../finding.ts";
import type { Source } from "../types.ts";
import { curatedFacts, isProse, type Rule } from "./rule.ts";

/** A curated source has a headline or a description in brackets, and a publisher's public name. */
export const sourceTitles: Rule = {
  name: "source-titles",
  load: "off",
  check: "error",
  *find(input) {
    for (const article of input.articles) {
      if (!isProse(article)) yield* judge(article.file, ["source"], article.source);
    }
    for (const { article, fact, path } of curatedFacts(input)) {
      for (const [at, source] of fact.also.entries()) yield* judge(article.file, [...path, "also", at], source);
    }
  },
};

function* judge(file: string, path: FieldPath, source: Source): Generator<Finding> {
  const title = (message: string): Finding => ({ file, path: [...path, "title"], message });
  const publisher = (message: string): Finding => ({ file, path: [...path, "publisher"], message });
  if (source.title.startsWith("[") !== source.title.endsWith("]")) {
    yield title("stands in square brackets as a whole (a description) or not at all (a headline)");
  }
  if (/^(?:https?:\/\/|www\.)/i.test(source.title)) yield title("is an address: write the headline or [a description]");
  if (source.publisher === null) yield publisher("is missing: a curated fact says who published it");
  else if (/^(?:https?:\/\/|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\.?\/?$/.test(source.publisher)) {
    yield publisher(`${quote(source.publisher)} is a host: write the publisher's name`);
  }
}
