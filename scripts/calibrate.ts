import { readFileSync } from "node:fs";
import { CONFIDENCE_MODEL, confidenceOf, type Evidence, gatherEvidence } from "../src/answer/confidence.ts";
import { resolveFollowUp } from "../src/answer/follow-up.ts";
import { parseQuestion, type QuestionReading } from "../src/answer/question.ts";
import { type Match, rankFacts } from "../src/answer/rank.ts";
import { EXIT, parseOptions, print, runProgram, UsageError } from "../src/cli/command-line.ts";
import { createProgress } from "../src/cli/progress.ts";
import { type Example, fitConfidence } from "../src/evaluation/fit.ts";
import { type EvaluationQuestion, plainSpaces, readQuestionSet } from "../src/evaluation/question-set.ts";
import { loadKnowledge } from "../src/knowledge/load.ts";
import { isLanguage } from "../src/knowledge/types.ts";
import { SHIPPED_KNOWLEDGE } from "../src/paths.ts";
import { detectLanguage } from "../src/search/detect-language.ts";
import { buildKnowledgeIndex, type KnowledgeIndex } from "../src/search/knowledge-index.ts";

const USAGE = "npm run calibrate -- FILE.jsonl… [--knowledge DIR]";

/** A question as ranked, with what the facts that answer it look like. */
interface Ranked {
  readonly question: EvaluationQuestion;
  readonly reading: QuestionReading;
  readonly matches: readonly Match[];
}

/**
 * Fits the confidence model on question files and prints it. Each answerable question gives two examples: as it is, and with
 * the facts that answer it taken away, when silence is right; so the model learns from near misses in our own field.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseOptions({ knowledge: { type: "string" } }, process.argv.slice(2));
  if (positionals.length === 0) throw new UsageError("no question file given");
  const knowledge = loadKnowledge(values.knowledge ?? SHIPPED_KNOWLEDGE, {
    shipped: SHIPPED_KNOWLEDGE,
    detectLanguage,
  });
  const index = buildKnowledgeIndex(knowledge);
  const questions = positionals.flatMap((file) => readQuestionSet(readFileSync(file, "utf8"), file));
  const progress = createProgress("questions", questions.length);
  const ranked = questions.flatMap((question, at) => {
    progress.update(at + 1);
    return rank(question, index) ?? [];
  });
  progress.end();
  const examples = ranked.flatMap(examplesOf);
  const model = fitConfidence(examples, Object.keys(CONFIDENCE_MODEL.weights) as (keyof Evidence)[]);
  await print(`${JSON.stringify(model, null, 2)}\n`);
  for (const from of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65]) {
    const shares = (wanted: boolean) => {
      const group = examples.filter(({ right }) => right === wanted);
      const answered =
        group.filter(({ evidence }) => confidenceOf(evidence, model) >= from).length / Math.max(1, group.length);
      return (wanted ? answered : 1 - answered).toFixed(3);
    };
    await print(`from ${from}: ${shares(true)} of right first facts answered, ${shares(false)} of wrong ones silent\n`);
  }
  return EXIT.ok;
}

function rank(question: EvaluationQuestion, index: KnowledgeIndex): Ranked | undefined {
  const context = { index, preference: isLanguage(question.lang) ? question.lang : ("en" as const), now: new Date() };
  const { text, own } = resolveFollowUp(question.turns.at(-1) ?? "", question.turns.slice(0, -1), context);
  const readings = parseQuestion(text, { ...context, own })?.readings ?? [];
  const tried = readings.map((reading) => ({ question, reading, matches: rankFacts(reading, index) }));
  return tried.reduce<Ranked | undefined>(
    (best, next) => (best && confidence(best) >= confidence(next) ? best : next),
    undefined,
  );
}

function confidence({ reading, matches }: Ranked): number {
  return matches.length > 0 ? confidenceOf(gatherEvidence(reading, matches)) : 0;
}

function examplesOf({ question, reading, matches }: Ranked): Example[] {
  const { expect } = question;
  const answers = (match: Match): boolean => expect?.test(plainSpaces(match.terms.text)) ?? false;
  const first = matches[0];
  if (!first) return [];
  const examples: Example[] = [{ evidence: gatherEvidence(reading, matches), right: answers(first) }];
  const others = matches.filter((match) => !answers(match));
  if (question.answerable && others.length > 0 && others.length < matches.length) {
    examples.push({ evidence: gatherEvidence(reading, others), right: false });
  }
  return examples;
}

await runProgram("calibrate", USAGE, main);
