// Puts a backup in the database's place while the bot is stopped: `node scripts/run.mjs restore FILE`.
import { resolve } from "node:path";
import dotenv from "dotenv";
import { parseConfig } from "../src/config.ts";
import { restoreDatabase } from "../src/store/backup.ts";

const [file, ...more] = process.argv.slice(2);
if (file === undefined || file.startsWith("-") || more.length > 0) {
  process.stderr.write("elshi: usage: restore FILE\n");
  process.exit(2);
}
try {
  dotenv.config({ quiet: true });
  const { database } = parseConfig(process.env);
  const { former } = restoreDatabase(resolve(file), database, new Date());
  process.stdout.write(`restored ${database}${former === null ? "" : `; the former database is ${former}`}\n`);
} catch (error) {
  process.stderr.write(`elshi: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
