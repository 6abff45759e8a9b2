import { linkProblem } from "./entities.ts";
import { checkKeyboard } from "./keyboards.ts";
import { checkRich } from "./rich.ts";
import { checkCaption, checkMessageText } from "./text.ts";
import type { InlineResult, Params } from "./types.ts";

const MAX_RESULTS = 50;
const bytes = (text: string): number => Buffer.byteLength(text);

/** Every rule one inline result breaks. */
export function checkInlineResult(result: InlineResult): readonly string[] {
  const issues: string[] = [];
  const size = bytes(result.id);
  if (size < 1 || size > 64) issues.push(`RESULT_ID_INVALID: "${result.id}" has ${size} of 1–64 bytes`);
  if (result.title !== undefined && result.title.trim() === "") issues.push("article title must be non-empty");
  for (const url of [result.url, result.thumbnail_url]) {
    const problem = url === undefined ? undefined : linkProblem(url);
    if (problem !== undefined) issues.push(`WEBDOCUMENT_URL_INVALID: ${problem}`);
  }
  const content = result.input_message_content;
  if (content?.message_text !== undefined) {
    const { message_text: text, parse_mode: parseMode, entities } = content;
    issues.push(...checkMessageText({ text, parseMode, entities }).issues);
  }
  if (content?.rich_message !== undefined) issues.push(...checkRich(content.rich_message));
  if (result.caption !== undefined) {
    const { caption: text, parse_mode: parseMode, caption_entities: entities } = result;
    issues.push(...checkCaption({ text, parseMode, entities }).issues);
  }
  issues.push(...checkKeyboard(result.reply_markup, "inline"));
  return issues.map((issue) => `${issue} (inline result "${result.id}")`);
}

/** Every rule an answer to an inline query breaks. */
export function checkInlineAnswer(params: Params): readonly string[] {
  const results = params.results ?? [];
  const issues: string[] = [];
  if (results.length > MAX_RESULTS) issues.push(`RESULTS_TOO_MUCH: ${results.length} of ${MAX_RESULTS} results`);
  const ids = new Set(results.map((result) => result.id));
  if (ids.size < results.length) issues.push("RESULT_ID_DUPLICATE: two results share an id");
  issues.push(...results.flatMap(checkInlineResult));
  if (bytes(params.next_offset ?? "") > 64) issues.push("NEXT_OFFSET_INVALID: next_offset has over 64 bytes");
  if ((params.cache_time ?? 0) < 0) issues.push("cache_time must not be negative");
  const { button } = params;
  if (button === undefined) return issues;
  if (button.text.trim() === "") issues.push("inline button text must be non-empty");
  if ((button.start_parameter === undefined) === (button.web_app === undefined))
    issues.push("inline button must have exactly one of web_app and start_parameter");
  if (button.start_parameter !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(button.start_parameter))
    issues.push(`START_PARAM_INVALID: "${button.start_parameter}" isn't 1–64 of A-Z a-z 0-9 _ -`);
  return issues;
}
