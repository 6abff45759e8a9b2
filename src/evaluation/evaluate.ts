import type { Answer, Answers } from "../answer/types.ts";
import { isLanguage } from "../knowledge/types.ts";
import { type Figures, measure, type Outcome, type ReliabilityRow, reliability } from "./metrics.ts";
import { type EvaluationQuestion, plainSpaces } from "./question-set.ts";

/** A question whose outcome was not the wanted one. */
export interface Miss {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly question: string;
  /** What went wrong: nothing right on top, silence where an answer was due, an answer where silence was due. */
  readonly problem: "wrong" | "silent" | "answered";
  readonly rank: number | null;
  readonly confidence: number;
  readonly first: string | null;
}

export interface Evaluation {
  readonly all: Figures;
  readonly languages: Record<string, Figures>;
  readonly kinds: Record<string, Figures>;
  readonly reliability: readonly ReliabilityRow[];
  readonly misses: readonly Miss[];
  /** Share of right kinds of silence among questions that name one and met silence. */
  readonly silenceKinds: { readonly n: number; readonly right: number };
}

/** Candidates looked at for the rank of the right one. */
const DEPTH = 10;

/** Asks every question and measures the answers. `progress` hears how many are done. */
export function evaluate(
  answers: Answers,
  questions: readonly EvaluationQuestion[],
  progress: (done: number) => void = () => {},
): Evaluation {
  const outcomes: Outcome[] = [];
  const misses: Miss[] = [];
  let silences = 0;
  let rightSilences = 0;
  questions.forEach((question, at) => {
    const preference = isLanguage(question.lang) ? question.lang : "en";
    const answer = answers.ask(question.turns.at(-1) ?? "", {
      turns: question.turns.slice(0, -1),
      preference,
      limit: DEPTH,
    });
    const rank = rankOf(question, answer);
    outcomes.push({
      lang: question.lang,
      kind: question.kind,
      answerable: question.answerable,
      answered: answer.answered,
      rank,
      confidence: answer.confidence,
    });
    if (!question.answerable && !answer.answered && question.silence !== null) {
      silences++;
      if (question.silence === answer.silence) rightSilences++;
    }
    const problem = problemOf(question, answer, rank);
    if (problem) {
      misses.push({
        id: question.id,
        lang: question.lang,
        kind: question.kind,
        question: question.turns.join(" / "),
        problem,
        rank,
        confidence: answer.confidence,
        first: answer.candidates[0]?.fact.id ?? null,
      });
    }
    progress(at + 1);
  });
  return {
    all: measure(outcomes),
    languages: grouped(outcomes, (outcome) => outcome.lang),
    kinds: grouped(outcomes, (outcome) => outcome.kind),
    reliability: reliability(outcomes),
    misses,
    silenceKinds: { n: silences, right: rightSilences },
  };
}

function rankOf(question: EvaluationQuestion, answer: Answer): number | null {
  const { expect } = question;
  if (!expect) return null;
  const at = answer.candidates.findIndex((candidate) => expect.test(plainSpaces(candidate.text)));
  return at < 0 ? null : at + 1;
}

function problemOf(question: EvaluationQuestion, answer: Answer, rank: number | null): Miss["problem"] | undefined {
  if (!question.answerable) return answer.answered ? "answered" : undefined;
  if (rank !== 1) return "wrong";
  return answer.answered ? undefined : "silent";
}

function grouped(outcomes: readonly Outcome[], key: (outcome: Outcome) => string): Record<string, Figures> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) groups.set(key(outcome), [...(groups.get(key(outcome)) ?? []), outcome]);
  return Object.fromEntries(
    [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => [name, measure(group)]),
  );
}
