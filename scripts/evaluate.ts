import { readFileSync } from "node:fs";
import { config } from "dotenv";
import * as v from "valibot";
import { EXIT, parseOptions, print, runProgram, stderrLog, UsageError } from "../src/cli/command-line.ts";
import { createProgress } from "../src/cli/progress.ts";
import { type Evaluation, evaluate } from "../src/evaluation/evaluate.ts";
import { type Floors, findMissedFloors, floorsSchema } from "../src/evaluation/floors.ts";
import type { Figures } from "../src/evaluation/metrics.ts";
import { readQuestionSet } from "../src/evaluation/question-set.ts";
import { openAnswerer } from "../src/open-answerer.ts";

const USAGE = "npm run evaluate -- FILE.jsonl… [--knowledge DIR] [--json] [--floors FILE]";

async function main(): Promise<number> {
  config({ quiet: true });
  const { values, positionals } = parseOptions(
    { json: { type: "boolean", default: false }, knowledge: { type: "string" }, floors: { type: "string" } },
    process.argv.slice(2),
  );
  if (positionals.length === 0) throw new UsageError("no question file given");
  const floors = values.floors === undefined ? undefined : readFloors(values.floors);
  const questions = positionals.flatMap((file) => readQuestionSet(readFileSync(file, "utf8"), file));
  if (questions.length === 0) throw new UsageError("the files hold no questions");
  const answerer = openAnswerer({
    knowledgeDir: values.knowledge ?? process.env["KNOWLEDGE_DIR"] ?? "knowledge",
    cacheDir: process.env["CACHE_DIR"] ?? "data/cache",
    log: stderrLog(),
  });
  const progress = createProgress("questions", questions.length);
  const result = evaluate(answerer.current(), questions, progress.update);
  progress.end();
  const missed = floors ? findMissedFloors(result, floors) : [];
  if (values.json) await print(`${JSON.stringify(result)}\n`);
  else await print(table(result));
  for (const line of missed) console.error(`floor missed: ${line}`);
  return missed.length > 0 ? EXIT.failure : EXIT.ok;
}

function readFloors(file: string): Floors {
  const parsed = v.safeParse(floorsSchema, JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success)
    throw new UsageError(
      `${file}: ${parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "file"}: ${issue.message}`).join("; ")}`,
    );
  return parsed.output;
}

const COLUMNS = ["n", "hit1", "hit3", "mrr10", "right", "answered", "silent"] as const;

function table(result: Evaluation): string {
  const row = (name: string, figures: Figures): string =>
    name.padEnd(16) +
    COLUMNS.map((column) =>
      (figures[column] === null
        ? "–"
        : column === "n"
          ? String(figures.n)
          : (figures[column] ?? 0).toFixed(3)
      ).padStart(9),
    ).join("");
  const lines = [
    " ".repeat(16) + COLUMNS.map((column) => column.padStart(9)).join(""),
    row("all", result.all),
    ...Object.entries(result.languages).map(([name, figures]) => row(name, figures)),
    ...Object.entries(result.kinds).map(([name, figures]) => row(name, figures)),
    "",
    "confidence   questions  claimed    right",
    ...result.reliability.map(
      ({ from, to, n, claimed, right }) =>
        `${from.toFixed(1)}–${to.toFixed(1)}`.padEnd(13) +
        String(n).padStart(9) +
        claimed.toFixed(2).padStart(9) +
        right.toFixed(2).padStart(9),
    ),
    `right kind of silence: ${result.silenceKinds.right} of ${result.silenceKinds.n}`,
    "",
    ...result.misses.map(
      ({ id, problem, rank, confidence, question, first }) =>
        `${problem.padEnd(9)} ${id}  rank ${rank ?? "–"}  ${confidence.toFixed(2)}  ${question}  → ${first ?? "nothing"}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

await runProgram("evaluate", USAGE, main);
