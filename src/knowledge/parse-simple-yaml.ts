import type { Plain } from "./parse-yaml.ts";

/**
 * Reads the simple YAML that knowledge files are nearly always written in, some twenty times faster than a full parser:
 * block maps and lists with one-line values, one-line flow maps and lists, plain and simply quoted text.
 * Returns undefined for anything else, right or wrong, which then is the full parser's matter: so this one never
 * reports a mistake and never disagrees with it (`tests/knowledge/parse-simple-yaml.test.ts` compares the two).
 */
export function parseSimpleYaml(text: string): Plain | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    const lines = readLines(text);
    const cursor: Cursor = { lines, at: 0 };
    const first = lines[0];
    if (first === undefined || first.indent !== 0) return undefined;
    const value = readBlock(cursor, 0, 0);
    return cursor.at === lines.length ? value : undefined;
  } catch (error) {
    if (error === NOT_SIMPLE) return undefined;
    throw error;
  }
}

/** Tabs, carriage returns, other controls, Unicode line breaks, byte order marks; document and directive lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m;
const NOT_SIMPLE = new Error("not simple YAML");
const NULLS: ReadonlySet<string> = new Set(["~", "null", "Null", "NULL"]);
const KEY = /^([a-z][a-z_]*):(?: +|$)/;
const FLOW_KEY = /([a-z][a-z_]*): +/y;
/** What a plain text may not start with; `-5` and `:x` would be allowed and are left to the full parser. */
const INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
/** Deeper files are refused by the full parser. */
const MAX_DEPTH = 12;

interface Line {
  readonly indent: number;
  /** Without the indentation. */
  readonly text: string;
}

interface Cursor {
  readonly lines: Line[];
  at: number;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of text.split("\n")) {
    let indent = 0;
    while (raw.charCodeAt(indent) === 32) indent++;
    if (indent < raw.length && raw.charCodeAt(indent) !== 35) lines.push({ indent, text: raw.slice(indent) });
  }
  return lines;
}

function readBlock(cursor: Cursor, indent: number, depth: number): Plain {
  if (depth > MAX_DEPTH) throw NOT_SIMPLE;
  return cursor.lines[cursor.at]?.text.startsWith("- ")
    ? readList(cursor, indent, depth)
    : readMap(cursor, indent, depth);
}

function readList(cursor: Cursor, indent: number, depth: number): Plain {
  const items: Plain[] = [];
  for (let line = cursor.lines[cursor.at]; line?.indent === indent && line.text.startsWith("- "); ) {
    let inner = 2;
    while (line.text.charCodeAt(inner) === 32) inner++;
    const rest = line.text.slice(inner);
    if (KEY.test(rest) || rest.startsWith("- ")) {
      cursor.lines[cursor.at] = { indent: indent + inner, text: rest };
      items.push(readBlock(cursor, indent + inner, depth + 1));
    } else {
      items.push(readValue(rest, depth));
      cursor.at++;
    }
    line = cursor.lines[cursor.at];
  }
  // A deeper line would go on with the last text; a list may stand at its key's own indentation, then the map goes on.
  const next = cursor.lines[cursor.at];
  if (next !== undefined && (next.indent > indent || (next.indent === indent && !KEY.test(next.text))))
    throw NOT_SIMPLE;
  return items;
}

function readMap(cursor: Cursor, indent: number, depth: number): Plain {
  const map: Record<string, Plain> = {};
  for (let line = cursor.lines[cursor.at]; line?.indent === indent; line = cursor.lines[cursor.at]) {
    const match = KEY.exec(line.text);
    const key = match?.[1];
    if (match === null || key === undefined || Object.hasOwn(map, key)) throw NOT_SIMPLE;
    const rest = line.text.slice(match[0].length);
    cursor.at++;
    if (rest !== "") {
      map[key] = readValue(rest, depth);
      continue;
    }
    const next = cursor.lines[cursor.at];
    if (next !== undefined && (next.indent > indent || (next.indent === indent && next.text.startsWith("- ")))) {
      map[key] = readBlock(cursor, next.indent, depth + 1);
    } else map[key] = null;
  }
  const next = cursor.lines[cursor.at];
  if (next !== undefined && next.indent > indent) throw NOT_SIMPLE;
  return map;
}

function readValue(text: string, depth: number): Plain {
  const first = text[0] ?? "";
  if (first === "[" || first === "{") {
    const flow: Flow = { text, at: 0 };
    const value = readFlow(flow, depth + 1);
    if (flow.at !== text.length) throw NOT_SIMPLE;
    return value;
  }
  if (first === '"' || first === "'") {
    const flow: Flow = { text, at: 0 };
    const value = readQuoted(flow);
    if (flow.at !== text.length) throw NOT_SIMPLE;
    return value;
  }
  return plain(text);
}

function plain(text: string): Plain {
  if (text === "" || INDICATORS.includes(text[0] ?? "") || text.endsWith(" ") || text.endsWith(":")) throw NOT_SIMPLE;
  if (text.includes(": ") || text.includes(" #")) throw NOT_SIMPLE;
  return NULLS.has(text) ? null : text;
}

interface Flow {
  readonly text: string;
  at: number;
}

function readFlow(flow: Flow, depth: number): Plain {
  const first = flow.text[flow.at];
  if (first === "[" || first === "{") {
    if (depth > MAX_DEPTH) throw NOT_SIMPLE;
    return first === "[" ? readFlowList(flow, depth) : readFlowMap(flow, depth);
  }
  if (first === '"' || first === "'") return readQuoted(flow);
  const start = flow.at;
  while (flow.at < flow.text.length && !",[]{}".includes(flow.text[flow.at] ?? "")) flow.at++;
  return plain(flow.text.slice(start, flow.at).replace(/ +$/, ""));
}

function readFlowList(flow: Flow, depth: number): Plain {
  const items: Plain[] = [];
  for (flow.at++, skipSpaces(flow); flow.text[flow.at] !== "]"; ) {
    items.push(readFlow(flow, depth + 1));
    separator(flow, "]");
  }
  flow.at++;
  return items;
}

function readFlowMap(flow: Flow, depth: number): Plain {
  const map: Record<string, Plain> = {};
  for (flow.at++, skipSpaces(flow); flow.text[flow.at] !== "}"; ) {
    FLOW_KEY.lastIndex = flow.at;
    const match = FLOW_KEY.exec(flow.text);
    const key = match?.[1];
    if (match === null || key === undefined || Object.hasOwn(map, key)) throw NOT_SIMPLE;
    flow.at += match[0].length;
    map[key] = readFlow(flow, depth + 1);
    separator(flow, "}");
  }
  flow.at++;
  return map;
}

/** Past one comma, or up to the closing bracket; a comma before the bracket is left to the full parser. */
function separator(flow: Flow, closing: string): void {
  skipSpaces(flow);
  if (flow.text[flow.at] === closing) return;
  if (flow.text[flow.at] !== ",") throw NOT_SIMPLE;
  flow.at++;
  if (flow.text[flow.at] !== " ") throw NOT_SIMPLE;
  skipSpaces(flow);
  if (flow.text[flow.at] === closing) throw NOT_SIMPLE;
}

function skipSpaces(flow: Flow): void {
  while (flow.text[flow.at] === " ") flow.at++;
}

/** `"…"` without escapes, `'…'` with doubled quotes. */
function readQuoted(flow: Flow): string {
  const mark = flow.text[flow.at] ?? "";
  let end = flow.text.indexOf(mark, flow.at + 1);
  while (mark === "'" && end !== -1 && flow.text[end + 1] === "'") end = flow.text.indexOf("'", end + 2);
  if (end === -1) throw NOT_SIMPLE;
  const inner = flow.text.slice(flow.at + 1, end);
  if (mark === '"' && inner.includes("\\")) throw NOT_SIMPLE;
  flow.at = end + 1;
  return mark === "'" ? inner.replaceAll("''", "'") : inner;
}
