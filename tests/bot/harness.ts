import type { Transformer } from "grammy";
import type { CallbackQuery, Message, MessageEntity, Update, User } from "grammy/types";
import type { Answerer, Answers } from "../../src/answer/types.ts";
import { createBot } from "../../src/bot/bot.ts";
import type { Logger } from "../../src/bot/context.ts";
import { TERMINAL_BOT } from "../../src/terminal/updates.ts";
import { checkEntities } from "../bot-api/entities.ts";
import { checkInlineAnswer } from "../bot-api/inline-results.ts";
import { checkKeyboard } from "../bot-api/keyboards.ts";
import { readParams } from "../bot-api/schema.ts";
import { createFakeAnswerer, createFakeAnswers } from "./fake-answers.ts";
import { createFakeStore, type FakeStore } from "./fake-store.ts";

/** One call the bot made. */
export interface RecordedCall {
  readonly method: string;
  readonly payload: ReturnType<typeof readParams>["params"];
}

export const ME = { ...TERMINAL_BOT, username: "elshi_bot" };
export const ADMIN_ID = 501;

export interface Line {
  readonly level: keyof Logger;
  readonly fields: object;
  readonly message: string;
}

/** Parameters as they arrive at Telegram: what is undefined is left out, a file is only named. */
function asSent(payload: object): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify({ ...payload, ...("document" in payload ? { document: "file" } : {}) }));
}

/** Rules the calls broke; every test expects none. */
function problems(method: string, payload: object): readonly string[] {
  const { params, issues } = readParams(method, asSent(payload));
  const text = params.text ?? "";
  const isMessage = method === "sendMessage" || method === "editMessageText";
  return [
    ...issues,
    ...(isMessage && (text.trim() === "" || text.length > 3_500) ? [`text has ${text.length} units`] : []),
    ...(isMessage ? checkEntities(text, params.entities ?? []) : []),
    ...checkKeyboard(params.reply_markup, "private"),
    ...(method === "answerCallbackQuery" && text.length > 200 ? ["callback text is over 200 units"] : []),
    ...(method === "answerInlineQuery" ? checkInlineAnswer(params) : []),
  ];
}

export interface HarnessOptions {
  readonly answers?: Answers;
  readonly answerer?: Answerer;
  readonly store?: FakeStore;
  /** Methods the test expects; any other call fails it. */
  readonly allow?: readonly string[];
  /** Makes a call fail as Telegram would, or as anything else when it throws. */
  readonly refuse?: (method: string) => { error_code: number; description: string } | undefined;
}

const EXPECTED = ["sendMessage", "editMessageText", "answerCallbackQuery", "answerInlineQuery", "sendDocument"];

/** The whole bot with every API call answered and checked on the spot. */
export function createHarness(options: HarnessOptions = {}) {
  const { allow = EXPECTED, refuse } = options;
  const answerer = options.answerer ?? createFakeAnswerer(options.answers ?? createFakeAnswers());
  const store = options.store ?? createFakeStore();
  const calls: RecordedCall[] = [];
  const lines: Line[] = [];
  const clock = { now: new Date("2026-06-01T12:00:00Z") };
  const log = (level: keyof Logger) => (fields: object, message: string) => {
    lines.push({ level, fields, message });
  };
  const logger: Logger = { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") };
  const broken: string[] = [];

  const recorder: Transformer = async (previous, method, payload) => {
    type Answered = Awaited<ReturnType<typeof previous<typeof method>>>;
    if (!allow.includes(method)) broken.push(`unexpected call of ${method}`);
    broken.push(...problems(method, payload).map((problem) => `${method}: ${problem}`));
    calls.push({ method, payload: readParams(method, asSent(payload)).params });
    const refusal = refuse?.(method);
    if (refusal !== undefined) return { ok: false, ...refusal } as Answered;
    const result = { message_id: 1000 + calls.length, date: 0, chat: { id: 1, type: "private" }, text: "" };
    return { ok: true, result } as Answered;
  };
  const deps = { answerer, store, adminIds: new Set([ADMIN_ID]), logger, now: () => clock.now };
  const bot = createBot("1:test", deps, { botInfo: ME });
  bot.api.config.use(recorder);

  let updateId = 0;
  const handle = async (update: Omit<Update, "update_id">): Promise<readonly RecordedCall[]> => {
    const from = calls.length;
    updateId += 1;
    await bot.handleUpdate({ update_id: updateId, ...update });
    if (broken.length > 0) throw new Error(broken.join("\n"));
    return calls.slice(from);
  };
  return { bot, calls, lines, clock, store, answerer, handle };
}

/** A person; `en` and id 7 unless told otherwise. */
export function aUser(overrides: Partial<User> = {}): User {
  return { id: 7, is_bot: false, first_name: "Reader", language_code: "en", ...overrides };
}

type GroupMessage = NonNullable<Update["message"]>;
type MessageFields = Partial<GroupMessage> & { readonly user?: User };

/** A message in a private chat, with the entities Telegram would find for commands and mentions. */
export function privateMessage(
  text: string,
  { user = aUser(), ...fields }: MessageFields = {},
): Omit<Update, "update_id"> {
  const chat = { id: user.id, type: "private", first_name: user.first_name } as const;
  return { message: { message_id: 10, date: 0, chat, from: user, text, entities: entitiesOf(text), ...fields } };
}

/** A message in a group. */
export function groupMessage(
  text: string,
  { user = aUser(), ...fields }: MessageFields = {},
): Omit<Update, "update_id"> {
  const chat = { id: -100, type: "supergroup", title: "Group" } as const;
  return { message: { message_id: 20, date: 0, chat, from: user, text, entities: entitiesOf(text), ...fields } };
}

/** What a group message replies to: message 5 of somebody else unless told otherwise. */
export function replyTo(text: string, from: User = aUser({ id: 8 })): MessageFields {
  const chat = { id: -100, type: "supergroup", title: "Group" } as const;
  const replied = { message_id: 5, date: 0, chat, from, text };
  return { reply_to_message: replied as NonNullable<GroupMessage["reply_to_message"]> };
}

/** A message without text in a private chat, or in a group. */
export function wordlessMessage(kind: "private" | "group", fields: Partial<GroupMessage>): Omit<Update, "update_id"> {
  const { message } = kind === "private" ? privateMessage("x") : groupMessage("x");
  if (message === undefined) throw new Error("no message");
  const { text: _text, entities: _entities, ...rest } = message;
  return { message: { ...rest, ...fields } };
}

/** A message of ours with this keyboard or text, whose button is pressed. */
export function press(
  data: string,
  fields: Partial<CallbackQuery> & { readonly message?: Message } = {},
): Omit<Update, "update_id"> {
  const user = fields.from ?? aUser();
  const chat = { id: user.id, type: "private", first_name: "Reader" } as const;
  const message: Message = { message_id: 30, date: 1, chat, from: ME, text: "Old text" };
  return { callback_query: { id: "c1", from: user, chat_instance: "i", data, message, ...fields } };
}

/** A press under a message sent through inline mode, which has no chat. */
export function inlinePress(data: string, user: User = aUser()): Omit<Update, "update_id"> {
  return { callback_query: { id: "c2", from: user, chat_instance: "i", data, inline_message_id: "inline-1" } };
}

export function inlineQuery(query: string, offset = "", user: User = aUser()): Omit<Update, "update_id"> {
  return { inline_query: { id: "q1", from: user, query, offset } };
}

/** Every button of a call in reading order. */
export function buttonsOf(call: RecordedCall | undefined): readonly { text: string; data: string }[] {
  const rows = call?.payload.reply_markup?.inline_keyboard ?? [];
  return rows.flat().map((button) => ({ text: button.text, data: button.callback_data ?? "" }));
}

/** The parts of a call's text under entities of one type. */
export function marked(call: RecordedCall | undefined, type: string): readonly string[] {
  const text = call?.payload.text ?? "";
  const entities = (call?.payload.entities ?? []).filter((entity) => entity.type === type);
  return entities.map(({ offset, length }) => text.slice(offset, offset + length));
}

function entitiesOf(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const match of text.matchAll(/(?<=^|\s)([/@])[A-Za-z0-9_]{1,32}(@\w+)?/g)) {
    const type = match[1] === "/" ? "bot_command" : "mention";
    found.push({ type, offset: match.index, length: match[0].length });
  }
  return found;
}
