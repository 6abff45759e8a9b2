import type { Entity } from "./types.ts";

/** What Telegram keeps; the rest is dropped without a word, so more is a fault. */
export const MAX_ENTITIES = 100;

const STYLES = new Set(["bold", "italic", "underline", "strikethrough", "spoiler"]);
const QUOTES = new Set(["blockquote", "expandable_blockquote"]);
const CODE = new Set(["code", "pre"]);
const DETECTED = ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"];
const OWN_FIELDS: Readonly<Record<string, keyof Entity>> = {
  text_link: "url",
  text_mention: "user",
  custom_emoji: "custom_emoji_id",
  date_time: "unix_time",
};
const KNOWN = new Set([...STYLES, ...QUOTES, ...CODE, ...DETECTED, ...Object.keys(OWN_FIELDS)]);

/** What is wrong with a link, or undefined; only web addresses pass. */
export function linkProblem(url: string, schemes: readonly string[] = ["http:", "https:"]): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined) return `"${url}" is not a URL`;
  if (!schemes.includes(parsed.protocol)) return `"${url}" has the scheme ${parsed.protocol} and only ${schemes} work`;
  if (!parsed.protocol.startsWith("http")) return undefined;
  if (!/^https?:\/\/[^/?#]+/i.test(url)) return `"${url}" has no host`;
  return /[.:]/.test(parsed.hostname) ? undefined : `"${url}" has a host without a dot`;
}

const splitsPair = (text: string, index: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(index - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(index));

function checkAlone(text: string, entity: Entity): string[] {
  const { type, offset, length } = entity;
  const name = `entity ${type} at ${offset}+${length}`;
  if (!KNOWN.has(type)) return [`can't parse entities: ${name} has an unknown type`];
  if (offset < 0) return [`can't parse entities: ${name} starts before the text`];
  if (length <= 0) return [`can't parse entities: ${name} is empty`];
  if (offset + length > text.length) return [`can't parse entities: ${name} ends after the text (${text.length})`];
  const issues: string[] = [];
  if (splitsPair(text, offset) || splitsPair(text, offset + length))
    issues.push(`can't parse entities: ${name} splits a surrogate pair`);
  if (text.slice(offset, offset + length).trim() === "")
    issues.push(`can't parse entities: ${name} covers only spaces and would be dropped`);
  const own = OWN_FIELDS[type];
  if (own !== undefined && entity[own] === undefined) issues.push(`can't parse entities: ${name} needs ${own}`);
  const problem = type === "text_link" && entity.url !== undefined ? linkProblem(entity.url) : undefined;
  if (problem !== undefined) issues.push(`can't parse entities: ${name}: ${problem}`);
  return issues;
}

function mayShare(a: string, b: string): boolean {
  if (STYLES.has(a) || STYLES.has(b)) return !CODE.has(a) && !CODE.has(b);
  return QUOTES.has(a) !== QUOTES.has(b);
}

function checkPair(a: Entity, b: Entity): string[] {
  const [first, second] = a.offset <= b.offset ? [a, b] : [b, a];
  if (second.offset >= first.offset + first.length) return [];
  const inside =
    second.offset + second.length <= first.offset + first.length ||
    (first.offset === second.offset && first.length <= second.length);
  const where = `entities ${first.type} at ${first.offset} and ${second.type} at ${second.offset}`;
  if (!inside) return [`can't parse entities: ${where} cross`];
  return mayShare(a.type, b.type) ? [] : [`can't parse entities: ${where} can't contain each other`];
}

/** Every entity rule the list breaks over this text. */
export function checkEntities(text: string, entities: readonly Entity[]): readonly string[] {
  const issues = entities.flatMap((entity) => checkAlone(text, entity));
  if (entities.length > MAX_ENTITIES)
    issues.push(`can't parse entities: ${entities.length} entities, Telegram keeps ${MAX_ENTITIES}`);
  if (issues.length > 0) return issues;
  return entities.flatMap((a, index) => entities.slice(index + 1).flatMap((b) => checkPair(a, b)));
}
