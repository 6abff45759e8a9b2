/** What has happened since the start; each is a count for `/metrics`. */
export interface Counters {
  received: number;
  duplicates: number;
  handled: number;
  handlerFailures: number;
  /** Dropped because nobody waits for the answer any more. */
  stale: number;
  /** Dropped because one person or group sent too much. */
  flooded: number;
  /** Given up because the process died over it again and again. */
  poisoned: number;
  /** Sends, edits and answers accepted by Telegram. */
  calls: number;
  callFailures: number;
  retries: number;
  /** 429s waited for. */
  rateLimited: number;
  /** Sends that may or may not have arrived; not repeated. */
  unknownFate: number;
  /** Sends repeated once after a crash between sending and recording: each may be a duplicate. */
  repeatedAfterCrash: number;
  /** Sends an earlier run had made, recognised and not made again. */
  recognised: number;
  /** Remedies applied, such as resending without formatting. */
  remedies: number;
  /** Answers that couldn't be delivered because the chat is gone or has blocked the bot. */
  chatsGone: number;
  /** Writes the database refused. */
  storeFailures: number;
  polls: number;
  pollFailures: number;
  conflicts: number;
}

/** All at zero. */
export function createCounters(): Counters {
  return {
    received: 0,
    duplicates: 0,
    handled: 0,
    handlerFailures: 0,
    stale: 0,
    flooded: 0,
    poisoned: 0,
    calls: 0,
    callFailures: 0,
    retries: 0,
    rateLimited: 0,
    unknownFate: 0,
    repeatedAfterCrash: 0,
    recognised: 0,
    remedies: 0,
    chatsGone: 0,
    storeFailures: 0,
    polls: 0,
    pollFailures: 0,
    conflicts: 0,
  };
}
