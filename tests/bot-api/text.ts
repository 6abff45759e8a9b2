import { checkEntities } from "./entities.ts";
import { parseHtml } from "./html.ts";
import { parseMarkdownV2 } from "./markdown-v2.ts";
import { type Formatted, MarkupError } from "./markup-builder.ts";
import type { Entity } from "./types.ts";

/** Counted in UTF-16 units: Telegram counts characters, so what passes here passes there. */
export const MAX_TEXT = 4096;
export const MAX_CAPTION = 1024;

export type TextInput = {
  readonly text: string;
  readonly parseMode: string | undefined;
  readonly entities: readonly Entity[] | undefined;
};

type Checked = { readonly formatted: Formatted; readonly issues: readonly string[] };

function parse(input: TextInput): Checked {
  const plain: Formatted = { text: input.text, entities: input.entities ?? [] };
  const mode = input.parseMode?.toLowerCase() ?? "";
  if (mode === "") return { formatted: plain, issues: [] };
  if (input.entities !== undefined)
    return {
      formatted: plain,
      issues: ["parse_mode and entities exclude each other: Telegram would drop the entities"],
    };
  const parser = { html: parseHtml, markdownv2: parseMarkdownV2 }[mode];
  if (parser === undefined) return { formatted: plain, issues: [`unsupported parse_mode "${input.parseMode}"`] };
  try {
    return { formatted: parser(input.text), issues: [] };
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return { formatted: plain, issues: [`can't parse entities: ${error.message}`] };
  }
}

/** Cuts white space off both ends as Telegram does, moving and clipping the entities. */
function trim({ text, entities }: Formatted): Formatted {
  const trimmed = text.trim();
  const cut = text.length - text.trimStart().length;
  const moved = entities.map((entity) => {
    const start = Math.max(0, entity.offset - cut);
    const end = Math.min(trimmed.length, entity.offset - cut + entity.length);
    return { ...entity, offset: start, length: end - start };
  });
  return { text: trimmed, entities: moved.filter((entity) => entity.length > 0) };
}

function check(input: TextInput, limit: number, tooLong: string): Checked {
  const { formatted, issues } = parse(input);
  if (issues.length > 0) return { formatted, issues };
  const found = [...checkEntities(formatted.text, formatted.entities)];
  const result = trim(formatted);
  if (result.text.length > limit) found.push(`${tooLong} (${result.text.length} of at most ${limit} UTF-16 units)`);
  return { formatted: result, issues: found };
}

/** Reads a message's text: parsed, trimmed, within 1–4096 units, every entity in order. */
export function checkMessageText(input: TextInput): Checked {
  const result = check(input, MAX_TEXT, "message is too long");
  if (result.issues.length === 0 && /^[\p{Z}\p{C}]*$/u.test(result.formatted.text))
    return { formatted: result.formatted, issues: ["message text is empty"] };
  return result;
}

/** Reads a caption: as a message's text, 0–1024 units. */
export const checkCaption = (input: TextInput): Checked => check(input, MAX_CAPTION, "message caption is too long");
