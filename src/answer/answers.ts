import type { Fact, KnowledgeBase, Language } from "../knowledge/types.ts";
import { shownLanguage } from "../search/fact-terms.ts";
import type { KnowledgeIndex } from "../search/knowledge-index.ts";
import { citeFacts } from "./cite.ts";
import { ANSWER_FROM, confidenceOf, gatherEvidence } from "./confidence.ts";
import { keyOfId } from "./fact-key.ts";
import { resolveFollowUp } from "./follow-up.ts";
import { highlightAnswer } from "./highlight.ts";
import { createLists } from "./lists.ts";
import { type ParseContext, parseQuestion, type QuestionReading } from "./question.ts";
import { type Match, rankFacts } from "./rank.ts";
import { chooseShown } from "./shown.ts";
import { isVague, kindOfSilence } from "./silence.ts";
import { createSuggester } from "./suggest.ts";
import type { Answer, Answers, AskOptions, Candidate, Page, PageOptions } from "./types.ts";

const DEFAULT_LIMIT = 3;
const MAX_LIMIT = 50;
/** Least share of the best score for a fact to be offered in an inline list. */
const INLINE_SHARE = 0.35;

export interface AnswersOptions {
  readonly index: KnowledgeIndex;
  /** The clock, for "this year". */
  readonly now: () => Date;
}

/** Makes the core's face over one knowledge version. */
export function createAnswers({ index, now }: AnswersOptions): Answers {
  const knowledge: KnowledgeBase = index.knowledge;
  const byId = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
  const byKey = new Map(knowledge.facts.map((fact) => [keyOfId(fact.id), fact]));
  const lists = createLists(knowledge);
  const suggester = createSuggester(knowledge, now);

  function ask(question: string, options: AskOptions = {}): Answer {
    const preference = options.preference ?? "en";
    const limit = Math.min(MAX_LIMIT, Math.max(1, options.limit ?? DEFAULT_LIMIT));
    const context = { index, preference, now: now() };
    const turns = options.turns ?? [];
    const { text: resolved, own, context: before } = resolveFollowUp(question, turns, context);
    const said = before === undefined ? undefined : bestPosition(before, context);
    const follows = resolved !== question;
    const parsed = parseQuestion(resolved, {
      ...context,
      own,
      preference: follows ? languageOf(turns, context) : preference,
    });
    if (!parsed) return silentAnswer(question, resolved, preference);

    const tried = parsed.readings.map((reading) => weigh(reading, said));
    const best = tried.reduce((a, b) => (b.confidence > a.confidence + 0.1 ? b : a));
    const language = best.reading.language;
    const vague = isVague(best.reading, best.matches);
    const confidence = vague ? Math.min(best.confidence, ANSWER_FROM - 0.01) : best.confidence;
    const answered = best.matches.length > 0 && confidence >= ANSWER_FROM;
    const silence = answered ? null : kindOfSilence(best.reading, best.matches);
    const candidates = best.matches.slice(0, limit).map((match) => toCandidate(match, best.reading));
    return {
      question,
      resolved,
      language,
      answered,
      confidence: round(confidence),
      silence,
      suggestions: answered ? [] : suggester.forSilence(silence, best.matches, language),
      candidates,
      shown: answered ? chooseShown(best.matches).map((match) => toCandidate(match, best.reading)) : [],
      topics: lists.topicsOf(
        (answered ? best.matches.slice(0, 1) : best.matches.slice(0, 5)).map((match) => match.fact),
      ),
    };
  }

  function weigh(
    reading: QuestionReading,
    said?: number,
  ): { reading: QuestionReading; matches: Match[]; confidence: number } {
    const matches = rankFacts(reading, index, { said });
    return { reading, matches, confidence: matches.length > 0 ? confidenceOf(gatherEvidence(reading, matches)) : 0 };
  }

  /** The fact that answers a question best, by its position. */
  function bestPosition(question: string, context: ParseContext): number | undefined {
    const reading = parseQuestion(question, context)?.readings[0];
    return reading && rankFacts(reading, index)[0]?.position;
  }

  function languageOf(turns: readonly string[], context: { preference: Language; now: Date }): Language {
    const last = turns.at(-1);
    return (
      (last === undefined ? undefined : parseQuestion(last, { ...context, index })?.language) ?? context.preference
    );
  }

  function silentAnswer(question: string, resolved: string, language: Language): Answer {
    return {
      question,
      resolved,
      language,
      answered: false,
      confidence: 0,
      silence: "out-of-scope",
      suggestions: suggester.forSilence("out-of-scope", [], language),
      candidates: [],
      shown: [],
      topics: [],
    };
  }

  function toCandidate(match: Match, reading: QuestionReading): Candidate {
    return {
      fact: match.fact,
      language: match.terms.language,
      text: match.terms.text,
      highlight: highlightAnswer(reading, match, index),
      score: round(match.score),
    };
  }

  function show(fact: Fact, language: Language): Candidate {
    const shown = shownLanguage(fact, language);
    return { fact, language: shown, text: fact.text[shown] ?? "", highlight: [], score: 0 };
  }

  function suggest(query: string, options: PageOptions): { language: Language; page: Page<Candidate> } {
    const parsed =
      query.trim() === "" ? undefined : parseQuestion(query, { index, preference: options.language, now: now() });
    if (!parsed) {
      const page = query.trim() === "" ? lists.important(options) : lists.none(options);
      return {
        language: options.language,
        page: { ...page, items: page.items.map((fact) => show(fact, options.language)) },
      };
    }
    const tried = parsed.readings.map((reading) => weigh(reading));
    const best = tried.reduce((a, b) => (b.confidence > a.confidence + 0.1 ? b : a));
    const top = best.matches[0];
    const fitting = top
      ? best.matches.filter(
          (match) => match.score >= top.score * INLINE_SHARE && match.coverage >= Math.min(0.4, top.coverage),
        )
      : [];
    const kept = top && top.coverage >= 0.35 ? fitting : [];
    const page = lists.pageOf(kept, options);
    return {
      language: best.reading.language,
      page: { ...page, items: page.items.map((match) => toCandidate(match, best.reading)) },
    };
  }

  const shownPage = (page: Page<Fact>, language: Language): Page<Candidate> => ({
    ...page,
    items: page.items.map((fact) => show(fact, language)),
  });

  return {
    version: knowledge.hash,
    factCount: knowledge.facts.length,
    articleCount: knowledge.articles.length,
    newest: lists.newest,
    topics: knowledge.topics,
    ask,
    suggest,
    topicFacts: (slug, options) => shownPage(lists.topic(slug, options), options.language),
    questions: (topic, language, count) => suggester.questions(topic, language, count),
    timeline: (query, options) => shownPage(lists.timeline(query, options), options.language),
    related: (fact, options) => shownPage(lists.related(fact, options), options.language),
    series: (id, options) => shownPage(lists.series(id, options), options.language),
    publishers: (options) => lists.publishers(options),
    fact: (id) => byId.get(id),
    factByKey: (key) => byKey.get(key),
    factKey: (fact) => keyOfId(fact.id),
    show,
    cite: citeFacts,
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
