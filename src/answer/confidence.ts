import type { QuestionReading } from "./question.ts";
import type { Match } from "./rank.ts";

/** What the decision to answer looks at, each 0–1. */
export interface Evidence {
  readonly coverage: number;
  readonly askSimilarity: number;
  /** Weight of the heaviest word that isn't met, as a share of all. */
  readonly missing: number;
  /** Share of the question's weight in words the knowledge base doesn't know at all. */
  readonly unknown: number;
  /** Share of the question's weight in words taken for slips of others. */
  readonly mended: number;
  readonly timeFit: number;
  readonly typeFit: number;
  readonly entityFit: number;
  /** 1 when a name of the question is missing from the fact. */
  readonly nameMissing: number;
  /** 1 when the question asks for a judgement. */
  readonly opinion: number;
  /** How far the best stands above the next fact that says something else. */
  readonly margin: number;
  /** Few content words say little: 1 for one word, 0 for four or more. */
  readonly brevity: number;
}

/** Weights of a logistic model; fitted by `scripts/calibrate.ts` on development questions. */
export interface ConfidenceModel {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof Evidence, number>>;
}

export const CONFIDENCE_MODEL: ConfidenceModel = {
  bias: -3.92,
  weights: {
    coverage: 2.92,
    askSimilarity: 1.51,
    missing: -0.78,
    unknown: -1.83,
    mended: -0.5,
    timeFit: 0.65,
    typeFit: 1.75,
    entityFit: 1.23,
    nameMissing: -1.4,
    opinion: -2.3,
    margin: 1.17,
    brevity: -1.74,
  },
};

/** At and above this confidence a question is answered. */
export const ANSWER_FROM = 0.57;

/** Gathers the evidence for the best match of a reading. */
export function gatherEvidence(reading: QuestionReading, matches: readonly Match[]): Evidence {
  const best = matches[0];
  const total = reading.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const unknown = reading.terms.reduce((sum, term) => sum + (term.known ? 0 : term.weight), 0) / total;
  const mended =
    reading.terms.reduce((sum, term) => sum + (term.alternates.length > 0 && !reading.romanised ? term.weight : 0), 0) /
    total;
  if (!best) {
    return {
      coverage: 0,
      askSimilarity: 0,
      missing: 1,
      unknown,
      mended,
      timeFit: 0,
      typeFit: 0,
      entityFit: 0,
      nameMissing: 1,
      opinion: 0,
      margin: 0,
      brevity: 0,
    };
  }
  const rival = matches[1];
  return {
    coverage: best.coverage,
    askSimilarity: best.askSimilarity,
    missing: best.missing,
    unknown,
    mended,
    timeFit: best.timeFit,
    typeFit: best.typeFit,
    entityFit: best.entityFit,
    nameMissing: best.nameMissing ? 1 : 0,
    opinion: reading.opinion ? 1 : 0,
    margin: rival && best.score > 0 ? 1 - rival.score / best.score : 1,
    brevity: Math.max(0, Math.min(1, (4 - reading.terms.length) / 3)),
  };
}

/** A fact that lacks a name or misses the time asked for is no answer, however well the rest fits. */
const MOST_WHEN_RULED_OUT = 0.3;

/** The probability that the best match answers the question. */
export function confidenceOf(evidence: Evidence, model: ConfidenceModel = CONFIDENCE_MODEL): number {
  let sum = model.bias;
  for (const [name, weight] of Object.entries(model.weights)) sum += weight * evidence[name as keyof Evidence];
  const probability = 1 / (1 + Math.exp(-sum));
  const ruledOut = evidence.nameMissing > 0 || evidence.timeFit < 0.3;
  return ruledOut ? Math.min(probability, MOST_WHEN_RULED_OUT) : probability;
}
