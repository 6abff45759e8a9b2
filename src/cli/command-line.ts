import { type ParseArgsConfig, parseArgs } from "node:util";

type OptionsConfig = NonNullable<ParseArgsConfig["options"]>;

/** The command line is wrong: printed as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const EXIT = { ok: 0, failure: 1, usage: 2, silent: 3 } as const;

/** Parses options strictly. @throws UsageError naming the unknown or incomplete option */
export function parseOptions<T extends OptionsConfig>(options: T, args: readonly string[]) {
  try {
    return parseArgs({ options, args: [...args], allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new UsageError(`${message}`);
  }
}

/** Runs a program's body; errors become one line on standard error and an exit code. */
export async function runProgram(name: string, usage: string, body: () => Promise<number> | number): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // The reader of our output has gone: nothing is left to do.
    if (error.code === "EPIPE") process.exit(EXIT.ok);
    throw error;
  });
  try {
    process.exitCode = await body();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${name}: ${error.message}. Usage: ${usage}`);
      process.exitCode = EXIT.usage;
      return;
    }
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = EXIT.failure;
  }
}

/** Writes to standard output and waits where the reader is slower than we are. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
}

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/** Log lines on standard error at `LOG_LEVEL` (default `warn`). */
export function stderrLog(): (level: "debug" | "info" | "warn" | "error", message: string) => void {
  const least = LEVELS.indexOf(process.env["LOG_LEVEL"] ?? "warn");
  return (level, message) => {
    if (LEVELS.indexOf(level) >= (least < 0 ? 3 : least))
      console.error(level === "debug" || level === "info" ? message : `${level}: ${message}`);
  };
}
