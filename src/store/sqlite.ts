import { chmodSync, closeSync, existsSync, openSync } from "node:fs";
import { dirname } from "node:path";
import Driver from "better-sqlite3";
import { ensureFolder } from "../folders.ts";
import { StoreError, type StoreFailure } from "./store-error.ts";

/** An open SQLite database: the only file that imports the driver. */
export type Database = Driver.Database;

/** Marks a database file as Elshi's ("Elsh"). */
export const APPLICATION_ID = 0x456c7368;

const BUSY_TIMEOUT_MS = 5000;
const WAL_LIMIT_BYTES = 4 * 1024 * 1024;

/**
 * Opens a database file, creating it and its folder where missing, readable by its owner alone.
 * Everything here belongs to the connection and is set on every open: SQLite keeps only the WAL mode in the file,
 * and the driver's build reopens such a file with synchronous=NORMAL, where a power cut loses commits.
 * @throws StoreError
 */
export function connect(file: string): Database {
  try {
    if (file !== ":memory:") createFile(file);
    const db = new Driver(file, { timeout: BUSY_TIMEOUT_MS });
    try {
      db.pragma("journal_mode = WAL");
      db.pragma("synchronous = FULL");
      db.pragma("foreign_keys = ON");
      // Overwrites what is deleted, so that forgotten words leave the file too.
      db.pragma("secure_delete = ON");
      // VACUUM's copy stays out of the temporary folder.
      db.pragma("temp_store = MEMORY");
      db.pragma(`journal_size_limit = ${WAL_LIMIT_BYTES}`);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Opens an existing database for reading, as it is. @throws StoreError */
export function connectReadOnly(file: string): Database {
  try {
    return new Driver(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Opens a file that serves only as a lock; somebody else's hold is reported at once. */
export function connectLock(file: string): Database {
  try {
    createFile(file);
    return new Driver(file, { timeout: 0 });
  } catch (error) {
    throw toStoreError(error);
  }
}

function createFile(file: string): void {
  ensureFolder(dirname(file));
  if (existsSync(file)) return;
  closeSync(openSync(file, "a", 0o600));
  chmodSync(file, 0o600);
}

/** Any failure of the driver or the file system as a {@link StoreError}; stored content never gets into its message. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const failure = failureOf(code);
  return new StoreError(failure, `${EXPLANATIONS[failure]}${code === "" ? "" : ` (${code})`}`, { cause: error });
}

function failureOf(code: string): StoreFailure {
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) return "full";
  if (
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS|ENOTDIR|ENOENT|EISDIR|EEXIST|ELOOP|ENAMETOOLONG)/.test(
      code,
    )
  )
    return "read-only";
  if (/^(SQLITE_CORRUPT|SQLITE_NOTADB)/.test(code)) return "corrupt";
  if (/^(SQLITE_BUSY|SQLITE_LOCKED)/.test(code)) return "busy";
  return "failed";
}

const EXPLANATIONS: Readonly<Record<StoreFailure, string>> = {
  full: "the disk is full",
  "read-only": "the file or its folder cannot be written",
  corrupt: "the file is damaged or no database",
  busy: "another program holds it locked",
  newer: "it belongs to a newer version",
  closed: "it is closed",
  failed: "the database failed",
};
