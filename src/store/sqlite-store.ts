import type { Language } from "../knowledge/types.ts";
import { isLanguage } from "../knowledge/types.ts";
import type { Housekeeping } from "./housekeeping.ts";
import { type Database, toStoreError } from "./sqlite.ts";
import type { Forgotten, PersonRecord, Settings, Store, Vote } from "./store.ts";
import type { Writer } from "./writer.ts";

interface SettingsRow {
  readonly language: string | null;
  readonly plain: number;
}

/** What {@link createSqliteStore} stands on; the database is already migrated. */
export interface SqliteStoreOptions {
  readonly db: Database;
  readonly writer: Writer;
  readonly housekeeping: Housekeeping;
  readonly now: () => Date;
}

/** {@link Store} on SQLite. */
export function createSqliteStore({ db, writer, housekeeping, now }: SqliteStoreOptions): Store {
  const readSettings = db.prepare<[number], SettingsRow>("SELECT language, plain FROM settings WHERE person = ?");
  const putLanguage = db.prepare<[number, Language]>(
    "INSERT INTO settings (person, language) VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET language = excluded.language",
  );
  const putPlain = db.prepare<[number, number]>(
    "INSERT INTO settings (person, plain) VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET plain = excluded.plain",
  );
  const putVote = db.prepare<[number, string, Vote, number]>(
    `INSERT INTO votes (person, fact, vote, voted_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (person, fact) DO UPDATE SET vote = excluded.vote, voted_at = excluded.voted_at`,
  );
  const putUnanswered = db.prepare<[number, string, string, string, string, number]>(
    "INSERT INTO unanswered (person, question, language, silence, version, asked_at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const votesOf = db.prepare<[number], { fact: string; vote: Vote; voted_at: number }>(
    "SELECT fact, vote, voted_at FROM votes WHERE person = ? ORDER BY voted_at, fact",
  );
  const questionsOf = db.prepare<[number], { question: string; asked_at: number }>(
    "SELECT question, asked_at FROM unanswered WHERE person = ? ORDER BY asked_at, id",
  );
  const erase = ["settings", "votes", "unanswered"].map((table) =>
    db.prepare<[number]>(`DELETE FROM ${table} WHERE person = ?`),
  );

  return {
    settings: (person) => read(() => toSettings(readSettings.get(person))),
    async setLanguage(person, language) {
      await writer.write(() => putLanguage.run(person, language));
    },
    async setPlain(person, plain) {
      await writer.write(() => putPlain.run(person, plain ? 1 : 0));
    },
    async vote(person, fact, vote) {
      await writer.write(() => putVote.run(person, fact, vote, now().getTime()));
    },
    async recordUnanswered({ person, question, language, silence, version }) {
      const at = now().getTime();
      await writer.write(() => putUnanswered.run(person, question, language, silence, version, at));
    },
    exportPerson: (person) =>
      read((): PersonRecord => {
        const settings = readSettings.get(person);
        return {
          settings: settings === undefined ? null : toSettings(settings),
          votes: votesOf.all(person).map(({ fact, vote, voted_at }) => ({ fact, vote, at: iso(voted_at) })),
          questions: questionsOf.all(person).map(({ question, asked_at }) => ({ question, at: iso(asked_at) })),
        };
      }),
    async forget(person): Promise<Forgotten> {
      const forgotten = await writer.write(() => {
        const [settings = 0, votes = 0, questions = 0] = erase.map((statement) => statement.run(person).changes);
        return { settings, votes, questions, deliveries: housekeeping.eraseDeliveries(person, now()) };
      });
      await housekeeping.scrub();
      return forgotten;
    },
    purge: (at) => housekeeping.purge(at),
    async close() {
      writer.close();
      housekeeping.close();
      db.close();
    },
  };
}

/** The driver is synchronous; its errors reach callers as rejections of the right class. */
async function read<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error);
  }
}

function toSettings(row: SettingsRow | undefined): Settings {
  const language = row?.language ?? null;
  // A language that a later version spoke and this one doesn't counts as not chosen.
  return { language: language !== null && isLanguage(language) ? language : null, plain: row?.plain === 1 };
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
