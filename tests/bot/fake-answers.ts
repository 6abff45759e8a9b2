import { createHash } from "node:crypto";
import type { Answer, Answerer, Answers, Candidate, Page, PageOptions, Suggestion } from "../../src/answer/types.ts";
import type { Fact, Language, Source, Topic } from "../../src/knowledge/types.ts";
import { aFact, aTopic } from "../helpers/builders.ts";

export interface FakeOptions {
  readonly facts?: readonly Fact[];
  readonly topics?: readonly Topic[];
  readonly version?: string;
  /** What particular questions get; questions that are among a fact's `asks` are answered without. */
  readonly script?: Readonly<Record<string, Partial<Answer>>>;
}

/** An in-memory core without any search: it knows the questions in `asks` and those in its script. */
export function createFakeAnswers(options: FakeOptions = {}): Answers {
  const { facts = [aFact()], topics = [aTopic()], version = "0123456789abcdef", script = {} } = options;
  const newestFirst = [...facts].sort((a, b) => (b.asOf ?? "").localeCompare(a.asOf ?? ""));
  const show = (fact: Fact, language: Language): Candidate => {
    const shown = fact.text[language] === undefined ? (Object.keys(fact.text)[0] ?? "en") : language;
    return { fact, language: shown, text: fact.text[shown] ?? "", highlight: [], score: 1 };
  };
  const list = (chosen: readonly Fact[], { language, offset = 0, limit }: PageOptions): Page<Candidate> =>
    pageOf(
      chosen.map((fact) => show(fact, language)),
      offset,
      limit,
    );
  const asked = (question: string) =>
    facts.flatMap((fact) =>
      Object.entries(fact.asks).flatMap(([language, asks]) =>
        asks.includes(question) ? [{ fact, language: language as Language }] : [],
      ),
    )[0];

  return {
    version,
    factCount: facts.length,
    articleCount: new Set(facts.map((fact) => fact.article)).size,
    newest: newestFirst[0]?.asOf ?? null,
    topics,
    ask(question, { turns = [], preference = "en" } = {}) {
      const last = turns.at(-1);
      const resolved = question.startsWith("and ") && last !== undefined ? `${last} ${question}` : question;
      const hit = asked(question);
      const language = hit?.language ?? preference;
      const candidates = hit === undefined ? [] : [show(hit.fact, language)];
      return {
        question,
        resolved,
        language,
        answered: hit !== undefined,
        confidence: hit === undefined ? 0.1 : 0.9,
        silence: hit === undefined ? "not-known" : null,
        suggestions: [],
        candidates,
        shown: candidates,
        topics,
        ...script[question],
      };
    },
    suggest(query, pageOptions) {
      const hit = asked(query);
      const language = hit?.language ?? pageOptions.language;
      const found = query === "" ? newestFirst : query.startsWith("all") ? facts : hit === undefined ? [] : [hit.fact];
      return { language, page: list(found, { ...pageOptions, language }) };
    },
    topicFacts: (slug, page) =>
      list(
        newestFirst.filter((fact) => fact.topics.includes(slug)),
        page,
      ),
    questions: (topic, language, count) =>
      facts
        .filter((fact) => topic === null || fact.topics.includes(topic))
        .flatMap((fact) => suggestion(fact, language))
        .slice(0, count),
    timeline: ({ topic, year }, page) =>
      list(
        newestFirst.filter(
          (fact) =>
            (topic === undefined || fact.topics.includes(topic)) &&
            (year === undefined || fact.asOf?.startsWith(year) === true),
        ),
        page,
      ),
    related: (fact, page) =>
      list(
        facts.filter((other) => other.id !== fact.id),
        page,
      ),
    series: (id, page) =>
      list(
        newestFirst.filter((fact) => fact.series?.id === id),
        page,
      ),
    publishers({ offset = 0, limit }) {
      const names = [...new Set(facts.flatMap((fact) => fact.source.publisher ?? []))];
      const counts = names.map((publisher) => {
        const own = facts.filter((fact) => fact.source.publisher === publisher);
        return { publisher, facts: own.length, newest: own[0]?.source.published ?? null };
      });
      return pageOf(counts, offset, limit);
    },
    fact: (id) => facts.find((fact) => fact.id === id),
    factByKey: (key) => facts.find((fact) => keyOf(fact) === key),
    factKey: keyOf,
    show,
    cite(cited) {
      const sources: Source[] = [];
      const numbers = cited.map((fact) =>
        [fact.source, ...fact.also].map((source) => {
          const known = sources.findIndex((other) => JSON.stringify(other) === JSON.stringify(source));
          return known >= 0 ? known + 1 : sources.push(source);
        }),
      );
      return { citations: sources.map((source, index) => ({ number: index + 1, source })), numbers };
    },
  };
}

/** The first own question of a fact in a language, as a suggestion. */
export function suggestion(fact: Fact, language: Language): readonly Suggestion[] {
  const question = fact.asks[language]?.[0];
  return question === undefined ? [] : [{ question, fact, language, index: 0 }];
}

/** An answerer that serves whatever it was given last. */
export function createFakeAnswerer(
  first: Answers,
  reload?: Answerer["reload"],
): Answerer & { swap(next: Answers): void } {
  let current = first;
  return {
    current: () => current,
    swap: (next) => {
      current = next;
    },
    reload: reload ?? (() => Promise.reject(new Error("no reload in this test"))),
  };
}

export function keyOf(fact: Fact): string {
  return createHash("sha256").update(fact.id).digest("base64url").slice(0, 11);
}

function pageOf<T>(items: readonly T[], offset: number, limit: number): Page<T> {
  const end = offset + limit;
  return { items: items.slice(offset, end), offset, total: items.length, next: end < items.length ? end : null };
}
