import { linkProblem } from "./entities.ts";
import type { Button, Keyboard } from "./types.ts";

const MAX_BUTTONS = 100;
const MAX_PER_ROW = 8;
const ACTIONS = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "copy_text",
  "callback_game",
  "pay",
];
const bytes = (text: string): number => Buffer.byteLength(text);

function checkButton(button: Button): string[] {
  const name = `button "${button.text}"`;
  const issues: string[] = [];
  if (button.text.trim() === "") issues.push("button text must be non-empty");
  const actions = ACTIONS.filter((field) => field in button);
  if (actions.length !== 1) issues.push(`${name} must have exactly one action, not ${actions.length} (${actions})`);
  const size = button.callback_data === undefined ? undefined : bytes(button.callback_data);
  if (size !== undefined && (size < 1 || size > 64))
    issues.push(`BUTTON_DATA_INVALID: ${name} has ${size} of 1–64 bytes`);
  const copied = button.copy_text?.text.length;
  if (copied !== undefined && (copied < 1 || copied > 256)) issues.push(`${name} copies ${copied} of 1–256 characters`);
  if (bytes(button.switch_inline_query ?? button.switch_inline_query_current_chat ?? "") > 256)
    issues.push(`${name} switches to a query of over 256 characters`);
  if (button.style !== undefined && !["danger", "success", "primary"].includes(button.style))
    issues.push(`${name} has the unknown style "${button.style}"`);
  const url = button.url === undefined ? undefined : linkProblem(button.url, ["http:", "https:", "tg:"]);
  const secure = button.web_app?.url ?? button.login_url?.url;
  const problem = url ?? (secure === undefined ? undefined : linkProblem(secure, ["https:"]));
  if (problem !== undefined) issues.push(`BUTTON_URL_INVALID: ${name}: ${problem}`);
  return issues;
}

/** Every rule a reply_markup breaks; `chatType` decides on web apps. */
export function checkKeyboard(markup: Keyboard | undefined, chatType = "private"): readonly string[] {
  if (markup === undefined) return [];
  const issues: string[] = [];
  const rows = markup.inline_keyboard ?? [];
  const buttons = rows.flat();
  if (buttons.length > MAX_BUTTONS)
    issues.push(`reply markup is too long: ${buttons.length} of ${MAX_BUTTONS} buttons`);
  for (const row of [...rows, ...(markup.keyboard ?? [])]) {
    if (row.length > MAX_PER_ROW) issues.push(`a keyboard row has ${row.length} of ${MAX_PER_ROW} buttons`);
  }
  issues.push(...buttons.flatMap(checkButton));
  if (chatType !== "private" && buttons.some((button) => button.web_app !== undefined))
    issues.push("BUTTON_TYPE_INVALID: web_app buttons work only in private chats");
  for (const button of (markup.keyboard ?? []).flat()) {
    if ((typeof button === "string" ? button : button.text).trim() === "") issues.push("button text must be non-empty");
  }
  const hint = markup.input_field_placeholder?.length;
  if (hint !== undefined && (hint < 1 || hint > 64))
    issues.push(`input_field_placeholder has ${hint} of 1–64 characters`);
  return issues;
}
