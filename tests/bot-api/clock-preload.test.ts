import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const PRELOAD = fileURLToPath(new URL("clock-preload.cjs", import.meta.url));
const CHILD = fileURLToPath(new URL("fixtures/clock-child.mjs", import.meta.url));
const HOUR = 3_600_000;

let folder: string;
let child: ChildProcess;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elshi-clock-"));
  lines = [];
});
afterEach(() => {
  child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function start(env: Record<string, string>): Promise<void> {
  const options = { env: { PATH: process.env["PATH"], ...env }, stdio: ["ignore", "pipe", "inherit", "ipc"] as const };
  child = spawn(process.execPath, ["--require", PRELOAD, CHILD], { ...options, stdio: [...options.stdio] });
  child.stdout?.setEncoding("utf8").on("data", (text: string) => lines.push(...text.trim().split("\n")));
  await line("ready");
}

async function line(text: string): Promise<void> {
  while (!lines.includes(text)) {
    if (child.exitCode !== null) throw new Error(`the child ended before "${text}": ${lines.join(" | ")}`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

const AT_ONE = ["one hour", "interval", "promise", "promisified", "abort TimeoutError"].map((text) => `${text} at 1`);

describe("the clock preload", () => {
  it("moves dates, timers, promises, signals and workers by the control file", async () => {
    const file = join(folder, "clock");
    await start({ TEST_CLOCK: "1", TEST_CLOCK_FILE: file });
    expect(lines).toEqual(
      expect.arrayContaining([
        "instance true",
        "given 10 1667260800000 2022-11-29T00:00:00.000Z",
        "ref true false true",
        "sqlite true",
      ]),
    );
    writeFileSync(file, String(HOUR));
    for (const text of [...AT_ONE, "worker at 1", "performance 1", "rejected AbortError"]) await line(text);
    expect(lines.filter((text) => text.startsWith("interval"))).toEqual(["interval at 1"]);
    expect(lines.some((text) => text.startsWith("two hours"))).toBe(false);
    writeFileSync(file, String(2 * HOUR));
    await line("two hours at 2");
    await line("interval at 2");
    expect(lines).not.toContain("cancelled timer fired");
  });

  it("moves by messages, and says so", async () => {
    await start({ TEST_CLOCK: "1" });
    const answer = new Promise((resolve) => child.once("message", resolve));
    child.send({ type: "clock", advanceMs: HOUR });
    expect(await answer).toEqual({ type: "clock", shiftMs: HOUR });
    for (const text of AT_ONE) await line(text);
  });

  it("does nothing unless asked", async () => {
    const file = join(folder, "clock");
    writeFileSync(file, String(HOUR));
    await start({ TEST_CLOCK_FILE: file });
    child.send({ type: "clock", advanceMs: HOUR });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(lines.filter((text) => / at \d/.test(text))).toEqual([]);
  });
});
