import { type Article, type Entity, type Fact, LANGUAGES, type Source, type Texts, type Topic } from "./types.ts";

/**
 * The canonical form of knowledge files: one order of fields, one text or question per line and never folded, so that a
 * diff shows the sentences that changed and nothing else. Reading what was written gives the same again.
 */

/** An article file of curated facts. */
export function formatArticle(article: Article): string {
  const lines = [`id: ${scalar(article.id)}`, "source:", ...sourceLines(article.source, "  ")];
  lines.push(article.facts.length === 0 ? "facts: []" : "facts:");
  for (const fact of article.facts) lines.push(...asItem(factLines(fact, article.id), "  "));
  return `${lines.join("\n")}\n`;
}

/** `topics.yaml` */
export function formatTopics(topics: readonly Topic[]): string {
  return listFile(
    topics.map((topic) => [
      `slug: ${scalar(topic.slug)}`,
      `command: ${scalar(topic.command)}`,
      `emoji: ${scalar(topic.emoji)}`,
      `name: ${flowMap(textsOf(topic.name))}`,
      "description:",
      ...textsOf(topic.description).map(([language, text]) => `  ${language}: ${scalar(text)}`),
    ]),
  );
}

/** `entities.yaml` */
export function formatEntities(entities: readonly Entity[]): string {
  return listFile(
    entities.map((entity) => {
      const lines = [`id: ${scalar(entity.id)}`, `kind: ${entity.kind}`, `name: ${flowMap(textsOf(entity.name))}`];
      if (hasNames(entity.aliases)) lines.push(`aliases: ${flowLists(entity.aliases)}`);
      if (hasNames(entity.standIns)) lines.push(`stand_ins: ${flowLists(entity.standIns)}`);
      if (entity.offices.length > 0) lines.push("offices:");
      for (const { title, from, to } of entity.offices) {
        const dates = [...(from === null ? [] : [`from: ${from}`]), ...(to === null ? [] : [`to: ${to}`])];
        lines.push(`  - { ${[`title: ${flowMap(textsOf(title))}`, ...dates].join(", ")} }`);
      }
      return lines;
    }),
  );
}

function factLines(fact: Fact, article: string): readonly string[] {
  const lines = [
    `id: ${scalar(fact.id.slice(article.length + 1))}`,
    `topics: ${flowList(fact.topics)}`,
    `as_of: ${fact.asOf}`,
  ];
  if (fact.said !== null) lines.push(`said: ${fact.said}`);
  lines.push(`entities: ${flowList(fact.entities)}`);
  if (fact.series !== null) {
    const { id, kind, value, unit, by } = fact.series;
    const fields: [string, string][] = [
      ["id", id],
      ["kind", kind],
    ];
    if (value !== null) fields.push(["value", decimal(value)]);
    if (unit !== null) fields.push(["unit", unit]);
    if (by !== null) fields.push(["by", by]);
    lines.push(`series: ${flowMap(fields)}`);
  }
  lines.push("text:", ...textsOf(fact.text).map(([language, text]) => `  ${language}: ${scalar(text)}`));
  const asks = LANGUAGES.filter((language) => (fact.asks[language] ?? []).length > 0);
  if (asks.length > 0) lines.push("asks:");
  for (const language of asks) {
    lines.push(`  ${language}:`, ...(fact.asks[language] ?? []).map((ask) => `    - ${scalar(ask)}`));
  }
  if (fact.supersededBy !== null) lines.push(`superseded_by: ${scalar(fact.supersededBy)}`);
  if (fact.also.length > 0) lines.push("also:");
  for (const source of fact.also) lines.push(...asItem(sourceLines(source, ""), "  "));
  return lines;
}

function sourceLines(source: Source, indent: string): readonly string[] {
  const field = (name: keyof Source): string => `${indent}${name}: ${scalarOrNull(source[name])}`;
  return [field("title"), field("publisher"), field("published"), field("language"), field("url")];
}

function listFile(items: readonly (readonly string[])[]): string {
  return items.length === 0 ? "[]\n" : `${items.flatMap((lines) => asItem(lines, "")).join("\n")}\n`;
}

function asItem(lines: readonly string[], indent: string): readonly string[] {
  return lines.map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`);
}

/** In the order of {@link LANGUAGES}. */
function textsOf(texts: Texts): [string, string][] {
  return LANGUAGES.flatMap((language): [string, string][] => {
    const text = texts[language];
    return text === undefined ? [] : [[language, text]];
  });
}

function hasNames(names: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.values(names).some((list) => list.length > 0);
}

function flowLists(names: Readonly<Record<string, readonly string[]>>): string {
  const filled = [...LANGUAGES, "any"].filter((key) => (names[key] ?? []).length > 0);
  return `{ ${filled.map((key) => `${key}: ${flowList(names[key] ?? [])}`).join(", ")} }`;
}

function flowMap(fields: readonly (readonly [string, string])[]): string {
  return `{ ${fields.map(([name, value]) => `${name}: ${scalar(value, true)}`).join(", ")} }`;
}

function flowList(items: readonly string[]): string {
  return `[${items.map((item) => scalar(item, true)).join(", ")}]`;
}

/** `1e21` would not be read again as a number, so no exponents. */
function decimal(value: number): string {
  const plain = String(value);
  return plain.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : plain;
}

function scalarOrNull(value: string | null): string {
  return value === null ? "null" : scalar(value);
}

/** Unquoted where every YAML reader takes it as one text, else in double quotes, or single where that is plainer. */
function scalar(text: string, inFlow = false): string {
  if (isPlain(text, inFlow)) return text;
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) || !text.includes('"')) return doubleQuoted(text);
  return text.includes("\\") || !text.includes("'") ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

function doubleQuoted(text: string): string {
  const escaped = text.replace(/["\\]/g, "\\$&");
  return `"${escaped.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter)}"`;
}

function escapeCharacter(character: string): string {
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (text === "" || /^(?:~|null|true|false|yes|no|on|off)$/i.test(text)) return false;
  if (/^[\s?:,[\]{}#&*!|>'"%@`]|^-(?:\s|$)|^(?:---|\.\.\.)|\s$|:(?:\s|$)|\s#/u.test(text)) return false;
  if (/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u.test(text)) return false;
  return !inFlow || !/[,[\]{}]|:["']/.test(text);
}
