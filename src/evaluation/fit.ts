import type { ConfidenceModel, Evidence } from "../answer/confidence.ts";

/** One question's evidence and whether the first fact was right. */
export interface Example {
  readonly evidence: Evidence;
  readonly right: boolean;
}

const STEPS = 6_000;
const RATE = 0.3;
/** Pull towards small weights, so that a few questions don't decide. */
const RIDGE = 0.002;

/** Fits the logistic confidence model by gradient descent on the mean log loss with ridge regularisation. Deterministic. */
export function fitConfidence(examples: readonly Example[], names: readonly (keyof Evidence)[]): ConfidenceModel {
  let bias = 0;
  const weights = new Map(names.map((name) => [name, 0]));
  for (let step = 0; step < STEPS; step++) {
    let biasSlope = 0;
    const slopes = new Map(names.map((name) => [name, 0]));
    for (const { evidence, right } of examples) {
      let sum = bias;
      for (const name of names) sum += (weights.get(name) ?? 0) * evidence[name];
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      biasSlope += error;
      for (const name of names) slopes.set(name, (slopes.get(name) ?? 0) + error * evidence[name]);
    }
    bias -= (RATE * biasSlope) / examples.length;
    for (const name of names) {
      const weight = weights.get(name) ?? 0;
      weights.set(name, weight - RATE * ((slopes.get(name) ?? 0) / examples.length + RIDGE * weight));
    }
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  const fitted = Object.fromEntries([...weights].map(([name, weight]) => [name, round(weight)])) as Record<
    keyof Evidence,
    number
  >;
  return { bias: round(bias), weights: fitted };
}
