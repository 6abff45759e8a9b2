import { createMarkupBuilder, type Formatted, MarkupError } from "./markup-builder.ts";
import type { Entity } from "./types.ts";

const RESERVED = new Set("_*[]()~`>#+-=|{}.!");
const STYLES: readonly (readonly [string, string])[] = [
  ["__", "underline"],
  ["||", "spoiler"],
  ["*", "bold"],
  ["_", "italic"],
  ["~", "strikethrough"],
];

/** Reads up to an unescaped `end`; inside links and code only "\" escapes count. */
function readUntil(source: string, from: number, end: string, what: string): { text: string; next: number } {
  let text = "";
  for (let index = from; index < source.length; index++) {
    if (source.startsWith(end, index)) return { text, next: index + end.length };
    if (source[index] === "\\" && index + 1 < source.length) index++;
    text += source[index];
  }
  throw new MarkupError(`Can't find end of ${what} entity at byte offset ${Buffer.byteLength(source.slice(0, from))}`);
}

function linkEntity(url: string, isEmoji: boolean): Omit<Entity, "offset" | "length"> {
  const emoji = /^tg:\/\/emoji\?id=(\d+)$/.exec(url);
  const time = /^tg:\/\/time\?unix=(\d+)/.exec(url);
  if (isEmoji && emoji !== null) return { type: "custom_emoji", custom_emoji_id: String(emoji[1]) };
  if (isEmoji && time !== null) return { type: "date_time", unix_time: Number(time[1]) };
  if (isEmoji) throw new MarkupError(`"${url}" is not a custom emoji or a time`);
  const user = /^tg:\/\/user\?id=(\d+)$/.exec(url);
  if (user === null) return { type: "text_link", url };
  return { type: "text_mention", user: { id: Number(user[1]), is_bot: false, first_name: "user" } };
}

function isQuoteStart(source: string, at: number): boolean {
  return (at === 0 || source[at - 1] === "\n") && (source[at] === ">" || source.startsWith("**>", at));
}

/** Reads parse_mode MarkdownV2; every reserved character outside an entity must be escaped; throws MarkupError. */
export function parseMarkdownV2(source: string): Formatted {
  const builder = createMarkupBuilder(source);
  let at = 0;
  let quote: "none" | "plain" | "expandable" = "none";
  const endQuote = (): void => {
    const expandable = quote === "expandable";
    builder.close({ type: expandable ? "expandable_blockquote" : "blockquote" });
    quote = "none";
  };
  while (at < source.length) {
    const character = source.charAt(at);
    if (isQuoteStart(source, at)) {
      if (quote === "none") builder.open(">", at);
      if (source.startsWith("**>", at)) quote = "expandable";
      else if (quote === "none") quote = "plain";
      at += source.startsWith("**>", at) ? 3 : 1;
      continue;
    }
    if (quote !== "none" && (at === 0 || source[at - 1] === "\n")) endQuote();
    const reserved = new MarkupError(
      `Character '${character}' is reserved and must be escaped with the preceding '\\'`,
    );
    const style = STYLES.find(([mark]) => source.startsWith(mark, at));
    if (character === "\\" && at + 1 < source.length) {
      builder.write(source.charAt(at + 1));
      at += 2;
    } else if (source.startsWith("```", at)) {
      const { text, next } = readUntil(source, at + 3, "```", "Pre");
      const language = /^([\w+-]+)\n/.exec(text)?.[1];
      builder.open("pre", at);
      builder.write(language === undefined ? text.replace(/^\n/, "") : text.slice(language.length + 1));
      builder.close(language === undefined ? { type: "pre" } : { type: "pre", language });
      at = next;
    } else if (character === "`") {
      const { text, next } = readUntil(source, at + 1, "`", "Code");
      builder.open("code", at);
      builder.write(text);
      builder.close({ type: "code" });
      at = next;
    } else if (character === "[" || source.startsWith("![", at)) {
      builder.open(character, at);
      at += character === "[" ? 1 : 2;
    } else if (character === "]" && (builder.top() === "[" || builder.top() === "!")) {
      if (source[at + 1] !== "(") throw reserved;
      const { text: url, next } = readUntil(source, at + 2, ")", "TextUrl");
      builder.close(linkEntity(url, builder.top() === "!"));
      at = next;
    } else if (quote === "expandable" && source.startsWith("||", at) && /^(\n|$)/.test(source.slice(at + 2, at + 3))) {
      at += 2;
    } else if (style !== undefined) {
      const [mark, type] = style;
      if (builder.top() === mark) builder.close({ type });
      else if (builder.isOpen(mark)) throw new MarkupError(`Can't find end of the entity "${builder.top()}"`);
      else builder.open(mark, at);
      at += mark.length;
    } else if (RESERVED.has(character)) {
      throw reserved;
    } else {
      builder.write(character);
      at++;
    }
  }
  if (quote !== "none") endQuote();
  return builder.finish((mark, byte) => `Can't find end of the entity "${mark}" starting at byte offset ${byte}`);
}
