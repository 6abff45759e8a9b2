import type { FieldPath, Finding } from "../finding.ts";
import { quote } from "../finding.ts";
import { curatedFacts, isProse, type Rule } from "./rule.ts";

/** In UTF-16 units; longer ones are cut by browsers and by Telegram. */
export const MAX_URL_LENGTH = 2048;

/** Addresses can be put behind a link as they are. */
export const webAddresses: Rule = {
  name: "web-addresses",
  load: "error",
  check: "error",
  *find(input) {
    for (const article of input.articles) {
      yield* judge(article.file, isProse(article) ? ["url"] : ["source", "url"], article.source.url);
    }
    for (const { article, fact, path } of curatedFacts(input)) {
      for (const [at, source] of fact.also.entries()) {
        yield* judge(article.file, [...path, "also", at, "url"], source.url);
      }
    }
  },
};

function* judge(file: string, path: FieldPath, url: string | null): Generator<Finding> {
  const problem = url === null ? null : urlProblem(url);
  if (problem !== null) yield { file, path, message: problem };
}

/** Why an address can't be linked, or null. */
export function urlProblem(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return `must start with https:// or http://, not ${quote(url)}`;
  if (/[\s\p{C}]/u.test(url)) return "holds a space or a control character: write it as %20 or remove it";
  if (/["'“”„«»‘’`<>\\]/.test(url)) return "holds a quote, bracket or backslash: write it as %27, %22 … or remove it";
  if (url.length > MAX_URL_LENGTH) return `has ${url.length} characters: at most ${MAX_URL_LENGTH}`;
  if (!URL.canParse(url)) return `is not a web address: ${quote(url)}`;
  const { username, password } = new URL(url);
  return username !== "" || password !== "" ? "holds a user name or password: remove it" : null;
}
