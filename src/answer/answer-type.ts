import type { Fact } from "../knowledge/types.ts";
import type { FactTerms } from "../search/fact-terms.ts";
import { isYear, type KnowledgeIndex } from "../search/knowledge-index.ts";
import { profileOf } from "../search/languages/index.ts";
import type { AnswerType } from "../search/languages/language.ts";

/** 1 when a fact can hold the kind of answer asked for, 0 when it lacks it. */
export function answerTypeFit(type: AnswerType, fact: Fact, terms: FactTerms, index: KnowledgeIndex): number {
  switch (type) {
    case "when":
      return hasDate(terms) ? 1 : fact.asOf ? 0.5 : 0;
    case "quantity":
      return hasQuantity(terms) ? (onlyRough(terms) ? ROUGH : 1) : 0;
    case "who":
      return fact.entities.length === 0 ||
        fact.entities.some((id) => isOneOf(index, id, ["person", "organisation", "company"]))
        ? 1
        : 0;
    case "where":
      return fact.entities.length === 0 ||
        fact.entities.some((id) => isOneOf(index, id, ["place", "country", "region"]))
        ? 1
        : 0;
    case "why":
      return givesReason(terms) ? 1 : 0;
    case "yes-no":
    case "what":
      return 1;
    default:
      return type satisfies never;
  }
}

function isOneOf(index: KnowledgeIndex, id: string, kinds: readonly string[]): boolean {
  const entity = index.matcher.byId.get(id);
  return entity !== undefined && kinds.includes(entity.kind);
}

function hasDate(terms: FactTerms): boolean {
  for (const number of terms.numbers) if (isYear(number.slice(0, 4))) return true;
  return false;
}

/** "More than 7,500" answers a little less than "7,598". */
const ROUGH = 0.8;

/** Whether each number of a text, years aside, stands beside a word such as "about". */
function onlyRough(terms: FactTerms): boolean {
  const words = profileOf(terms.language)?.approximators;
  if (!words) return false;
  const near = (at: number): boolean =>
    [-2, -1, 1, 2, 3].some((step) => words.has(terms.tokens[at + step]?.word ?? ""));
  return terms.tokens.every((token, at) => !token.numeric || isYear(token.word) || near(at));
}

/** A number that is not a year, or a number word the language counts with. */
function hasQuantity(terms: FactTerms): boolean {
  for (const number of terms.numbers) if (!isYear(number)) return true;
  const profile = profileOf(terms.language);
  return terms.tokens.some((token) => profile?.units.has(token.word));
}

function givesReason(terms: FactTerms): boolean {
  const profile = profileOf(terms.language);
  return terms.tokens.some((token) => profile?.reasonWords.has(token.word));
}
