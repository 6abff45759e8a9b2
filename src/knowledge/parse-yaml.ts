import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, Schema } from "yaml";
import type { FieldPath, Finding } from "./finding.ts";
import { parseSimpleYaml } from "./parse-simple-yaml.ts";

/** What a file holds: every scalar is the text that was typed; only an empty or plain `null` is null. */
export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };

export type Parsed =
  | { readonly value: Plain; readonly findings: null }
  | { readonly value: null; readonly findings: readonly Finding[] };

/** Deeper than any file of ours; stops hostile nesting before the stack does. */
const MAX_DEPTH = 20;
const SCHEMA = new Schema({ schema: "failsafe" });
/** uniqueKeys is off because yaml compares all keys with all; `toPlain` does it in one pass. */
const OPTIONS = { schema: SCHEMA, uniqueKeys: false, prettyErrors: false, logLevel: "error" } as const;
const NULLS: ReadonlySet<string> = new Set(["", "~", "null", "Null", "NULL"]);

/**
 * Parses one YAML document without guessing types: `2022`, `1e3` and `no` stay text.
 * Refused, each with its line: syntax errors, duplicate keys, anchors, aliases, tags, a second document.
 * @param firstLine the line of the file on which `text` starts, for front matter
 */
export function parseYaml(file: string, text: string, firstLine = 1): Parsed {
  const simple = parseSimpleYaml(text);
  if (simple !== undefined) return { value: simple, findings: null };
  return parseFully(file, text, firstLine);
}

/** The full parser, for everything that `parse-simple-yaml.ts` leaves; exported to compare the two. */
export function parseFully(file: string, text: string, firstLine = 1): Parsed {
  const at = (offset: number, path: FieldPath, message: string): Finding => ({
    file,
    path,
    message,
    line: lineAt(text, offset) + firstLine - 1,
  });
  const findings: Finding[] = [];
  try {
    const document = parseDocument(text, OPTIONS);
    for (const error of document.errors) findings.push(at(error.pos[0], [], explain(error.code, error.message)));
    if (findings.length > 0) return { value: null, findings };
    const value = toPlain(document.contents, [], (offset, path, message) => findings.push(at(offset, path, message)));
    return findings.length > 0 ? { value: null, findings } : { value, findings: null };
  } catch (error) {
    // yaml recurses: a file of a million "[" ends in a RangeError, not in a parse error.
    if (!(error instanceof RangeError)) throw error;
    return { value: null, findings: [{ file, path: [], line: firstLine, message: "nested too deeply to be read" }] };
  }
}

/**
 * Finds the 1-based line of a field, or of the nearest thing around it that exists.
 * Parses the text again: it is made for the few files that have an issue.
 */
export function createLocator(text: string, firstLine = 1): (path: FieldPath) => number {
  const counter = new LineCounter();
  const root: unknown = parseDocument(text, { ...OPTIONS, lineCounter: counter }).contents;
  return (path) => {
    let node = root;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
      if (isMap(node) && typeof step === "string") {
        const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (pair === undefined) break;
        offset = startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof step === "number" && node.items[step] !== undefined) {
        node = node.items[step];
        offset = startOf(node) ?? offset;
      } else break;
    }
    return Math.max(1, counter.linePos(offset).line) + firstLine - 1;
  };
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i !== -1 && i < offset; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

type Refuse = (offset: number, path: FieldPath, message: string) => void;

function toPlain(node: unknown, path: FieldPath, refuse: Refuse): Plain {
  if (node === null || node === undefined) return null;
  const { anchor, tag } = node as Partial<Node> & { anchor?: string };
  if (anchor !== undefined) refuse(startOf(node) ?? 0, path, "anchors (&) are not supported: write the value out");
  if (isScalar(node)) {
    if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:str")) refuseTag(node, path, refuse);
    const value = typeof node.value === "string" ? node.value : "";
    return node.type === "PLAIN" && NULLS.has(value) ? null : value;
  }
  if (path.length > MAX_DEPTH) {
    refuse(startOf(node) ?? 0, path, "nested too deeply");
    return null;
  }
  if (isMap(node)) {
    if (tag !== undefined && tag !== "tag:yaml.org,2002:map") refuseTag(node, path, refuse);
    return mapToPlain(node.items, path, refuse);
  }
  if (isSeq(node)) {
    if (tag !== undefined && tag !== "tag:yaml.org,2002:seq") refuseTag(node, path, refuse);
    return node.items.map((item, index) => toPlain(item, [...path, index], refuse));
  }
  refuse(startOf(node) ?? 0, path, "aliases (*) are not supported: write the value out");
  return null;
}

function mapToPlain(items: readonly Pair[], path: FieldPath, refuse: Refuse): Plain {
  const map: Record<string, Plain> = {};
  for (const { key, value } of items) {
    const name = isScalar(key) && typeof key.value === "string" ? key.value : null;
    const keyPath = name === null ? path : [...path, name];
    if (name === null || name === "__proto__") refuse(startOf(key) ?? 0, path, "this key is not a field name");
    else if (Object.hasOwn(map, name)) refuse(startOf(key) ?? 0, keyPath, "is given twice: keep one");
    else map[name] = toPlain(value, keyPath, refuse);
  }
  return map;
}

function refuseTag(node: Node, path: FieldPath, refuse: Refuse): void {
  refuse(startOf(node) ?? 0, path, `the tag ${node.tag} is not supported: write plain text`);
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}

/** yaml's own words, with the usual cause where they don't name it. */
function explain(code: string, message: string): string {
  const hint: Partial<Record<string, string>> = {
    BLOCK_AS_IMPLICIT_KEY: 'a text that holds ": " needs quotes around it',
    MULTILINE_IMPLICIT_KEY: "a line without its field, or a quote that is not closed",
    MISSING_CHAR: "a bracket or quote is not closed, or something follows it",
    TAB_AS_INDENT: "indent with spaces, not tabs",
    BAD_INDENT: "check the indentation",
    MULTIPLE_DOCS: "one file holds one document",
  };
  const text = message.split("\n", 1)[0] ?? message;
  return `not valid YAML: ${text}${hint[code] === undefined ? "" : ` (${hint[code]})`}`;
}
