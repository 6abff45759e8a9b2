import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { ensureFolder } from "../folders.ts";
import { createInstanceLock } from "./instance-lock.ts";
import { migrate, SCHEMA_VERSION, schemaVersion } from "./migrations.ts";
import { checkIntegrity } from "./open-database.ts";
import { APPLICATION_ID, connect, connectReadOnly, toStoreError } from "./sqlite.ts";
import { StoreError } from "./store-error.ts";

/** What a backup holds. */
export interface BackupReport {
  readonly schema: number;
  readonly rows: Readonly<Record<string, number>>;
}

const TABLES = ["settings", "votes", "unanswered", "inbox", "outbox"] as const;

/**
 * Writes a consistent copy of a database that may be in use. The copy holds what is stored and nothing of what was
 * erased; it appears under its name only when it is complete and on the disk.
 * @param schema bring the copy to this (older) schema, for going back to an older version
 * @throws StoreError
 */
export function backupDatabase(from: string, to: string, schema: number = SCHEMA_VERSION): BackupReport {
  if (!existsSync(from)) throw new StoreError("failed", `there is no database ${from}`);
  if (existsSync(to)) throw new StoreError("failed", `${to} exists already: give another name`);
  const draft = `${to}.incomplete`;
  try {
    ensureFolder(dirname(to));
    rmSync(draft, { force: true });
    const db = connectReadOnly(from);
    try {
      db.prepare("VACUUM INTO ?").run(draft);
    } finally {
      db.close();
    }
    if (schema !== SCHEMA_VERSION) {
      const copy = connect(draft);
      migrate(copy, schema);
      copy.pragma("journal_mode = DELETE");
      copy.close();
    }
    const report = inspect(draft);
    toDisk(draft);
    renameSync(draft, to);
    return report;
  } catch (error) {
    rmSync(draft, { force: true });
    throw toStoreError(error);
  }
}

/**
 * Puts a backup in the database's place. The former database is kept beside it.
 * @returns where the former database is now, null when there was none
 * @throws StoreError when the backup isn't whole or a bot is using the database
 */
export function restoreDatabase(
  backup: string,
  to: string,
  now: Date,
): { report: BackupReport; former: string | null } {
  if (!existsSync(backup)) throw new StoreError("failed", `there is no backup ${backup}`);
  const report = inspect(backup);
  if (report.schema > SCHEMA_VERSION) {
    throw new StoreError(
      "newer",
      `${backup} has schema ${report.schema}, this version of Elshi knows up to ${SCHEMA_VERSION}`,
    );
  }
  const lock = createInstanceLock(to);
  try {
    ensureFolder(dirname(to));
    if (!lock.take()) throw new StoreError("busy", `a bot is using ${to}: stop it first`);
    const draft = `${to}.incomplete`;
    copyFileSync(backup, draft);
    toDisk(draft);
    const former = existsSync(to) ? `${to}.before-${now.toISOString().replace(/[:.]/g, "-")}` : null;
    if (former !== null) {
      // The log belongs to its database: it goes with it.
      renameSync(to, former);
      for (const part of ["-wal", "-shm"]) if (existsSync(to + part)) renameSync(to + part, former + part);
    }
    renameSync(draft, to);
    return { report, former };
  } catch (error) {
    throw toStoreError(error);
  } finally {
    lock.release();
  }
}

/** @throws StoreError when it isn't a whole database of Elshi's */
function inspect(file: string): BackupReport {
  const db = connectReadOnly(file);
  try {
    if (Number(db.pragma("application_id", { simple: true })) !== APPLICATION_ID) {
      throw new StoreError("corrupt", `${file} is no database of Elshi's`);
    }
    checkIntegrity(db);
    const known = new Set(
      db
        .prepare<[], { name: string }>("SELECT name FROM sqlite_schema")
        .all()
        .map(({ name }) => name),
    );
    const count = (table: string) => db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0;
    const rows = TABLES.filter((table) => known.has(table)).map((table) => [table, count(table)] as const);
    return { schema: schemaVersion(db), rows: Object.fromEntries(rows) };
  } catch (error) {
    throw toStoreError(error);
  } finally {
    db.close();
  }
}

function toDisk(file: string): void {
  const handle = openSync(file, "r+");
  fsyncSync(handle);
  closeSync(handle);
}
