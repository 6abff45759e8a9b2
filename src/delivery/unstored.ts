import type { IncomingUpdate } from "../store/store.ts";
import type { LaneItem } from "./lanes.ts";

/** Updates that the database could not take. Until one is handled Telegram keeps it. */
export interface Unstored {
  /** Handles updates from memory; resolves when all of them are done and may be acknowledged. */
  handle(updates: readonly IncomingUpdate[], now: number): Promise<void>;
  /** True when an update has been taken up this way, so that it isn't taken up again once the database works. */
  has(updateId: number): boolean;
}

const MAX_REMEMBERED = 10_000;

/**
 * The way round a full or broken disk: answering matters more than the protection a record gives. Nothing is lost,
 * since an update is acknowledged only when it is handled; after a crash it may be answered twice.
 */
export function createUnstored(push: (item: LaneItem) => void): Unstored {
  const taken = new Map<number, Promise<void>>();

  function take({ updateId, kind, lane, person, body }: IncomingUpdate, now: number): Promise<void> {
    const known = taken.get(updateId);
    if (known !== undefined) return known;
    if (taken.size >= MAX_REMEMBERED) {
      for (const oldest of taken.keys()) {
        taken.delete(oldest);
        break;
      }
    }
    const done = new Promise<void>((onDone) => {
      push({ entry: { seq: 0, updateId, kind, lane, person, storedAt: now }, body, starts: null, onDone });
    });
    taken.set(updateId, done);
    return done;
  }

  return {
    async handle(updates, now) {
      await Promise.all(updates.map((update) => take(update, now)));
    },
    has: (updateId) => taken.has(updateId),
  };
}
