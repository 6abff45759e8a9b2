import type { Answers, Candidate, Page } from "../../answer/types.ts";
import type { Language } from "../../knowledge/types.ts";
import { TOPIC_PAGE } from "../render/limits.ts";

/** What is particular to one topic's screen. */
export interface TopicPlan {
  /** As in `knowledge/topics.yaml`. */
  readonly slug: string;
  /** Entities its screen leads with; facts that name one of them come first. */
  readonly leads: readonly string[];
  /** The topic worth reading next, by its slug. */
  readonly related: string | null;
}

/** Describes one topic; what isn't given is as for a topic without a file of its own. */
export function defineTopic(plan: Pick<TopicPlan, "slug"> & Partial<TopicPlan>): TopicPlan {
  return { leads: [], related: null, ...plan };
}

// The facts that matter most now are looked for among this many newest ones; a multiple of the page.
const NEWEST_FACTS = 60;

/** One page of a topic's screen: first the facts that matter most now, then all others, both newest first. */
export function topicPage(answers: Answers, plan: TopicPlan, language: Language, offset: number): Page<Candidate> {
  if (offset >= NEWEST_FACTS) return answers.topicFacts(plan.slug, { language, offset, limit: TOPIC_PAGE });
  const newest = answers.topicFacts(plan.slug, { language, limit: NEWEST_FACTS });
  const leading = selectLeading(newest.items, plan);
  const ordered = [...leading, ...newest.items.filter((candidate) => !leading.includes(candidate))];
  const items = ordered.slice(offset, offset + TOPIC_PAGE);
  const end = offset + items.length;
  return { items, offset, total: newest.total, next: items.length > 0 && end < newest.total ? end : null };
}

/** The five facts that matter most now, in the order given. */
function selectLeading(candidates: readonly Candidate[], plan: TopicPlan): readonly Candidate[] {
  const weighed = candidates
    .map((candidate, position) => ({ candidate, position, weight: weigh(candidate, plan) - position / 10 }))
    .sort((a, b) => b.weight - a.weight);
  const chosen: typeof weighed = [];
  const series = new Set<string>();
  for (const entry of weighed) {
    const id = entry.candidate.fact.series?.id;
    // The newest of a series is enough: the others are one tap away.
    if (id !== undefined && series.has(id)) continue;
    if (id !== undefined) series.add(id);
    chosen.push(entry);
    if (chosen.length === TOPIC_PAGE) break;
  }
  return chosen.sort((a, b) => a.position - b.position).map(({ candidate }) => candidate);
}

// A valid figure or a leading entity is worth some twenty places of newness, a superseded fact is hardly ever news.
function weigh({ fact }: Candidate, { leads }: TopicPlan): number {
  const isFigure = fact.series?.kind === "actual" || fact.series?.kind === "estimate";
  const isLeading = leads.some((entity) => fact.entities.includes(entity));
  return (fact.supersededBy === null ? 4 : 0) + (isFigure ? 2 : 0) + (isLeading ? 2 : 0);
}
