import { setMaxListeners } from "node:events";
import type { Transformer } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logger.ts";
import type { Inbox, IncomingUpdate, Outbox } from "../store/store.ts";
import { type Counters, createCounters } from "./counters.ts";
import { createFloodGuard, type FloodOptions } from "./flood.ts";
import { readIncoming } from "./incoming.ts";
import { createLanes, type LaneItem } from "./lanes.ts";
import { createOutboxStep } from "./outbox-step.ts";
import { toTransformer } from "./plain-transformer.ts";
import { createRemedies } from "./remedies.ts";
import { createRetry, type SendingState } from "./retry.ts";
import { createUnstored } from "./unstored.ts";
import { createWorker } from "./worker.ts";

export interface DeliveryOptions {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly logger: Logger;
  readonly now: () => Date;
  /** Handles one update, `bot.handleUpdate`. */
  readonly handle: (update: Update) => Promise<void>;
  /** Tells somebody, once per window, that they send too much; its sends count as the update's answer. */
  readonly onFlood?: ((update: Update, seconds: number) => Promise<void>) | undefined;
  readonly onChatGone?: ((chat: number) => void) | undefined;
  readonly onMigrated?: ((from: number, to: number) => void) | undefined;
  readonly flood?: FloodOptions | undefined;
  /** How many updates are worked on at the same time. */
  readonly concurrency?: number | undefined;
  /** First wait before a repetition, and when a call is given up, in ms; for tests. */
  readonly firstBackoffMs?: number | undefined;
  readonly timeoutMs?: number | undefined;
}

/** Between Telegram and the bot: nothing lost, nothing doubled. */
export interface Delivery {
  /** To be installed on the bot's Api, in this order. */
  readonly transformers: readonly Transformer[];
  readonly counters: Readonly<Counters>;
  readonly sending: Readonly<SendingState>;
  /** Updates stored and not yet handled, as far as they are in memory. */
  backlog(): number;
  /** True when no more should be taken in for now. */
  full(): boolean;
  /** Takes up what an earlier process left behind. Call once, before anything is accepted. */
  resume(): Promise<void>;
  /** Stores updates, durable when it resolves, and sees to their handling. Rejects with StoreError. */
  accept(updates: readonly unknown[], jsons?: readonly string[]): Promise<void>;
  /** For when {@link accept} fails: handles updates without storing them; resolves when they are handled. */
  handleUnstored(updates: readonly unknown[]): Promise<void>;
  /** Starts nothing new; resolves when what runs has ended, or after `graceMs` with the rest cut off. */
  stop(graceMs: number): Promise<void>;
}

const CONCURRENCY = 256;
/**
 * After a start few are worked on at first, one more for every eight handled (all 256 after a second or two of full
 * load): what is under way when a process dies may be sent twice, and most processes that die do so early.
 */
const FIRST_CONCURRENCY = 4;
const HANDLED_PER_STEP = 8;
/** Held in memory; what waits beyond stays in the database until there is room. */
const MAX_HELD = 5000;
const PAGE = 1000;
/** Beyond this Telegram had better keep the rest. */
const MAX_BACKLOG = 200_000;
/** How long cut-off calls get to record their fate. */
const LAST_RECORDS_MS = 500;

/** Puts inbox, lanes, outbox and remedies together. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { inbox, outbox, logger, now } = options;
  const counters = createCounters();
  const sending: SendingState = { lastAnswerAt: null, failuresInARow: 0 };
  const stopping = new AbortController();
  const killed = new AbortController();
  // Every call and every wait under way listens.
  setMaxListeners(0, stopping.signal, killed.signal);
  const guard = createFloodGuard(options.flood);
  const concurrency = () => {
    const proved = FIRST_CONCURRENCY + Math.floor(counters.handled / HANDLED_PER_STEP);
    return Math.min(options.concurrency ?? CONCURRENCY, proved);
  };
  const work = createWorker({ ...options, counters, guard });
  const lanes = createLanes(concurrency, work, () => void refill());

  const unstored = createUnstored((item) => lanes.push(item));

  /** Up to here, in order of arrival, everything is in the lanes or handled. */
  let loadedTo = 0;
  /** How many wait in the database after `loadedTo`. */
  let beyond = 0;
  /** Of those, the ones handed to their lane early because nobody waits long for them. */
  const ahead = new Set<number>();
  let refilling = false;
  let resumedTo = 0;

  async function refill(): Promise<void> {
    if (beyond <= 0 || refilling || lanes.held > MAX_HELD / 2) return;
    refilling = true;
    try {
      const page = await inbox.waiting(loadedTo, PAGE);
      for (const { starts, ...entry } of page) {
        loadedTo = entry.seq;
        if (!ahead.delete(entry.seq)) lanes.push({ entry, body: null, starts: entry.seq <= resumedTo ? starts : null });
      }
      beyond = page.length < PAGE ? 0 : Math.max(1, beyond - page.length);
    } catch (error) {
      counters.storeFailures++;
      logger.error({ err: error }, "waiting updates cannot be read");
    } finally {
      refilling = false;
    }
    // A page fetched after the last item was freed would otherwise wait for the next event.
    if (beyond > 0 && lanes.held <= MAX_HELD / 2 && !stopping.signal.aborted)
      setTimeout(() => void refill(), 20).unref();
  }

  function readAll(updates: readonly unknown[], jsons?: readonly string[]): IncomingUpdate[] {
    return updates.flatMap((update, index) => {
      const read = readIncoming(update, jsons?.[index]);
      if (read === null) logger.warn({}, "something that isn't an update was left aside");
      return read ?? [];
    });
  }

  function enter(item: LaneItem): void {
    const { seq, kind } = item.entry;
    if (beyond === 0 && lanes.held < MAX_HELD) {
      loadedTo = seq;
      lanes.push(item);
      return;
    }
    beyond++;
    if (kind !== "inline" && kind !== "chosen") return;
    ahead.add(seq);
    lanes.push(item);
  }

  return {
    transformers: [
      toTransformer(
        createRetry({
          ...pick(options),
          counters,
          state: sending,
          logger,
          now,
          stopping: stopping.signal,
          killed: killed.signal,
        }),
      ),
      toTransformer(createOutboxStep({ outbox, counters, logger, now })),
      toTransformer(
        createRemedies({ counters, logger, onChatGone: options.onChatGone, onMigrated: options.onMigrated }),
      ),
    ],
    counters,
    sending,
    backlog: () => lanes.held + beyond,
    full: () => lanes.held + beyond > MAX_BACKLOG,
    async resume() {
      const { count, lastSeq } = await inbox.extent();
      if (count === 0) return;
      logger.info({ waiting: count }, "taking up what was left waiting");
      beyond = count;
      resumedTo = lastSeq;
      await refill();
    },
    async accept(updates, jsons) {
      const incoming = readAll(updates, jsons).filter(({ updateId }) => !unstored.has(updateId));
      const entries = await inbox.add(incoming, now().getTime());
      counters.received += incoming.length;
      counters.duplicates += incoming.length - entries.length;
      const bodies = new Map(incoming.map(({ updateId, body }) => [updateId, body]));
      for (const entry of entries) enter({ entry, body: bodies.get(entry.updateId) ?? null, starts: null });
    },
    handleUnstored: (updates) => unstored.handle(readAll(updates), now().getTime()),
    async stop(graceMs) {
      stopping.abort();
      const drained = lanes.stop();
      if (await settledWithin(drained, graceMs)) return;
      logger.warn({}, "calls still under way are cut off");
      killed.abort();
      await settledWithin(drained, LAST_RECORDS_MS);
    },
  };
}

function pick({ firstBackoffMs, timeoutMs }: DeliveryOptions) {
  return {
    ...(firstBackoffMs === undefined ? {} : { firstBackoffMs }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  };
}

async function settledWithin(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const settled = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return settled;
}
