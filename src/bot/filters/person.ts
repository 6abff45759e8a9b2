import type { User } from "grammy/types";

// Group Anonymous Bot, Telegram (posts of linked channels), Channel Bot: one id for many people.
const SHARED_IDS: ReadonlySet<number> = new Set([1087968824, 777000, 136817688]);

/** The id under which something may be kept about the sender; null where the sender isn't one person. */
export function personOf(user: User | undefined): number | null {
  return user === undefined || user.is_bot || SHARED_IDS.has(user.id) ? null : user.id;
}

/** True for another bot; the shared senders look like bots and aren't. */
export function isOtherBot(user: User | undefined): boolean {
  return user?.is_bot === true && !SHARED_IDS.has(user.id);
}
