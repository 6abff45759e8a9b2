import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** A level of pino's. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every environment variable the program reads; `.env.example` documents each (a test compares the two). */
export const VARIABLES = [
  "BOT_TOKEN",
  "BOT_API_ROOT",
  "ADMIN_IDS",
  "KNOWLEDGE_DIR",
  "DATABASE_URL",
  "CACHE_DIR",
  "WEBHOOK_URL",
  "WEBHOOK_SECRET",
  "HOST",
  "PORT",
  "LOG_LEVEL",
] as const;

type Variable = (typeof VARIABLES)[number];
type Environment = Readonly<Record<string, string | undefined>>;

/** Where the HTTP server listens. */
export interface HttpConfig {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

interface CommonConfig {
  readonly adminIds: ReadonlySet<number>;
  /** Absolute path. */
  readonly knowledgeDir: string;
  /** Absolute path of the SQLite file, or `:memory:`. */
  readonly database: string;
  /** Absolute path. */
  readonly cacheDir: string;
  readonly logLevel: LogLevel;
}

interface BotAccess {
  readonly token: string;
  /** Telegram's Bot API or another; without `/bot…` and without a slash at the end. */
  readonly apiRoot: string;
}

/** No token: the chat in the terminal. */
export interface TerminalConfig extends CommonConfig {
  readonly mode: "terminal";
}

export interface PollingConfig extends CommonConfig, BotAccess {
  readonly mode: "polling";
  /** Null when no PORT is set: then nothing listens. */
  readonly http: HttpConfig | null;
}

export interface WebhookConfig extends CommonConfig, BotAccess {
  readonly mode: "webhook";
  readonly http: HttpConfig;
  readonly webhook: { readonly url: string; readonly path: string; readonly secret: string };
}

export type Config = TerminalConfig | PollingConfig | WebhookConfig;

/** Carries one line per wrong variable: its name and what it should be, never its value when that may be a secret. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "ConfigError";
    this.problems = problems;
  }
}

const DEFAULT_API_ROOT = "https://api.telegram.org";
const MAX_PORT = 65535;

/** Shared by all anonymous group admins, by linked channels, and by channel signatures: as an admin each would let anybody in. */
const SERVICE_IDS: ReadonlySet<number> = new Set([1087968824, 777000, 136817688]);

/**
 * Reads the configuration from environment variables; an empty one counts as not set.
 * @param cwd where relative paths start
 * @throws ConfigError with every wrong variable
 */
export function parseConfig(env: Environment, cwd: string = process.cwd()): Config {
  const problems: string[] = [];
  const read = (name: Variable): string | null => env[name]?.trim() || null;
  const wrong = (name: Variable, shouldBe: string): null => {
    problems.push(`${name} ${shouldBe}`);
    return null;
  };

  const token = parseToken(read("BOT_TOKEN"), wrong);
  const common = {
    adminIds: parseAdminIds(read("ADMIN_IDS"), wrong),
    knowledgeDir: resolve(cwd, read("KNOWLEDGE_DIR") ?? "knowledge"),
    database: parseDatabase(read("DATABASE_URL"), cwd, wrong),
    cacheDir: resolve(cwd, read("CACHE_DIR") ?? "data/cache"),
    logLevel: parseLogLevel(read("LOG_LEVEL"), read("BOT_TOKEN") === null ? "warn" : "info", wrong),
  };
  const apiRoot = parseApiRoot(read("BOT_API_ROOT"), wrong);
  const host = parseHost(read("HOST"), wrong);
  const port = parsePort(read("PORT"), wrong);
  const webhook = parseWebhook(read("WEBHOOK_URL"), read("WEBHOOK_SECRET"), wrong);
  if (read("WEBHOOK_URL") !== null && read("BOT_TOKEN") === null) {
    wrong("BOT_TOKEN", "is missing: WEBHOOK_URL is set, and a webhook needs the bot's token");
  }

  if (problems.length > 0) throw new ConfigError(problems);
  if (token === null) return { mode: "terminal", ...common };
  if (webhook !== null) {
    return { mode: "webhook", ...common, token, apiRoot, webhook, http: { host, port: port ?? 8080 } };
  }
  return { mode: "polling", ...common, token, apiRoot, http: port === null ? null : { host, port } };
}

type Wrong = (name: Variable, shouldBe: string) => null;

function parseToken(value: string | null, wrong: Wrong): string | null {
  // Shorter than Telegram's own so that a local Bot API may hand out short ones.
  if (value === null || /^\d{1,20}:[\w-]{6,}$/.test(value)) return value;
  return wrong("BOT_TOKEN", "should be the token as @BotFather gave it, like 123456789:AbC…");
}

function parseAdminIds(value: string | null, wrong: Wrong): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const part of value?.split(",") ?? []) {
    const text = part.trim();
    if (text === "") continue;
    const id = /^\d{1,16}$/.test(text) ? Number(text) : 0;
    if (id <= 0 || !Number.isSafeInteger(id)) {
      wrong("ADMIN_IDS", "should be numeric Telegram ids of people, separated by commas, like 123456789,987654321");
      break;
    }
    if (SERVICE_IDS.has(id)) {
      wrong("ADMIN_IDS", `holds ${id}, an account of Telegram's that many people share: name a person's own id`);
      break;
    }
    ids.add(id);
  }
  return ids;
}

function parseDatabase(value: string | null, cwd: string, wrong: Wrong): string {
  if (value === null) return resolve(cwd, "data/elshi.db");
  if (value === ":memory:") return value;
  if (/^postgres(ql)?:/i.test(value)) {
    wrong("DATABASE_URL", "names PostgreSQL, which is not supported yet: give the path of an SQLite file");
    return "";
  }
  const path = /^file:/i.test(value) ? fromFileUrl(value) : value;
  if (path === null || path === "" || path.includes("\0") || /^[a-z][a-z0-9+.-]+:/i.test(path)) {
    wrong("DATABASE_URL", "should be the path of an SQLite file or a file: address");
    return "";
  }
  return isAbsolute(path) ? path : resolve(cwd, path);
}

/** `file:///absolute`, `file:/absolute` and the common `file:relative`; null when it is none of them. */
function fromFileUrl(value: string): string | null {
  const rest = value.slice("file:".length);
  if (!rest.startsWith("/")) return rest;
  try {
    return fileURLToPath(value);
  } catch {
    return null;
  }
}

function parseLogLevel(value: string | null, fallback: LogLevel, wrong: Wrong): LogLevel {
  if (value === null) return fallback;
  const level = LOG_LEVELS.find((known) => known === value.toLowerCase());
  return level ?? wrong("LOG_LEVEL", `should be one of ${LOG_LEVELS.join(", ")}`) ?? fallback;
}

function parseApiRoot(value: string | null, wrong: Wrong): string {
  if (value === null) return DEFAULT_API_ROOT;
  const url = parseHttpUrl(value);
  // An address with /bot… would carry a token, so the value isn't repeated.
  if (url === null || url.search !== "" || url.hash !== "" || url.username !== "" || /\/bot/i.test(url.pathname)) {
    wrong("BOT_API_ROOT", `should be an http or https address without /bot…, like ${DEFAULT_API_ROOT}`);
    return DEFAULT_API_ROOT;
  }
  return url.href.replace(/\/+$/, "");
}

function parseHost(value: string | null, wrong: Wrong): string {
  if (value === null) return "127.0.0.1";
  if (/^[\w.:[\]-]+$/.test(value)) return value.replace(/^\[(.*)\]$/, "$1");
  wrong("HOST", "should be the address to listen on, like 127.0.0.1 or 0.0.0.0");
  return "";
}

function parsePort(value: string | null, wrong: Wrong): number | null {
  if (value === null) return null;
  if (/^\d{1,5}$/.test(value) && Number(value) <= MAX_PORT) return Number(value);
  return wrong("PORT", `should be a whole number from 0 to ${MAX_PORT}`);
}

function parseWebhook(address: string | null, secret: string | null, wrong: Wrong): WebhookConfig["webhook"] | null {
  const secretFits = secret !== null && /^[A-Za-z0-9_-]{1,256}$/.test(secret);
  if (secret !== null && !secretFits) wrong("WEBHOOK_SECRET", "should be 1 to 256 of the characters A-Z a-z 0-9 _ -");
  if (address === null) return null;
  if (secret === null) {
    wrong(
      "WEBHOOK_SECRET",
      "is missing: without it anybody could send updates to WEBHOOK_URL; set 1 to 256 of A-Z a-z 0-9 _ -",
    );
  }
  const url = parseHttpUrl(address);
  if (
    url === null ||
    url.username !== "" ||
    url.hash !== "" ||
    !(url.protocol === "https:" || isLoopback(url.hostname))
  ) {
    return wrong("WEBHOOK_URL", "should be an https address (http only on this machine itself)");
  }
  if (url.pathname === "/healthz" || url.pathname === "/metrics") {
    return wrong("WEBHOOK_URL", "should have another path: /healthz and /metrics are taken");
  }
  return secretFits ? { url: url.href, path: url.pathname, secret } : null;
}

function parseHttpUrl(value: string): URL | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && (url.protocol === "https:" || url.protocol === "http:") ? url : null;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
