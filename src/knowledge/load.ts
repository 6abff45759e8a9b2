import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { type BuildOptions, type Built, buildKnowledge, type KnowledgeFile, type KnowledgeFiles } from "./build.ts";
import { findUneven, type Uneven } from "./canonical.ts";
import type { Finding } from "./finding.ts";
import { type Issue, type KnowledgeBase, KnowledgeError } from "./types.ts";

export { KnowledgeError } from "./types.ts";

export interface LoadOptions extends Omit<BuildOptions, "strictness"> {
  /** The folder whose `topics.yaml` and `entities.yaml` stand in where the loaded one has none. */
  readonly shipped: string;
  /** Receives each warning; they don't stop the load. */
  readonly onWarning?: (warning: Issue) => void;
}

/** What a check found, and how much it looked at. */
export interface Checked extends Built {
  readonly files: number;
  /** Files that differ from their canonical form; never the shipped ones standing in. */
  readonly uneven: readonly Uneven[];
}

/** Files above this size are refused unread, in bytes. */
export const MAX_FILE_BYTES = 20_000_000;

/**
 * Reads a folder into a checked knowledge base, whole or not at all.
 * @throws KnowledgeError with every error of every file; also when the folder can't be read
 */
export function loadKnowledge(dir: string, options: LoadOptions): KnowledgeBase {
  const folder = readFolder(dir, options.shipped);
  const { articles, topics, entities, issues } = buildKnowledge(decodeFolder(folder), {
    ...options,
    strictness: "load",
  });
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) throw new KnowledgeError(errors);
  if (articles.length === 0) options.onWarning?.(wholeFolder(dir, "no articles: nothing can be answered", "warning"));
  for (const issue of issues) options.onWarning?.(issue);
  return { articles, facts: articles.flatMap((article) => article.facts), topics, entities, hash: hashOf(folder) };
}

/**
 * Checks a folder by every rule and returns all issues instead of throwing them.
 * @throws KnowledgeError when the folder itself can't be read
 */
export function checkKnowledge(dir: string, options: Omit<LoadOptions, "onWarning">): Checked {
  const folder = readFolder(dir, options.shipped);
  const files = decodeFolder(folder);
  const built = buildKnowledge(files, { ...options, strictness: "check" });
  const uneven = findUneven(files, built).filter(({ file }) => !isAbsolute(file));
  return { ...built, files: folder.articles.length, uneven };
}

/**
 * The `hash` that `loadKnowledge` would give, without parsing anything.
 * @throws KnowledgeError when the folder can't be read
 */
export function hashFolder(dir: string, shipped: string): string {
  return hashOf(readFolder(dir, shipped));
}

/** A file as it lies on the disk, or why it can't be read. */
type RawFile =
  | { readonly path: string; readonly bytes: Buffer; readonly problem: null }
  | { readonly path: string; readonly bytes: null; readonly problem: string };

interface Folder {
  readonly articles: readonly RawFile[];
  readonly topics: RawFile;
  readonly entities: RawFile;
}

function readFolder(dir: string, shipped: string): Folder {
  try {
    if (!statSync(dir).isDirectory()) throw new KnowledgeError([wholeFolder(dir, "is not a folder")]);
    readdirSync(dir);
  } catch (error) {
    if (error instanceof KnowledgeError) throw error;
    throw new KnowledgeError([wholeFolder(dir, `the knowledge folder ${reasonOf(error)}`)]);
  }
  return {
    articles: listArticles(dir).map((path) => readRaw(join(dir, path), path)),
    topics: readOwnOrShipped(dir, shipped, "topics.yaml"),
    entities: readOwnOrShipped(dir, shipped, "entities.yaml"),
  };
}

function readOwnOrShipped(dir: string, shipped: string, name: string): RawFile {
  const own = readRaw(join(dir, name), name);
  if (own.problem !== MISSING || dir === shipped) return own;
  const path = resolve(shipped, name);
  return readRaw(path, path);
}

/**
 * Paths under `articles/` with forward slashes, sorted, the same on every file system.
 * Linked folders come after the real ones and each folder is read once, so that links can't go round or multiply.
 */
function listArticles(dir: string): readonly string[] {
  const paths: string[] = [];
  const visited = new Set<string>();
  const links: string[] = [];
  const walk = (folder: string): void => {
    const real = realpathSync(join(dir, folder));
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const path = `${folder}/${entry.name}`;
      const kind = entry.isSymbolicLink() ? followLink(join(dir, path)) : entry;
      if (kind?.isDirectory() && entry.isSymbolicLink()) links.push(path);
      else if (kind?.isDirectory()) walk(path);
      else if (/\.(?:ya?ml|md)$/i.test(entry.name) && (kind === undefined || kind.isFile())) paths.push(path);
    }
  };
  try {
    walk("articles");
    // Read level by level and by name: which of two links to a folder counts must not depend on the file system.
    while (links.length > 0) for (const link of links.splice(0).sort()) walk(link);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return paths;
    const at = error instanceof Error && "path" in error ? String(error.path) : join(dir, "articles");
    throw new KnowledgeError([wholeFolder(at, reasonOf(error))]);
  }
  return paths.sort((a, b) => (a < b ? -1 : 1));
}

/** What a link leads to, or undefined where it leads nowhere or to itself. */
function followLink(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

const MISSING = "is missing";

function readRaw(file: string, path: string): RawFile {
  try {
    const { size } = statSync(file);
    if (size > MAX_FILE_BYTES) {
      return { path, bytes: null, problem: `has ${size} bytes: split it, a file may have ${MAX_FILE_BYTES}` };
    }
    return { path, bytes: readFileSync(file), problem: null };
  } catch (error) {
    return { path, bytes: null, problem: reasonOf(error) };
  }
}

function hashOf(folder: Folder): string {
  const hash = createHash("sha256");
  const files = [
    { name: "topics.yaml", file: folder.topics },
    { name: "entities.yaml", file: folder.entities },
    ...folder.articles.map((file) => ({ name: file.path, file })),
  ];
  for (const { name, file } of files) {
    hash.update(`${name}\0${file.bytes?.length ?? file.problem}\0`);
    if (file.bytes) hash.update(file.bytes);
  }
  return hash.digest("hex");
}

function decodeFolder(folder: Folder): KnowledgeFiles {
  return {
    articles: folder.articles.map(decode),
    topics: decode(folder.topics),
    entities: decode(folder.entities),
  };
}

function decode(file: RawFile): KnowledgeFile {
  const { path, bytes } = file;
  const problem = (message: string, line = 1): KnowledgeFile => {
    const finding: Finding = { file: path, path: [], message, line };
    return { path, text: null, problem: finding };
  };
  if (bytes === null) return problem(file.problem);
  if (!isUtf8(bytes)) return problem("is not UTF-8 from here on: save it as UTF-8", lineOfBadByte(bytes));
  const text = bytes.toString("utf8");
  return { path, text: text.startsWith("\ufeff") ? text.slice(1) : text, problem: null };
}

/** The line of the first byte that isn't UTF-8: decoding and encoding again changes it. */
function lineOfBadByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString("utf8"), "utf8");
  let line = 1;
  for (const [index, byte] of bytes.entries()) {
    if (again[index] !== byte) break;
    if (byte === 10) line++;
  }
  return line;
}

function wholeFolder(file: string, message: string, severity: Issue["severity"] = "error"): Issue {
  return { file, line: 1, field: "", message, severity };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: MISSING,
    ENOTDIR: "is not a folder",
    EACCES: "may not be read: mend its permissions",
    EPERM: "may not be read: mend its permissions",
    EISDIR: "is a folder and should be a file",
    ELOOP: "is a link to itself",
  };
  return reasons[code] ?? `cannot be read (${code})`;
}
