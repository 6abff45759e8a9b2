import { SEEN_HOURS } from "./inbox.ts";
import type { Database } from "./sqlite.ts";
import type { Writer } from "./writer.ts";

/** Raw questions, and updates that for whatever reason were never handled, go after this long. */
export const RETENTION_DAYS = 30;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Updates of one person that still wait after this long are held by a fault; younger ones are being answered now. */
const STUCK_MS = HOUR_MS;
const SCRUB_EVERY_MS = 10_000;
const RETRY_MS = 60_000;
/** Rewriting a larger file would stop the bot for too long; there overwriting deleted content has to do. */
const VACUUM_MAX_BYTES = 64 * 1024 * 1024;

/** Erasing by clock and on request, and making sure that what is erased has left the files. */
export interface Housekeeping {
  /** Inside a write: erases a person's updates that were never handled; returns how many. */
  eraseDeliveries(person: number, now: Date): number;
  /** Erases what is past its retention; returns how many rows. */
  purge(now: Date): Promise<number>;
  /**
   * Removes erased content from the database file and its log (WAL). At once, but no more often than every ten
   * seconds: a call in between is done when that time is over. Never rejects.
   */
  scrub(): Promise<void>;
  close(): void;
}

/** {@link Housekeeping} on SQLite. */
export function createHousekeeping(db: Database, writer: Writer): Housekeeping {
  const erasures = [
    db.prepare<[number]>("DELETE FROM unanswered WHERE asked_at < ?"),
    db.prepare<[number]>("DELETE FROM inbox WHERE finished_at IS NULL AND stored_at < ?"),
  ];
  const eraseSeen = db.prepare<[number]>("DELETE FROM inbox WHERE finished_at < ?");
  const eraseOrphans = db.prepare(
    "DELETE FROM outbox WHERE NOT EXISTS (SELECT 1 FROM inbox i WHERE i.bot = outbox.bot AND i.update_id = outbox.update_id)",
  );
  const eraseStuck = db.prepare<[number, number]>(
    "DELETE FROM inbox WHERE person = ? AND finished_at IS NULL AND stored_at < ?",
  );
  let scrubbedAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  /** What was erased is overwritten already; when a rewrite fails (a full disk, say), it is tried again later. */
  function scrubNow(): void {
    scrubbedAt = performance.now();
    try {
      // Deleting zeroes cells, but copies from moves between pages stay behind until the file is rewritten.
      if (fileBytes(db) <= VACUUM_MAX_BYTES) db.exec("VACUUM");
      db.pragma("wal_checkpoint(TRUNCATE)");
    } catch {
      scrubLater(RETRY_MS);
    }
  }

  function scrubLater(milliseconds: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      scrubNow();
    }, milliseconds).unref();
  }

  return {
    eraseDeliveries: (person, now) => eraseStuck.run(person, now.getTime() - STUCK_MS).changes,
    async purge(now) {
      const erased = await writer.write(() => {
        const old = now.getTime() - RETENTION_DAYS * DAY_MS;
        const rows = erasures.reduce((sum, statement) => sum + statement.run(old).changes, 0);
        eraseSeen.run(now.getTime() - SEEN_HOURS * HOUR_MS);
        eraseOrphans.run();
        return rows;
      });
      if (erased > 0) scrubNow();
      else db.pragma("wal_checkpoint(PASSIVE)");
      return erased;
    },
    async scrub() {
      writer.flush();
      const waitMs = scrubbedAt + SCRUB_EVERY_MS - performance.now();
      if (waitMs <= 0) scrubNow();
      else scrubLater(waitMs);
    },
    close: () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      scrubNow();
      clearTimeout(timer);
    },
  };
}

function fileBytes(db: Database): number {
  return Number(db.pragma("page_count", { simple: true })) * Number(db.pragma("page_size", { simple: true }));
}
