import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { MAX_LOAD_WARNINGS } from "../../src/knowledge/build.ts";
import { checkKnowledge, hashFolder, KnowledgeError, loadKnowledge } from "../../src/knowledge/load.ts";
import { formatIssue } from "../../src/knowledge/types.ts";
import { PROJECT_ROOT } from "../../src/paths.ts";

const VALID = join(PROJECT_ROOT, "tests", "fixtures", "knowledge", "valid");
const OIL = "articles/russia/example-2024-oil.yaml";
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function aFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), "elshi-knowledge-"));
  folders.push(dir);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return dir;
}

function load(dir: string) {
  const warnings: string[] = [];
  const knowledge = loadKnowledge(dir, { shipped: VALID, onWarning: (issue) => warnings.push(formatIssue(issue)) });
  return { knowledge, warnings };
}

function refusal(dir: string): KnowledgeError {
  try {
    loadKnowledge(dir, { shipped: VALID });
  } catch (error) {
    if (error instanceof KnowledgeError) return error;
    throw error;
  }
  throw new Error("the folder was accepted");
}

const anArticle = (id: string, text = "en: A text.") =>
  `id: ${id}\nsource: { title: T }\nfacts:\n  - { id: f, topics: [energy], as_of: 2024, text: { ${text} } }\n`;

describe("loadKnowledge", () => {
  it("reads the valid folder without a warning", () => {
    const { knowledge, warnings } = load(VALID);
    expect(warnings).toEqual([]);
    expect(knowledge.articles.map(({ id, file }) => [id, file])).toEqual([
      ["example-2024-oil", OIL],
      ["prose", "articles/russia/prose.md"],
    ]);
    expect(knowledge.facts.map((fact) => fact.id)).toEqual([
      "example-2024-oil/oil-exports",
      "example-2024-oil/moscow-visit",
      expect.stringMatching(/^prose\/[0-9a-f]{12}$/),
      expect.stringMatching(/^prose\/[0-9a-f]{12}$/),
    ]);
    expect(knowledge.facts[0]).toMatchObject({
      asOf: "2023",
      series: { id: "oil-exports-mt", kind: "actual", value: 70.5, unit: "million tonnes", by: "kazakhstan" },
      also: [{ title: "[A note on exports]", published: "2024", language: "ru", url: null }],
      kind: "curated",
    });
    expect(knowledge.topics.map((topic) => topic.slug)).toEqual(["russia", "energy"]);
    expect(knowledge.entities[2]?.offices).toEqual([expect.objectContaining({ from: "2019-03-20", to: null })]);
  });

  it("takes topics and entities of the shipped folder where there are none", () => {
    const { knowledge } = load(aFolder({ "articles/a.yaml": anArticle("a") }));
    expect([knowledge.topics.length, knowledge.entities.length]).toEqual([2, 4]);
    const own = load(aFolder({ "entities.yaml": "", "articles/a.yaml": anArticle("a") })).knowledge;
    expect([own.topics.length, own.entities.length]).toEqual([2, 0]);
  });

  it("reads only articles and follows links, but not round and round", () => {
    const dir = aFolder({
      "articles/b/x.yml": anArticle("x"),
      "articles/a.YAML": anArticle("a"),
      "articles/.hidden.yaml": "broken: [",
      "articles/.git/a.yaml": "broken: [",
      "articles/notes.txt": "broken: [",
      "articles/a.yaml.bak": "broken: [",
      "other.yaml": "broken: [",
      "elsewhere/linked.yaml": anArticle("linked"),
    });
    symlinkSync("..", join(dir, "articles", "b", "round"));
    symlinkSync(join(dir, "elsewhere"), join(dir, "articles", "c"));
    symlinkSync("itself", join(dir, "articles", "itself"));
    symlinkSync("nowhere.md", join(dir, "articles", "nowhere"));
    mkdirSync(join(dir, "articles", "folder.yaml"));
    expect(load(dir).knowledge.articles.map(({ file }) => file)).toEqual([
      "articles/a.YAML",
      "articles/b/x.yml",
      "articles/c/linked.yaml",
    ]);
  });

  it("warns of what is thin and serves it", () => {
    expect(load(aFolder()).warnings).toEqual([expect.stringContaining("no articles: nothing can be answered")]);
    expect(load(aFolder({ "articles/a.yaml": anArticle("a", "ru: Текст.") })).warnings).toEqual([
      "articles/a.yaml:4: facts[0].text.en: the text in en is missing",
      "articles/a.yaml:4: facts[0].text.kk: the text in kk is missing",
      "articles/a.yaml:4: facts[0].text.pl: the text in pl is missing",
    ]);
  });

  it("counts warnings beyond the first fifty", () => {
    const files = Array.from({ length: 40 }, (_, index) => [`articles/${index}.yaml`, anArticle(`a${index}`)]);
    const { warnings } = load(aFolder(Object.fromEntries(files)));
    expect(warnings).toHaveLength(MAX_LOAD_WARNINGS + 1);
    expect(warnings.find((warning) => warning.includes("more warnings"))).toContain("and 70 more warnings");
  });

  it("brings texts into NFC and onto one line, and keeps no-break spaces", () => {
    const text = 'en: "  Cafe\u0301 \\t 80\u00a0%,\\n  twice  "';
    expect(load(aFolder({ "articles/a.yaml": anArticle("a", text) })).knowledge.facts[0]?.text).toEqual({
      en: "Café 80\u00a0%, twice",
    });
  });

  it("accepts byte order marks and CRLF", () => {
    const dir = aFolder({ "articles/a.yaml": `\ufeff${anArticle("a").replaceAll("\n", "\r\n")}` });
    expect(load(dir).knowledge.facts).toHaveLength(1);
  });

  it("names every mistake of every file at once", () => {
    const dir = aFolder({
      "topics.yaml": "- slug: energy\n  command: Energy\n",
      "articles/a.yaml": anArticle("a").replace("2024", "24"),
      "articles/b.yaml": "id: [\n",
      "articles/c.md": "no front matter",
      "articles/d.yaml": anArticle("d").replace("topics", "entities: [nobody], topics"),
    });
    const error = refusal(dir);
    expect(error.issues.map((issue) => `${issue.file}:${issue.line} ${issue.field}`)).toEqual([
      "topics.yaml:1 [0].emoji",
      "topics.yaml:1 [0].name",
      "topics.yaml:1 [0].description",
      "topics.yaml:2 [0].command",
      "articles/a.yaml:4 facts[0].as_of",
      expect.stringMatching(/^articles\/b\.yaml:\d /),
      "articles/c.md:1 title",
      "articles/d.yaml:4 facts[0].entities[0]",
    ]);
    expect(error.message).toBe("topics.yaml:1: [0].emoji: required field is missing (and 7 more)");
  });

  it("names the line where a file stops being UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("id: қ\n# "), Buffer.from([0xd2, 0x20, 0xff]), Buffer.from("\n")]);
    expect(refusal(aFolder({ "articles/a.yaml": bytes })).message).toBe(
      "articles/a.yaml:2: is not UTF-8 from here on: save it as UTF-8",
    );
  });

  it("refuses a huge file unread", () => {
    const dir = aFolder({ "articles/a.yaml": "" });
    truncateSync(join(dir, "articles", "a.yaml"), 20_000_001);
    expect(refusal(dir).message).toContain("articles/a.yaml:1: has 20000001 bytes");
  });

  it.each([
    ["a missing folder", (dir: string) => join(dir, "nowhere"), "the knowledge folder is missing"],
    ["a file", (dir: string) => join(dir, "file"), "is not a folder"],
    ["an impossible name", (dir: string) => join(dir, "x".repeat(300)), "cannot be read (ENAMETOOLONG)"],
  ])("names %s in one line", (_, path, message) => {
    const dir = path(aFolder({ file: "" }));
    const error = refusal(dir);
    expect(error.message).toContain(message);
    expect(error.message).toContain(dir);
    expect(error.message).not.toContain("\n");
    expect(() => hashFolder(dir, VALID)).toThrow(KnowledgeError);
  });

  it("reads a folder once, however many links lead to it", () => {
    const dir = aFolder({ "articles/z/a.yaml": anArticle("a"), "aside/b.yaml": anArticle("b") });
    for (const name of ["b", "a"]) symlinkSync("z", join(dir, "articles", name));
    for (const name of ["y", "c"]) symlinkSync("../aside", join(dir, "articles", name));
    expect(load(dir).knowledge.articles.map(({ file }) => file)).toEqual(["articles/c/b.yaml", "articles/z/a.yaml"]);
  });

  it("names a link that leads nowhere", () => {
    const dir = aFolder({ "articles/a.yaml": anArticle("a") });
    symlinkSync("gone.yaml", join(dir, "articles", "b.yaml"));
    expect(refusal(dir).message).toBe("articles/b.yaml:1: is missing");
  });

  it("says so when articles is a file", () => {
    const dir = aFolder({ articles: "" });
    expect(refusal(dir).message).toBe(`${join(dir, "articles")}:1: is not a folder`);
  });

  it("says so when topics are nowhere", () => {
    expect(() => loadKnowledge(aFolder(), { shipped: aFolder() })).toThrow(/topics\.yaml:1: is missing \(and 1 more\)/);
  });

  it("drops guessed topics that don't exist and keeps given ones", () => {
    const dir = aFolder({ "articles/a.md": "---\ntitle: A\n---\nText." });
    const knowledge = loadKnowledge(dir, { shipped: VALID, guessTopics: () => ["sport", "energy"] });
    expect(knowledge.facts[0]?.topics).toEqual(["energy"]);
  });
});

describe("hashFolder", () => {
  it("is the hash of the loaded knowledge and changes with any file", () => {
    const dir = aFolder();
    cpSync(VALID, dir, { recursive: true });
    const hash = hashFolder(dir, VALID);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(load(dir).knowledge.hash).toBe(hash);
    expect(hashFolder(VALID, VALID)).toBe(hash);
    const seen = new Set([hash]);
    for (const [path, content] of [
      [OIL, anArticle("a")],
      ["articles/a.yaml", anArticle("b")],
      ["entities.yaml", "[]"],
      ["articles/b.yaml", anArticle("b")],
    ] as const) {
      writeFileSync(join(dir, path), content);
      seen.add(hashFolder(dir, VALID));
    }
    rmSync(join(dir, "articles", "a.yaml"));
    seen.add(hashFolder(dir, VALID));
    expect(seen.size).toBe(6);
    writeFileSync(join(dir, "README.md"), "not knowledge");
    expect(seen).toContain(hashFolder(dir, VALID));
  });
});

describe("checkKnowledge", () => {
  it("returns issues instead of throwing, and counts files that can't be read", () => {
    const checked = checkKnowledge(aFolder({ "articles/a.yaml": "id: [", "articles/b.yaml": anArticle("b") }), {
      shipped: VALID,
    });
    expect([checked.files, checked.articles.length]).toEqual([2, 1]);
    expect(checked.issues.some((issue) => issue.severity === "error")).toBe(true);
  });

  it("does not mind files of the shipped folder that stand in", () => {
    const shipped = aFolder({ "topics.yaml": "[ ]", "entities.yaml": "[ ]" });
    expect(checkKnowledge(aFolder(), { shipped }).uneven).toEqual([]);
  });
});
