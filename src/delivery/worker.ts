import type { Update } from "grammy/types";
import type { Logger } from "../logger.ts";
import type { Inbox, InboxEntry, Outbox, PastSend } from "../store/store.ts";
import type { Counters } from "./counters.ts";
import { DeliveryError } from "./delivery-error.ts";
import type { FloodGuard } from "./flood.ts";
import { expiryOf } from "./incoming.ts";
import type { LaneItem, LaneWork } from "./lanes.ts";
import { inRun, type Run } from "./run.ts";
import { backoffMs } from "./wait.ts";

export interface WorkerOptions {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly counters: Counters;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly guard: FloodGuard;
  readonly handle: (update: Update) => Promise<void>;
  readonly onFlood?: ((update: Update, seconds: number) => Promise<void>) | undefined;
}

/** An update that was being handled at this many ends of processes is taken for their cause. */
const MAX_STARTS = 10;

const NOTHING_SENT: ReadonlyMap<number, PastSend> = new Map();

/**
 * Takes one update from its lane to its end: drops what nobody waits for, judges floods, runs the handler and marks
 * the update as handled once the handler and the records of its sends are done.
 */
export function createWorker(options: WorkerOptions): LaneWork {
  const { inbox, outbox, counters, logger, now, guard, handle, onFlood } = options;

  async function prepare(item: LaneItem): Promise<{ update: Update; past: ReadonlyMap<number, PastSend> } | null> {
    const { entry, starts } = item;
    const body = item.body ?? (await inbox.bodies([entry.seq])).get(entry.seq);
    // Erased meanwhile, at its person's request.
    if (body === undefined) return null;
    if (starts === null) return { update: JSON.parse(body), past: NOTHING_SENT };
    if (starts >= MAX_STARTS) {
      counters.poisoned++;
      logger.error({ update_id: entry.updateId }, "given up: the process has ended over this update too often");
      return null;
    }
    await inbox.markStarted(entry.seq);
    return { update: JSON.parse(body), past: await outbox.past(entry.updateId) };
  }

  async function handled(run: Run, work: () => Promise<void>): Promise<void> {
    try {
      await inRun(run, work);
      counters.handled++;
    } catch (error) {
      // grammY wraps what a handler throws together with its context.
      const cause = error instanceof Error && "error" in error ? error.error : error;
      if (cause instanceof DeliveryError) return;
      counters.handlerFailures++;
      logger.error({ update_id: run.entry.updateId, err: cause }, "the handler failed");
    }
  }

  function finish({ entry, onDone }: LaneItem): Promise<void> | void {
    return onDone === undefined ? finishStored(entry) : onDone();
  }

  /** The update is done; if the database can't say so now, it is told again until it can, beside the lane's next. */
  async function finishStored(entry: InboxEntry, attempt = 0): Promise<void> {
    try {
      await inbox.finish(entry, now().getTime());
    } catch (error) {
      counters.storeFailures++;
      if (attempt === 0) logger.error({ update_id: entry.updateId, err: error }, "can't be marked as handled yet");
      setTimeout(() => void finishStored(entry, attempt + 1), backoffMs(attempt, 1000, 60_000)).unref();
    }
  }

  return async (item, waiting, aside) => {
    const { entry } = item;
    try {
      const expiresAt = expiryOf(entry.kind, entry.storedAt);
      if (expiresAt !== null && now().getTime() > expiresAt) {
        counters.stale++;
        return await finish(item);
      }
      const verdict = guard(entry, waiting);
      if (verdict.kind === "drop") counters.flooded++;
      if (verdict.kind === "drop" && verdict.notice === null) return void finish(item);

      const prepared = await prepare(item);
      if (prepared === null) return await finish(item);
      const { update, past } = prepared;
      const run: Run = { entry, past, nextOrdinal: 0, halted: null, records: [], expiresAt, aside };
      const seconds = verdict.kind === "drop" ? verdict.notice?.seconds : undefined;
      await handled(run, async () => {
        if (seconds === undefined) await handle(update);
        else await onFlood?.(update, seconds);
      });
      // Cut off by the end of the process: it stays waiting and is handled after the restart.
      if (run.halted?.outcome === "stopping") return;
      // Queued after the records, so it is on the disk after them, or together with them.
      await finish(item);
      await Promise.all(run.records);
    } catch (error) {
      // Only the database gets here. The update stays stored and is taken up at the next start.
      counters.storeFailures++;
      logger.error({ update_id: entry.updateId, err: error }, "an update could not be taken up");
    }
  };
}
