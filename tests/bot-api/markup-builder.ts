import type { Entity } from "./types.ts";

/** Why marked-up text can't be read; the message is what Telegram puts after "can't parse entities: ". */
export class MarkupError extends Error {}

export type Formatted = { readonly text: string; readonly entities: readonly Entity[] };

type Open = { readonly key: string; readonly offset: number; readonly at: number };

/** Collects plain text and the entities over it while a parser walks the source. */
export function createMarkupBuilder(source: string): {
  readonly write: (text: string) => void;
  readonly open: (key: string, at: number) => void;
  readonly top: () => string | undefined;
  readonly isOpen: (key: string) => boolean;
  readonly close: (entity: Omit<Entity, "offset" | "length"> | undefined) => void;
  readonly byte: (index: number) => number;
  readonly textSinceOpen: () => string;
  readonly finish: (unclosed: (key: string, byte: number) => string) => Formatted;
} {
  let text = "";
  const entities: Entity[] = [];
  const stack: Open[] = [];
  const byte = (index: number): number => Buffer.byteLength(source.slice(0, index));
  return {
    write: (part) => {
      text += part;
    },
    open: (key, at) => {
      stack.push({ key, offset: text.length, at });
    },
    top: () => stack.at(-1)?.key,
    isOpen: (key) => stack.some((open) => open.key === key),
    close: (entity) => {
      const open = stack.pop();
      if (open === undefined) throw new Error("nothing is open");
      const length = text.length - open.offset;
      if (entity !== undefined && length > 0) entities.push({ ...entity, offset: open.offset, length });
    },
    byte,
    textSinceOpen: () => text.slice(stack.at(-1)?.offset ?? 0),
    finish: (unclosed) => {
      const open = stack.at(-1);
      if (open !== undefined) throw new MarkupError(unclosed(open.key, byte(open.at)));
      return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) };
    },
  };
}
