import type { Finding } from "./finding.ts";
import { formatPath } from "./finding.ts";
import { createNamesEntity } from "./names-entity.ts";
import { createLocator } from "./parse-yaml.ts";
import { readEntities } from "./read-entities.ts";
import { type ProseGuesses, readMarkdown, splitFrontMatter } from "./read-markdown.ts";
import { readTopics } from "./read-topics.ts";
import { type Read, readYaml } from "./read-yaml.ts";
import type { NamesEntity, RuleInput } from "./rules/rule.ts";
import { RULES } from "./rules/rules.ts";
import type { Article, Entity, Issue, Topic } from "./types.ts";

/** A file of the knowledge folder; `text` is null where it couldn't be read, and `problem` says why. */
export type KnowledgeFile =
  | { readonly path: string; readonly text: string; readonly problem: null }
  | { readonly path: string; readonly text: null; readonly problem: Finding };

export interface KnowledgeFiles {
  /** Files under `articles/`, sorted by path. */
  readonly articles: readonly KnowledgeFile[];
  readonly topics: KnowledgeFile;
  readonly entities: KnowledgeFile;
}

export interface BuildOptions extends Partial<ProseGuesses> {
  /** `load` runs what must hold for anything served, `check` every rule at its full strictness. */
  readonly strictness: "load" | "check";
  /** Default: the system clock. Only `check` looks at it. */
  readonly now?: () => Date;
  /** Default: compares beginnings of words (see `names-entity.ts`). */
  readonly namesEntity?: NamesEntity;
  /** Names of rules to leave out. */
  readonly skip?: ReadonlySet<string>;
}

export interface Built {
  readonly articles: readonly Article[];
  readonly topics: readonly Topic[];
  readonly entities: readonly Entity[];
  /** Errors and warnings by file and line; with an error in it the rest must not be served. */
  readonly issues: readonly Issue[];
}

/** A load names this many warnings and counts the rest. */
export const MAX_LOAD_WARNINGS = 50;

interface Judged {
  readonly finding: Finding;
  readonly severity: Issue["severity"];
}

/** Reads and checks all files. Pure; never throws for what is in them. */
export function buildKnowledge(files: KnowledgeFiles, options: BuildOptions): Built {
  const guesses: ProseGuesses = {
    detectLanguage: options.detectLanguage ?? (() => null),
    guessTopics: options.guessTopics ?? (() => []),
  };
  const findings: Judged[] = [];
  const read = <T>(file: KnowledgeFile, reader: (path: string, text: string) => Read<T>): T | null => {
    const result = file.problem ? { value: null, findings: [file.problem] } : reader(file.path, file.text);
    for (const finding of result.findings ?? []) findings.push({ finding, severity: "error" });
    return result.value;
  };

  const topics = read(files.topics, readTopics);
  const entities = read(files.entities, readEntities);
  const slugs = new Set(topics?.map((topic) => topic.slug));
  const guessKnown = (text: string): readonly string[] => guesses.guessTopics(text).filter((slug) => slugs.has(slug));
  const articles: Article[] = [];
  for (const file of files.articles) {
    const article = read(file, (path, text) =>
      /\.md$/i.test(path) ? readMarkdown(path, text, { ...guesses, guessTopics: guessKnown }) : readYaml(path, text),
    );
    if (article) articles.push(article);
  }

  const input: RuleInput = {
    articles,
    topics,
    entities,
    topicsFile: files.topics.path,
    entitiesFile: files.entities.path,
    complete: articles.length === files.articles.length,
    today: latestToday((options.now ?? (() => new Date()))()),
    namesEntity: options.namesEntity ?? createNamesEntity(),
  };
  for (const rule of RULES) {
    const severity = rule[options.strictness];
    if (severity === "off" || options.skip?.has(rule.name)) continue;
    for (const finding of rule.find(input)) findings.push({ finding, severity: finding.severity ?? severity });
  }
  const issues = toIssues(options.strictness === "load" ? capWarnings(findings) : findings, files);
  return { articles, topics: topics ?? [], entities: entities ?? [], issues };
}

/** The calendar day in the earliest time zone: nothing dated later has happened yet. */
function latestToday(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Looking up the line of each of ten thousand warnings would take longer than the load. */
function capWarnings(findings: readonly Judged[]): readonly Judged[] {
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const last = warnings[MAX_LOAD_WARNINGS];
  if (last === undefined) return findings;
  const shown = new Set(warnings.slice(0, MAX_LOAD_WARNINGS));
  const message = `and ${warnings.length - MAX_LOAD_WARNINGS} more warnings: npm run check lists them`;
  return [
    ...findings.filter((judged) => judged.severity === "error" || shown.has(judged)),
    { finding: { file: last.finding.file, path: [], message, line: 1 }, severity: "warning" },
  ];
}

function toIssues(findings: readonly Judged[], files: KnowledgeFiles): readonly Issue[] {
  const order = new Map([files.topics, files.entities, ...files.articles].map((file, index) => [file.path, index]));
  const texts = new Map([files.topics, files.entities, ...files.articles].map((file) => [file.path, file.text]));
  const locators = new Map<string, ReturnType<typeof createLocator>>();
  const lineOf = (finding: Finding): number => {
    const text = texts.get(finding.file);
    if (finding.line !== undefined) return finding.line;
    if (typeof text !== "string" || finding.path.length === 0) return 1;
    const locator = locators.get(finding.file) ?? fileLocator(finding.file, text);
    locators.set(finding.file, locator);
    return locator(finding.path);
  };
  return findings
    .map(({ finding, severity }): Issue => {
      const { file, path, message } = finding;
      return { file, line: lineOf(finding), field: formatPath(path), message, severity };
    })
    .sort((a, b) => (order.get(a.file) ?? -1) - (order.get(b.file) ?? -1) || a.line - b.line);
}

function fileLocator(file: string, text: string): ReturnType<typeof createLocator> {
  return /\.md$/i.test(file) ? createLocator(splitFrontMatter(text)?.matter ?? "", 2) : createLocator(text);
}
