import { languageProblem } from "../language-evidence.ts";
import { LANGUAGES } from "../types.ts";
import { curatedFacts, type Rule } from "./rule.ts";

/** Each text and question is in the language it stands under. */
export const rightLanguage: Rule = {
  name: "right-language",
  load: "off",
  check: "error",
  *find(input) {
    for (const { article, fact, path } of curatedFacts(input)) {
      for (const language of LANGUAGES) {
        const text = fact.text[language];
        const problem = text === undefined ? null : languageProblem(text, language);
        if (problem !== null) yield { file: article.file, path: [...path, "text", language], message: problem };
        for (const [at, ask] of (fact.asks[language] ?? []).entries()) {
          const wrong = languageProblem(ask, language);
          if (wrong !== null) yield { file: article.file, path: [...path, "asks", language, at], message: wrong };
        }
      }
    }
  },
};
