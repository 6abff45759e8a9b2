import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles the echo bot into dist/, where packages resolve, and returns the file to run. */
export async function buildEchoBot(): Promise<string> {
  const outfile = fileURLToPath(new URL(`../../dist/tests/echo-bot-${process.pid}.mjs`, import.meta.url));
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["tests/delivery/fixtures/echo-bot.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
}
