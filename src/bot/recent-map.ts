/** A small memory that forgets: the least recently used entry when full, and any entry after a while. */
export interface RecentMap<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
  keys(): readonly string[];
}

export interface RecentMapOptions {
  /** Entries kept at most. */
  readonly maxKeys: number;
  /** An entry untouched this long is gone. */
  readonly forgetAfterMs: number;
  readonly now: () => Date;
}

/** Creates an empty memory. */
export function createRecentMap<T>({ maxKeys, forgetAfterMs, now }: RecentMapOptions): RecentMap<T> {
  // A Map keeps the order of insertion, so the first key is the one set longest ago.
  const entries = new Map<string, { readonly value: T; readonly at: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      const age = now().getTime() - entry.at;
      // A clock set back makes the age negative; forgetting early is the safe side.
      if (age >= 0 && age < forgetAfterMs) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, at: now().getTime() });
      if (entries.size <= maxKeys) return;
      for (const oldest of entries.keys()) {
        entries.delete(oldest);
        break;
      }
    },
    delete(key) {
      entries.delete(key);
    },
    keys: () => [...entries.keys()],
  };
}
