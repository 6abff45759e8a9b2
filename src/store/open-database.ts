import { existsSync, statSync } from "node:fs";
import { migrate, SCHEMA_VERSION } from "./migrations.ts";
import { connect, type Database, toStoreError } from "./sqlite.ts";
import { StoreError } from "./store-error.ts";

/** An open database and whether it will be there tomorrow. */
export interface OpenDatabase {
  readonly db: Database;
  /** False when the file couldn't be used and everything is kept in memory until the process ends. */
  readonly persistent: boolean;
  /** Why it isn't persistent, in one line; null when it is. */
  readonly problem: string | null;
}

/** Up to this size every open checks the whole file (about 1 ms a megabyte); above, only after an unclean end. */
const ALWAYS_CHECK_BYTES = 64 * 1024 * 1024;

/**
 * Opens and migrates the database. A damaged file, a full disk or a folder that can't be written don't stop the
 * program: it works in memory, says so in `problem`, and leaves the file as it is.
 * @throws StoreError when going on would be wrong: a newer schema, or another program holding the file
 */
export function openDatabase(file: string): OpenDatabase {
  if (file === ":memory:")
    return { db: migrated(connect(file)), persistent: false, problem: "DATABASE_URL is :memory:" };
  try {
    return { db: openFile(file), persistent: true, problem: null };
  } catch (error) {
    const failure = toStoreError(error);
    if (failure.failure === "newer" || failure.failure === "busy") throw named(failure, file);
    return { db: migrated(connect(":memory:")), persistent: false, problem: named(failure, file).message };
  }
}

/** Opens and migrates a file without the fallback. @throws StoreError */
export function openFile(file: string): Database {
  const unclean = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
  const db = connect(file);
  try {
    if (unclean || statSync(file).size <= ALWAYS_CHECK_BYTES) checkIntegrity(db);
    migrated(db);
    // Writes one page, so that a full disk shows now and not at the first answer.
    db.transaction(() => db.pragma(`user_version = ${SCHEMA_VERSION}`)).immediate();
    return db;
  } catch (error) {
    db.close();
    throw toStoreError(error);
  }
}

/** @throws StoreError `corrupt` when the file's structure is damaged */
export function checkIntegrity(db: Database): void {
  if (db.pragma("quick_check(1)", { simple: true }) !== "ok") {
    throw new StoreError("corrupt", "the file is damaged (quick_check failed)");
  }
}

function migrated(db: Database): Database {
  migrate(db);
  return db;
}

function named(error: StoreError, file: string): StoreError {
  return new StoreError(error.failure, `the database ${file} cannot be used: ${error.message}`, { cause: error });
}
