import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/paths.ts";

const scratch = mkdtempSync(join(tmpdir(), "elshi-programs-"));
const seed = join(PROJECT_ROOT, "tests", "fixtures", "seed");
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(program: string, args: readonly string[], input = "", env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, "scripts", "run.mjs"), program, ...args],
    {
      cwd: scratch,
      input,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"] ?? "",
        CACHE_DIR: join(scratch, "cache"),
        DATABASE_URL: join(scratch, "elshi.db"),
        KNOWLEDGE_DIR: seed,
        ...env,
      },
    },
  );
  return { status, stdout, stderr };
}
const ask = (args: readonly string[], input?: string, env?: Readonly<Record<string, string>>) =>
  run("ask", ["--knowledge", seed, ...args], input, env);

describe("ask", () => {
  it("answers a question with its source and exits 0", () => {
    const { status, stdout } = ask(["How long is the border between Kazakhstan and Russia?"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/7,598/);
    expect(stdout).toMatch(/\[1\] Rzeczpospolita, Nov 2022/);
  });

  it.each([
    [["What's the weather in Paris?"], 3],
    [[""], 3],
    [["--bogus", "x"], 2],
    [["--limit", "0", "x"], 2],
    [["--limit", "51", "x"], 2],
    [["--lang", "de", "x"], 2],
    [["--knowledge", "/nowhere/at/all", "x"], 1],
  ])("%j exits %i", (args, status) => {
    const result = ask(args);
    expect(result.status).toBe(status);
    // What is wrong is said in one line.
    if (status < 3) expect(result.stderr.trim().split("\n")).toHaveLength(1);
  });

  it("names file, line and field of malformed knowledge", () => {
    const bad = join(scratch, "bad");
    mkdirSync(join(bad, "articles"), { recursive: true });
    writeFileSync(
      join(bad, "articles", "a.yaml"),
      "source: { title: T }\nfacts:\n  - id: x\n    topics: [nowhere]\n    as_of: 2020-13\n    text: { en: T }\n",
    );
    const { status, stderr } = ask(["--knowledge", bad, "x"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/articles\/a\.yaml:\d+: facts\[0\]\./);
  });

  it("answers a pipe line by line, in order, in the contract's JSON", () => {
    const lines = [
      "How long is the border between Kazakhstan and Russia?",
      "",
      "[]",
      '["How much has France invested in Kazakhstan?","and Russia?"]',
      "[not json",
      "<b>oil</b>",
    ];
    const { status, stdout } = ask(["--json", "--limit", "2"], `${lines.join("\n")}\n`);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ question }) => question)).toEqual([
      lines[0],
      "",
      "",
      "and Russia?",
      "[not json",
      "<b>oil</b>",
    ]);
    expect(answers[0]).toMatchObject({
      language: "en",
      answered: true,
      silence: null,
      suggestions: [],
      facts: [
        {
          id: "rzeczpospolita-2022-11/border-length",
          article: "rzeczpospolita-2022-11",
          language: "en",
          asOf: "2022-11",
          source: { publisher: "Rzeczpospolita", published: "2022-11", language: "pl", url: null },
          also: [],
        },
        {},
      ],
    });
    expect(answers[3].resolved).toBe("How much has Russia invested in Kazakhstan?");
    expect(answers[1]).toMatchObject({ answered: false, silence: "out-of-scope" });
  });

  it("keeps its index, and works without a place for it", () => {
    const env = { LOG_LEVEL: "debug", CACHE_DIR: join(scratch, "cache-2") };
    expect(ask(["oil"], "", env).stderr).toMatch(/index built \d+ \d+/);
    expect(ask(["oil"], "", env).stderr).toMatch(/index loaded \d+ \d+/);
    const homeless = ask(["How long is the border between Kazakhstan and Russia?"], "", { CACHE_DIR: "/proc/nowhere" });
    expect(homeless.status).toBe(0);
    expect(homeless.stderr).toMatch(/can't be saved/);
  });
});

describe("evaluate", () => {
  const file = join(scratch, "questions.jsonl");
  writeFileSync(
    file,
    `${JSON.stringify({ id: "1", lang: "en", kind: "plain", question: "How long is the border between Kazakhstan and Russia?", answerable: true, expect: "7,598" })}\n${JSON.stringify({ id: "2", lang: "en", kind: "silence", question: "pancake recipe", answerable: false, expect: null })}\n`,
  );

  it("measures and compares with floors", () => {
    const floors = join(scratch, "floors.json");
    writeFileSync(floors, JSON.stringify({ all: { hit1: 1, silent: 1 }, languages: { ru: { hit1: 0.5 } } }));
    const { status, stdout, stderr } = run("evaluate", [file, "--knowledge", seed, "--json", "--floors", floors]);
    expect(JSON.parse(stdout).all).toMatchObject({ n: 2, hit1: 1, right: 1, answered: 1, silent: 1 });
    expect([status, stderr.trim()]).toEqual([1, "floor missed: ru hit1: not measured, floor 0.5"]);
  });

  it("names the line that is no question", () => {
    writeFileSync(join(scratch, "broken.jsonl"), "{}\n");
    const { status, stderr } = run("evaluate", [join(scratch, "broken.jsonl"), "--knowledge", seed]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/broken\.jsonl:1: /);
  });
});

describe("terminal chat in a pipe", () => {
  it("gives one answer a line, each ended by one empty line", () => {
    const { status, stdout } = run(
      "main",
      [],
      "How long is the border between Kazakhstan and Russia?\n\n/help\nҚазақстан Қырымды мойындай ма?\n",
    );
    const answers = stdout.replace(/\n\n$/, "").split("\n\n");
    expect(status).toBe(0);
    expect(answers).toHaveLength(4);
    expect(answers[0]).toMatch(/7,598/);
    expect(answers[2]).toMatch(/\/timeline/);
    expect(answers[3]).toMatch(/мойындамайды/);
  });
});
