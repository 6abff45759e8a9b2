import type { Fact, Source } from "../knowledge/types.ts";
import type { Citation } from "./types.ts";

/**
 * Numbers the sources of the facts to be shown: identical sources share a number, numbers start at 1 and have no gaps,
 * a fact's own source comes before the ones that say the same.
 */
export function citeFacts(facts: readonly Fact[]): { citations: Citation[]; numbers: number[][] } {
  const known = new Map<string, number>();
  const citations: Citation[] = [];
  const numberOf = (source: Source): number => {
    const key = JSON.stringify([source.title, source.publisher, source.published, source.url]);
    const number = known.get(key) ?? citations.length + 1;
    if (!known.has(key)) {
      known.set(key, number);
      citations.push({ number, source });
    }
    return number;
  };
  const numbers = facts.map((fact) => [...new Set([fact.source, ...fact.also].map(numberOf))]);
  return { citations, numbers };
}
