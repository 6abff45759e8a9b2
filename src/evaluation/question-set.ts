import * as v from "valibot";

const lineSchema = v.pipe(
  v.looseObject({
    id: v.string(),
    lang: v.string(),
    kind: v.string(),
    question: v.optional(v.string()),
    turns: v.optional(v.array(v.string())),
    answerable: v.boolean(),
    expect: v.nullish(v.string()),
    silence: v.nullish(v.string()),
  }),
  v.check((line) => (line.question === undefined) !== (line.turns === undefined), "needs either question or turns"),
  v.check((line) => !line.answerable || typeof line.expect === "string", "an answerable question needs expect"),
);

/** One evaluation question; `turns` ends with the question itself. */
export interface EvaluationQuestion {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly turns: readonly string[];
  readonly answerable: boolean;
  /** Matched against a fact's text with every Unicode space as a plain one; null for the unanswerable. */
  readonly expect: RegExp | null;
  readonly silence: string | null;
}

/** A question file is malformed. */
export class QuestionSetError extends Error {
  override readonly name = "QuestionSetError";
}

/**
 * Reads a question file: one JSON object a line, empty lines skipped.
 * @throws QuestionSetError naming file and line
 */
export function readQuestionSet(text: string, file: string): EvaluationQuestion[] {
  const questions: EvaluationQuestion[] = [];
  text.split("\n").forEach((line, at) => {
    if (line.trim() === "") return;
    const where = `${file}:${at + 1}`;
    const parsed = v.safeParse(lineSchema, parseJson(line, where));
    if (!parsed.success)
      throw new QuestionSetError(
        `${where}: ${parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "line"}: ${issue.message}`).join("; ")}`,
      );
    const { id, lang, kind, question, turns, answerable, expect, silence } = parsed.output;
    questions.push({
      id,
      lang,
      kind,
      turns: turns ?? [question ?? ""],
      answerable,
      expect: answerable && typeof expect === "string" ? compile(expect, where) : null,
      silence: silence ?? null,
    });
  });
  return questions;
}

/** A text with every Unicode space as a plain one, as `expect` is matched. */
export function plainSpaces(text: string): string {
  return text.replace(/[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " ");
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new QuestionSetError(`${where}: not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function compile(source: string, where: string): RegExp {
  try {
    return new RegExp(source, "iu");
  } catch (error) {
    throw new QuestionSetError(`${where}: expect: ${error instanceof Error ? error.message : error}`);
  }
}
