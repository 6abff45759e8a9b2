import { curatedFacts, type Rule } from "./rule.ts";

/** In UTF-16 units. Three such facts with citations fit one message of 4096. */
export const MAX_TEXT_LENGTH = 600;
/** Beyond this a reader on a phone has to scroll. */
export const LONG_TEXT_LENGTH = 400;

/** A fact is read at a glance, and fits a message together with others and their sources. */
export const textLength: Rule = {
  name: "text-length",
  load: "off",
  check: "error",
  *find(input) {
    for (const { article, fact, path } of curatedFacts(input)) {
      for (const [language, text] of Object.entries(fact.text)) {
        const place = { file: article.file, path: [...path, "text", language] };
        if (text.length > MAX_TEXT_LENGTH) {
          yield {
            ...place,
            message: `has ${text.length} characters: at most ${MAX_TEXT_LENGTH}, so make it two facts`,
          };
        } else if (text.length > LONG_TEXT_LENGTH) {
          const message = `has ${text.length} characters: better at most ${LONG_TEXT_LENGTH}`;
          yield { ...place, message, severity: "warning" };
        }
      }
    }
  },
};
