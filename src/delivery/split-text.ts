/** A stretch of formatting, in UTF-16 units. */
export interface TextEntity {
  readonly offset: number;
  readonly length: number;
}

/** A part of a text with its share of the formatting. */
export interface TextPart<E extends TextEntity> {
  readonly text: string;
  readonly entities: readonly E[];
}

/**
 * Cuts a text into parts of at most `max` UTF-16 units, at a paragraph, line or word border where there is one in
 * the second half of a part, never inside a code point. White space around a cut goes; formatting across it is shared.
 */
export function splitText<E extends TextEntity>(text: string, entities: readonly E[], max: number): TextPart<E>[] {
  const parts: TextPart<E>[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= max ? text.length : start + cutAt(text.slice(start, start + max));
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    if (to > from) parts.push({ text: text.slice(from, to), entities: share(entities, from, to) });
    start = end;
  }
  return parts;
}

function cutAt(piece: string): number {
  const half = piece.length / 2;
  for (const border of ["\n\n", "\n", " "]) {
    const at = piece.lastIndexOf(border);
    if (at > half) return at + border.length;
  }
  const last = piece.charCodeAt(piece.length - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff && piece.length > 1;
  return splitsPair ? piece.length - 1 : piece.length;
}

function share<E extends TextEntity>(entities: readonly E[], from: number, to: number): E[] {
  return entities.flatMap((entity) => {
    const start = Math.max(entity.offset, from);
    const end = Math.min(entity.offset + entity.length, to);
    return end > start ? [{ ...entity, offset: start - from, length: end - start }] : [];
  });
}
