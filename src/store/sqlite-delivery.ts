import type { Inbox, InboxEntry, ResumedEntry, UpdateKind } from "./inbox.ts";
import { SEEN_HOURS } from "./inbox.ts";
import type { Outbox, PastSend } from "./outbox.ts";
import { type Database, toStoreError } from "./sqlite.ts";
import type { Writer } from "./writer.ts";

const HOUR_MS = 3_600_000;

interface WaitingRow {
  readonly seq: number;
  readonly update_id: number;
  readonly kind: UpdateKind;
  readonly lane: string;
  readonly person: number | null;
  readonly stored_at: number;
  readonly starts: number;
}

/** {@link Inbox} on SQLite, of the bot with this id. */
export function createSqliteInbox(db: Database, writer: Writer, bot: number): Inbox {
  const forgetOld = db.prepare<[number, number, number]>(
    "DELETE FROM inbox WHERE bot = ? AND update_id = ? AND finished_at < ?",
  );
  const insert = db.prepare<[number, number, number, string, string, number | null, string]>(
    `INSERT INTO inbox (bot, update_id, stored_at, kind, lane, person, body) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (bot, update_id) DO NOTHING`,
  );
  const listWaiting = db.prepare<[number, number, number], WaitingRow>(
    `SELECT seq, update_id, kind, lane, person, stored_at, starts FROM inbox
     WHERE bot = ? AND seq > ? AND finished_at IS NULL ORDER BY seq LIMIT ?`,
  );
  const readBody = db.prepare<[number], { body: string | null }>(
    "SELECT body FROM inbox WHERE seq = ? AND finished_at IS NULL",
  );
  const start = db.prepare<[number]>("UPDATE inbox SET starts = starts + 1 WHERE seq = ?");
  const finish = db.prepare<[number, number]>(
    "UPDATE inbox SET finished_at = ?, kind = NULL, lane = NULL, person = NULL, body = NULL WHERE seq = ?",
  );
  const dropSends = db.prepare<[number, number]>("DELETE FROM outbox WHERE bot = ? AND update_id = ?");
  const countWaiting = db.prepare<[number], { count: number; lastSeq: number }>(
    "SELECT count(*) AS count, coalesce(max(seq), 0) AS lastSeq FROM inbox WHERE bot = ? AND finished_at IS NULL",
  );

  return {
    add: (updates, now) =>
      writer.write(() => {
        const added: InboxEntry[] = [];
        for (const { updateId, kind, lane, person, body } of updates) {
          forgetOld.run(bot, updateId, now - SEEN_HOURS * HOUR_MS);
          const { changes, lastInsertRowid } = insert.run(bot, updateId, now, kind, lane, person, body);
          if (changes === 1) added.push({ seq: Number(lastInsertRowid), updateId, kind, lane, person, storedAt: now });
        }
        return added;
      }),
    waiting: (afterSeq, limit) => read(() => listWaiting.all(bot, afterSeq, limit).map(toEntry)),
    bodies: (seqs) =>
      read(() => {
        const bodies = new Map<number, string>();
        for (const seq of seqs) {
          const body = readBody.get(seq)?.body;
          if (typeof body === "string") bodies.set(seq, body);
        }
        return bodies;
      }),
    async markStarted(seq) {
      await writer.write(() => start.run(seq));
    },
    async finish(entry, now) {
      await writer.write(() => {
        finish.run(now, entry.seq);
        dropSends.run(bot, entry.updateId);
      });
    },
    extent: () => read(() => countWaiting.get(bot) ?? { count: 0, lastSeq: 0 }),
  };
}

/** {@link Outbox} on SQLite, of the bot with this id. */
export function createSqliteOutbox(db: Database, writer: Writer, bot: number): Outbox {
  const list = db.prepare<[number, number], { ordinal: number; tries: number; result: string | null }>(
    "SELECT ordinal, tries, result FROM outbox WHERE bot = ? AND update_id = ?",
  );
  const begin = db.prepare<[number, number, number, string, number]>(
    `INSERT INTO outbox (bot, update_id, ordinal, method, tries, begun_at) VALUES (?, ?, ?, ?, 1, ?)
     ON CONFLICT (bot, update_id, ordinal) DO UPDATE SET tries = tries + 1, begun_at = excluded.begun_at`,
  );
  const sent = db.prepare<[string, number, number, number]>(
    "UPDATE outbox SET result = ? WHERE bot = ? AND update_id = ? AND ordinal = ?",
  );
  const drop = db.prepare<[number, number, number]>(
    "DELETE FROM outbox WHERE bot = ? AND update_id = ? AND ordinal = ?",
  );

  return {
    past: (updateId) =>
      read(() => {
        const past = new Map<number, PastSend>();
        for (const { ordinal, tries, result } of list.all(bot, updateId)) {
          past.set(ordinal, result === null ? { state: "begun", tries } : { state: "sent", result });
        }
        return past;
      }),
    async begin({ updateId, ordinal }, method, now) {
      await writer.write(() => begin.run(bot, updateId, ordinal, method, now));
    },
    async sent({ updateId, ordinal }, result) {
      writer.writeAtOnce(() => sent.run(result, bot, updateId, ordinal));
    },
    async notSent({ updateId, ordinal }) {
      writer.writeAtOnce(() => drop.run(bot, updateId, ordinal));
    },
  };
}

function toEntry(row: WaitingRow): ResumedEntry {
  const { seq, kind, lane, person, starts } = row;
  return { seq, updateId: row.update_id, kind, lane, person, storedAt: row.stored_at, starts };
}

async function read<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error);
  }
}
