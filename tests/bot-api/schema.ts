import { readFileSync } from "node:fs";
import type { Params, Upload } from "./types.ts";

type Field = { readonly types: readonly string[]; readonly literal: string | undefined; readonly required: boolean };
type Fields = { readonly named: ReadonlyMap<string, Field>; readonly required: readonly string[] };
type Shape = { readonly union: readonly string[] } | { readonly fields: Fields };

const FILE: {
  readonly version: string;
  readonly reactions: string;
  readonly methods: Readonly<Record<string, { readonly returns: string; readonly fields: string }>>;
  readonly types: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(new URL("bot-api-10.1.json", import.meta.url), "utf8"));

/** The emoji a bot may react with. */
export const REACTIONS: ReadonlySet<string> = new Set(FILE.reactions.split(" "));

function readFields(text: string): Fields {
  const named = new Map<string, Field>();
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const colon = word.indexOf(":");
    const required = word.endsWith("!");
    const type = word.slice(colon + 1, required ? -1 : undefined);
    const literal = type.startsWith("=") ? type.slice(1) : undefined;
    const types = literal === undefined ? type.split("|") : ["String"];
    named.set(word.slice(0, colon), { types, literal, required });
  }
  return { named, required: [...named.keys()].filter((name) => named.get(name)?.required) };
}

const TYPES: ReadonlyMap<string, Shape> = new Map(
  Object.entries(FILE.types).map(([name, text]) => [
    name,
    text.startsWith("|") ? { union: text.slice(1).split("|") } : { fields: readFields(text) },
  ]),
);
const METHODS: ReadonlyMap<string, { readonly returns: readonly string[]; readonly fields: Fields }> = new Map(
  Object.entries(FILE.methods).map(([name, method]) => [
    name,
    { returns: method.returns.split("|"), fields: readFields(method.fields) },
  ]),
);

/** The method's exact name for a case-insensitive one, as Telegram resolves it; undefined when unknown. */
export const methodNamed = (name: string): string | undefined =>
  METHODS.has(name) ? name : [...METHODS.keys()].find((known) => known.toLowerCase() === name.toLowerCase());

/** The kinds an update can have. */
export const UPDATE_KINDS: readonly string[] = (() => {
  const shape = TYPES.get("Update");
  return shape !== undefined && "fields" in shape ? [...shape.fields.named.keys()].slice(1) : [];
})();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Tells a file of a multipart body from everything else. */
export const isUpload = (value: unknown): value is Upload => isObject(value) && value["upload"] === true;

function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function checkString(value: unknown, path: string): string[] {
  if (typeof value !== "string") return [`${path} must be a String, not ${describe(value)}`];
  if (/\p{Surrogate}/u.test(value)) return [`${path} must be encoded in UTF-8: it holds a lone surrogate`];
  return value.includes("\0") ? [`${path} holds a NUL character`] : [];
}

function checkOne(type: string, value: unknown, path: string): string[] {
  const wrong = (what: string): string[] => [`${path} must be ${what}, not ${describe(value)}`];
  if (type.startsWith("[")) {
    if (!Array.isArray(value)) return wrong("an Array");
    return value.flatMap((item: unknown, index) => checkOne(type.slice(1), item, `${path}[${index}]`));
  }
  if (type === "String") return checkString(value, path);
  if (type === "Integer") return Number.isSafeInteger(value) ? [] : wrong("an Integer");
  if (type === "Float") return typeof value === "number" && Number.isFinite(value) ? [] : wrong("a Float");
  if (type === "Boolean") return typeof value === "boolean" ? [] : wrong("a Boolean");
  if (type === "InputFile") return isUpload(value) ? [] : wrong("an uploaded file");
  // "For simple text buttons, String can be used instead of this object".
  if (type === "KeyboardButton" && typeof value === "string") return checkString(value, path);
  const shape = TYPES.get(type);
  if (shape === undefined) throw new Error(`bot-api-10.1.json has no type ${type}`);
  if ("union" in shape) return checkUnion(shape.union, value, path, type);
  return isObject(value) ? checkFields(shape.fields, value, path, type) : wrong(`a ${type}`);
}

function literalsFit(type: string, value: unknown): boolean {
  const shape = TYPES.get(type);
  if (shape === undefined || "union" in shape || !isObject(value)) return true;
  return [...shape.fields.named].every(([name, field]) => field.literal === undefined || value[name] === field.literal);
}

function checkUnion(types: readonly string[], value: unknown, path: string, name: string): string[] {
  const fitting = types.length === 1 ? types : types.filter((type) => literalsFit(type, value));
  if (fitting.length === 0) return [`${path} is none of the kinds of ${name}: ${describe(value)}`];
  let best: string[] | undefined;
  for (const type of fitting) {
    const issues = checkOne(type, value, path);
    if (issues.length === 0) return [];
    if (best === undefined || issues.length < best.length) best = issues;
  }
  return best ?? [];
}

function checkFields(fields: Fields, value: Readonly<Record<string, unknown>>, path: string, owner: string): string[] {
  const at = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const issues: string[] = [];
  for (const [name, item] of Object.entries(value)) {
    const field = fields.named.get(name);
    if (field === undefined) issues.push(`${at(name)} is unknown: ${owner} has no such field in ${FILE.version}`);
    else if (field.literal !== undefined && item !== field.literal)
      issues.push(`${at(name)} must be "${field.literal}", not ${describe(item)}`);
    else if (item !== undefined) issues.push(...checkUnion(field.types, item, at(name), field.types.join(" or ")));
  }
  for (const name of fields.required) {
    if (value[name] === undefined) issues.push(`${at(name)} is missing: ${owner} requires it`);
  }
  return issues;
}

/** Every way in which a value isn't of the type ("Message", "Update", "[Update" for an array); empty when it is. */
export const checkType = (type: string, value: unknown): readonly string[] => checkOne(type, value, type);

/** Every way in which a result isn't what the method returns. */
export const checkResult = (method: string, value: unknown): readonly string[] =>
  checkUnion(METHODS.get(method)?.returns ?? [], value, "result", method);

/** A parameter as Telegram reads it: numbers, flags and objects may all arrive as text. */
function coerce(field: Field, value: unknown): unknown {
  if (typeof value !== "string") return value;
  const accepts = (type: string): boolean => field.types.includes(type);
  if (accepts("Integer") && /^-?\d{1,16}$/.test(value)) return Number(value);
  if (accepts("String")) return value;
  if (accepts("Float") && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  if (accepts("Boolean")) return { true: true, false: false, "1": true, "0": false }[value.toLowerCase()] ?? value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Reads a method's parameters; issues name each unknown, missing or mistyped field at any depth. */
export function readParams(
  method: string,
  raw: Readonly<Record<string, unknown>>,
): { readonly params: Params; readonly issues: readonly string[] } {
  const fields = METHODS.get(method)?.fields ?? readFields("");
  const params: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    const field = fields.named.get(name);
    params[name] = field === undefined ? value : coerce(field, value);
  }
  return { params, issues: checkFields(fields, params, "", method) };
}
