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
      return quantityFit(terms);
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

/** Positions of the numbers that count something: neither years nor days of a month. */
export function quantitiesIn(terms: FactTerms): number[] {
  const months = profileOf(terms.language)?.months ?? [];
  const yearWords = profileOf(terms.language)?.yearWords;
  const isMonth = (at: number): boolean => {
    const word = terms.tokens[at]?.word;
    return word !== undefined && months.some((stems) => stems.some((stem) => word.startsWith(stem)));
  };
  return terms.tokens.flatMap((token, at) => {
    if (!token.numeric || isYear(token.word)) return [];
    const day =
      /^\d{1,2}$/.test(token.word) &&
      (isMonth(at + 1) ||
        (isMonth(at - 1) && !isMonth(at + 1)) ||
        (yearWords?.has(terms.tokens[at - 1]?.word ?? "") ?? false));
    return day ? [] : [at];
  });
}

/** 1 with an exact figure, less with rough ones only, 0 with none. */
function quantityFit(terms: FactTerms): number {
  const quantities = quantitiesIn(terms);
  if (quantities.length === 0) return 0;
  const words = profileOf(terms.language)?.approximators;
  const rough = (at: number): boolean =>
    [-2, -1, 1, 2, 3].some((step) => words?.has(terms.tokens[at + step]?.word ?? "") ?? false);
  return quantities.every(rough) ? ROUGH : 1;
}

function givesReason(terms: FactTerms): boolean {
  const profile = profileOf(terms.language);
  return terms.tokens.some((token) => profile?.reasonWords.has(token.word));
}
