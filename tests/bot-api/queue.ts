import { ApiError } from "./errors.ts";
import { CALLBACK_SECONDS, INLINE_SECONDS } from "./methods/queries.ts";
import { UPDATE_KINDS } from "./schema.ts";
import type { Params, Update } from "./types.ts";

const CHOSEN_SECONDS = 600;
const DAY_SECONDS = 86_400;
/** The server never lets a long poll wait longer. */
const MAX_POLL_SECONDS = 50;
const ASKED_FOR_ONLY = new Set(["chat_member", "message_reaction", "message_reaction_count"]);
const LIFETIMES: Readonly<Record<string, number>> = {
  inline_query: INLINE_SECONDS,
  callback_query: CALLBACK_SECONDS,
  chosen_inline_result: CHOSEN_SECONDS,
};

export const kindOf = (update: Update): string => Object.keys(update).find((key) => key !== "update_id") ?? "";

/** The pending updates and whoever waits for them. */
export type Queue = {
  /** Stores an update under the next id, unless the bot didn't ask for its kind; returns it as the bot will see it. */
  readonly push: (content: Readonly<Record<string, unknown>>) => Update;
  /** Stores an update as it is, with its own id: repeated, out of order or malformed. */
  readonly pushAsIs: (update: Update) => void;
  readonly pending: () => readonly Update[];
  readonly remove: (update: Update) => void;
  readonly clear: () => void;
  readonly allow: (kinds: readonly string[] | undefined) => void;
  readonly allowed: () => readonly string[];
  /** Holds pushed updates back until the function is over, so that one getUpdates sees them all. */
  readonly batch: <Result>(push: () => Result) => Result;
  /** Answers one getUpdates; `gone` ends it without an answer when the client hangs up. */
  readonly poll: (params: Params, gone: AbortSignal) => Promise<readonly Update[]>;
  /** Ends the waiting getUpdates with a 409, as another poller would; false when none waits. */
  readonly conflict: (reason?: string) => boolean;
  readonly polling: () => boolean;
  /** Goes on with another first id, as Telegram does after a quiet week. */
  readonly restartIds: (next: number) => void;
  readonly onPush: (listener: () => void) => void;
};

type Entry = { readonly update: Update; readonly expires: number };

export const conflictError = (reason: string): ApiError => new ApiError(409, `Conflict: ${reason}`);

/** A queue on the given clock (Unix milliseconds). */
export function createQueue(now: () => number, firstId: number): Queue {
  let entries: Entry[] = [];
  let nextId = firstId;
  let kinds = defaultKinds();
  let waiting: { readonly wake: () => void; readonly fail: (error: ApiError) => void } | undefined;
  let isHeld = false;
  const listeners: (() => void)[] = [];

  function fresh(): Entry[] {
    entries = entries.filter((entry) => entry.expires > now());
    return entries;
  }

  function announce(): void {
    if (isHeld) return;
    waiting?.wake();
    for (const listener of listeners) listener();
  }

  function store(update: Update): void {
    const lifetime = LIFETIMES[kindOf(update)] ?? DAY_SECONDS;
    entries.push({ update, expires: now() + lifetime * 1000 });
    announce();
  }

  function confirm(offset: number): void {
    if (offset < 0) entries = fresh().slice(offset);
    else if (offset <= nextId) entries = fresh().filter(({ update }) => update.update_id >= offset);
  }

  function take(params: Params): readonly Update[] {
    if (isHeld) return [];
    return fresh()
      .slice(0, params.limit ?? 100)
      .map((entry) => entry.update);
  }

  function conflict(
    reason = "terminated by other getUpdates request; make sure that only one bot instance is running",
  ) {
    if (waiting === undefined) return false;
    waiting.fail(conflictError(reason));
    return true;
  }

  async function poll(params: Params, gone: AbortSignal): Promise<readonly Update[]> {
    conflict();
    if (params.allowed_updates !== undefined) allow(params.allowed_updates);
    if (params.offset !== undefined && params.offset !== 0) confirm(params.offset);
    const ready = take(params);
    const seconds = Math.min(params.timeout ?? 0, MAX_POLL_SECONDS);
    if (ready.length > 0 || seconds <= 0) return ready;
    return new Promise((resolve, reject) => {
      const end = (finish: () => void): void => {
        clearTimeout(timer);
        gone.removeEventListener("abort", hangUp);
        if (waiting === self) waiting = undefined;
        finish();
      };
      const hangUp = (): void => end(() => resolve([]));
      const wake = (): void => {
        const updates = take(params);
        if (updates.length > 0) end(() => resolve(updates));
      };
      const self = { wake, fail: (error: ApiError) => end(() => reject(error)) };
      const timer = setTimeout(() => end(() => resolve([])), seconds * 1000);
      gone.addEventListener("abort", hangUp);
      waiting = self;
    });
  }

  function allow(asked: readonly string[] | undefined): void {
    if (asked !== undefined)
      kinds = asked.length === 0 ? defaultKinds() : asked.filter((kind) => UPDATE_KINDS.includes(kind));
  }

  return {
    push: (content) => {
      const update: Update = { update_id: nextId++, ...content };
      if (kinds.includes(kindOf(update))) store(update);
      return update;
    },
    pushAsIs: (update) => {
      if (Number.isSafeInteger(update.update_id) && update.update_id >= nextId) nextId = update.update_id + 1;
      store(update);
    },
    pending: () => fresh().map((entry) => entry.update),
    remove: (update) => {
      entries = entries.filter((entry) => entry.update !== update);
    },
    clear: () => {
      entries = [];
    },
    allow,
    allowed: () => kinds,
    batch: (push) => {
      isHeld = true;
      try {
        return push();
      } finally {
        isHeld = false;
        announce();
      }
    },
    poll,
    conflict,
    polling: () => waiting !== undefined,
    restartIds: (next) => {
      nextId = next;
    },
    onPush: (listener) => {
      listeners.push(listener);
    },
  };
}

function defaultKinds(): readonly string[] {
  return UPDATE_KINDS.filter((kind) => !ASKED_FOR_ONLY.has(kind));
}
