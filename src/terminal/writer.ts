import type { Writable } from "node:stream";

/** Writes in order and at the reader's pace. */
export interface Writer {
  /** Resolves once there is room for more; false when nobody reads any more. */
  write(text: string): Promise<boolean>;
  isClosed(): boolean;
  /** Resolves when all that was written has gone out. @throws what the output failed with, a closed pipe apart. */
  end(): Promise<void>;
}

/** Creates the writer. @param onClosed called once when the output can't be written to any more. */
export function createWriter(output: Writable, onClosed: () => void): Writer {
  let closed = false;
  let failure: Error | null = null;
  const waiting = new Set<() => void>();

  const close = (): void => {
    if (closed) return;
    closed = true;
    for (const resume of waiting) resume();
    waiting.clear();
    onClosed();
  };
  // Stays on: a pipe may report that it broke after everything was written.
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") failure ??= error;
    close();
  });
  output.on("close", close);

  return {
    async write(text) {
      if (closed) return false;
      if (!output.write(text)) {
        await new Promise<void>((resolve) => {
          const resume = (): void => {
            output.off("drain", resume);
            waiting.delete(resume);
            resolve();
          };
          waiting.add(resume);
          output.on("drain", resume);
        });
      }
      return !closed;
    },
    isClosed: () => closed,
    async end() {
      if (!closed) await new Promise<void>((resolve) => output.write("", () => resolve()));
      if (failure !== null) throw failure;
    },
  };
}
