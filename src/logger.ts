import { pino } from "pino";
import type { LogLevel } from "./config.ts";

/** Writes one line: fields first, then what happened. Fields hold update ids, fact ids, outcomes and counts. */
export type LogMethod = (fields: object, message: string) => void;

/** Structured lines with ids and outcomes, never names, texts or secrets. A pino logger satisfies it. */
export interface Logger {
  readonly debug: LogMethod;
  readonly info: LogMethod;
  readonly warn: LogMethod;
  readonly error: LogMethod;
}

/** Where log lines go; standard error by default. */
export interface LogSink {
  write(line: string): void;
}

/**
 * JSON lines on standard error. Whatever is passed in is scrubbed: secrets are cut out of every string,
 * fields that could name a person or hold a text are dropped, errors are reduced to what is safe to keep.
 */
export function createLogger(level: LogLevel, sink?: LogSink): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: scrubFields },
    // `scrubFields` has already turned errors into plain objects; pino's own serialiser would add to them.
    serializers: { err: (value: unknown) => value },
  };
  // Synchronous: a line about a crash must be out before the crash.
  const logger = pino(options, sink ?? pino.destination({ fd: 2, sync: true }));
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}

const MAX_DEPTH = 4;
const MAX_STRING = 2000;
const MAX_ITEMS = 50;

/** Fields that name a person or a chat, hold what somebody wrote, or are secrets: never in a log, at any depth. */
const PRIVATE_FIELDS: ReadonlySet<string> = new Set(
  `first_name last_name username user_name name title text caption query question quote data payload body update message
  chat from user person sender chat_id chatid user_id userid person_id personid lane phone_number language_code
  token bot_token bottoken secret secret_token secrettoken webhook_secret authorization headers url`.split(/\s+/),
);

/** Cuts bot tokens out of a text: in addresses (`/bot<token>/`) and anywhere else. */
export function scrubSecrets(text: string): string {
  return text
    .replace(/(\/(?:file\/)?bot)\d+(?::|%3A)[\w-]+/gi, "$1<token>")
    .replace(/\d+(?::|%3A)[A-Za-z0-9_-]{20,}/gi, "<token>");
}

/** Fields as they may be logged: without private ones, without secrets, errors reduced by {@link describeError}. */
export function scrubFields(fields: object): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (!PRIVATE_FIELDS.has(key.toLowerCase())) clean[key] = scrub(value, 1);
  }
  return clean;
}

function scrub(value: unknown, depth: number): unknown {
  if (typeof value === "string") return scrubSecrets(value).slice(0, MAX_STRING);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return typeof value === "function" ? undefined : value;
  if (value instanceof Error) return describeError(value, depth);
  if (value instanceof Date) return value;
  if (depth >= MAX_DEPTH) return "…";
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => scrub(item, depth + 1));
  const clean: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value).slice(0, MAX_ITEMS)) {
    if (!PRIVATE_FIELDS.has(key.toLowerCase())) clean[key] = scrub(item, depth + 1);
  }
  return clean;
}

/** What may be said about an error. */
export interface ErrorDescription {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  readonly method?: string;
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

/**
 * Reduces an error to what may be logged. grammY's errors carry the payload, the context (BotError) or a
 * nested error whose message holds the address with the token (HttpError.error), so only known fields are
 * taken; quoted parts, which may repeat what a user wrote, and long numbers, which may be ids, are blanked.
 */
export function describeError(error: unknown, depth = 1): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, message: scrubMessage(String(error)) };
  const fields: { error?: unknown; cause?: unknown; code?: unknown; error_code?: unknown; method?: unknown } = error;
  const inner = fields.error instanceof Error ? fields.error : fields.cause;
  const code = fields.error_code ?? fields.code;
  return {
    name: error.name,
    message: scrubMessage(error.message),
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(typeof fields.method === "string" ? { method: scrubMessage(fields.method) } : {}),
    ...(error.stack === undefined ? {} : { stack: frames(error.stack) }),
    ...(inner instanceof Error && depth < MAX_DEPTH ? { cause: describeError(inner, depth + 1) } : {}),
  };
}

function scrubMessage(message: string): string {
  return scrubSecrets(message)
    .replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, '"…"')
    .replace(/-?\d{6,}/g, "…")
    .slice(0, MAX_STRING);
}

/** The places of a stack without its first lines, which repeat the message. */
function frames(stack: string): string {
  const lines = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return scrubSecrets(lines.slice(0, 12).join("\n"));
}
