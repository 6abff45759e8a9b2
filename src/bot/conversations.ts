import { createRecentMap } from "./recent-map.ts";

/** One person in one chat and, in a forum, one of its topics. */
export interface ConversationKey {
  readonly person: number;
  readonly chat: number;
  /** Forum topic, 0 outside of one. */
  readonly thread: number;
}

/** What was asked before, so that "and with China?" is understood. In memory only. */
export interface Conversations {
  /** Earlier questions as they were understood, oldest first. */
  turns(key: ConversationKey): readonly string[];
  /** Keeps a question, as it was understood. */
  add(key: ConversationKey, question: string): void;
  /** Forgets what a person asked, in every chat. */
  forget(person: number): void;
}

const MAX_KEYS = 10_000;
// A question is kept as it was understood, so the last one carries what those before it said; each further one would
// only cost the core another reading.
const MAX_TURNS = 1;
const FORGET_AFTER_MS = 10 * 60 * 1000;

/** Creates the memory: forgotten ten minutes after the last question, at most 10,000 conversations. */
export function createConversations(now: () => Date, maxKeys: number = MAX_KEYS): Conversations {
  const memory = createRecentMap<readonly string[]>({ maxKeys, forgetAfterMs: FORGET_AFTER_MS, now });
  const name = ({ person, chat, thread }: ConversationKey): string => `${person}:${chat}:${thread}`;
  return {
    turns: (key) => memory.get(name(key)) ?? [],
    add(key, question) {
      memory.set(name(key), [...(memory.get(name(key)) ?? []), question].slice(-MAX_TURNS));
    },
    forget(person) {
      for (const key of memory.keys()) if (key.startsWith(`${person}:`)) memory.delete(key);
    },
  };
}
