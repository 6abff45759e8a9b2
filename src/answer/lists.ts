import type { Fact, KnowledgeBase, Topic } from "../knowledge/types.ts";
import type { Page, PublisherCount, TimelineQuery } from "./types.ts";

interface Paging {
  readonly offset?: number;
  readonly limit: number;
}

/** Cuts one page out of a list. Offsets beyond the end give an empty last page. */
export function pageOf<T>(items: readonly T[], { offset = 0, limit }: Paging): Page<T> {
  const from = Math.max(0, Math.min(offset, items.length));
  const next = from + limit;
  return { items: items.slice(from, next), offset: from, total: items.length, next: next < items.length ? next : null };
}

/** Facts offered beside one fact, at most. */
const MOST_RELATED = 20;
/** The first facts of a topic come from as many articles. */
const VARIED = 5;

export interface Lists {
  readonly newest: string | null;
  pageOf<T>(items: readonly T[], paging: Paging): Page<T>;
  none(paging: Paging): Page<Fact>;
  topic(slug: string, paging: Paging): Page<Fact>;
  timeline(query: TimelineQuery, paging: Paging): Page<Fact>;
  related(fact: Fact, paging: Paging): Page<Fact>;
  series(id: string, paging: Paging): Page<Fact>;
  /** The newest fact of each topic in turn, then the next newest. */
  important(paging: Paging): Page<Fact>;
  publishers(paging: Paging): Page<PublisherCount>;
  /** The topics of some facts, the commonest first, at most three. */
  topicsOf(facts: readonly Fact[]): Topic[];
}

/** The knowledge base as lists: by topic, year, series and publisher, newest first. Sorted once per knowledge version. */
export function createLists(knowledge: KnowledgeBase): Lists {
  const current = knowledge.facts.filter((fact) => fact.supersededBy === null);
  const newestFirst = [...current].sort(byDate);
  const everything = [...knowledge.facts].sort(byDate);
  const byTopic = new Map(
    [...groupBy(newestFirst, (fact) => fact.topics)].map(([slug, facts]) => [slug, varied(facts)]),
  );
  const bySeries = groupBy(everything, (fact) => (fact.series ? [fact.series.id] : []));
  const byEntity = groupBy(newestFirst, (fact) => fact.entities);
  const topics = new Map(knowledge.topics.map((topic) => [topic.slug, topic]));
  const important = roundRobin([...byTopic.values()]);
  const publishers = countPublishers(knowledge.facts);

  function related(fact: Fact): Fact[] {
    const scores = new Map<Fact, number>();
    const raise = (other: Fact, by: number): void => {
      if (other !== fact) scores.set(other, (scores.get(other) ?? 0) + by);
    };
    for (const other of fact.series ? (bySeries.get(fact.series.id) ?? []) : []) raise(other, 5);
    for (const entity of fact.entities) {
      const facts = byEntity.get(entity) ?? [];
      // A name that many facts share says little about kinship.
      const worth = 3 / Math.log2(2 + facts.length);
      for (const other of facts.slice(0, 500)) raise(other, worth);
    }
    for (const [other, score] of scores)
      if (other.topics.some((topic) => fact.topics.includes(topic))) scores.set(other, score + 0.5);
    return [...scores.entries()].sort((a, b) => b[1] - a[1] || byDate(a[0], b[0])).map(([other]) => other);
  }

  return {
    newest: everything[0] ? placedAt(everything[0]) : null,
    pageOf,
    none: (paging) => pageOf<Fact>([], paging),
    topic: (slug, paging) => pageOf(byTopic.get(slug) ?? [], paging),
    timeline: (query, paging) =>
      pageOf(
        everything.filter(
          (fact) =>
            fact.asOf !== null &&
            (query.topic === undefined || fact.topics.includes(query.topic)) &&
            (query.year === undefined || fact.asOf.startsWith(query.year)),
        ),
        paging,
      ),
    related: (fact, paging) => pageOf(related(fact).slice(0, MOST_RELATED), paging),
    series: (id, paging) => pageOf(bySeries.get(id) ?? [], paging),
    important: (paging) => pageOf(important, paging),
    publishers: (paging) => pageOf(publishers, paging),
    topicsOf(facts) {
      const counts = new Map<string, number>();
      for (const fact of facts) for (const slug of fact.topics) counts.set(slug, (counts.get(slug) ?? 0) + 1);
      return [...counts.entries()]
        .sort((a, b) => b[1] - a[1])
        .flatMap(([slug]) => topics.get(slug) ?? [])
        .slice(0, 3);
    },
  };
}

/**
 * The date by which a fact takes its place among others: the one it holds for, or, for a plan or forecast of a time that lay
 * ahead when it was stated, the day it was stated.
 */
export function placedAt(fact: Fact): string | null {
  const { asOf, said, source } = fact;
  if (asOf === null) return null;
  const stated = said ?? source.published;
  return stated !== null && asOf.slice(0, 4) > stated.slice(0, 4) ? stated : asOf;
}

/** Newest first; facts without a date last; equal dates in id order. */
export function byDate(a: Fact, b: Fact): number {
  return (placedAt(b) ?? "").localeCompare(placedAt(a) ?? "") || (a.id < b.id ? -1 : 1);
}

function groupBy(facts: readonly Fact[], keys: (fact: Fact) => readonly string[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of keys(fact)) {
      const group = groups.get(key);
      if (group) group.push(fact);
      else groups.set(key, [fact]);
    }
  }
  return groups;
}

function roundRobin(groups: readonly (readonly Fact[])[]): Fact[] {
  const taken = new Set<Fact>();
  const longest = Math.max(0, ...groups.map((group) => group.length));
  for (let rank = 0; rank < longest; rank++) {
    for (const group of groups) {
      const fact = group[rank];
      if (fact) taken.add(fact);
    }
  }
  return [...taken];
}

function countPublishers(facts: readonly Fact[]): PublisherCount[] {
  const counts = new Map<string, { facts: number; newest: string | null }>();
  for (const fact of facts) {
    for (const source of [fact.source, ...fact.also]) {
      if (source.publisher === null) continue;
      const entry = counts.get(source.publisher) ?? { facts: 0, newest: null };
      entry.facts++;
      if (source.published !== null && (entry.newest === null || source.published > entry.newest))
        entry.newest = source.published;
      counts.set(source.publisher, entry);
    }
  }
  return [...counts.entries()]
    .map(([publisher, entry]) => ({ publisher, ...entry }))
    .sort((a, b) => b.facts - a.facts || a.publisher.localeCompare(b.publisher));
}

/** The newest fact of each of the newest articles first, so that one long article doesn't fill the screen; then the rest by date. */
function varied(facts: readonly Fact[]): Fact[] {
  const articles = new Set<string>();
  const first = facts.filter(
    (fact) => articles.size < VARIED && !articles.has(fact.article) && articles.add(fact.article),
  );
  return [...first, ...facts.filter((fact) => !first.includes(fact))];
}
