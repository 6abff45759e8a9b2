import type * as v from "valibot";
import type { Finding } from "./finding.ts";
import { parseYaml } from "./parse-yaml.ts";
import { articleSchema, validate } from "./schemas.ts";
import type { Article, Fact, Source } from "./types.ts";

/** A file read whole, or everything that keeps it from being read. */
export type Read<T> =
  | { readonly value: T; readonly findings: null }
  | { readonly value: null; readonly findings: readonly Finding[] };

/** The last part of a path without its ending: the id of an article that gives none. */
export function idFromFile(file: string): string {
  return file
    .slice(file.lastIndexOf("/") + 1)
    .replace(/\.[^.]*$/, "")
    .normalize("NFC");
}

/** Reads one article file's text. Rules that look beyond single fields are not applied here. */
export function readYaml(file: string, text: string): Read<Article> {
  const parsed = parseYaml(file, text);
  if (parsed.findings) return { value: null, findings: parsed.findings };
  const validated = validate(articleSchema, parsed.value, file);
  if (validated.findings) return { value: null, findings: validated.findings };
  const { id = null, source, facts } = validated.output;
  const article = id ?? idFromFile(file);
  return {
    value: { id: article, file, source, facts: facts.map((fact) => toFact(fact, article, source)) },
    findings: null,
  };
}

type FactFields = v.InferOutput<typeof articleSchema>["facts"][number];

function toFact(fields: FactFields, article: string, source: Source): Fact {
  return {
    id: `${article}/${fields.id}`,
    article,
    topics: fields.topics,
    asOf: fields.as_of,
    said: fields.said,
    entities: fields.entities,
    text: fields.text,
    asks: fields.asks,
    series: fields.series,
    supersededBy: fields.superseded_by,
    source,
    also: fields.also,
    kind: "curated",
  };
}
