// Runs one of the project's programs: `node scripts/run.mjs main|ask|check|…`, or only builds with `--build`.
// TypeScript and the packages it uses are bundled by esbuild into dist/<hash of the sources>/, once for each state of
// the sources: every supported Node starts as fast as from plain JavaScript, nobody runs stale code, and programs
// started at the same time never see each other's half-written files.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const KEEP_OLD_MS = 3_600_000;

/** Hash of everything the bundles are made from. */
function sourceHash() {
  const hash = createHash("sha256");
  for (const folder of ["src", "scripts"]) {
    for (const file of readdirSync(join(root, folder), { recursive: true }).sort()) {
      if (/\.(ts|mjs|ftl|json)$/.test(file)) hash.update(`${file}\0`).update(readFileSync(join(root, folder, file)));
    }
  }
  return hash.update(readFileSync(join(root, "package-lock.json"))).digest("hex");
}

function entryPoints() {
  const scripts = readdirSync(join(root, "scripts")).filter((file) => file.endsWith(".ts"));
  return ["src/main.ts", ...scripts.map((file) => `scripts/${file}`)].filter((file) => existsSync(join(root, file)));
}

async function build(hash, folder) {
  const { build: bundle } = await import("esbuild");
  const draft = join(dist, `draft-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  try {
    await bundle({
      absWorkingDir: root,
      entryPoints: entryPoints(),
      outdir: draft,
      entryNames: "[name]",
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      // The driver is native code; all else is bundled, since reading hundreds of small files costs most of a start.
      external: ["better-sqlite3", "esbuild"],
      banner: {
        js: 'import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);',
      },
      loader: { ".ftl": "text" },
      logLevel: "error",
    });
    // What a finished build is known by.
    writeFileSync(join(draft, "source-hash"), hash);
    if (!existsSync(folder)) renameSync(draft, folder);
  } catch (error) {
    // Somebody else may have built the same meanwhile.
    if (!existsSync(join(folder, "source-hash"))) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  writeFileSync(join(dist, "source-hash"), hash);
  prune(folder);
}

/** Removes builds that have been out of use for an hour; a program that runs has long loaded all it needs. */
function prune(current) {
  for (const entry of readdirSync(dist, { withFileTypes: true })) {
    const path = join(dist, entry.name);
    const isBuild = entry.isDirectory()
      ? /^([0-9a-f]{16}|draft-\d+)$/.test(entry.name)
      : /\.js(\.map)?$/.test(entry.name);
    if (!isBuild || path === current) continue;
    try {
      if (Date.now() - statSync(path).mtimeMs > KEEP_OLD_MS) rmSync(path, { recursive: true, force: true });
    } catch {
      // Another process prunes too.
    }
  }
}

/** The folder of the build of the present sources, made now where it is missing. */
async function ensureBuilt() {
  const hash = sourceHash();
  const folder = join(dist, hash.slice(0, 16));
  if (existsSync(join(folder, "source-hash"))) return folder;
  try {
    await build(hash, folder);
  } catch (error) {
    console.error(`elshi: cannot build into ${dist}: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
  return folder;
}

const [name = "", ...rest] = process.argv.slice(2);
const folder = await ensureBuilt();
if (name !== "--build") {
  const program = join(folder, `${name}.js`);
  if (!/^[\w-]+$/.test(name) || !existsSync(program)) {
    console.error(`elshi: no program named "${name}"`);
    process.exit(2);
  }
  process.argv = [process.argv[0], program, ...rest];
  await import(pathToFileURL(program).href);
}
