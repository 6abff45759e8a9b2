import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/paths.ts";

const VALID = join(PROJECT_ROOT, "tests", "fixtures", "knowledge", "valid");
const BAD = join(PROJECT_ROOT, "tests", "fixtures", "knowledge", "bad");
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "elshi-check-"));
  cpSync(VALID, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

function replaceArticles(rule: string): void {
  rmSync(join(dir, "articles"), { recursive: true });
  cpSync(join(BAD, rule), dir, { recursive: true });
}

function check(...args: readonly string[]) {
  const run = spawnSync(process.execPath, ["scripts/run.mjs", "check", ...args], {
    cwd: PROJECT_ROOT,
    encoding: "utf8",
  });
  return { status: run.status, out: run.stdout.trimEnd().split("\n"), error: run.stderr.trimEnd().split("\n") };
}

describe("npm run check", () => {
  it("says what it read and exits 0", () => {
    expect(check(dir)).toEqual({
      status: 0,
      out: ["2 files, 4 facts, 2 topics, 4 entities, 0 errors, 0 warnings"],
      error: [""],
    });
  });

  it("prints path, line, field and message, and exits 1 for an error", () => {
    replaceArticles("text-length");
    const { status, out } = check(dir);
    expect(status).toBe(1);
    const path = join(dir, "articles", "a.yaml");
    expect(out[0]).toBe(`${path}:14: facts[0].text.en: has 615 characters: at most 600, so make it two facts`);
    expect(out[1]).toBe(`${path}:17: facts[0].text.pl: has 447 characters: better at most 400 (warning)`);
    expect(out.at(-1)).toBe("1 files, 1 facts, 2 topics, 4 entities, 1 errors, 1 warnings");
  });

  it("--json prints the same as one object", () => {
    replaceArticles("series-value");
    const { status, out } = check("--json", dir);
    expect(status).toBe(0);
    expect(JSON.parse(out.join("\n"))).toMatchObject({
      files: 1,
      errors: 0,
      warnings: 1,
      issues: [
        { file: join(dir, "articles", "a.yaml"), line: 13, field: "facts[0].series.value", severity: "warning" },
      ],
    });
  });

  it("--fix rewrites files, but none whose comments would get lost, and none that is broken", () => {
    const uneven = "source: {title: 'T', publisher: P}\nfacts: []\n";
    const files = {
      "plain.yaml": uneven,
      "headed.yaml": `# Kept.\n\n${uneven}`,
      "commented.yaml": `${uneven}# Lost?\n`,
      "broken.yaml": `${uneven}more: x\n`,
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, "articles", name), content);
    const before = check(dir).out;
    expect(before).toContain("not in canonical form: 2 files; npm run check -- --fix rewrites them");
    const { status, out } = check("--fix", dir);
    expect(status).toBe(1);
    expect(out).toContain(
      `${join(dir, "articles", "commented.yaml")}:1: not in canonical form: --fix leaves it for its comments`,
    );
    const read = (name: string) => readFileSync(join(dir, "articles", name), "utf8");
    const canonical = (id: string) =>
      `id: ${id}\nsource:\n  title: T\n  publisher: P\n  published: null\n  language: null\n  url: null\nfacts: []\n`;
    expect(read("plain.yaml")).toBe(canonical("plain"));
    expect(read("headed.yaml")).toBe(`# Kept.\n\n${canonical("headed")}`);
    expect(read("commented.yaml")).toBe(files["commented.yaml"]);
    expect(read("broken.yaml")).toBe(files["broken.yaml"]);
  });

  it.each([
    [["--nope"], 2, "check: Unknown option '--nope'"],
    [["a", "b"], 2, "check: one folder at a time, not 2"],
    [[""], 2, "check: the folder's name is empty"],
    [["/nowhere/at/all"], 1, "/nowhere/at/all:1: the knowledge folder is missing"],
  ])("%j exits %i", (args, status, message) => {
    const run = check(...args);
    expect([run.status, run.error[0]]).toEqual([status, message]);
  });
});
