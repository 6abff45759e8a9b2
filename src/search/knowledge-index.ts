import type { KnowledgeBase } from "../knowledge/types.ts";
import { ANALYSED_LANGUAGES, foldWord } from "./analyze.ts";
import { createEntityMatcher, type EntityMatcher, type SavedAliases, stemAliases } from "./entity-matcher.ts";
import { type FactTerms, factTerms, shownLanguage } from "./fact-terms.ts";
import { profileOf } from "./languages/index.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import {
  buildSearchIndex,
  type IndexDocument,
  loadSearchIndex,
  OTHER,
  type SearchIndex,
  TAGS,
} from "./search-index.ts";
import { splitWords } from "./text.ts";
import { createThesaurus, type Thesaurus } from "./thesaurus.ts";

/** Bump when the saved shape changes. What the terms are made of is covered by the version of the code. */
export const INDEX_VERSION = 3;

/** The index fields: one per analysed language, one for the rest, one for language-independent tags. */
export const FIELDS: readonly string[] = [...ANALYSED_LANGUAGES, OTHER, TAGS];

/** Numbers about the texts of one field. */
export interface FieldStatistics {
  /** Facts that have it. */
  readonly facts: number;
  /** Mean words per fact, without stop words. */
  readonly meanLength: number;
}

/** Everything search needs of a knowledge base. Immutable. */
export interface KnowledgeIndex {
  readonly knowledge: KnowledgeBase;
  readonly index: SearchIndex;
  readonly matcher: EntityMatcher;
  readonly thesaurus: Thesaurus;
  readonly lexicon: (language: string) => Lexicon;
  readonly statistics: (field: string) => FieldStatistics;
  /** Entities of a fact: those its file lists and, in prose, those its text names. */
  readonly entitiesOf: (position: number) => ReadonlySet<string>;
  /** Positions of the facts of a series. */
  readonly seriesOf: (series: string) => readonly number[];
  /** The terms of the fact at a position in a language; remembered. */
  readonly terms: (position: number, language: string) => FactTerms;
  /** Lines of JSON for {@link loadKnowledgeIndex}. */
  readonly serialize: () => string;
}

/** What is worked out once from the texts and saved beside the index. */
interface Parts {
  readonly statistics: Readonly<Record<string, FieldStatistics>>;
  /** Folded words and how often they occur, by field. */
  readonly surfaces: Readonly<Record<string, ReadonlyMap<string, number>>>;
  /** Entity ids of each fact. */
  readonly entities: readonly (readonly string[])[];
  readonly aliases: SavedAliases;
}

interface SavedParts extends Omit<Parts, "surfaces"> {
  readonly version: number;
  readonly surfaces: readonly (readonly [field: string, words: readonly string[], counts: readonly number[]])[];
}

/** Tags under which a fact is found in any language. */
export const entityTag = (id: string): string => `@${id}`;
export const conceptTag = (id: string): string => `#${id}`;
export const yearTag = (year: string): string => `=${year}`;

/** The index field of a language. */
export function fieldOf(language: string): string {
  return ANALYSED_LANGUAGES.includes(language) ? language : OTHER;
}

/** A number that reads as a year of the period the knowledge is about, or near it. */
export function isYear(number: string): boolean {
  return /^(19|20)\d\d$/.test(number);
}

/** Builds the index of a knowledge base from nothing. */
export function buildKnowledgeIndex(knowledge: KnowledgeBase): KnowledgeIndex {
  const aliases = stemAliases(knowledge.entities);
  const matcher = createEntityMatcher(knowledge.entities, aliases);
  const thesaurus = createThesaurus();
  const surfaces = new Map(FIELDS.map((field) => [field, new Map<string, number>()]));
  const totals = new Map(FIELDS.map((field) => [field, { facts: 0, words: 0 }]));
  const entities: string[][] = [];

  const documents = knowledge.facts.map((fact, id): IndexDocument => {
    const fields: Record<string, string[]> = {};
    const tags = new Set<string>();
    const named = new Set(fact.entities);
    for (const language of Object.keys(fact.text)) {
      const field = fieldOf(language);
      const terms = factTerms(fact, language, thesaurus);
      const list = fields[field] ?? [];
      fields[field] = list;
      for (const token of terms.tokens) if (!token.stop) list.push(token.stem);
      list.push(...terms.askStems, ...terms.title);
      for (const concept of terms.concepts) tags.add(conceptTag(concept));
      for (const number of terms.numbers) if (isYear(number)) tags.add(yearTag(number));
      if (fact.kind === "prose") {
        for (const mention of matcher.match(terms.tokens, language))
          if (mention.weight === 1) named.add(mention.entity.id);
      }
      countWords(surfaces.get(field), terms);
      const total = totals.get(field);
      if (total) {
        total.facts++;
        total.words += terms.length;
      }
    }
    if (fact.asOf) tags.add(yearTag(fact.asOf.slice(0, 4)));
    for (const entity of named) tags.add(entityTag(entity));
    entities.push([...named]);
    fields[TAGS] = [...tags];
    return { id, fields };
  });

  addNames(knowledge, surfaces);
  const statistics = Object.fromEntries(
    [...totals].map(([field, { facts, words }]) => [field, { facts, meanLength: words / Math.max(1, facts) }]),
  );
  const parts: Parts = { statistics, surfaces: Object.fromEntries(surfaces), entities, aliases };
  return assemble(knowledge, buildSearchIndex(documents, FIELDS), parts);
}

/**
 * Reads a saved index of the same knowledge.
 * @throws Error when the text is no saved index of this version and size
 */
export function loadKnowledgeIndex(knowledge: KnowledgeBase, text: string): KnowledgeIndex {
  const border = text.indexOf("\n");
  const saved = JSON.parse(text.slice(0, border)) as SavedParts;
  if (saved.version !== INDEX_VERSION) throw new Error(`index version ${saved.version}, expected ${INDEX_VERSION}`);
  const index = loadSearchIndex(text.slice(border + 1), FIELDS);
  if (index.size !== knowledge.facts.length || saved.entities.length !== knowledge.facts.length) {
    throw new Error("the saved index is of another size");
  }
  const surfaces = Object.fromEntries(
    saved.surfaces.map(([field, words, counts]) => [field, new Map(words.map((word, at) => [word, counts[at] ?? 0]))]),
  );
  return assemble(knowledge, index, { ...saved, surfaces });
}

/** BM25's inverse document frequency (Robertson and Spärck Jones, one added inside the logarithm so that it stays positive). */
export function idf(index: KnowledgeIndex, language: string, frequency: number): number {
  const facts = Math.max(index.statistics(fieldOf(language)).facts, 10);
  return Math.log(1 + (facts - Math.min(frequency, facts) + 0.5) / (frequency + 0.5));
}

/** Analysed facts kept in memory at most; all are forgotten when it is full. */
const MAX_REMEMBERED = 40_000;

function assemble(knowledge: KnowledgeBase, index: SearchIndex, parts: Parts): KnowledgeIndex {
  const { statistics, surfaces, entities, aliases } = parts;
  const thesaurus = createThesaurus();
  const lexicons = new Map<string, Lexicon>();
  const remembered = new Map<string, FactTerms>();
  let series: Map<string, number[]> | undefined;
  const entitySets: (ReadonlySet<string> | undefined)[] = [];
  return {
    knowledge,
    index,
    matcher: createEntityMatcher(knowledge.entities, aliases),
    thesaurus,
    lexicon(language) {
      let lexicon = lexicons.get(language);
      if (!lexicon) {
        lexicon = createLexicon(language, surfaces[fieldOf(language)] ?? new Map());
        lexicons.set(language, lexicon);
      }
      return lexicon;
    },
    statistics: (field) => statistics[field] ?? { facts: 0, meanLength: 1 },
    entitiesOf(position) {
      let set = entitySets[position];
      if (!set) {
        set = new Set(entities[position] ?? []);
        entitySets[position] = set;
      }
      return set;
    },
    seriesOf(id) {
      if (!series) {
        series = new Map();
        for (const [position, fact] of knowledge.facts.entries()) {
          if (fact.series) series.set(fact.series.id, [...(series.get(fact.series.id) ?? []), position]);
        }
      }
      return series.get(id) ?? [];
    },
    terms(position, language) {
      const fact = knowledge.facts[position];
      if (!fact) throw new RangeError(`no fact at position ${position}`);
      const shown = shownLanguage(fact, language);
      const key = `${position} ${shown}`;
      let terms = remembered.get(key);
      if (!terms) {
        if (remembered.size >= MAX_REMEMBERED) remembered.clear();
        terms = factTerms(fact, shown, thesaurus);
        remembered.set(key, terms);
      }
      return terms;
    },
    serialize: () => {
      const words = Object.entries(surfaces).map(
        ([field, counts]) => [field, [...counts.keys()], [...counts.values()]] as const,
      );
      const saved: SavedParts = { version: INDEX_VERSION, statistics, surfaces: words, entities, aliases };
      return `${JSON.stringify(saved)}\n${index.serialize()}`;
    },
  };
}

function countWords(counts: Map<string, number> | undefined, terms: FactTerms): void {
  if (!counts) return;
  for (const { surface } of terms.tokens) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  for (const surface of terms.askSurfaces) counts.set(surface, (counts.get(surface) ?? 0) + 1);
}

/** Names of entities are words of the knowledge base too, even where no fact uses them yet. */
function addNames(knowledge: KnowledgeBase, surfaces: ReadonlyMap<string, Map<string, number>>): void {
  for (const language of ANALYSED_LANGUAGES) {
    const counts = surfaces.get(language);
    if (!counts) continue;
    const profile = profileOf(language);
    for (const { name, aliases, standIns } of knowledge.entities) {
      for (const phrase of [name[language] ?? "", ...(aliases[language] ?? []), ...(standIns[language] ?? [])]) {
        for (const { word } of splitWords(phrase)) {
          const surface = foldWord(word, profile);
          if (!counts.has(surface)) counts.set(surface, 0);
        }
      }
    }
  }
}
