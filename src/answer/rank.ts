import type { Fact } from "../knowledge/types.ts";
import { isLight } from "../search/analyze.ts";
import type { AskTerms, FactTerms } from "../search/fact-terms.ts";
import { conceptTag, entityTag, fieldOf, idf, type KnowledgeIndex, yearTag } from "../search/knowledge-index.ts";
import type { AnswerType } from "../search/languages/language.ts";
import type { QueryTerm } from "../search/search-index.ts";
import { answerTypeFit } from "./answer-type.ts";
import { LIGHT_WORD, type QuestionReading, type Term } from "./question.ts";
import { timeFit } from "./time.ts";

/** Facts taken from the index for ranking. */
const POOL = 80;
/** Of these, the best are compared by the characters of their words as well. */
const COMPARED_CLOSELY = 30;

/** BM25 saturation and length normalisation (k1, b), near their usual values; see docs/search.md for what tuning brought. */
const K1 = 1.2;
const B = 0.6;
/** Worth of a match by where and how it is met, against 1 for the stem in the text. */
const IN_ASK = 0.95;
const IN_TITLE = { prose: 0.9, curated: 0.4 } as const;
/** Added for a word of the title: it says what a chunk of prose is about, but little of a single fact under a headline. */
const TITLE_WORTH = { prose: 1.3, curated: 0.15 } as const;
/** Worth of covering all of the question against covering none. */
const COVERAGE_WEIGHT = 1.5;
const AS_CONCEPT = 0.72;
const AS_SIMILAR_WORD = 0.6;
/** Added for the very word, not only its stem. */
const SURFACE_BONUS = 0.1;
/** Added in proportion to the shared character runs of a word. */
const GRAM_WORTH = 0.4;
/** Two words of the question standing together in the fact as well. */
const NEARNESS_BONUS = 0.3;
/** Taken off a fact that lacks the kind of answer asked for. */
const TYPE_PENALTY: Readonly<Record<AnswerType, number>> = {
  quantity: 0.55,
  when: 0.35,
  why: 0.55,
  who: 0.25,
  where: 0.25,
  "yes-no": 0,
  what: 0,
};
const ASK_SIMILARITY_BONUS = 0.7;

/** How a fact meets a question: what confidence and silence are decided from. */
export interface Match {
  readonly position: number;
  readonly fact: Fact;
  readonly terms: FactTerms;
  readonly score: number;
  /** Share of the question's weight that the fact meets, 0–1. */
  readonly coverage: number;
  /** Likeness to the closest of the fact's `asks`, 0–1. */
  readonly askSimilarity: number;
  readonly timeFit: number;
  readonly typeFit: number;
  /** Share of the named things asked about that the fact is about, 1 when none are named. */
  readonly entityFit: number;
  /** A name of the question that the fact neither is about nor writes. */
  readonly nameMissing: boolean;
  /** Weight of the heaviest term the fact lacks, relative to all. */
  readonly missing: number;
  /** Terms met, by position of their token. */
  readonly met: ReadonlyMap<number, number>;
}

export interface RankOptions {
  /** Facts returned at most. */
  readonly limit?: number;
  /** Position of the fact that answered the question before this one: a question that leans on it wants something else. */
  readonly said?: number | undefined;
}

/** What is left of the score of the fact that was just said. */
const ALREADY_SAID = 0.6;

/**
 * The facts of the knowledge base that may answer, best first. Every fact the index proposes is compared word by word; the
 * best of them a second time, more closely.
 */
export function rankFacts(reading: QuestionReading, index: KnowledgeIndex, options: RankOptions = {}): Match[] {
  const { limit = POOL, said } = options;
  const { stems, tags } = queryTerms(reading);
  const hits = index.index.search(fieldOf(reading.language), stems, tags, Math.max(POOL, limit));
  const rough = hits.map((hit) => matchFact(reading, index, hit.id, false)).sort(byScore);
  const close = rough.slice(0, COMPARED_CLOSELY).map((match) => {
    const closer = matchFact(reading, index, match.position, true);
    return closer.position === said ? { ...closer, score: closer.score * ALREADY_SAID } : closer;
  });
  const ranked = [...close.sort(byScore), ...rough.slice(COMPARED_CLOSELY)];
  return newestOfSeries(reading, index, ranked).slice(0, limit);
}

/** Members of a series that may take the place of the best fact must meet nearly as much of the question. */
const SERIES_COVERAGE = 0.12;

/**
 * Where the best fact gives a value that changes over time and the question names no time, the newest actual or estimated
 * value of the same series comes first.
 */
function newestOfSeries(reading: QuestionReading, index: KnowledgeIndex, ranked: readonly Match[]): readonly Match[] {
  const best = ranked[0];
  const series = best?.fact.series;
  if (!best || !series || reading.time.years.length > 0 || reading.time.war || reading.time.plan) return ranked;
  const members = index
    .seriesOf(series.id)
    .map(
      (position) => ranked.find((match) => match.position === position) ?? matchFact(reading, index, position, true),
    );
  const newest = members
    .filter(
      ({ fact, coverage }) =>
        (fact.series?.kind === "actual" || fact.series?.kind === "estimate") &&
        coverage >= best.coverage - SERIES_COVERAGE,
    )
    .sort((a, b) => (b.fact.asOf ?? "").localeCompare(a.fact.asOf ?? "") || b.score - a.score)[0];
  const newer = newest !== undefined && (newest.fact.asOf ?? "") > (best.fact.asOf ?? "");
  if (!newer || sameValue(newest.fact, best.fact)) return ranked;
  return [{ ...newest, score: best.score }, ...ranked.filter((match) => match.position !== newest.position)];
}

function byScore(a: Match, b: Match): number {
  return b.score - a.score || (b.fact.asOf ?? "").localeCompare(a.fact.asOf ?? "") || (a.fact.id < b.fact.id ? -1 : 1);
}

function queryTerms(reading: QuestionReading): { stems: QueryTerm[]; tags: QueryTerm[] } {
  const stems = new Map<string, number>();
  const tags = new Map<string, number>();
  const raise = (table: Map<string, number>, key: string, weight: number): void => {
    table.set(key, Math.max(table.get(key) ?? 0, weight));
  };
  for (const term of reading.terms) {
    // A name is looked up by its tag alone: every fact that writes it has the tag.
    if (term.entities.length === 0) for (const { stem, weight } of term.spellings) raise(stems, stem, weight);
    for (const entity of term.entities) raise(tags, entityTag(entity.id), 0.9 * entity.weight);
    for (const concept of term.concepts) raise(tags, conceptTag(concept), 0.5);
  }
  for (const year of reading.time.years) raise(tags, yearTag(year), 0.5);
  const list = (table: Map<string, number>): QueryTerm[] => [...table].map(([term, weight]) => ({ term, weight }));
  return { stems: list(stems), tags: list(tags) };
}

/** Compares one fact with the question, word by word. */
function matchFact(reading: QuestionReading, index: KnowledgeIndex, position: number, closely: boolean): Match {
  const fact = index.knowledge.facts[position];
  if (!fact) throw new RangeError(`no fact at position ${position}`);
  const terms = index.terms(position, reading.language);
  const entities = index.entitiesOf(position);
  const foreign = terms.language !== reading.language;
  const mean = Math.max(1, index.statistics(fieldOf(terms.language)).meanLength);
  const norm = 1 - B + (B * terms.length) / mean;

  let lexical = 0;
  let covered = 0;
  let total = 0;
  let missing = 0;
  const met = new Map<number, number>();
  for (const term of reading.terms) {
    const share = meet(term, terms, entities, foreign, norm, closely);
    total += term.weight;
    covered += term.weight * Math.min(1, share.met);
    lexical += term.weight * share.worth;
    if (share.met > 0.3) met.set(term.at, share.met);
    else missing = Math.max(missing, term.weight);
  }
  const coverage = total > 0 ? covered / total : 0;
  const nearness = foreign ? 0 : nearPairs(reading, terms);
  const askSimilarity = foreign || !closely ? 0 : closestAsk(reading, terms, index);
  const time = timeFit(fact, terms.numbers, reading.time);
  const type = answerTypeFit(reading.answerType, fact, terms, index);
  const named = namedThings(reading, entities, met);
  const entityFit = named.length === 0 ? 1 : named.filter(({ here }) => here).length / named.length;
  const superseded = fact.supersededBy === null ? 1 : 0.8;
  const score =
    (lexical + NEARNESS_BONUS * nearness) *
    (1 + COVERAGE_WEIGHT * coverage) *
    (1 + ASK_SIMILARITY_BONUS * askSimilarity) *
    (0.15 + 0.85 * time) *
    (1 - TYPE_PENALTY[reading.answerType] * (1 - type)) *
    (0.4 + 0.6 * entityFit) *
    recency(reading, fact) *
    superseded;
  return {
    position,
    fact,
    terms,
    score,
    coverage,
    askSimilarity,
    timeFit: time,
    typeFit: type,
    entityFit,
    nameMissing: named.some(({ here, decisive }) => decisive && !here),
    missing: total > 0 ? missing / total : 1,
    met,
  };
}

/** Values this close, as a share, say the same: the newer one is no news. */
const SAME_VALUE = 0.02;

function sameValue(a: Fact, b: Fact): boolean {
  const [x, y] = [a.series?.value ?? null, b.series?.value ?? null];
  return x !== null && y !== null && Math.abs(x - y) <= SAME_VALUE * Math.max(Math.abs(x), Math.abs(y));
}

/** How far a fact meets one term: `met` 0–1 for coverage, `worth` for the score. */
function meet(
  term: Term,
  terms: FactTerms,
  entities: ReadonlySet<string>,
  foreign: boolean,
  norm: number,
  closely: boolean,
): { met: number; worth: number } {
  let met = 0;
  let worth = 0;
  if (!foreign || term.token.numeric) {
    for (const { stem, weight } of term.spellings) {
      const frequency = terms.positions.get(stem)?.length ?? 0;
      if (frequency > 0) {
        met = Math.max(met, weight);
        worth = Math.max(worth, (weight * frequency * (K1 + 1)) / (frequency + K1 * norm));
      }
      if (terms.askStems.has(stem)) {
        met = Math.max(met, weight * IN_ASK);
        worth = Math.max(worth, weight * IN_ASK);
      }
      if (terms.title.has(stem)) {
        met = Math.max(met, weight * IN_TITLE[terms.kind]);
        worth += weight * TITLE_WORTH[terms.kind];
      }
    }
    if (terms.surfaces.has(term.token.surface)) worth += SURFACE_BONUS;
  }
  for (const entity of term.entities) {
    if (!entities.has(entity.id)) continue;
    const weight = entity.weight === 1 ? 1 : 0.85;
    met = Math.max(met, weight);
    worth = Math.max(worth, weight);
  }
  if (met < AS_CONCEPT && term.concepts.some((concept) => terms.concepts.has(concept))) {
    met = AS_CONCEPT;
    worth = Math.max(worth, AS_CONCEPT);
  }
  const likeness = foreign || !closely ? 0 : likenessTo(term, terms);
  worth += GRAM_WORTH * likeness;
  if (met === 0 && !foreign && !term.token.numeric) {
    if (likeness >= LEAST_LIKENESS) met = AS_SIMILAR_WORD * likeness;
  }
  return { met, worth };
}

/** Share of a word's character runs that count as the same family of words ("граница", «приграничный»), not chance. */
const LEAST_LIKENESS = 0.5;

/** Share of the word's character runs that the fact's words have. */
function likenessTo(term: Term, terms: FactTerms): number {
  if (term.grams.length === 0) return 0;
  const grams = terms.grams();
  let shared = 0;
  for (const gram of term.grams) if (grams.has(gram)) shared++;
  return shared / term.grams.length;
}

/** Neighbouring question words that stand within three words of each other in the fact, by the lighter one's weight. */
function nearPairs(reading: QuestionReading, terms: FactTerms): number {
  let sum = 0;
  for (let i = 1; i < reading.terms.length; i++) {
    const a = reading.terms[i - 1];
    const b = reading.terms[i];
    if (!a || !b || b.at - a.at > 3) continue;
    const first = terms.positions.get(a.stem);
    const second = terms.positions.get(b.stem);
    if (!first || !second) continue;
    if (first.some((p) => second.some((q) => Math.abs(p - q) <= 3))) sum += Math.min(a.weight, b.weight);
  }
  return sum;
}

/** Weighted overlap of the question with the closest `ask`, of the union of both. */
function closestAsk(reading: QuestionReading, terms: FactTerms, index: KnowledgeIndex): number {
  if (terms.asks.length === 0 || reading.terms.length === 0) return 0;
  const asked = reading.terms.reduce((sum, term) => sum + term.weight, 0);
  let best = 0;
  for (const ask of terms.asks) {
    let shared = 0;
    for (const term of reading.terms) if (ask.stems.has(term.stem)) shared += term.weight;
    if (shared === 0) continue;
    const union = asked + askWeight(ask, terms.language, index) - shared;
    best = Math.max(best, shared / Math.max(union, shared));
  }
  return best;
}

const askWeights = new WeakMap<AskTerms, number>();

/** Summed weight of an ask's words; worked out once. */
function askWeight(ask: AskTerms, language: string, index: KnowledgeIndex): number {
  let weight = askWeights.get(ask);
  if (weight === undefined) {
    weight = 0;
    for (const stem of ask.stems) {
      const light = isLight(stem, language) ? LIGHT_WORD : 1;
      weight += light * idf(index, language, index.index.frequency(fieldOf(language), stem));
    }
    askWeights.set(ask, weight);
  }
  return weight;
}

/** Kinds whose names decide what a question is about: a fact without them is about something else. */
const DECISIVE_KINDS: readonly string[] = ["person", "country", "region", "place"];

/** For each name in the question, whether the fact is about it or writes it, and whether lacking it rules the fact out. */
function namedThings(
  reading: QuestionReading,
  entities: ReadonlySet<string>,
  met: ReadonlyMap<number, number>,
): { readonly here: boolean; readonly decisive: boolean }[] {
  const careful = reading.tokens.some((token) => token.capital);
  const groups = new Map<number, { here: boolean; decisive: boolean }>();
  for (const mention of reading.mentions) {
    const words = reading.terms.filter((term) => term.at >= mention.from && term.at < mention.to);
    const written = words.length > 0 && words.every((term) => (met.get(term.at) ?? 0) >= 0.75);
    const here = entities.has(mention.entity.id) || written;
    // A name that was only guessed from a slip, or isn't typed as one, decides nothing.
    const sure = words.every(
      (term) => term.alternates.length === 0 && (term.token.capital || !careful || reading.romanised),
    );
    const asked = (reading.tokens[mention.from]?.start ?? 0) < reading.own;
    const decisive = sure && asked && mention.weight === 1 && DECISIVE_KINDS.includes(mention.entity.kind);
    const group = groups.get(mention.from);
    groups.set(mention.from, { here: here || (group?.here ?? false), decisive: decisive && (group?.decisive ?? true) });
  }
  return [...groups.values()];
}

/** How much age counts between equal facts: most where the newest is asked for, more where the answer changes with time. */
const RECENCY = { latest: 0.3, changing: 0.12, other: 0.04 } as const;

/** Newer facts win between equals. */
function recency(reading: QuestionReading, fact: Fact): number {
  if (!fact.asOf || reading.time.years.length > 0) return 1;
  const changing = fact.series !== null || reading.answerType === "quantity" || reading.answerType === "who";
  const weight = reading.time.latest ? RECENCY.latest : changing ? RECENCY.changing : RECENCY.other;
  const age = (Number(fact.asOf.slice(0, 4)) - 2012) / 14;
  return 1 + weight * Math.max(-1, Math.min(1, age));
}
