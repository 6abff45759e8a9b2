import type { Fact, Language, Source, Topic } from "../knowledge/types.ts";

/** Why nothing was answered: not our subject, our subject but no fact, or more than one reading. */
export type Silence = "out-of-scope" | "not-known" | "too-vague";

/** Half-open range of UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** A fact proposed for a question, in the text its reader would see. */
export interface Candidate {
  readonly fact: Fact;
  /** The language of `text`: the reader's where the fact has it, else the only one there is. */
  readonly language: string;
  readonly text: string;
  /** The words that answer, in UTF-16 units of `text`, in order, not overlapping. */
  readonly highlight: readonly Span[];
  readonly score: number;
}

/** A complete question that the knowledge base answers; `index` is its place in `fact.asks[language]`. */
export interface Suggestion {
  readonly question: string;
  readonly fact: Fact;
  readonly language: string;
  readonly index: number;
}

/** What to say to one question. */
export interface Answer {
  readonly question: string;
  /** The question as understood after earlier turns; equal to `question` for one that stands alone. */
  readonly resolved: string;
  readonly language: Language;
  readonly answered: boolean;
  /** Calibrated probability, 0–1, that the first candidate answers the question. */
  readonly confidence: number;
  readonly silence: Silence | null;
  readonly suggestions: readonly Suggestion[];
  /** Best first, at most the `limit` asked for; also filled when silent. */
  readonly candidates: readonly Candidate[];
  /** The facts to show: the answering one and at most two that add something; empty when silent. */
  readonly shown: readonly Candidate[];
  /** Nearest topics, for buttons. */
  readonly topics: readonly Topic[];
}

/** A numbered source; every number used in an answer stands in its list of citations. */
export interface Citation {
  readonly number: number;
  readonly source: Source;
}

/** One page of a longer list. `next` is the offset of the next page, null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly offset: number;
  readonly total: number;
  readonly next: number | null;
}

export interface AskOptions {
  /** Earlier questions of this person in this chat, oldest first. */
  readonly turns?: readonly string[];
  /** The reader's language, used when the question's own can't be told. Default `en`. */
  readonly preference?: Language;
  /** How many candidates to return, 1–50. Default 3. */
  readonly limit?: number;
}

export interface PageOptions {
  readonly language: Language;
  readonly offset?: number;
  readonly limit: number;
}

export interface TimelineQuery {
  readonly topic?: string;
  readonly year?: string;
}

/** A publisher with how many facts rest on it and the newest date it is cited for. */
export interface PublisherCount {
  readonly publisher: string;
  readonly facts: number;
  readonly newest: string | null;
}

/** The core's face: synchronous, pure over one knowledge version, with no Telegram in it. */
export interface Answers {
  /** The knowledge version (hex), at least 12 characters. */
  readonly version: string;
  readonly factCount: number;
  readonly articleCount: number;
  /** Newest `asOf` of all facts, null when there are none. */
  readonly newest: string | null;
  readonly topics: readonly Topic[];
  ask(question: string, options?: AskOptions): Answer;
  /** Facts for an inline query, best first; the newest important ones for an empty query. */
  suggest(query: string, options: PageOptions): { readonly language: Language; readonly page: Page<Candidate> };
  /** Facts of a topic, newest first. */
  topicFacts(slug: string, options: PageOptions): Page<Candidate>;
  /** Three (or fewer) questions to tap for a topic; over all topics when it is null. */
  questions(topic: string | null, language: Language, count: number): readonly Suggestion[];
  /** Facts newest first, of one topic or year where given. */
  timeline(query: TimelineQuery, options: PageOptions): Page<Candidate>;
  /** Facts that belong beside this one: same series first, then shared entities and topic. */
  related(fact: Fact, options: PageOptions): Page<Candidate>;
  /** The facts of a series, newest first. */
  series(id: string, options: PageOptions): Page<Candidate>;
  publishers(options: { readonly offset?: number; readonly limit: number }): Page<PublisherCount>;
  /** A fact by its id (`article/fact`), or undefined when it isn't there (any more). */
  fact(id: string): Fact | undefined;
  /** A fact by its short key (see `factKey`), or undefined when withdrawn. */
  factByKey(key: string): Fact | undefined;
  /** A short permanent name of a fact for buttons and links: 11 characters of A-Z a-z 0-9 - _. */
  factKey(fact: Fact): string;
  /** A fact as its reader would see it, with nothing highlighted. */
  show(fact: Fact, language: Language): Candidate;
  /** Number the sources of the facts to be shown: identical sources share a number, no gaps, starting at 1. */
  cite(facts: readonly Fact[]): {
    readonly citations: readonly Citation[];
    /** Per fact, in order, the numbers of its sources. */
    readonly numbers: readonly (readonly number[])[];
  };
}

/** Holds the current {@link Answers} and swaps it whole. */
export interface Answerer {
  /** The answers of the current knowledge version; read it once per update. */
  current(): Answers;
  /**
   * Re-reads the knowledge, checks it and swaps it whole.
   * @throws KnowledgeError when anything is wrong; the old version keeps serving.
   * @throws ReloadBusyError when another reload is running.
   */
  reload(): Promise<ReloadReport>;
}

export interface ReloadReport {
  readonly before: { readonly version: string; readonly facts: number; readonly articles: number };
  readonly after: { readonly version: string; readonly facts: number; readonly articles: number };
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly tookMs: number;
  readonly warnings: readonly string[];
}
