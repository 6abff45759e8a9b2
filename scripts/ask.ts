import { createInterface } from "node:readline";
import { config } from "dotenv";
import type { Answer, Answers } from "../src/answer/types.ts";
import { renderAnswer } from "../src/bot/render/answer-message.ts";
import { loadTexts } from "../src/bot/render/texts.ts";
import { answerJson } from "../src/cli/answer-json.ts";
import { EXIT, parseOptions, print, runProgram, stderrLog, UsageError } from "../src/cli/command-line.ts";
import { isLanguage, LANGUAGES, type Language } from "../src/knowledge/types.ts";
import { openAnswerer } from "../src/open-answerer.ts";

const USAGE = `npm run --silent ask -- [--json] [--lang ${LANGUAGES.join("|")}] [--limit 1-50] [--knowledge DIR] [question …]`;

interface Request {
  readonly json: boolean;
  readonly preference: Language;
  readonly limit: number;
  readonly knowledge: string;
  readonly question: string | undefined;
}

function readRequest(): Request {
  const { values, positionals } = parseOptions(
    {
      json: { type: "boolean", default: false },
      lang: { type: "string" },
      limit: { type: "string" },
      knowledge: { type: "string" },
    },
    process.argv.slice(2),
  );
  const lang = values.lang ?? "en";
  if (!isLanguage(lang)) throw new UsageError(`--lang is "${lang}", expected one of ${LANGUAGES.join(", ")}`);
  const limit = values.limit ?? "3";
  if (!/^\d+$/.test(limit) || Number(limit) < 1 || Number(limit) > 50)
    throw new UsageError(`--limit is "${limit}", expected a whole number from 1 to 50`);
  if (values.knowledge === "") throw new UsageError("--knowledge is empty, expected a folder");
  return {
    json: values.json,
    preference: lang,
    limit: Number(limit),
    knowledge: values.knowledge ?? process.env["KNOWLEDGE_DIR"] ?? "knowledge",
    question: positionals.length > 0 ? positionals.join(" ") : undefined,
  };
}

/** A line that is a JSON array of strings is one conversation; any other line is a plain question. */
function readTurns(line: string): readonly string[] {
  if (line.trimStart().startsWith("[")) {
    try {
      const turns: unknown = JSON.parse(line);
      if (Array.isArray(turns) && turns.every((turn) => typeof turn === "string"))
        return turns.length === 0 ? [""] : turns;
    } catch {
      // Not JSON after all: a question that begins with a bracket.
    }
  }
  return [line];
}

async function main(): Promise<number> {
  config({ quiet: true });
  const request = readRequest();
  const answers = openAnswerer({
    knowledgeDir: request.knowledge,
    cacheDir: process.env["CACHE_DIR"] ?? "data/cache",
    log: stderrLog(),
  }).current();
  const say = createSay(request, answers);
  if (request.question !== undefined) {
    const answer = await say([request.question]);
    return answer.answered ? EXIT.ok : EXIT.silent;
  }
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) await say(readTurns(line));
  return EXIT.ok;
}

function createSay(request: Request, answers: Answers): (turns: readonly string[]) => Promise<Answer> {
  const texts = request.json ? undefined : loadTexts();
  return async (turns) => {
    const started = performance.now();
    const answer = answers.ask(turns.at(-1) ?? "", {
      turns: turns.slice(0, -1),
      preference: request.preference,
      limit: request.limit,
    });
    const tookMs = performance.now() - started;
    if (texts === undefined) await print(`${JSON.stringify(answerJson(answer, tookMs))}\n`);
    else {
      // No empty line inside an answer, so that an empty line ends each one in a pipe.
      const text = renderAnswer(answers, answer, texts[answer.language]).text.replace(/\n{2,}/g, "\n");
      await print(`${text}\n${request.question === undefined ? "\n" : ""}`);
    }
    return answer;
  };
}

await runProgram("ask", USAGE, main);
