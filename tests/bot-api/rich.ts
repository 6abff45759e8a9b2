import { type HtmlToken, readHtml } from "./html.ts";
import { MarkupError } from "./markup-builder.ts";
import type { JsonObject, RichInput } from "./types.ts";

const MAX_CHARACTERS = 32768;
const MAX_BLOCKS = 500;
const MAX_DEPTH = 16;
const MAX_MEDIA = 50;
const MAX_COLUMNS = 20;

/** The named entities rich HTML knows; any numeric one works too. */
const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};
const INLINE = `a b strong i em u ins s strike del code mark sub sup tg-spoiler tg-reference tg-emoji tg-time tg-math
summary cite figcaption caption th td`.split(/\s+/);
const BLOCKS =
  `h1 h2 h3 h4 h5 h6 p pre footer ul ol li blockquote aside video audio figure tg-collage tg-slideshow table
tr details tg-math-block`.split(/\s+/);
const VOID = ["br", "hr", "img", "input", "tg-map"];
const MEDIA = new Set(["img", "video", "audio"]);
const KNOWN = new Set([...INLINE, ...BLOCKS, ...VOID]);
const HREF = /^(https?:\/\/|mailto:|tel:|tg:\/\/user\?id=\d+$|#)/i;

function checkStart(token: Extract<HtmlToken, { kind: "start" }>, issues: string[]): void {
  if (!KNOWN.has(token.tag)) issues.push(`can't parse rich message: Unsupported start tag "${token.tag}"`);
  const href = token.attributes.get("href");
  if (href !== undefined && href !== "" && !HREF.test(href))
    issues.push(`can't parse rich message: bad link "${href}"`);
}

function checkHtml(html: string): string[] {
  const issues: string[] = [];
  const stack: string[] = [];
  const count = { characters: 0, blocks: 0, media: 0, columns: 0 };
  for (const token of readHtml(html, NAMED)) {
    if (token.kind === "text") count.characters += token.text.length;
    else if (token.kind === "start") {
      checkStart(token, issues);
      if (BLOCKS.includes(token.tag)) count.blocks++;
      if (MEDIA.has(token.tag)) count.media++;
      if (token.tag === "tr") count.columns = 0;
      if (token.tag === "td" || token.tag === "th") count.columns += Number(token.attributes.get("colspan") ?? 1);
      if (count.columns > MAX_COLUMNS) issues.push(`rich message table has over ${MAX_COLUMNS} columns`);
      if (!token.closed && !VOID.includes(token.tag)) stack.push(token.tag);
      if (stack.length > MAX_DEPTH) issues.push(`rich message is nested deeper than ${MAX_DEPTH} levels`);
    } else if (stack.pop() !== token.tag) issues.push(`can't parse rich message: Unmatched end tag "${token.tag}"`);
  }
  if (stack.length > 0) issues.push(`can't parse rich message: no end tag for "${stack.at(-1)}"`);
  if (count.characters > MAX_CHARACTERS) issues.push(`rich message is too long (${count.characters} characters)`);
  if (count.blocks > MAX_BLOCKS) issues.push(`rich message has ${count.blocks} of ${MAX_BLOCKS} blocks`);
  if (count.media > MAX_MEDIA) issues.push(`rich message has ${count.media} of ${MAX_MEDIA} media`);
  if (count.characters === 0 && count.media === 0) issues.push("rich message is empty");
  return [...new Set(issues)];
}

/** Every rule a rich message breaks; Markdown is only measured. */
export function checkRich(rich: RichInput): readonly string[] {
  if ((rich.html === undefined) === (rich.markdown === undefined))
    return ["rich_message must have exactly one of html and markdown"];
  if (rich.markdown !== undefined) {
    if (rich.markdown.trim() === "") return ["rich message is empty"];
    return rich.markdown.length > MAX_CHARACTERS ? ["rich message is too long"] : [];
  }
  try {
    return checkHtml(rich.html ?? "");
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return [`can't parse rich message: ${error.message}`];
  }
}

/** What the sent message carries: one paragraph with the whole text, which is all tests need of it. */
export function richContent(rich: RichInput): JsonObject {
  const tokens = rich.html === undefined ? [] : readHtml(rich.html, NAMED);
  const text = tokens.map((token) => (token.kind === "text" ? token.text : "")).join("");
  const block = { type: "paragraph", text: rich.markdown ?? text };
  return rich.is_rtl === true ? { blocks: [block], is_rtl: true } : { blocks: [block] };
}
