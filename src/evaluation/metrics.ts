/** What happened to one question: the rank of its first right candidate (1-based, null when none), and whether it was answered. */
export interface Outcome {
  readonly lang: string;
  readonly kind: string;
  readonly answerable: boolean;
  readonly answered: boolean;
  readonly rank: number | null;
  readonly confidence: number;
}

/** Figures over a set of questions; each null where the set has no question of the sort it counts. */
export interface Figures {
  readonly n: number;
  readonly hit1: number | null;
  readonly hit3: number | null;
  readonly mrr10: number | null;
  /** Answered and the first fact is right, of the answerable. */
  readonly right: number | null;
  /** Answered at all, of the answerable. */
  readonly answered: number | null;
  /** Not answered, of the unanswerable. */
  readonly silent: number | null;
}

/** Figures of a set of outcomes; shares between 0 and 1. */
export function measure(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const others = outcomes.filter((outcome) => !outcome.answerable);
  const within = (rank: number) => share(answerable, (outcome) => outcome.rank !== null && outcome.rank <= rank);
  return {
    n: outcomes.length,
    hit1: within(1),
    hit3: within(3),
    mrr10:
      answerable.length === 0
        ? null
        : round(
            answerable.reduce((sum, { rank }) => sum + (rank !== null && rank <= 10 ? 1 / rank : 0), 0) /
              answerable.length,
          ),
    right: share(answerable, (outcome) => outcome.answered && outcome.rank === 1),
    answered: share(answerable, (outcome) => outcome.answered),
    silent: share(others, (outcome) => !outcome.answered),
  };
}

/** One row of the reliability table: what was claimed against what came true. */
export interface ReliabilityRow {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly claimed: number;
  readonly right: number;
}

/** Answers grouped by confidence in tenths: a calibrated engine is right as often as it claims. */
export function reliability(outcomes: readonly Outcome[]): ReliabilityRow[] {
  const rows: ReliabilityRow[] = [];
  for (let tenth = 0; tenth < 10; tenth++) {
    const from = tenth / 10;
    const group = outcomes.filter(({ confidence }) => confidence >= from && (confidence < from + 0.1 || tenth === 9));
    if (group.length === 0) continue;
    const right = group.filter((outcome) => outcome.answerable && outcome.rank === 1).length;
    rows.push({
      from,
      to: round(from + 0.1),
      n: group.length,
      claimed: round(group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length),
      right: round(right / group.length),
    });
  }
  return rows;
}

function share(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number | null {
  return outcomes.length === 0 ? null : round(outcomes.filter(test).length / outcomes.length);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
