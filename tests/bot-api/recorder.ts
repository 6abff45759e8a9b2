import type { Params } from "./types.ts";

/** One call as the server saw it. */
export type Call = {
  readonly index: number;
  readonly method: string;
  /** Parsed; typed for calls without issues. */
  readonly payload: Params;
  /** The server's clock when it arrived, Unix milliseconds. */
  readonly time: number;
  /** The HTTP status answered; undefined while open, and for ever after a reset or a hang. */
  status?: number;
  /** The body answered, or what would have been answered had the connection not broken. */
  response?: unknown;
  /** Whether it took effect. */
  applied: boolean;
  /** The fault that struck. */
  fault?: string;
  /** The rules it broke. */
  issues: readonly string[];
  /** True once answered, reset or left hanging. */
  done: boolean;
};

export type Violation = { readonly method: string; readonly payload: Params; readonly issues: readonly string[] };
export type Wait = { readonly timeoutMs?: number /** Only calls from this index on. */; readonly from?: number };
/** A method's name or a test of the call. */
export type CallFilter = string | ((call: Call) => boolean);

export type Recorder = {
  readonly calls: Call[];
  readonly violations: Violation[];
  readonly nextIndex: () => number;
  readonly begin: (method: string, payload: Params) => Call;
  readonly end: (
    call: Call,
    outcome: Partial<Pick<Call, "status" | "response" | "applied" | "fault" | "issues">>,
  ) => void;
  readonly waitFor: (filter: CallFilter, wait?: Wait) => Promise<Call>;
  /** Marks something as having happened now, for `idle`. */
  readonly touch: () => void;
  readonly idle: (quietMs: number, timeoutMs?: number) => Promise<void>;
  readonly clear: () => void;
};

const summary = (call: Call): string => `${call.method} → ${call.fault ?? call.status ?? "open"}`;

/** Keeps every call in order of arrival. */
export function createRecorder(now: () => number): Recorder {
  const calls: Call[] = [];
  const violations: Violation[] = [];
  const watchers = new Set<(call: Call) => void>();
  let lastActivity = Date.now();
  let index = 0;
  let open = 0;

  return {
    calls,
    violations,
    nextIndex: () => index,
    begin: (method, payload) => {
      const call: Call = { index: index++, method, payload, time: now(), applied: false, issues: [], done: false };
      calls.push(call);
      if (method !== "getUpdates") {
        lastActivity = Date.now();
        open++;
      }
      return call;
    },
    end: (call, outcome) => {
      Object.assign(call, outcome, { done: true });
      if (call.issues.length > 0) violations.push({ method: call.method, payload: call.payload, issues: call.issues });
      if (call.method !== "getUpdates") {
        lastActivity = Date.now();
        open--;
      }
      for (const watcher of [...watchers]) watcher(call);
    },
    waitFor: (filter, { timeoutMs = 5000, from = 0 } = {}) => {
      const fits = (call: Call): boolean =>
        call.done && call.index >= from && (typeof filter === "string" ? call.method === filter : filter(call));
      const past = calls.slice(Math.max(0, from - (calls[0]?.index ?? 0))).find(fits);
      if (past !== undefined) return Promise.resolve(past);
      const what = typeof filter === "string" ? filter : "a matching call";
      return new Promise((resolve, reject) => {
        const watcher = (call: Call): void => {
          if (!fits(call)) return;
          stop();
          resolve(call);
        };
        const timer = setTimeout(() => {
          stop();
          const seen = calls.slice(-10).map(summary).join(", ");
          reject(new Error(`no ${what} within ${timeoutMs} ms; last calls: ${seen === "" ? "none" : seen}`));
        }, timeoutMs);
        const stop = (): void => {
          clearTimeout(timer);
          watchers.delete(watcher);
        };
        watchers.add(watcher);
      });
    },
    touch: () => {
      lastActivity = Date.now();
    },
    idle: (quietMs, timeoutMs = 30_000) =>
      new Promise((resolve, reject) => {
        const start = Date.now();
        const look = (): void => {
          const quiet = Date.now() - lastActivity;
          if (open === 0 && quiet >= quietMs) resolve();
          else if (Date.now() - start > timeoutMs) reject(new Error(`not idle within ${timeoutMs} ms`));
          else setTimeout(look, open > 0 ? 5 : Math.max(1, quietMs - quiet));
        };
        look();
      }),
    clear: () => {
      calls.length = 0;
      violations.length = 0;
    },
  };
}
