import type { Language } from "../knowledge/types.ts";

export type { Inbox, InboxEntry, IncomingUpdate, ResumedEntry, UpdateKind } from "./inbox.ts";
export { SEEN_HOURS } from "./inbox.ts";
export type { Outbox, PastSend, SendKey } from "./outbox.ts";
export { StoreError, type StoreFailure } from "./store-error.ts";

/** What a person has chosen. */
export interface Settings {
  readonly language: Language | null;
  /** Plain texts only, no rich formatting. */
  readonly plain: boolean;
}

export type Vote = "up" | "down";

/** A question that found nothing, kept for the curators until its retention ends or its asker erases it. */
export interface UnansweredQuestion {
  readonly person: number;
  readonly question: string;
  readonly language: Language;
  readonly silence: "out-of-scope" | "not-known" | "too-vague";
  /** Knowledge version it met. */
  readonly version: string;
}

/** All that is stored about one person, for `/export`. */
export interface PersonRecord {
  readonly settings: Settings | null;
  readonly votes: readonly { readonly fact: string; readonly vote: Vote; readonly at: string }[];
  readonly questions: readonly { readonly question: string; readonly at: string }[];
}

/** How much `/forget_me` erased. */
export interface Forgotten {
  readonly settings: number;
  readonly votes: number;
  readonly questions: number;
  /** Updates and answers still held for delivery bookkeeping. */
  readonly deliveries: number;
}

/**
 * The port for what users and admins produce. Asynchronous and free of any database's dialect, so that
 * SQLite and, later, PostgreSQL stand behind the same calls and the same test suite.
 * Every call rejects with StoreError when the database can't do it; callers that can answer without it must.
 */
export interface Store {
  settings(person: number): Promise<Settings>;
  setLanguage(person: number, language: Language): Promise<void>;
  setPlain(person: number, plain: boolean): Promise<void>;
  /** One vote per person and fact; a second one replaces the first. */
  vote(person: number, fact: string, vote: Vote): Promise<void>;
  recordUnanswered(question: UnansweredQuestion): Promise<void>;
  exportPerson(person: number): Promise<PersonRecord>;
  /** Erases everything about a person at once, and says how much. */
  forget(person: number): Promise<Forgotten>;
  /** Erases what is older than its retention; called by a clock. */
  purge(now: Date): Promise<number>;
  close(): Promise<void>;
}
