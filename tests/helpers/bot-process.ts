import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BotApi } from "../bot-api/index.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PRELOAD = fileURLToPath(new URL("../bot-api/clock-preload.cjs", import.meta.url));
const START_MS = 20_000;

export type BotProcessOptions = {
  readonly api: BotApi;
  /** The shipped knowledge when left out. */
  readonly knowledgeDir?: string;
  readonly adminIds?: readonly number[];
  /** Further variables, and overrides of those set here; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A database to keep across processes; a fresh one when left out. */
  readonly databasePath?: string;
  /** Makes `advanceClock` work. */
  readonly clock?: boolean;
  /** What to run instead of the bot: arguments of node. */
  readonly command?: readonly string[];
  /** False: don't wait for the bot to ask for updates. */
  readonly waitUntilReady?: boolean;
};

export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type BotProcess = {
  readonly pid: number;
  readonly exit: Promise<Exit>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The folder it runs in: database, cache. */
  readonly directory: string;
  /** Sends a signal, SIGTERM when left out, and waits for the exit. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Exit>;
  readonly kill: () => Promise<Exit>;
  /** Sends a signal without waiting, for example SIGHUP. */
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Waits until the output, error or standard, matches. */
  readonly waitForLog: (pattern: RegExp, timeoutMs?: number) => Promise<RegExpExecArray>;
  /** Moves the process's clock and the server's forward, and waits until the process has followed. */
  readonly advanceClock: (ms: number) => Promise<void>;
};

/** Nothing outlives the tests, whatever happens to them. */
const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Whether every living process that watches the clock file has applied the shift; there must be one. */
function haveFollowed(clockFile: string, totalMs: number): boolean {
  const directory = join(clockFile, "..");
  const followers = readdirSync(directory)
    .filter((name) => name.startsWith(`${basename(clockFile)}.`) && /\.\d+$/.test(name))
    .filter((name) => isAlive(Number(name.slice(name.lastIndexOf(".") + 1))));
  return (
    followers.length > 0 && followers.every((name) => Number(readFileSync(join(directory, name), "utf8")) >= totalMs)
  );
}

function environment(options: BotProcessOptions, directory: string, clockFile: string): Record<string, string> {
  const { api, knowledgeDir = join(ROOT, "knowledge"), adminIds = [], databasePath, clock = false } = options;
  const wanted: Record<string, string | undefined> = {
    PATH: process.env["PATH"],
    HOME: directory,
    TZ: "UTC",
    BOT_TOKEN: api.token,
    BOT_API_ROOT: api.root,
    ADMIN_IDS: adminIds.join(","),
    KNOWLEDGE_DIR: knowledgeDir,
    DATABASE_URL: databasePath ?? join(directory, "elshi.db"),
    CACHE_DIR: join(directory, "cache"),
    ...(adminIds.length === 0 ? { ADMIN_IDS: undefined } : {}),
    ...(clock ? { TEST_CLOCK: "1", TEST_CLOCK_FILE: clockFile, NODE_OPTIONS: `--require "${PRELOAD}"` } : {}),
    ...options.env,
  };
  return Object.fromEntries(
    Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Starts the bot as its operators do, against a local Bot API, in a folder of its own; resolves once it receives. */
export async function startBotProcess(options: BotProcessOptions): Promise<BotProcess> {
  const { api, clock = false, command = [join(ROOT, "scripts/run.mjs"), "main"], waitUntilReady = true } = options;
  const directory = mkdtempSync(join(tmpdir(), "elshi-bot-"));
  const clockFile = join(directory, "clock");
  const env = environment(options, directory, clockFile);
  const from = api.nextIndex();
  const child = spawn(process.execPath, command, { cwd: directory, env, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const exit = new Promise<Exit>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      running.delete(child);
      rmSync(directory, { recursive: true, force: true });
      resolve({ code, signal });
    });
  });
  let shiftMs = 0;

  const bot: BotProcess = {
    pid: child.pid ?? 0,
    exit,
    directory,
    stdout: () => stdout,
    stderr: () => stderr,
    signal: (signal) => {
      child.kill(signal);
    },
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return exit;
    },
    kill: () => {
      child.kill("SIGKILL");
      return exit;
    },
    waitForLog: async (pattern, timeoutMs = 5000) => {
      for (const start = Date.now(); Date.now() - start < timeoutMs; await sleep(10)) {
        const found = pattern.exec(stderr) ?? pattern.exec(stdout);
        if (found !== null) return found;
      }
      throw new Error(`no log like ${pattern} within ${timeoutMs} ms; standard error: ${stderr.slice(-2000)}`);
    },
    advanceClock: async (ms) => {
      if (!clock) throw new Error("start the process with clock: true to move its clock");
      api.advanceClock(ms);
      shiftMs += ms;
      writeFileSync(`${clockFile}-next`, String(shiftMs));
      renameSync(`${clockFile}-next`, clockFile);
      for (const start = Date.now(); Date.now() - start < 5000; await sleep(3)) {
        if (haveFollowed(clockFile, shiftMs)) return;
      }
      throw new Error("the process doesn't follow its clock");
    },
  };
  if (waitUntilReady) await untilReady(bot, api, from, env["WEBHOOK_URL"] === undefined ? "getUpdates" : "setWebhook");
  return bot;
}

async function untilReady(bot: BotProcess, api: BotApi, from: number, method: string): Promise<void> {
  const died = bot.exit.then(({ code, signal }) => {
    throw new Error(`the bot ended (${code ?? signal}) before its first ${method}: ${bot.stderr().slice(-2000)}`);
  });
  died.catch(() => undefined);
  const seen = (): boolean => api.calls.some((call) => call.index >= from && call.method === method);
  const waits = async (): Promise<void> => {
    for (const start = Date.now(); !seen(); await sleep(5)) {
      if (Date.now() - start < START_MS) continue;
      await bot.kill();
      throw new Error(`no ${method} within ${START_MS} ms; standard error: ${bot.stderr().slice(-2000)}`);
    }
  };
  await Promise.race([waits(), died]);
}
