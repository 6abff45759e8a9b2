import type { Entity } from "./types.ts";

const WORD_BEFORE = "(?<![\\p{L}\\p{N}_@/])";
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  [
    "url",
    /(?:https?:\/\/[^\s<>"]+|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]+\.)+(?:com|org|net|kz|ru|pl|me|eu|io)(?:\/[^\s<>"]*)?)/giu,
  ],
  ["email", /(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu],
  ["bot_command", new RegExp(`${WORD_BEFORE}/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\\p{L}\\p{N}_@/])`, "giu")],
  ["mention", new RegExp(`${WORD_BEFORE}@[a-z0-9_]{3,32}(?![\\p{L}\\p{N}_])`, "giu")],
  ["hashtag", new RegExp(`${WORD_BEFORE}#[\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*`, "gu")],
];

/** The entities Telegram finds by itself in what a person types; the earlier pattern wins where two overlap. */
export function detectEntities(text: string): readonly Entity[] {
  const entities: Entity[] = [];
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const found = type === "url" ? match[0].replace(/[.,;:!?)\]]+$/, "") : match[0];
      const entity = { type, offset: match.index, length: found.length };
      const overlaps = ({ offset, length }: Entity): boolean =>
        entity.offset < offset + length && offset < entity.offset + entity.length;
      if (!entities.some(overlaps)) entities.push(entity);
    }
  }
  return entities.sort((a, b) => a.offset - b.offset);
}
