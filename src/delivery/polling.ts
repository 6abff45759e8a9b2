import { type Api, GrammyError } from "grammy";
import type { Logger } from "../logger.ts";
import type { Counters } from "./counters.ts";
import { ALLOWED_UPDATES } from "./incoming.ts";
import { backoffMs, wait, withDeadline } from "./wait.ts";

/** Whether updates come in, for health. */
export interface ReceivingState {
  /** `conflict`: another program asks for the same bot's updates (409). */
  state: "starting" | "receiving" | "conflict" | "unreachable" | "not-storing" | "stopped";
  /** When the last getUpdates was answered and stored, in milliseconds since 1970; null before the first. */
  lastAt: number | null;
}

export interface PollingOptions {
  /** An Api of its own: what the bot's calls go through doesn't concern it. */
  readonly api: Api;
  /** Stores updates; once it resolves they may be acknowledged. */
  readonly store: (updates: readonly unknown[]) => Promise<void>;
  /** Handles updates that can't be stored; resolves when they are handled and may be acknowledged. */
  readonly handleUnstored: (updates: readonly unknown[]) => Promise<void>;
  /** True while so much waits that Telegram had better keep the rest. */
  readonly full: () => boolean;
  readonly counters: Counters;
  readonly state: ReceivingState;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly stopping: AbortSignal;
}

/** Telegram refuses the token: going on is senseless. */
export class TokenRefusedError extends Error {
  constructor() {
    super("Telegram refuses the BOT_TOKEN (401): check it, or get a new one from @BotFather");
    this.name = "TokenRefusedError";
  }
}

const POLL_SECONDS = 30;
const MAX_UPDATES = 100;
/** The answer is due after POLL_SECONDS; a connection that is silent longer is dead. */
const STALL_MS = 45_000;
/** A chat that must wait longer holds up the acknowledgement, not the others: they are asked for again and known. */
const UNSTORED_MS = 20_000;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 30_000;

/**
 * Asks for updates until stopped. An offset is sent only to acknowledge the batch just stored and is dropped when
 * that call has succeeded: ids restart at random after a quiet week, so an old one must not hide new updates.
 * @throws TokenRefusedError
 */
export async function poll(options: PollingOptions): Promise<void> {
  const { api, store, counters, state, logger, now, stopping } = options;
  let acknowledge: number | null = null;
  let failures = 0;

  while (!stopping.aborted) {
    if (options.full()) {
      await wait(200, stopping);
      continue;
    }
    // The watchdog: no answer in time, or the process was asleep, and the call is dropped and made anew.
    try {
      const request = {
        ...(acknowledge === null ? {} : { offset: acknowledge }),
        limit: MAX_UPDATES,
        // Until it is known that updates come in, an answer is wanted at once.
        timeout: state.state === "receiving" || state.state === "not-storing" ? POLL_SECONDS : 0,
        allowed_updates: ALLOWED_UPDATES,
      };
      const updates: readonly unknown[] = await withDeadline(STALL_MS, [stopping], (cut) =>
        api.getUpdates(request, cut),
      );
      counters.polls++;
      // Out of the catch below: what fails here is our database, not Telegram.
      const safe = updates.length === 0 || (await stored(updates));
      acknowledge = safe && updates.length > 0 ? highestId(updates) + 1 : null;
      if (state.state !== "not-storing") recovered();
    } catch (error) {
      if (stopping.aborted) break;
      await failed(error);
    }
  }
  state.state = "stopped";

  /** True when the updates may be acknowledged: they are stored, or, while that fails, handled. */
  async function stored(updates: readonly unknown[]): Promise<boolean> {
    try {
      await store(updates);
      if (state.state === "not-storing") {
        logger.warn({}, "updates are stored again");
        state.state = "receiving";
      }
      return true;
    } catch (error) {
      counters.storeFailures++;
      if (state.state !== "not-storing") {
        logger.error({ err: error }, "updates cannot be stored: answering without, Telegram keeps each until then");
      }
      state.state = "not-storing";
      const handled = options.handleUnstored(updates).then(() => true);
      const late = wait(UNSTORED_MS, stopping).then(() => false);
      return Promise.race([handled, late]);
    }
  }

  function recovered(): void {
    if (state.state !== "receiving" && state.state !== "starting") logger.warn({}, "receiving updates again");
    state.state = "receiving";
    state.lastAt = now().getTime();
    failures = 0;
  }

  async function failed(error: unknown): Promise<void> {
    counters.pollFailures++;
    const code = error instanceof GrammyError ? error.error_code : 0;
    if (code === 401) throw new TokenRefusedError();
    const before = state.state;
    state.state = code === 409 ? "conflict" : "unreachable";
    if (code === 409) counters.conflicts++;
    if (state.state !== before) {
      if (code === 409)
        logger.warn({}, "not receiving: another program asks for this bot's updates, or a webhook is set (409)");
      else logger.warn({ err: error }, "not receiving: Telegram can't be reached, trying again");
    }
    const told = error instanceof GrammyError && code === 429 ? (error.parameters.retry_after ?? 1) * 1000 : 0;
    await wait(told > 0 ? told : backoffMs(failures++, FIRST_BACKOFF_MS, MAX_BACKOFF_MS), stopping);
  }
}

/** Within one batch Telegram means the highest; what isn't an update has no say. */
function highestId(updates: readonly unknown[]): number {
  let highest = -1;
  for (const update of updates) {
    if (typeof update !== "object" || update === null || !("update_id" in update)) continue;
    if (typeof update.update_id === "number" && update.update_id > highest) highest = update.update_id;
  }
  return highest;
}
