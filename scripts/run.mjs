// Runs one of the project's programs: `node scripts/run.mjs main|ask|check|…`, or only builds with `--build`.
// TypeScript is bundled by esbuild into dist/ when the sources differ from what dist/ was made from, so
// every supported Node starts as fast as from plain JavaScript and nobody runs stale code.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");

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

async function build(hash) {
  const { build: bundle } = await import("esbuild");
  await bundle({
    absWorkingDir: root,
    entryPoints: entryPoints(),
    outdir: dist,
    entryNames: "[name]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    loader: { ".ftl": "text" },
    sourcemap: "linked",
    logLevel: "error",
  });
  // Written last and renamed into place: an interrupted build is built again.
  const stamp = join(dist, "source-hash");
  writeFileSync(`${stamp}.${process.pid}`, hash);
  renameSync(`${stamp}.${process.pid}`, stamp);
}

async function ensureBuilt() {
  const hash = sourceHash();
  const stamp = join(dist, "source-hash");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  try {
    await build(hash);
  } catch (error) {
    console.error(`elshi: cannot build into ${dist}: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

const [name = "", ...rest] = process.argv.slice(2);
await ensureBuilt();
if (name !== "--build") {
  const program = join(dist, `${name}.js`);
  if (!existsSync(program)) {
    console.error(`elshi: no program named "${name}"`);
    process.exit(2);
  }
  process.argv = [process.argv[0], program, ...rest];
  await import(pathToFileURL(program).href);
}
