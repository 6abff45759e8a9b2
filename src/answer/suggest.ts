import type { Fact, KnowledgeBase, Language } from "../knowledge/types.ts";
import { byDate } from "./lists.ts";
import type { Match } from "./rank.ts";
import type { Silence, Suggestion } from "./types.ts";

const MOST_SUGGESTIONS = 3;

export interface Suggester {
  /** Questions to offer when nothing is answered. */
  forSilence(silence: Silence | null, matches: readonly Match[], language: Language): Suggestion[];
  /** Questions to tap for a topic, or over all topics. */
  questions(topic: string | null, language: Language, count: number): Suggestion[];
}

/** Offers questions that the knowledge base answers: the facts' own `asks`, so that every one leads somewhere. */
export function createSuggester(knowledge: KnowledgeBase, now: () => Date): Suggester {
  const newest = knowledge.facts.filter((fact) => fact.supersededBy === null).sort(byDate);

  /** Changes once a day, so that readers meet different questions and two calls in a row agree. */
  function startOf(count: number): number {
    const day = Math.floor(now().getTime() / 86_400_000);
    return count === 0 ? 0 : day % count;
  }

  function questions(topic: string | null, language: Language, count: number): Suggestion[] {
    const asked = newest.filter(
      (fact) => (topic === null || fact.topics[0] === topic) && firstAsk(fact, language) !== undefined,
    );
    const pool = topic === null ? spread(asked) : asked.slice(0, 24);
    const from = startOf(pool.length);
    const found: Suggestion[] = [];
    const articles = new Set<string>();
    for (let step = 0; step < pool.length && found.length < count; step++) {
      const fact = pool[(from + step) % pool.length];
      const suggestion = fact && toSuggestion(fact, language);
      if (!fact || !suggestion || (articles.has(fact.article) && pool.length > count * 3 && step < pool.length / 2))
        continue;
      articles.add(fact.article);
      found.push(suggestion);
    }
    return found;
  }

  return {
    questions,
    forSilence(silence, matches, language) {
      if (silence === "too-vague" || silence === "not-known") {
        const near = matches.flatMap((match) => toSuggestion(match.fact, language) ?? []);
        const enough = silence === "too-vague" ? near : near.filter((_, at) => (matches[at]?.coverage ?? 0) >= 0.4);
        return distinct(enough).slice(0, MOST_SUGGESTIONS);
      }
      return silence === "out-of-scope" ? questions(null, language, 2) : [];
    },
  };
}

/** One fact of each topic after another, so that the offers differ. */
function spread(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, number>();
  return facts.filter((fact) => {
    const topic = fact.topics[0] ?? "";
    const count = seen.get(topic) ?? 0;
    seen.set(topic, count + 1);
    return count < 6;
  });
}

function firstAsk(fact: Fact, language: Language): string | undefined {
  return fact.asks[language]?.[0];
}

function toSuggestion(fact: Fact, language: Language): Suggestion | undefined {
  const question = firstAsk(fact, language);
  return question === undefined ? undefined : { question, fact, language, index: 0 };
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter(({ question }) => !seen.has(question) && seen.add(question));
}
