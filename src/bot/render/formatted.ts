import type { MessageEntity } from "grammy/types";
import { safePieces } from "./safe-text.ts";

/** A text with its formatting; offsets are UTF-16 units of `text`. Immutable. */
export interface Formatted {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** Plain strings are made safe and never read as markup. */
export type Part = string | Formatted;

/** Nothing. */
export const EMPTY: Formatted = { text: "", entities: [] };

/** Puts parts one after another. */
export function format(...parts: readonly Part[]): Formatted {
  let text = "";
  const entities: MessageEntity[] = [];
  for (const part of parts) {
    const { text: piece, entities: marks } = typeof part === "string" ? { text: safePieces(part), entities: [] } : part;
    for (const mark of marks) entities.push({ ...mark, offset: mark.offset + text.length });
    text += piece;
  }
  return { text, entities };
}

/** Puts parts one after another with something between them; empty parts are left out. */
export function join(parts: readonly Part[], separator: string): Formatted {
  const kept = parts.filter((part) => (typeof part === "string" ? part : part.text) !== "");
  return format(...kept.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
}

export function bold(...parts: readonly Part[]): Formatted {
  return marked(parts, (offset, length) => ({ type: "bold", offset, length }));
}

export function italic(...parts: readonly Part[]): Formatted {
  return marked(parts, (offset, length) => ({ type: "italic", offset, length }));
}

/** Preformatted lines, for things meant to be copied. */
export function preformatted(text: string, language: string): Formatted {
  return marked([text], (offset, length) => ({ type: "pre", offset, length, language }));
}

/** Text that opens an address. Anything but http and https leaves the text without a link. */
export function link(url: string, ...parts: readonly Part[]): Formatted {
  const address = safeAddress(url);
  if (address === null) return format(...parts);
  return marked(parts, (offset, length) => ({ type: "text_link", offset, length, url: address }));
}

/** An http or https address as it may be put into a link, or null. */
export function safeAddress(url: string): string | null {
  if (url.length > 2_000 || !URL.canParse(url)) return null;
  const { protocol, href, username } = new URL(url);
  return (protocol === "https:" || protocol === "http:") && username === "" ? href : null;
}

// Telegram takes white space off the ends of entities; doing it here keeps what is sent and what is stored the same.
function marked(parts: readonly Part[], mark: (offset: number, length: number) => MessageEntity): Formatted {
  const inner = format(...parts);
  const start = inner.text.length - inner.text.trimStart().length;
  const length = inner.text.trim().length;
  if (length === 0) return { text: inner.text, entities: [] };
  return { text: inner.text, entities: [mark(start, length), ...inner.entities] };
}
