import { allLanguages } from "./all-languages.ts";
import { asksComplete } from "./asks-complete.ts";
import { emptyArticles } from "./empty-articles.ts";
import { entitiesNamed } from "./entities-named.ts";
import { futureDates } from "./future-dates.ts";
import { idForm } from "./id-form.ts";
import { knownEntities } from "./known-entities.ts";
import { knownTopics } from "./known-topics.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import { realDates } from "./real-dates.ts";
import { repeats } from "./repeats.ts";
import { rightLanguage } from "./right-language.ts";
import type { Rule } from "./rule.ts";
import { sameNumbers } from "./same-numbers.ts";
import { seriesConsistent } from "./series-consistent.ts";
import { seriesValue } from "./series-value.ts";
import { sourceTitles } from "./source-titles.ts";
import { superseded } from "./superseded.ts";
import { textLength } from "./text-length.ts";
import { uniqueIds } from "./unique-ids.ts";
import { webAddresses } from "./web-addresses.ts";

/**
 * Every rule. Single fields (required, unknown, their form) are `schemas.ts`' matter and always errors.
 *
 * | rule              | load    | check   | what must hold |
 * | ----------------- | ------- | ------- | --- |
 * | unique-ids        | error   | error   | article, fact, topic, command and entity ids are unique |
 * | real-dates        | error   | error   | dates are in the calendar |
 * | known-topics      | error   | error   | topics exist |
 * | known-entities    | error   | error   | entities exist |
 * | web-addresses     | error   | error   | addresses can be linked as they are |
 * | superseded        | error   | error   | the successor exists, no circles |
 * | all-languages     | warning | error   | curated facts are told in all languages |
 * | series-consistent | warning | error   | one unit per series |
 * | empty-articles    | warning | warning | an article says something |
 * | id-form           | off     | error   | curated ids are short lower-case ASCII |
 * | future-dates      | off     | error   | nothing published tomorrow (a future as_of: warning) |
 * | source-titles     | off     | error   | headline or [description]; a publisher, not a host |
 * | right-language    | off     | error   | each text is in its language |
 * | same-numbers      | off     | error   | the same numbers in all texts |
 * | entities-named    | off     | error   | every listed entity named in every text |
 * | text-length       | off     | error   | at most 600 characters (above 400: warning) |
 * | repeats           | off     | error   | nothing listed twice in a fact |
 * | near-duplicates   | off     | error   | no two facts the same (60–80 % alike: warning) |
 * | series-value      | off     | warning | the value is a number of the text |
 * | asks-complete     | off     | warning | a question in each language |
 *
 * What would make an answer wrong or unaddressable stops a load; what makes it worse stops only a check or an upload.
 * Nothing that depends on the clock stops a load: a server with a wrong clock still answers.
 */
export const RULES: readonly Rule[] = [
  uniqueIds,
  realDates,
  knownTopics,
  knownEntities,
  webAddresses,
  superseded,
  allLanguages,
  seriesConsistent,
  emptyArticles,
  idForm,
  futureDates,
  sourceTitles,
  rightLanguage,
  sameNumbers,
  entitiesNamed,
  textLength,
  repeats,
  nearDuplicates,
  seriesValue,
  asksComplete,
];
