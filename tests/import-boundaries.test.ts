import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** Rooms and the rooms they may import from. A file right under src is a room of its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  search: ["knowledge/types", "folders"],
  answer: ["search", "knowledge/types"],
  evaluation: ["answer", "knowledge/types"],
  store: ["knowledge/types", "folders"],
  delivery: ["store", "logger"],
  bot: ["answer", "store/store", "knowledge/types", "paths", "delivery/errors", "store/people"],
  terminal: ["bot", "answer", "store/store", "knowledge/types"],
  http: ["delivery", "store", "logger"],
  cli: ["answer"],
  config: ["knowledge/types"],
  logger: ["config"],
  paths: [],
  folders: [],
  "open-answerer": ["answer", "search", "knowledge", "paths"],
};

/** Packages and built-ins that only some places may touch. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  grammy: /^src\/(bot|terminal|delivery|http)\/|^src\/main\.ts$/,
  minisearch: /^src\/search\/search-index\.ts$/,
  "better-sqlite3": /^src\/store\//,
  dotenv: /^src\/main\.ts$|^scripts\//,
  "node:fs":
    /^src\/(knowledge\/load|search\/index-cache|store\/[^/]+|bot\/render\/texts|main|paths|folders|open-answerer)\.ts$|^scripts\//,
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const ROOT = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), "..");

function importsOf(folder: string): Import[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const text = readFileSync(join(ROOT, file), "utf8");
      const found = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/gm)];
      return found.map((match) => ({ file, target: match[2] ?? match[3] ?? "", typeOnly: match[1] !== undefined }));
    });
}

const imports = [...importsOf("src"), ...importsOf("scripts")];

/** The room of a file under src, and the path inside src without its ending. */
function place(file: string): { room: string; path: string } {
  const path = file.replace(/^src\//, "").replace(/\.ts$/, "");
  return { room: path.split("/")[0] ?? "", path };
}

describe("import boundaries", () => {
  it("reads enough imports to mean something", () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it("lets every room import only from the rooms below it", () => {
    const broken = imports
      .filter(({ file, target }) => file.startsWith("src/") && file !== "src/main.ts" && target.startsWith("."))
      .filter(({ file, target }) => {
        const from = place(file);
        const to = place(relative(ROOT, join(ROOT, dirname(file), target)));
        if (from.room === to.room) return false;
        return !(MAY_IMPORT[from.room] ?? []).some(
          (allowed) => to.path === allowed || to.path.startsWith(`${allowed}/`),
        );
      })
      .map(({ file, target }) => `${file} → ${target}`);
    expect(broken).toEqual([]);
  });

  it("keeps packages where they belong", () => {
    const broken = imports
      .filter(({ typeOnly }) => !typeOnly)
      .filter(({ file, target }) => {
        const name = target.startsWith("node:")
          ? target.replace(/\/promises$/, "")
          : (target.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? "");
        const where = ONLY_IN[name];
        return where !== undefined && !where.test(file);
      })
      .map(({ file, target }) => `${file} → ${target}`);
    expect(broken).toEqual([]);
  });

  it("keeps features apart from each other", () => {
    const broken = imports
      .filter(({ file, target }) => file.startsWith("src/bot/features/") && /^\.\/[^/]+$/.test(target))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(broken).toEqual([]);
  });

  it("lets nothing import the entry file", () => {
    expect(imports.filter(({ target }) => /(^|\/)main\.ts$/.test(target)).map(({ file }) => file)).toEqual([]);
  });
});
