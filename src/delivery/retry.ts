import { HttpError } from "grammy";
import type { Logger } from "../logger.ts";
import type { Counters } from "./counters.ts";
import { DeliveryError } from "./delivery-error.ts";
import { isSend, type Payload, type Response, type Step } from "./plain-transformer.ts";
import { currentRun } from "./run.ts";
import { NetworkError } from "./telegram-fetch.ts";
import { backoffMs, wait, withDeadline } from "./wait.ts";

/** Whether calls get through, for health. */
export interface SendingState {
  /** When the last call got any answer, in milliseconds since 1970; null before the first. */
  lastAnswerAt: number | null;
  /** Calls in a row that got none, or a 5xx. */
  failuresInARow: number;
}

export interface RetryOptions {
  readonly counters: Counters;
  readonly state: SendingState;
  readonly logger: Logger;
  readonly now: () => Date;
  /** No new waits: the process is ending. */
  readonly stopping: AbortSignal;
  /** Calls on their way are cut as well. */
  readonly killed: AbortSignal;
  /** Waits before the 1st, 2nd … repetition double from here. */
  readonly firstBackoffMs?: number;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 15_000;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 15_000;
/** A call that is refused with 5xx this often, while Telegram answers others, is itself the cause. */
const MAX_SERVER_ERRORS = 8;
/** A call that may be repeated and got no answer. */
const MAX_UNANSWERED = 4;

/**
 * Repeats what may be repeated: 429 after exactly the time Telegram names, chat by chat; 5xx, and requests that
 * never left, with growing waits; requests that may have arrived only when repeating does no harm.
 */
export function createRetry(options: RetryOptions): Step {
  const { counters, state, logger, now, stopping, killed } = options;
  const { firstBackoffMs = FIRST_BACKOFF_MS, timeoutMs = TIMEOUT_MS } = options;
  /** Chat → when it may be written to again, by the monotonic clock. */
  const pausedUntil = new Map<string, number>();

  async function pause(milliseconds: number, method: string): Promise<void> {
    const run = currentRun();
    if (run !== undefined && run.expiresAt !== null && now().getTime() + milliseconds > run.expiresAt) {
      throw new DeliveryError("expired", `${method} would come too late`);
    }
    const waiting = wait(milliseconds, stopping);
    if (await (run === undefined ? waiting : run.aside(waiting))) return;
    throw new DeliveryError("stopping", `${method} will be made after the restart`);
  }

  async function awaitTurn(key: string, method: string): Promise<void> {
    for (let until = pausedUntil.get(key); until !== undefined; until = pausedUntil.get(key)) {
      const leftMs = until - performance.now();
      if (leftMs <= 0) pausedUntil.delete(key);
      else await pause(leftMs, method);
    }
  }

  return async (next, method, payload, signal) => {
    const key = pauseKey(method, payload);
    let serverErrors = 0;
    let unanswered = 0;
    for (let attempt = 0; ; attempt++) {
      await awaitTurn(key, method);
      const parents = signal === undefined ? [killed] : [killed, signal];
      let response: Response;
      try {
        response = await withDeadline(timeoutMs, parents, (cut) => next(method, payload, cut));
      } catch (error) {
        state.failuresInARow++;
        const left = hasLeft(error);
        if (left && isSend(method)) {
          counters.unknownFate++;
          logger.warn({ method, err: error }, "no answer: it may or may not have arrived and is not repeated");
          throw new DeliveryError("unknown-fate", `${method} got no answer and may have arrived`);
        }
        if (signal?.aborted) throw error;
        if (left && ++unanswered >= MAX_UNANSWERED) {
          counters.callFailures++;
          throw error;
        }
        counters.retries++;
        // One line per call, and a reminder as the outage goes on.
        if (attempt % 10 === 0) logger.warn({ method, attempt, err: error }, "Telegram can't be reached, trying again");
        await pause(backoffMs(attempt, firstBackoffMs, MAX_BACKOFF_MS), method);
        continue;
      }
      state.lastAnswerAt = now().getTime();
      if (response.ok) {
        state.failuresInARow = 0;
        counters.calls++;
        return response;
      }
      if (response.error_code === 429) {
        const seconds = Math.max(response.parameters?.retry_after ?? 1, 0);
        counters.rateLimited++;
        logger.info({ method, seconds }, "told to wait (429)");
        pausedUntil.set(key, Math.max(pausedUntil.get(key) ?? 0, performance.now() + seconds * 1000));
        continue;
      }
      if (response.error_code >= 500 && ++serverErrors < MAX_SERVER_ERRORS) {
        state.failuresInARow++;
        counters.retries++;
        logger.warn({ method, attempt, code: response.error_code }, "Telegram failed, trying again");
        await pause(backoffMs(serverErrors - 1, firstBackoffMs, MAX_BACKOFF_MS), method);
        continue;
      }
      if (response.error_code < 500) state.failuresInARow = 0;
      counters.callFailures++;
      return response;
    }
  };
}

/** 429 counts per chat; calls without a chat share one pause per method. */
function pauseKey(method: string, { chat_id }: Payload): string {
  return typeof chat_id === "number" || typeof chat_id === "string" ? `chat ${chat_id}` : method;
}

function hasLeft(error: unknown): boolean {
  const inner = error instanceof HttpError ? error.error : error;
  // An unknown kind of failure is taken for the worse: it may have arrived.
  return inner instanceof NetworkError ? inner.left : true;
}
