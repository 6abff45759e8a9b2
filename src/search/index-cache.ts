import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureFolder } from "../folders.ts";

/** Saved indexes kept per folder; older ones are removed when a new one is written. */
const KEPT = 4;
const PREFIX = "knowledge-";
const SUFFIX = ".json";

export interface IndexCache {
  /** The saved text for a key, or null when there is none or it can't be read. */
  read(key: string): string | null;
  /** Saves a text whole or not at all; a failure is reported, never thrown. */
  write(key: string, text: string): void;
}

/** Files in a folder, one per key, written aside and renamed into place. `warn` hears of a folder that can't be written. */
export function createIndexCache(folder: string, warn: (message: string) => void): IndexCache {
  const fileOf = (key: string): string => join(folder, `${PREFIX}${key}${SUFFIX}`);
  return {
    read(key) {
      try {
        return readFileSync(fileOf(key), "utf8");
      } catch (error) {
        if (!isMissing(error)) warn(`the saved index can't be read (${reason(error)}): building it anew`);
        return null;
      }
    },
    write(key, text) {
      const aside = `${fileOf(key)}.${process.pid}.tmp`;
      try {
        ensureFolder(folder);
        writeFileSync(aside, text);
        renameSync(aside, fileOf(key));
        prune(folder);
      } catch (error) {
        rmSync(aside, { force: true });
        warn(`the index can't be saved in ${folder} (${reason(error)}): every start will build it`);
      }
    },
  };
}

function prune(folder: string): void {
  const saved = readdirSync(folder)
    .filter((name) => name.startsWith(PREFIX) && name.endsWith(SUFFIX))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of saved.slice(KEPT)) rmSync(path, { force: true });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
