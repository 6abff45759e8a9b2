/** The kinds of update that differ in how long an answer is still wanted. */
export type UpdateKind = "message" | "callback" | "inline" | "chosen" | "other";

/** An update on its way into the inbox. */
export interface IncomingUpdate {
  readonly updateId: number;
  readonly kind: UpdateKind;
  /** Updates of one lane are handled one after another, in the order they came. */
  readonly lane: string;
  /** Who caused it, for erasure; null when nobody did. */
  readonly person: number | null;
  /** The update as JSON, exactly as received. */
  readonly body: string;
}

/** An update held in the inbox, without its body. */
export interface InboxEntry {
  /** Place in the order of arrival; grows, has gaps. */
  readonly seq: number;
  readonly updateId: number;
  readonly kind: UpdateKind;
  readonly lane: string;
  readonly person: number | null;
  /** When it was stored, in milliseconds since 1970. */
  readonly storedAt: number;
}

/** An entry that was waiting when the process started, with how often it has been started before. */
export interface ResumedEntry extends InboxEntry {
  readonly starts: number;
}

/**
 * Durable updates of one bot. When a call resolves, its effect survives a kill and a power cut.
 * Every call rejects with StoreError when the database can't do it.
 */
export interface Inbox {
  /** Stores updates, all or none, skipping ids stored within the last 48 hours; returns the new ones in the order given. */
  add(updates: readonly IncomingUpdate[], now: number): Promise<readonly InboxEntry[]>;
  /** Waiting updates after a place in the order, oldest first. */
  waiting(afterSeq: number, limit: number): Promise<readonly ResumedEntry[]>;
  /** Bodies of waiting updates; one that is no longer waiting is left out. */
  bodies(seqs: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Counts a start of an update that an earlier process left behind, before its handler runs. */
  markStarted(seq: number): Promise<void>;
  /** Marks an update as handled: its body and its sends go, its id stays for 48 hours. */
  finish(entry: InboxEntry, now: number): Promise<void>;
  /** How many updates wait, and the place of the last one (0 when none waits). */
  extent(): Promise<{ readonly count: number; readonly lastSeq: number }>;
}

/** How long handled ids are remembered: twice what Telegram keeps updates. */
export const SEEN_HOURS = 48;
