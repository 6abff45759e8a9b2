const CONTROL = /[^\n\P{Cc}]/gu;
// Bidi embeddings, overrides and isolates can make a text read as another one; half a pair could be refused.
const BIDI = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;
const HALF_PAIR = /[\ud800-\udfff]/gu;

/**
 * Makes text from users and knowledge safe to send: control characters become spaces, bidi controls disappear,
 * half surrogate pairs become U+FFFD, every line end is `\n`.
 */
export function safePieces(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(CONTROL, " ")
    .replace(BIDI, "")
    .replace(HALF_PAIR, "\ufffd");
}

/** One line of safe text: white space of every kind is one space. */
export function safeLine(text: string): string {
  return safePieces(text).replace(/\s+/g, " ").trim();
}

/**
 * A user's own words as we repeat them: safe, one line, at most `max` UTF-16 units, and with nothing in it that
 * Telegram would turn into a mention, a command or a hashtag of ours.
 */
export function echo(text: string, max = 300): string {
  return clip(safeLine(text), max).replace(/(^|[^\p{L}\p{N}])([@/#$])(?=[\p{L}\p{N}_])/gu, "$1$2\u2060");
}

/** Cuts at a word border, with "…" in place of the rest; never inside a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = wholeUnits(text, max - 1);
  const space = room.lastIndexOf(" ");
  return `${(space > max / 2 ? room.slice(0, space) : room).trimEnd()}…`;
}

/** Cuts at a sentence border, else at a word, with "…" in place of the rest. */
export function clipSentences(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = wholeUnits(text, max - 2);
  const ends = [...room.matchAll(/[.!?…。！？]["'”»)\]]*(?=\s)/gu)];
  const last = ends.at(-1);
  const end = last === undefined ? 0 : last.index + last[0].length;
  return end > max / 4 ? `${room.slice(0, end)} …` : clip(text, max);
}

/** The first `max` UTF-16 units, less one where that would halve a pair. */
export function wholeUnits(text: string, max: number): string {
  const cut = text.slice(0, Math.max(0, max));
  const last = cut.charCodeAt(cut.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
}
