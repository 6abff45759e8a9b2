import type { Answer, Candidate } from "../answer/types.ts";

/** An answer as the contract's JSON object. `tookMs` is the time it took, in milliseconds. */
export function answerJson(answer: Answer, tookMs: number): Record<string, unknown> {
  return {
    question: answer.question,
    resolved: answer.resolved,
    language: answer.language,
    answered: answer.answered,
    confidence: answer.confidence,
    silence: answer.silence,
    suggestions: answer.suggestions.map((suggestion) => suggestion.question),
    facts: answer.candidates.map(factJson),
    tookMs: Math.round(tookMs * 100) / 100,
  };
}

function factJson({ fact, text, language, highlight, score }: Candidate): Record<string, unknown> {
  return {
    id: fact.id,
    article: fact.article,
    text,
    language,
    highlight,
    score,
    topics: fact.topics,
    asOf: fact.asOf,
    source: fact.source,
    also: fact.also,
  };
}
