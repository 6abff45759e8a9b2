import { type Database, toStoreError } from "./sqlite.ts";
import { StoreError } from "./store-error.ts";

/** Gathers writes and commits them together, so that many cost one flush to the disk. */
export interface Writer {
  /**
   * Runs `work` inside the next transaction; resolves with its result once that is durable.
   * Works run in the order they were handed in. Rejects with StoreError.
   */
  write<T>(work: () => T): Promise<T>;
  /**
   * Runs `work` in a transaction of its own, at once. It survives a kill from now on, and a power cut from the
   * next {@link write} on, whose flush covers it.
   * @throws StoreError
   */
  writeAtOnce(work: () => void): void;
  /** Commits what is waiting, now. */
  flush(): void;
  /** Commits what is waiting and refuses everything after. */
  close(): void;
}

interface Job {
  /** Does the work and returns how to settle its promise after the commit. */
  readonly run: () => () => void;
  readonly fail: (error: StoreError) => void;
}

/**
 * A commit blocks the process while the disk flushes (group commit, as databases do it): the next one waits at
 * least as long as the last one took, so that writing never takes more than half of the time.
 */
export function createWriter(db: Database): Writer {
  let jobs: Job[] = [];
  let scheduled = false;
  let closed = false;
  let nextAt = 0;

  const begin = db.prepare("BEGIN IMMEDIATE");
  const commit = db.prepare("COMMIT");
  const rollback = db.prepare("ROLLBACK");
  const atOnce = db.transaction((work: () => void) => work());

  function attempt(batch: readonly Job[]): void {
    const settle: (() => void)[] = [];
    begin.run();
    try {
      for (const job of batch) settle.push(job.run());
      commit.run();
    } catch (error) {
      // A full disk makes SQLite roll back by itself.
      if (db.inTransaction) rollback.run();
      throw error;
    }
    for (const resolve of settle) resolve();
  }

  function flush(): void {
    scheduled = false;
    const batch = jobs;
    jobs = [];
    if (batch.length === 0) return;
    const startedAt = performance.now();
    try {
      attempt(batch);
    } catch (error) {
      if (batch.length === 1) batch[0]?.fail(toStoreError(error));
      else retryOneByOne(batch);
    }
    const endedAt = performance.now();
    nextAt = endedAt + (endedAt - startedAt);
  }

  /** One bad work must not take the others down with it. */
  function retryOneByOne(batch: readonly Job[]): void {
    for (const job of batch) {
      try {
        attempt([job]);
      } catch (error) {
        job.fail(toStoreError(error));
      }
    }
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    const waitMs = nextAt - performance.now();
    if (waitMs > 1) setTimeout(flush, waitMs);
    else setImmediate(flush);
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new StoreError("closed", "the database is closed"));
        const run = () => {
          const result = work();
          return () => resolve(result);
        };
        jobs.push({ run, fail: reject });
        schedule();
      }),
    writeAtOnce(work) {
      if (closed) throw new StoreError("closed", "the database is closed");
      try {
        db.pragma("synchronous = NORMAL");
        atOnce.immediate(work);
      } catch (error) {
        throw toStoreError(error);
      } finally {
        db.pragma("synchronous = FULL");
      }
    },
    flush,
    close() {
      flush();
      closed = true;
    },
  };
}
