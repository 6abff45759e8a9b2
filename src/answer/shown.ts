import type { Match } from "./rank.ts";

const MOST_SHOWN = 3;
/** A further fact must come this close to the first one's score and cover this much of the question. */
const LEAST_SHARE = 0.6;
const LEAST_COVERAGE = 0.5;
/** How much less of the question it may cover than the first. */
const COVERAGE_GAP = 0.2;
/** Facts whose words overlap more than this say the same. */
const TOO_ALIKE = 0.6;

/** The facts to show: the best, and at most two that add something to it. */
export function chooseShown(matches: readonly Match[]): Match[] {
  const best = matches[0];
  if (!best) return [];
  const shown = [best];
  for (const match of matches.slice(1, 12)) {
    if (shown.length >= MOST_SHOWN) break;
    if (
      match.score < best.score * LEAST_SHARE ||
      match.coverage < Math.max(LEAST_COVERAGE, best.coverage - COVERAGE_GAP) ||
      match.timeFit < 0.5 ||
      match.entityFit < best.entityFit
    )
      continue;
    if (shown.some((other) => likeness(other, match) > TOO_ALIKE)) continue;
    shown.push(match);
  }
  return shown;
}

function likeness(a: Match, b: Match): number {
  let shared = 0;
  for (const stem of a.terms.positions.keys()) if (b.terms.positions.has(stem)) shared++;
  return shared / Math.max(1, Math.min(a.terms.positions.size, b.terms.positions.size));
}
