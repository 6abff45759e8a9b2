import { createHousekeeping } from "./housekeeping.ts";
import { createInstanceLock, type InstanceLock } from "./instance-lock.ts";
import { openDatabase } from "./open-database.ts";
import { createSqliteInbox, createSqliteOutbox } from "./sqlite-delivery.ts";
import { createSqliteStore } from "./sqlite-store.ts";
import type { Inbox, Outbox, Store } from "./store.ts";
import { createWriter } from "./writer.ts";

/** Everything that stands on one database. */
export interface Stores {
  readonly store: Store;
  /** The durable inbox and outbox of the bot with this id. */
  delivery(bot: number): { readonly inbox: Inbox; readonly outbox: Outbox };
  /** To be held by the process that works through the inbox. */
  readonly lock: InstanceLock;
  /** False when nothing will outlive the process. */
  readonly persistent: boolean;
  /** Why it isn't persistent, in one line; null when it is. */
  readonly problem: string | null;
}

/**
 * Opens the database and everything that stands on it.
 * @param file absolute path, or `:memory:`
 * @throws StoreError when starting would be wrong (newer schema, locked)
 */
export function openStores(file: string, now: () => Date): Stores {
  const { db, persistent, problem } = openDatabase(file);
  const writer = createWriter(db);
  const housekeeping = createHousekeeping(db, writer);
  return {
    store: createSqliteStore({ db, writer, housekeeping, now }),
    delivery: (bot) => ({ inbox: createSqliteInbox(db, writer, bot), outbox: createSqliteOutbox(db, writer, bot) }),
    lock: createInstanceLock(persistent ? file : ":memory:"),
    persistent,
    problem,
  };
}
