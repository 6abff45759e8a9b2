// Copies the database while the bot runs: `node scripts/run.mjs backup [FILE] [--schema N]`.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import dotenv from "dotenv";
import { parseConfig } from "../src/config.ts";
import { backupDatabase } from "../src/store/backup.ts";
import { SCHEMA_VERSION } from "../src/store/migrations.ts";

const USAGE = "usage: backup [FILE] [--schema N], N being an older schema to write the copy for";

const given = readArguments();
if (given === null) {
  process.stderr.write(`elshi: ${USAGE}\n`);
  process.exit(2);
}
try {
  dotenv.config({ quiet: true });
  const { file, schema } = given;
  const { database } = parseConfig(process.env);
  const to = resolve(file ?? `data/backups/elshi-${new Date().toISOString().replace(/[:.]/g, "-")}.db`);
  const { rows } = backupDatabase(database, to, schema);
  const counts = Object.entries(rows).map(([table, count]) => `${table} ${count}`);
  process.stdout.write(`backed up to ${to} (schema ${schema}; ${counts.join(", ")})\n`);
} catch (error) {
  process.stderr.write(`elshi: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

function readArguments(): { readonly file: string | undefined; readonly schema: number } | null {
  try {
    const { values, positionals } = parseArgs({ options: { schema: { type: "string" } }, allowPositionals: true });
    const schema = values.schema === undefined ? SCHEMA_VERSION : Number(values.schema);
    if (positionals.length > 1 || !Number.isInteger(schema) || schema < 1 || schema > SCHEMA_VERSION) return null;
    return { file: positionals[0], schema };
  } catch {
    return null;
  }
}
