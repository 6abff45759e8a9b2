import { createHash } from "node:crypto";
import { type Block, readBlocks } from "./markdown-blocks.ts";
import { splitSentences } from "./split-sentences.ts";

/** A piece of prose that is shown as it stands. */
export interface Chunk {
  /** 12 hex digits of its text's hash, and `-2`, `-3` … where the same text comes again. */
  readonly id: string;
  readonly headings: readonly string[];
  /** Plain text in NFC; items of a list and rows of a table on lines of their own. */
  readonly text: string;
}

/** A window is closed once it is this long, in UTF-16 units. */
export const MIN_WINDOW = 200;
/** A paragraph up to this length stays whole; no window is longer. */
export const MAX_WINDOW = 600;

/**
 * Cuts a Markdown body into chunks: a paragraph each, long ones into windows of whole sentences.
 * An edit in one paragraph leaves the ids of all other chunks alone.
 */
export function chunkProse(body: string): readonly Chunk[] {
  const seen = new Map<string, number>();
  const chunks: Chunk[] = [];
  for (const block of readBlocks(body)) {
    const whole = block.parts.join("\n");
    for (const text of whole.length <= MAX_WINDOW ? [whole] : windows(block)) {
      const hash = createHash("sha256").update(text.normalize("NFKC").replace(/\s+/g, " ")).digest("hex").slice(0, 12);
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      chunks.push({
        id: count === 1 ? hash : `${hash}-${count}`,
        headings: block.headings,
        text: text.normalize("NFC"),
      });
    }
  }
  return chunks;
}

function windows(block: Block): readonly string[] {
  const joint = block.kind === "paragraph" ? " " : "\n";
  const parts = block.kind === "paragraph" ? splitSentences(block.parts[0] ?? "") : block.parts;
  const result: string[] = [];
  let window = "";
  for (const part of parts.flatMap(cutLong)) {
    if (window !== "" && (window.length >= MIN_WINDOW || window.length + joint.length + part.length > MAX_WINDOW)) {
      result.push(window);
      window = "";
    }
    window = window === "" ? part : window + joint + part;
  }
  const last = result.at(-1);
  if (last !== undefined && window.length < MIN_WINDOW && last.length + joint.length + window.length <= MAX_WINDOW) {
    result[result.length - 1] = last + joint + window;
  } else if (window !== "") result.push(window);
  return result;
}

/** A sentence longer than a window is cut after a clause, else between words, never inside a character. */
function cutLong(sentence: string): readonly string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > MAX_WINDOW) {
    const head = rest.slice(0, MAX_WINDOW);
    const clause = Math.max(
      head.lastIndexOf("; "),
      head.lastIndexOf(", "),
      head.lastIndexOf(" – "),
      head.lastIndexOf(" — "),
    );
    const at = clause >= MIN_WINDOW ? clause + 1 : head.lastIndexOf(" ");
    const cut = at >= MIN_WINDOW ? at : characterBorder(rest, MAX_WINDOW);
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === "" ? pieces : [...pieces, rest];
}

/** The border of a whole character (with its marks and joined emoji) at or before an index. */
function characterBorder(text: string, index: number): number {
  let border = 0;
  for (const { segment, index: start } of new Intl.Segmenter().segment(text.slice(0, index + 40))) {
    if (start + segment.length > index) break;
    border = start + segment.length;
  }
  return border === 0 ? index : border;
}
