import { writeFileSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { type Checked, checkKnowledge, KnowledgeError } from "../src/knowledge/load.ts";
import { formatIssue, type Issue } from "../src/knowledge/types.ts";
import { SHIPPED_KNOWLEDGE } from "../src/paths.ts";

const USAGE = "usage: npm run check -- [DIR] [--fix] [--json]";

process.exitCode = run(process.argv.slice(2));

/** 0: no errors; 1: errors, or the folder can't be read; 2: wrong usage. */
function run(args: readonly string[]): number {
  const options = readArguments(args);
  if (typeof options === "string") {
    console.error(`check: ${options}\n${USAGE}`);
    return 2;
  }
  const { dir, fix, json } = options;
  try {
    let checked = checkKnowledge(dir, { shipped: SHIPPED_KNOWLEDGE });
    if (fix) {
      for (const { file, canonical } of checked.uneven) {
        if (canonical !== null) writeFileSync(join(dir, file), canonical);
      }
      checked = checkKnowledge(dir, { shipped: SHIPPED_KNOWLEDGE });
    }
    console.log((json ? toJson : toText)(checked, (file) => fromHere(dir, file)));
    return countErrors(checked) > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!(error instanceof KnowledgeError) && !("code" in error)) throw error;
    console.error(error.message);
    return 1;
  }
}

interface Options {
  readonly dir: string;
  readonly fix: boolean;
  readonly json: boolean;
}

function readArguments(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { fix: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) return `one folder at a time, not ${positionals.length}`;
    if (positionals[0] === "") return "the folder's name is empty";
    return { dir: positionals[0] ?? SHIPPED_KNOWLEDGE, fix: values.fix, json: values.json };
  } catch (error) {
    return error instanceof Error ? (error.message.split(". ", 1)[0] ?? "") : String(error);
  }
}

type Shown = (file: string) => string;

/** A path that an editor opened in the working directory can jump to. */
function fromHere(dir: string, file: string): string {
  const path = isAbsolute(file) ? file : join(dir, file);
  const short = relative(process.cwd(), path);
  return short === "" || short.startsWith("..") ? path : short;
}

function countErrors(checked: Checked): number {
  return checked.issues.filter(({ severity }) => severity === "error").length;
}

function counts(checked: Checked): Readonly<Record<string, number>> {
  const errors = countErrors(checked);
  return {
    files: checked.files,
    facts: checked.articles.reduce((sum, article) => sum + article.facts.length, 0),
    topics: checked.topics.length,
    entities: checked.entities.length,
    errors,
    warnings: checked.issues.length - errors,
  };
}

function toJson(checked: Checked, shown: Shown): string {
  const issues = checked.issues.map((issue): Issue => ({ ...issue, file: shown(issue.file) }));
  return JSON.stringify({ ...counts(checked), notCanonical: checked.uneven.map(({ file }) => shown(file)), issues });
}

function toText(checked: Checked, shown: Shown): string {
  const lines = checked.issues.map((issue) => {
    const line = formatIssue({ ...issue, file: shown(issue.file) });
    return issue.severity === "error" ? line : `${line} (warning)`;
  });
  for (const { file, canonical } of checked.uneven) {
    if (canonical === null) lines.push(`${shown(file)}:1: not in canonical form: --fix leaves it for its comments`);
  }
  const fixable = checked.uneven.filter(({ canonical }) => canonical !== null).length;
  if (fixable > 0) lines.push(`not in canonical form: ${fixable} files; npm run check -- --fix rewrites them`);
  const sums = Object.entries(counts(checked)).map(([name, count]) => `${count} ${name}`);
  return [...lines, sums.join(", ")].join("\n");
}
