import { createMarkupBuilder, type Formatted, MarkupError } from "./markup-builder.ts";
import type { Entity } from "./types.ts";

type Attributes = ReadonlyMap<string, string>;
/** One piece of HTML source; `at` is its index. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string; readonly at: number }
  | {
      readonly kind: "start";
      readonly tag: string;
      readonly attributes: Attributes;
      readonly closed: boolean;
      readonly at: number;
    }
  | { readonly kind: "end"; readonly tag: string; readonly at: number };

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const SIMPLE: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  code: "code",
  pre: "pre",
};
const SPECIAL = new Set(["span", "a", "tg-emoji", "tg-time", "blockquote"]);

function decode(source: string, start: number, named: Readonly<Record<string, string>>): string {
  return source.replace(/&(?:#x([0-9a-f]{1,6});|#(\d{1,7});|([a-z]+);)?/gi, (whole, hex, decimal, name, index) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
    if (code !== undefined && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff))
      return String.fromCodePoint(code);
    const character = named[String(name)];
    if (character !== undefined) return character;
    throw new MarkupError(`Unescaped "&" or unknown entity "${whole}" at offset ${start + Number(index)}`);
  });
}

function readAttributes(source: string, at: number, named: Readonly<Record<string, string>>): Attributes {
  const attributes = new Map<string, string>();
  const pattern = /\s*([a-z][a-z0-9-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?\s*/iy;
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (match === null) throw new MarkupError(`Unexpected attributes "${source.trim()}" at offset ${at}`);
    attributes.set(String(match[1]).toLowerCase(), decode(match[2] ?? match[3] ?? match[4] ?? "", at, named));
  }
  return attributes;
}

/** Cuts HTML into text and tags; a stray "<" or "&" throws. */
export function readHtml(source: string, named: Readonly<Record<string, string>> = NAMED): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const tagPattern = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>/iy;
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf("<", at);
    const end = next === -1 ? source.length : next;
    if (end > at) tokens.push({ kind: "text", text: decode(source.slice(at, end), at, named), at });
    if (next === -1) break;
    tagPattern.lastIndex = next;
    const match = tagPattern.exec(source);
    const byte = Buffer.byteLength(source.slice(0, next));
    if (match === null) throw new MarkupError(`Unsupported start tag "" at byte offset ${byte}`);
    const tag = String(match[2]).toLowerCase();
    if (match[1] === "/") tokens.push({ kind: "end", tag, at: next });
    else {
      const attributes = readAttributes(String(match[3]), next, named);
      tokens.push({ kind: "start", tag, attributes, closed: match[4] === "/", at: next });
    }
    at = tagPattern.lastIndex;
  }
  return tokens;
}

function entityOf(
  tag: string,
  attributes: Attributes,
  inside: string | undefined,
  content: string,
): Omit<Entity, "offset" | "length"> | undefined {
  const get = (name: string): string => attributes.get(name) ?? "";
  switch (tag) {
    case "a": {
      const url = attributes.get("href") ?? content;
      const user = /^tg:\/\/user\?id=(\d+)$/.exec(url);
      if (user === null) return { type: "text_link", url };
      return { type: "text_mention", user: { id: Number(user[1]), is_bot: false, first_name: content } };
    }
    case "tg-emoji":
      return { type: "custom_emoji", custom_emoji_id: get("emoji-id") };
    case "tg-time":
      return {
        type: "date_time",
        unix_time: Number(get("unix")),
        ...(attributes.has("format") ? { date_time_format: get("format") } : {}),
      };
    case "blockquote":
      return { type: attributes.has("expandable") ? "expandable_blockquote" : "blockquote" };
    case "span":
      return { type: "spoiler" };
    case "code":
      return inside === "pre" && get("class") !== "" ? undefined : { type: "code" };
    default:
      return { type: String(SIMPLE[tag]) };
  }
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  "tg-emoji": ["emoji-id"],
  "tg-time": ["unix", "format"],
  blockquote: ["expandable"],
  span: ["class"],
  code: ["class"],
};

function checkStart(tag: string, attributes: Attributes, byte: number): void {
  if (SIMPLE[tag] === undefined && !SPECIAL.has(tag))
    throw new MarkupError(`Unsupported start tag "${tag}" at byte offset ${byte}`);
  if (tag === "span" && attributes.get("class") !== "tg-spoiler")
    throw new MarkupError(`Tag "span" must have class "tg-spoiler" at byte offset ${byte}`);
  const needed = { "tg-emoji": "emoji-id", "tg-time": "unix" }[tag];
  if (needed !== undefined && !/^\d+$/.test(attributes.get(needed) ?? ""))
    throw new MarkupError(`Tag "${tag}" needs a numeric "${needed}" at byte offset ${byte}`);
  const stray = [...attributes.keys()].find((name) => !(ALLOWED[tag] ?? []).includes(name));
  if (stray !== undefined) throw new MarkupError(`Tag "${tag}" has no attribute "${stray}" at byte offset ${byte}`);
}

/** Reads parse_mode HTML as Telegram does, only stricter; throws MarkupError. */
export function parseHtml(source: string): Formatted {
  const builder = createMarkupBuilder(source);
  const open: { tag: string; attributes: Attributes }[] = [];
  let language: string | undefined;
  for (const token of readHtml(source)) {
    if (token.kind === "text") builder.write(token.text);
    else if (token.kind === "start") {
      checkStart(token.tag, token.attributes, builder.byte(token.at));
      builder.open(token.tag, token.at);
      open.push({ tag: token.tag, attributes: token.attributes });
    } else {
      const last = open.pop();
      const byte = builder.byte(token.at);
      if (last === undefined) throw new MarkupError(`Unexpected end tag "${token.tag}" at byte offset ${byte}`);
      if (last.tag !== token.tag)
        throw new MarkupError(
          `Unmatched end tag at byte offset ${byte}, expected "</${last.tag}>", found "</${token.tag}>"`,
        );
      const entity = entityOf(last.tag, last.attributes, open.at(-1)?.tag, builder.textSinceOpen());
      if (entity === undefined) language = (last.attributes.get("class") ?? "").replace(/^language-/, "");
      builder.close(
        last.tag === "pre" && language !== undefined && entity !== undefined ? { ...entity, language } : entity,
      );
      if (last.tag === "pre") language = undefined;
    }
  }
  return builder.finish((tag) => `Can't find end tag corresponding to start tag "${tag}"`);
}
