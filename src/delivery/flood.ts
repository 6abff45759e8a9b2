import type { InboxEntry } from "../store/store.ts";
import { groupOf } from "./incoming.ts";

/** A bucket that holds `capacity` tokens and gains `perSecond`. */
export interface BucketSize {
  readonly capacity: number;
  readonly perSecond: number;
}

export interface FloodOptions {
  readonly person?: BucketSize;
  readonly group?: BucketSize;
  /** With fewer updates waiting in the lane nothing is dropped, however fast they come. */
  readonly patience?: number;
  /** One notice per person or group and window. */
  readonly noticeEveryMs?: number;
  /** Monotonic clock in milliseconds. */
  readonly clock?: () => number;
}

/** What to do with an update: handle it, or drop it, with a notice of when to go on or in silence. */
export type FloodVerdict =
  | { readonly kind: "pass" }
  | { readonly kind: "drop"; readonly notice: { readonly seconds: number } | null };

/** Judges updates as their turn comes. */
export type FloodGuard = (entry: InboxEntry, waitingInLane: number) => FloodVerdict;

const PERSON: BucketSize = { capacity: 200, perSecond: 4 };
const GROUP: BucketSize = { capacity: 400, perSecond: 8 };
const PATIENCE = 20;
const NOTICE_EVERY_MS = 60_000;
const MAX_BUCKETS = 10_000;

interface Bucket {
  tokens: number;
  at: number;
  noticedAt: number;
}

/**
 * Token buckets per person and per group. Lanes already keep a flood from delaying others; this keeps it from being
 * worked off at length: dropped is only what comes faster than its answers and finds an empty bucket.
 */
export function createFloodGuard(options: FloodOptions = {}): FloodGuard {
  const { person = PERSON, group = GROUP, patience = PATIENCE, noticeEveryMs = NOTICE_EVERY_MS } = options;
  const clock = options.clock ?? (() => performance.now());
  const buckets = new Map<string, Bucket>();

  function bucketOf(key: string, size: BucketSize): Bucket {
    const now = clock();
    const known = buckets.get(key);
    const bucket = known ?? { tokens: size.capacity, at: now, noticedAt: Number.NEGATIVE_INFINITY };
    bucket.tokens = Math.min(size.capacity, bucket.tokens + ((now - bucket.at) / 1000) * size.perSecond);
    bucket.at = now;
    // Moved to the end, so that the first one is the one unused for longest.
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > MAX_BUCKETS) {
      for (const oldest of buckets.keys()) {
        buckets.delete(oldest);
        break;
      }
    }
    return bucket;
  }

  return (entry, waitingInLane) => {
    if (entry.kind !== "message" && entry.kind !== "callback") return { kind: "pass" };
    const groupKey = groupOf(entry.lane);
    const limits = [
      ...(entry.person === null ? [] : [{ bucket: bucketOf(`person ${entry.person}`, person), size: person }]),
      ...(groupKey === null ? [] : [{ bucket: bucketOf(groupKey, group), size: group }]),
    ];
    const empty = limits.find(({ bucket }) => bucket.tokens < 1);
    if (empty === undefined || waitingInLane < patience) {
      for (const { bucket } of limits) bucket.tokens = Math.max(0, bucket.tokens - 1);
      return { kind: "pass" };
    }
    const now = clock();
    if (now - empty.bucket.noticedAt < noticeEveryMs) return { kind: "drop", notice: null };
    empty.bucket.noticedAt = now;
    return {
      kind: "drop",
      notice: { seconds: Math.max(1, Math.ceil((1 - empty.bucket.tokens) / empty.size.perSecond)) },
    };
  };
}
