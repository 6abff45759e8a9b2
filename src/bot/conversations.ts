import { createRecentMap } from "./recent-map.ts";

/** One person in one chat and, in a forum, one of its topics. */
export interface ConversationKey {
  readonly person: number;
  readonly chat: number;
  /** Forum topic, 0 outside of one. */
  readonly thread: number;
}

/** Earlier questions, so that "and with China?" is understood. In memory only. */
export interface Conversations {
  /** Earlier questions, oldest first. */
  turns(key: ConversationKey): readonly string[];
  add(key: ConversationKey, question: string): void;
  /** Forgets what a person asked, in every chat. */
  forget(person: number): void;
}

const MAX_KEYS = 10_000;
const MAX_TURNS = 4;
const FORGET_AFTER_MS = 10 * 60 * 1000;

/** Creates the memory: four questions each, forgotten after ten minutes, at most 10,000 conversations. */
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
