import { connectLock, type Database, toStoreError } from "./sqlite.ts";

/** Whether this process may work through the database's inbox; two at once would answer everything twice. */
export interface InstanceLock {
  /** Takes the lock if it is free; true when this process holds it. @throws StoreError when it can't be told */
  take(): boolean;
  release(): void;
}

/**
 * A lock beside a database file, held as an SQLite transaction on a file of its own: the operating system frees
 * it with the process, however that ends.
 */
export function createInstanceLock(file: string): InstanceLock {
  let held: Database | null = null;
  return {
    take() {
      if (file === ":memory:" || held !== null) return true;
      let db: Database | undefined;
      try {
        db = connectLock(`${file}-lock`);
        db.exec("BEGIN EXCLUSIVE");
        held = db;
        return true;
      } catch (error) {
        db?.close();
        const failure = toStoreError(error);
        if (failure.failure === "busy") return false;
        throw failure;
      }
    },
    release() {
      held?.close();
      held = null;
    },
  };
}
