/** Named character references that prose really uses; numeric ones are all decoded. */
const REFERENCES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  bdquo: "„",
  times: "×",
  deg: "°",
  euro: "€",
  pound: "£",
  shy: "",
};

/** What a numeric reference may not smuggle in: controls, text-direction marks, half characters. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Where inline code and escaped characters wait while the rest is stripped: a private-use character each. */
const HELD_START = "\ue000";
const HELD_END = "\ue001";
const HELD = /\ue000(\d+)\ue001/g;

/**
 * The plain text of one line or paragraph of Markdown: no emphasis, links, images, code marks, HTML or footnote marks.
 * A link keeps its words, an image its description.
 */
export function stripInline(markdown: string): string {
  const held: string[] = [];
  const hold = (text: string): string => `${HELD_START}${held.push(text) - 1}${HELD_END}`;
  const stripped = markdown
    .replace(/[\ue000\ue001]/g, "")
    .replace(/^\s*\[\^[^\]\s]+\]:/, "")
    .replace(/(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (_, _ticks: string, code: string) => hold(code.trim()))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => hold(character))
    .replace(/<(https?:\/\/[^\s<>]+|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>/g, "$1")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<\/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?\/?>/g, "")
    .replace(/\[\^[^\]\s]+\]/g, "");
  return stripEmphasis(stripLinks(stripped))
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, decode)
    .replace(HELD, (_, index: string) => held[Number(index)] ?? "")
    .replace(/[ \t\r\n\f\v]+/g, " ")
    .trim();
}

/** `![words](address "title")`, `[words](address)`, `[words][label]`, also an image inside a link. */
function stripLinks(text: string): string {
  const target = /\((?:<[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/.source;
  const link = new RegExp(`!?\\[([^\\[\\]]*)\\](?:${target}|\\[[^\\[\\]]*\\])`, "g");
  const once = text.replace(link, "$1");
  return once === text ? text : once.replace(link, "$1");
}

/** Marks that stand at word borders, innermost first; `snake_case` and `2 * 3 * 4` keep theirs. */
function stripEmphasis(text: string): string {
  let result = text;
  for (let round = 0; round < 3; round++) {
    const before = result;
    result = result
      .replace(/(\*{1,3})(?=\S)([^*]*[^*\s])\1/g, "$2")
      .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^_\s])\1(?![\p{L}\p{N}_])/gu, "$2")
      .replace(/~~(?=\S)([^~]*[^~\s])~~/g, "$1");
    if (result === before) break;
  }
  return result;
}

function decode(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return REFERENCES[name.toLowerCase()] ?? reference;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const character = code > 0x10ffff ? "" : String.fromCodePoint(code);
  return UNSEEN.test(character) ? "" : character;
}
