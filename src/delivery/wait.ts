import type { Api } from "grammy";

/**
 * Resolves after at least this many milliseconds; resolves early with false when the signal fires.
 * Measured by the monotonic clock, so that a jump of the wall clock doesn't lengthen or shorten it.
 */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  const endsAt = performance.now() + milliseconds;
  while (!signal.aborted) {
    const leftMs = endsAt - performance.now();
    if (leftMs <= 0) return true;
    // Timers take at most 2^31 - 1 ms, and may fire a little early.
    await sleep(Math.min(leftMs, 2 ** 31 - 1), signal);
  }
  return false;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, Math.ceil(milliseconds));
    signal.addEventListener("abort", done);
  });
}

/** The n-th wait (from 0) of a series that doubles up to a limit, with up to a fifth taken off at random. */
export function backoffMs(attempt: number, firstMs: number, maxMs: number): number {
  return Math.min(maxMs, firstMs * 2 ** Math.min(attempt, 30)) * (1 - Math.random() * 0.2);
}

/** grammY types signals after a stand-in of its own; Node's do all it asks of them. */
export type GrammySignal = NonNullable<Parameters<Api["getMe"]>[0]>;

/**
 * Runs `work` with a signal that fires after `milliseconds` or with one of `parents`. Takes its listeners away
 * again, which AbortSignal.any does not reliably do for parents that live as long as the process.
 */
export async function withDeadline<T>(
  milliseconds: number,
  parents: readonly AbortSignal[],
  work: (signal: AbortSignal & GrammySignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, milliseconds);
  for (const parent of parents) {
    if (parent.aborted) abort();
    else parent.addEventListener("abort", abort);
  }
  try {
    return await work(controller.signal as AbortSignal & GrammySignal);
  } finally {
    clearTimeout(timer);
    for (const parent of parents) parent.removeEventListener("abort", abort);
  }
}

/** Resolves when the signal has fired, also when that was before. */
export function fired(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
