import { APPLICATION_ID, type Database } from "./sqlite.ts";
import { StoreError } from "./store-error.ts";

/** One step of the schema; its number is its place in the list, from 1, and never changes. */
interface Migration {
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

const MIGRATIONS: readonly Migration[] = [
  {
    name: "what people chose, voted and asked in vain",
    up: `
      CREATE TABLE settings (
        person INTEGER PRIMARY KEY,
        language TEXT,
        plain INTEGER NOT NULL DEFAULT 0 CHECK (plain IN (0, 1))
      ) STRICT;
      CREATE TABLE votes (
        person INTEGER NOT NULL,
        fact TEXT NOT NULL,
        vote TEXT NOT NULL CHECK (vote IN ('up', 'down')),
        voted_at INTEGER NOT NULL,
        PRIMARY KEY (person, fact)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE unanswered (
        id INTEGER PRIMARY KEY,
        person INTEGER NOT NULL,
        question TEXT NOT NULL,
        language TEXT NOT NULL,
        silence TEXT NOT NULL CHECK (silence IN ('out-of-scope', 'not-known', 'too-vague')),
        version TEXT NOT NULL,
        asked_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX unanswered_person ON unanswered (person);
      CREATE INDEX unanswered_time ON unanswered (asked_at);`,
    down: "DROP TABLE unanswered; DROP TABLE votes; DROP TABLE settings;",
  },
  {
    name: "durable inbox and outbox",
    // A finished update keeps only its id and time: body, lane and person are gone.
    up: `
      CREATE TABLE inbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        bot INTEGER NOT NULL,
        update_id INTEGER NOT NULL,
        stored_at INTEGER NOT NULL,
        kind TEXT,
        lane TEXT,
        person INTEGER,
        body TEXT,
        starts INTEGER NOT NULL DEFAULT 0,
        finished_at INTEGER,
        UNIQUE (bot, update_id)
      ) STRICT;
      CREATE INDEX inbox_waiting ON inbox (bot, seq) WHERE finished_at IS NULL;
      CREATE INDEX inbox_finished ON inbox (finished_at) WHERE finished_at IS NOT NULL;
      CREATE TABLE outbox (
        bot INTEGER NOT NULL,
        update_id INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        method TEXT NOT NULL,
        tries INTEGER NOT NULL,
        result TEXT,
        begun_at INTEGER NOT NULL,
        PRIMARY KEY (bot, update_id, ordinal)
      ) STRICT, WITHOUT ROWID;`,
    down: "DROP TABLE outbox; DROP TABLE inbox;",
  },
];

/** The schema this program works with. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** The schema a database has; 0 for an empty one. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma("user_version", { simple: true }));
}

/**
 * Brings a database to a schema version, upwards or downwards, each step in a transaction of its own.
 * Going down drops what the older schema had no place for.
 * @throws StoreError `newer` when the database has a schema this program doesn't know, `corrupt` when it isn't Elshi's
 */
export function migrate(db: Database, target: number = SCHEMA_VERSION): void {
  if (!Number.isInteger(target) || target < 0 || target > SCHEMA_VERSION) {
    throw new RangeError(`schema ${target} does not exist: give 0 to ${SCHEMA_VERSION}`);
  }
  refuseForeign(db);
  let version = schemaVersion(db);
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      "newer",
      `it has schema ${version} and this version of Elshi knows up to ${SCHEMA_VERSION}: update Elshi or restore an older backup`,
    );
  }
  while (version !== target) {
    const step = version < target ? MIGRATIONS[version]?.up : MIGRATIONS[version - 1]?.down;
    const next = version + Math.sign(target - version);
    if (step === undefined) throw new RangeError(`no migration from schema ${version} to ${next}`);
    db.transaction(() => {
      db.exec(step);
      db.pragma(`user_version = ${next}`);
      db.pragma(`application_id = ${APPLICATION_ID}`);
    }).immediate();
    version = next;
  }
}

/** Another program's database must not be migrated into ours. */
function refuseForeign(db: Database): void {
  if (Number(db.pragma("application_id", { simple: true })) === APPLICATION_ID) return;
  const tables = db.prepare<[], { n: number }>("SELECT count(*) AS n FROM sqlite_schema").get();
  if ((tables?.n ?? 0) > 0) throw new StoreError("corrupt", "the file is another program's database");
}
