import { AsyncLocalStorage } from "node:async_hooks";
import type { InboxEntry, PastSend } from "../store/store.ts";
import type { DeliveryError } from "./delivery-error.ts";

/** One handling of one update, known to every API call made in its course. */
export interface Run {
  readonly entry: InboxEntry;
  /** What an earlier run of this update has sent; empty for a fresh one. */
  readonly past: ReadonlyMap<number, PastSend>;
  /** Number of the next send. */
  nextOrdinal: number;
  /** Set when no further send of this update may be made. */
  halted: DeliveryError | null;
  /** Records of sends on their way to the disk; they are part of handling the update. */
  readonly records: Promise<unknown>[];
  /** When nobody waits for the answer any more, in milliseconds since 1970; null for never. */
  readonly expiresAt: number | null;
  /** Awaits something slow that isn't work, letting another update run meanwhile. */
  readonly aside: <T>(slow: Promise<T>) => Promise<T>;
}

const storage = new AsyncLocalStorage<Run>();

/** Runs `work` so that {@link currentRun} finds `run` in everything it awaits. */
export function inRun<T>(run: Run, work: () => Promise<T>): Promise<T> {
  return storage.run(run, work);
}

/** The handling this call belongs to; undefined outside of any. */
export function currentRun(): Run | undefined {
  return storage.getStore();
}
