import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backupDatabase, restoreDatabase } from "../../src/store/backup.ts";
import { createInstanceLock } from "../../src/store/instance-lock.ts";
import { migrate, SCHEMA_VERSION, schemaVersion } from "../../src/store/migrations.ts";
import { openDatabase } from "../../src/store/open-database.ts";
import { openStores } from "../../src/store/open-stores.ts";
import { connect } from "../../src/store/sqlite.ts";
import { createWriter } from "../../src/store/writer.ts";
import { describeStore } from "./store-suite.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elshi-store-"));
  file = join(folder, "deep", "elshi.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describeStore("SQLite", () => {
  let now = new Date("2026-01-01T00:00:00Z");
  const stores = openStores(file, () => now);
  const setNow = (iso: string) => {
    now = new Date(iso);
  };
  return { store: stores.store, ...stores.delivery(1), otherBot: stores.delivery(2), setNow };
});

const NOW = () => new Date("2026-01-01T00:00:00Z");

describe("opening", () => {
  it("flushes every commit to the disk and overwrites what is deleted, also on a file opened before", () => {
    for (let time = 0; time < 2; time++) {
      const { db, persistent } = openDatabase(file);
      const pragma = (name: string) => db.pragma(name, { simple: true });
      expect([pragma("synchronous"), pragma("journal_mode"), pragma("secure_delete"), pragma("foreign_keys")]).toEqual([
        2,
        "wal",
        1,
        1,
      ]);
      expect(persistent).toBe(true);
      db.close();
    }
  });

  it("makes a file only its owner can read", () => {
    openDatabase(file).db.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("takes up what a killed process left in the log", () => {
    const script = `
      import Driver from "better-sqlite3";
      const db = new Driver(process.argv[1]);
      db.exec("INSERT INTO settings (person, language) VALUES (5, 'kk')");
      process.kill(process.pid, "SIGKILL");`;
    openDatabase(file).db.close();
    expect(() =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script, file], { stdio: "ignore" }),
    ).toThrow();
    const { db } = openDatabase(file);
    expect(db.prepare("SELECT language FROM settings WHERE person = 5").get()).toEqual({ language: "kk" });
    db.close();
  });

  it.each([
    ["text", Buffer.from("this is no database at all, however long it may be".repeat(100))],
    ["half a header", Buffer.from("SQLite format 3\0garbage")],
  ])("works in memory on a file of %s, says so in one line, and leaves the file as it is", (_name, content) => {
    const damaged = join(folder, "damaged.db");
    writeFileSync(damaged, content);
    const { db, persistent, problem } = openDatabase(damaged);
    expect(persistent).toBe(false);
    expect(problem).toMatch(/^the database .*damaged\.db cannot be used: [^\n]+$/);
    db.exec("INSERT INTO settings (person, language) VALUES (5, 'kk')");
    db.close();
    expect(readFileSync(damaged)).toEqual(content);
  });

  it("notices damage in the middle of a file", () => {
    const { db } = openDatabase(file);
    const insert = db.prepare(
      "INSERT INTO unanswered (person, question, language, silence, version, asked_at) VALUES (1, ?, 'en', 'not-known', 'v', 1)",
    );
    for (let row = 0; row < 500; row++) insert.run(`question ${row} `.repeat(20));
    db.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 40_000, 60_000);
    writeFileSync(file, bytes);
    expect(openDatabase(file)).toMatchObject({ persistent: false, problem: expect.stringMatching(/damaged/) });
  });

  it("works in memory where the folder can't be made", () => {
    writeFileSync(join(folder, "deep"), "a file where a folder should be");
    expect(openDatabase(file)).toMatchObject({
      persistent: false,
      problem: expect.stringMatching(/cannot be written/),
    });
  });

  it("doesn't touch another program's database", () => {
    const foreign = join(folder, "foreign.db");
    const db = connect(foreign);
    db.exec("CREATE TABLE theirs (x)");
    db.close();
    expect(openDatabase(foreign)).toMatchObject({
      persistent: false,
      problem: expect.stringMatching(/another program's/),
    });
  });

  it("refuses a newer schema in one clear line", () => {
    const { db } = openDatabase(file);
    db.pragma("user_version = 99");
    db.close();
    expect(() => openDatabase(file)).toThrow(
      /^the database \S+ cannot be used: it has schema 99 and this version of Elshi knows up to \d+: update/,
    );
  });
});

describe("migrations", () => {
  it("go down to nothing and up again, step by step", () => {
    const db = connect(file);
    migrate(db);
    for (let version = SCHEMA_VERSION - 1; version >= 0; version--) {
      migrate(db, version);
      expect(schemaVersion(db)).toBe(version);
    }
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").all()).toEqual([]);
    for (let version = 1; version <= SCHEMA_VERSION; version++) {
      migrate(db, version);
      expect(schemaVersion(db)).toBe(version);
    }
    db.close();
  });

  it("keep what the older schema knows, from every older version", () => {
    for (let older = 1; older < SCHEMA_VERSION; older++) {
      const old = join(folder, `schema-${older}.db`);
      const db = connect(old);
      migrate(db, older);
      db.exec("INSERT INTO settings (person, language, plain) VALUES (5, 'kk', 1)");
      db.exec("INSERT INTO votes VALUES (5, 'a/b', 'up', 1)");
      migrate(db);
      migrate(db, older);
      migrate(db);
      expect(db.prepare("SELECT * FROM settings").all()).toEqual([{ person: 5, language: "kk", plain: 1 }]);
      expect(db.prepare("SELECT * FROM votes").all()).toHaveLength(1);
      db.close();
    }
  });

  it("leave nothing half done", () => {
    const db = connect(file);
    migrate(db, 1);
    // In the way of the second step's last table.
    db.exec("CREATE TABLE outbox (x)");
    expect(() => migrate(db)).toThrow(/outbox/);
    expect(schemaVersion(db)).toBe(1);
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'inbox'").get()).toBeUndefined();
    db.close();
  });

  it("know no other versions", () => {
    const db = connect(":memory:");
    expect(() => migrate(db, SCHEMA_VERSION + 1)).toThrow(RangeError);
    expect(() => migrate(db, -1)).toThrow(RangeError);
    db.close();
  });
});

describe("the writer", () => {
  it("doesn't let one bad write take the others with it", async () => {
    const db = connect(file);
    migrate(db);
    const writer = createWriter(db);
    const vote = (kind: string) =>
      writer.write(() => db.prepare("INSERT INTO votes VALUES (1, ?, ?, 1)").run(`a/${kind}`, kind).changes);
    const [up, bad, down] = await Promise.allSettled([vote("up"), vote("sideways"), vote("down")]);
    expect([up.status, bad.status, down.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(db.prepare("SELECT fact FROM votes").all()).toEqual([{ fact: "a/down" }, { fact: "a/up" }]);
    db.close();
  });

  it("says that the disk is full, and goes on when there is room again", async () => {
    const db = connect(file);
    migrate(db);
    const writer = createWriter(db);
    const fill = () =>
      writer.write(() =>
        db
          .prepare(
            "INSERT INTO unanswered (person, question, language, silence, version, asked_at) VALUES (1, ?, 'en', 'not-known', 'v', 1)",
          )
          .run("x".repeat(100_000)),
      );
    db.pragma(`max_page_count = ${Number(db.pragma("page_count", { simple: true })) + 5}`);
    await expect(fill()).rejects.toMatchObject({ name: "StoreError", failure: "full" });
    expect(() =>
      writer.writeAtOnce(() =>
        db
          .prepare(
            "INSERT INTO unanswered (person, question, language, silence, version, asked_at) VALUES (1, ?, 'en', 'not-known', 'v', 1)",
          )
          .run("x".repeat(100_000)),
      ),
    ).toThrow(/disk is full/);
    db.pragma("max_page_count = 100000");
    await expect(fill()).resolves.toMatchObject({ changes: 1 });
    expect(db.pragma("synchronous", { simple: true })).toBe(2);
    db.close();
  });
});

describe("forgetting", () => {
  const MARKER = "MARKERWORD";
  /** The files around the database that still hold the marker. */
  const traces = () =>
    readdirSync(join(folder, "deep")).filter((name) => readFileSync(join(folder, "deep", name)).includes(MARKER));

  it("leaves no word of a person in the database, its log and later backups", async () => {
    const { store, delivery } = openStores(file, NOW);
    const { inbox } = delivery(1);
    for (let row = 0; row < 200; row++) {
      const person = row % 2;
      const text = `${person === 1 ? MARKER : "other"} ${row} ${"padding ".repeat(row)}`;
      await store.recordUnanswered({ person, question: text, language: "en", silence: "not-known", version: "v" });
      const [entry] = await inbox.add([{ updateId: row, kind: "message", lane: "chat 1", person, body: text }], 0);
      if (entry !== undefined) await inbox.finish(entry, 0);
    }
    expect(traces()).not.toEqual([]);
    expect(await store.forget(1)).toMatchObject({ questions: 100 });
    expect(traces()).toEqual([]);
    const backup = join(folder, "deep", "backup.db");
    backupDatabase(file, backup);
    expect(existsSync(backup)).toBe(true);
    expect(traces()).toEqual([]);
    await store.close();
  });

  it("also when it comes again within the pause between two rewrites", async () => {
    const { store } = openStores(file, NOW);
    await store.forget(1);
    await store.recordUnanswered({ person: 1, question: MARKER, language: "en", silence: "not-known", version: "v" });
    await store.forget(1);
    await store.close();
    expect(traces()).toEqual([]);
  });

  it("happens by the clock too", async () => {
    const { store } = openStores(file, NOW);
    await store.recordUnanswered({ person: 1, question: MARKER, language: "en", silence: "not-known", version: "v" });
    await store.purge(new Date("2026-02-01T00:00:00Z"));
    expect(traces()).toEqual([]);
    await store.close();
  });
});

describe("backup and restore", () => {
  it("copies a database in use, whole, and puts it back beside the former one", async () => {
    const stores = openStores(file, NOW);
    await stores.store.setLanguage(1, "kk");
    const backup = join(folder, "backups", "one.db");
    const report = backupDatabase(file, backup);
    expect(report).toEqual({
      schema: SCHEMA_VERSION,
      rows: { settings: 1, votes: 0, unanswered: 0, inbox: 0, outbox: 0 },
    });
    await stores.store.setLanguage(1, "pl");
    expect(stores.lock.take()).toBe(true);
    expect(() => restoreDatabase(backup, file, NOW())).toThrow(/a bot is using .*: stop it first/);
    stores.lock.release();
    await stores.store.close();

    const { former } = restoreDatabase(backup, file, NOW());
    expect(former).toBe(`${file}.before-2026-01-01T00-00-00-000Z`);
    const restored = openStores(file, NOW);
    expect((await restored.store.settings(1)).language).toBe("kk");
    await restored.store.close();
    const kept = openStores(former ?? "", NOW);
    expect((await kept.store.settings(1)).language).toBe("pl");
    await kept.store.close();
  });

  it("writes a copy for an older version", async () => {
    const stores = openStores(file, NOW);
    await stores.store.setLanguage(1, "kk");
    const backup = join(folder, "older.db");
    backupDatabase(file, backup, 1);
    await stores.store.close();
    const db = connect(backup);
    expect(schemaVersion(db)).toBe(1);
    expect(db.prepare("SELECT language FROM settings").all()).toEqual([{ language: "kk" }]);
    db.close();
  });

  it.each([
    ["no file", null, /there is no backup/],
    ["a damaged one", "not a database", /damaged or no database/],
  ])("restores nothing from %s", (_name, content, message) => {
    const backup = join(folder, "bad.db");
    if (content !== null) writeFileSync(backup, content);
    expect(() => restoreDatabase(backup, file, NOW())).toThrow(message);
    expect(existsSync(file)).toBe(false);
  });

  it("never writes over an existing file", async () => {
    const stores = openStores(file, NOW);
    writeFileSync(join(folder, "taken"), "precious");
    expect(() => backupDatabase(file, join(folder, "taken"))).toThrow(/exists already/);
    expect(readFileSync(join(folder, "taken"), "utf8")).toBe("precious");
    await stores.store.close();
  });
});

describe("the instance lock", () => {
  it("is held by one, and free when that one ends, however it ends", () => {
    const first = createInstanceLock(file);
    const second = createInstanceLock(file);
    expect([first.take(), first.take(), second.take()]).toEqual([true, true, false]);
    first.release();
    expect(second.take()).toBe(true);
    second.release();
  });
});
