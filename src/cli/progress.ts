/** How far a long run is, on a terminal's standard error; nothing in a pipe. */
export interface Progress {
  update(done: number): void;
  end(): void;
}

/** Least time between two drawings, in milliseconds. */
const REDRAW_MS = 100;

/** A counter such as "questions 120/900" that redraws itself in place. */
export function createProgress(what: string, total: number, output: NodeJS.WriteStream = process.stderr): Progress {
  if (!output.isTTY) return { update() {}, end() {} };
  let drawn = 0;
  return {
    update(done) {
      const now = Date.now();
      if (now - drawn < REDRAW_MS && done < total) return;
      drawn = now;
      output.write(`\r${what} ${done}/${total}`);
    },
    end: () => void output.write("\r\u001B[K"),
  };
}
