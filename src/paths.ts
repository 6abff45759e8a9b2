import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder with `package.json`, found upwards from this file, so that it is the same from `src/` and from `dist/`. */
export const PROJECT_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The knowledge that ships with the project. */
export const SHIPPED_KNOWLEDGE = join(PROJECT_ROOT, "knowledge");

/** Interface texts, one Fluent file per language. */
export const LOCALES = join(PROJECT_ROOT, "src", "bot", "locales");

function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("package.json not found above the program: run it from its own folder");
  return findRoot(parent);
}
