import MiniSearch, { type Options } from "minisearch";

/** What is indexed of one fact: its terms by field. Fields are language codes and {@link TAGS}. */
export interface IndexDocument {
  /** Position of the fact in the knowledge base. */
  readonly id: number;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** A term to look for, with how much a match of it is worth. */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
}

/** A match: the fact's position and the engine's score, comparable only within one query. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** The field of language-independent terms: entities, concepts, years. */
export const TAGS = "tags";
/** The field for prose in languages without analysis of their own. */
export const OTHER = "other";

/**
 * Most terms of one query that are looked up, the rarest first. Work per query grows with the terms and with how many
 * facts have them, so both are bounded here, whatever the question: see {@link MAX_POSTINGS}.
 */
export const MAX_TERMS = 16;
/** Once the looked-up terms stand in this many facts together, commoner terms are left out (the rarest two always count). */
export const MAX_POSTINGS = 1_200;

export interface SearchIndex {
  readonly size: number;
  /** How many facts have a term in a field. */
  frequency(field: string, term: string): number;
  /** The best facts for the terms of one language field and the tags, best first, at most `limit`. */
  search(field: string, terms: readonly QueryTerm[], tags: readonly QueryTerm[], limit: number): Hit[];
  /** The index as two lines of JSON, for {@link loadSearchIndex}. */
  serialize(): string;
}

/** Facts per term, by field. */
type Frequencies = ReadonlyMap<string, ReadonlyMap<string, number>>;

function options(fields: readonly string[]): Options<IndexDocument> {
  return {
    fields: [...fields],
    idField: "id",
    extractField: (document, field) => (field === "id" ? document.id : document.fields[field]?.join(" ")),
    // Terms arrive ready-made: nothing is split, lowered or dropped a second time.
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
  };
}

/** Builds the index. Terms must not contain blanks. */
export function buildSearchIndex(documents: readonly IndexDocument[], fields: readonly string[]): SearchIndex {
  const engine = new MiniSearch<IndexDocument>(options(fields));
  engine.addAll(documents);
  const frequencies = new Map(fields.map((field) => [field, new Map<string, number>()]));
  for (const document of documents) {
    for (const [field, terms] of Object.entries(document.fields)) {
      const counts = frequencies.get(field);
      if (!counts) continue;
      for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return wrap(engine, frequencies);
}

/**
 * Reads an index back.
 * @throws Error when the text is not one of ours or lacks a field
 */
export function loadSearchIndex(text: string, fields: readonly string[]): SearchIndex {
  const border = text.indexOf("\n");
  if (border < 0) throw new Error("not a saved index");
  const saved: readonly SavedFrequencies[] = JSON.parse(text.slice(0, border));
  const frequencies = new Map(
    saved.map(([field, terms, counts]) => [field, new Map(terms.map((term, at) => [term, counts[at] ?? 0]))]),
  );
  if (fields.some((field) => !frequencies.has(field))) throw new Error("the saved index lacks a field");
  return wrap(MiniSearch.loadJSON<IndexDocument>(text.slice(border + 1), options(fields)), frequencies);
}

type SavedFrequencies = readonly [field: string, terms: readonly string[], counts: readonly number[]];

function wrap(engine: MiniSearch<IndexDocument>, frequencies: Frequencies): SearchIndex {
  const frequency = (field: string, term: string): number => frequencies.get(field)?.get(term) ?? 0;

  /** The rarest terms whose facts together stay within the budget. */
  function affordable(field: string, terms: readonly QueryTerm[], tags: readonly QueryTerm[]): QueryTerm[] {
    const priced = [
      ...terms.map((term) => ({ ...term, cost: frequency(field, term.term) })),
      ...tags.map((term) => ({ ...term, cost: frequency(TAGS, term.term) })),
    ].filter((term) => term.cost > 0);
    priced.sort((a, b) => a.cost - b.cost);
    const chosen: QueryTerm[] = [];
    let spent = 0;
    for (const term of priced.slice(0, MAX_TERMS)) {
      spent += term.cost;
      if (chosen.length >= 2 && spent > MAX_POSTINGS) break;
      chosen.push(term);
    }
    return chosen;
  }

  return {
    size: engine.documentCount,
    frequency,
    search(field, terms, tags, limit) {
      const chosen = affordable(field, terms, tags);
      if (chosen.length === 0) return [];
      const weights = new Map(chosen.map((term) => [term.term, term.weight]));
      return (
        engine
          .search([...weights.keys()].join(" "), {
            fields: [field, TAGS],
            boostTerm: (term) => weights.get(term) ?? 1,
          })
          .slice(0, limit)
          // MiniSearch multiplies by the number of matched terms; undone, since ranking weighs coverage itself.
          .map((result) => ({ id: Number(result.id), score: result.score / Math.max(1, result.queryTerms.length) }))
      );
    },
    serialize: () => {
      const saved = [...frequencies].map(
        ([field, counts]): SavedFrequencies => [field, [...counts.keys()], [...counts.values()]],
      );
      return `${JSON.stringify(saved)}
${JSON.stringify(engine)}`;
    },
  };
}
