import * as v from "valibot";
import { type FieldPath, type Finding, quote } from "./finding.ts";
import { ENTITY_KINDS, LANGUAGES, SERIES_KINDS } from "./types.ts";

/**
 * The shape of every file, field by field. Values arrive as text (see `parse-yaml.ts`), so patterns do the typing.
 * What needs more than one field, one file or a calendar is a rule (`rules/`).
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const BIDI_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/;
/** Any of the above or half a character, in one pass: nearly every text has none. */
const UNFIT = new RegExp(`${CONTROL.source}|${BIDI_OVERRIDE.source}|[\\ud800-\\udfff]`, "u");
/** Line breaks and tabs of a folded or block scalar; no-break spaces stay. */
const BREAKS = /[\t\r\n ]+/g;
/** Whether there is anything to do for {@link BREAKS} or trimming. */
const LOOSE = /[\t\r\n]| {2}|^\s|\s$/;

/** Why a text can't be shown, or null. */
export function textProblem(text: string): string | null {
  if (!UNFIT.test(text)) return null;
  if (CONTROL.test(text)) return "holds a control character: remove it";
  if (BIDI_OVERRIDE.test(text)) return "holds a character that turns the text direction: remove it";
  return "holds half of a character (a lone surrogate): mend it";
}

/** One line of readable text in NFC, not empty. */
const line = v.pipe(
  v.string("must be text"),
  v.transform((text) => (LOOSE.test(text) ? text.replace(BREAKS, " ").trim() : text).normalize("NFC")),
  v.check((text) => text !== "", "must not be empty"),
  v.check(
    (text) => textProblem(text) === null,
    (issue) => textProblem(String(issue.input)) ?? "",
  ),
);

function pattern(regex: RegExp, what: string) {
  return v.pipe(
    v.string(`must be ${what}`),
    v.regex(regex, (issue) => `must be ${what}, not ${quote(String(issue.input))}`),
  );
}

/** Permanent names inside paths: anything readable without `/` and space. Stricter for curated files: rule id-form. */
const id = v.pipe(pattern(/^[^\s/\p{C}]+$/u, 'an id without spaces, "/" and control characters'), v.normalize("NFC"));
const slug = pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug: lower-case letters and digits, parts joined by one hyphen");
const date = pattern(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/, "a date: YYYY, YYYY-MM or YYYY-MM-DD");
const languageCode = pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "an ISO 639 language code such as ru");
const number = v.pipe(
  pattern(/^-?[0-9]+(\.[0-9]+)?$/, "a plain number such as 28.7"),
  v.transform(Number),
  v.finite("must be a number that fits"),
);
const missing = <T extends v.GenericSchema>(schema: T) => v.nullish(schema, null);

/** A map with exactly these fields; each other one is an issue of its own. */
function record<T extends v.ObjectEntries>(entries: T, message: string) {
  return v.objectWithRest(entries, v.never("unknown field"), message);
}

function list<T extends v.GenericSchema>(item: T) {
  return v.array(item, "must be a list");
}

/** One value per language; which languages must be there is `required`'s matter. */
function perLanguage<T extends v.GenericSchema>(value: T, extra: readonly string[] = []) {
  const keys = [...LANGUAGES, ...extra];
  return v.pipe(
    record(
      Object.fromEntries(keys.map((key) => [key, v.optional(value)])),
      `must be a map of languages: ${keys.join(", ")}`,
    ),
    v.transform((map) => map as Readonly<Record<string, v.InferOutput<T>>>),
  );
}

const allLanguages = record(
  { en: line, ru: line, kk: line, pl: line },
  `must be a map of languages: ${LANGUAGES.join(", ")}`,
);
const someTexts = v.pipe(
  perLanguage(line),
  v.check((texts) => Object.keys(texts).length > 0, "must have a text in at least one language"),
);
const names = v.nullish(perLanguage(list(line), ["any"]), {});

const sourceEntries = {
  title: line,
  publisher: missing(line),
  published: missing(date),
  language: missing(languageCode),
  url: missing(v.string("must be an address or null")),
};
const source = record(sourceEntries, "must be a map: title, publisher, published, language, url");

const series = record(
  {
    id: slug,
    kind: v.picklist(SERIES_KINDS, `must be one of ${SERIES_KINDS.join(", ")}`),
    value: missing(number),
    unit: missing(line),
    by: missing(line),
  },
  "must be a map: id, kind, value, unit, by",
);

const fact = record(
  {
    id,
    topics: v.pipe(list(slug), v.minLength(1, "must name at least one topic")),
    as_of: date,
    said: missing(date),
    entities: v.nullish(list(slug), []),
    series: missing(series),
    text: someTexts,
    asks: v.nullish(perLanguage(list(line)), {}),
    superseded_by: missing(pattern(/^[^\s/\p{C}]+\/[^\s/\p{C}]+$/u, "article/fact")),
    also: v.nullish(list(source), []),
  },
  "must be a map",
);

/** `articles/**​/*.yaml` */
export const articleSchema = record(
  { id: v.nullish(id), source, facts: list(fact) },
  "must be a map: id, source, facts",
);

/** The front matter of `articles/**​/*.md`. */
export const frontMatterSchema = record(
  { id: v.nullish(id), ...sourceEntries, topics: v.nullish(list(slug)) },
  "must be a map: title, id, publisher, published, language, url, topics",
);

/** `topics.yaml` */
export const topicsSchema = list(
  record(
    {
      slug,
      command: pattern(/^[a-z0-9_]{1,32}$/, "a bot command: 1 to 32 of a-z, 0-9 and _"),
      emoji: line,
      name: allLanguages,
      description: allLanguages,
    },
    "must be a map: slug, command, emoji, name, description",
  ),
);

/** `entities.yaml` */
export const entitiesSchema = list(
  record(
    {
      id: slug,
      kind: v.picklist(ENTITY_KINDS, `must be one of ${ENTITY_KINDS.join(", ")}`),
      name: allLanguages,
      aliases: names,
      stand_ins: names,
      offices: v.nullish(
        list(record({ title: allLanguages, from: missing(date), to: missing(date) }, "must be a map: title, from, to")),
        [],
      ),
    },
    "must be a map: id, kind, name, aliases, stand_ins, offices",
  ),
);

export type Validated<T> =
  | { readonly output: T; readonly findings: null }
  | { readonly output: null; readonly findings: readonly Finding[] };

/** Checks a parsed file against its schema and names everything that doesn't fit. */
export function validate<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  file: string,
): Validated<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { output: result.output, findings: null };
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const issue of result.issues) {
    const { path, message } = explain(issue);
    const key = `${path.join("\u0000")}\u0000\u0000${message}`;
    if (!seen.has(key)) findings.push({ file, path, message });
    seen.add(key);
  }
  return { output: null, findings };
}

function explain(issue: v.BaseIssue<unknown>): { readonly path: FieldPath; readonly message: string } {
  const path = (issue.path ?? []).map((item) => (typeof item.key === "number" ? item.key : String(item.key)));
  const last = issue.path?.at(-1);
  if (last?.type === "object" && Array.isArray(last.input)) {
    return { path: path.slice(0, -1), message: "must be a map of fields, not a list" };
  }
  if (issue.type === "never") return { path, message: "unknown field: remove it or mend its name" };
  if (issue.type === "object_with_rest" && last?.origin === "key")
    return { path, message: "required field is missing" };
  return { path, message: issue.message };
}
