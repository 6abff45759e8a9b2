import type { InboxEntry } from "../store/store.ts";
import { createQueue, type Queue } from "./queue.ts";

/** An update in its lane, with its body when it was just received and with its starts when it was found at the start. */
export interface LaneItem {
  readonly entry: InboxEntry;
  readonly body: string | null;
  /** How often earlier processes started it; null for one received by this process. */
  readonly starts: number | null;
  /** Only for an update that the database doesn't hold: called when it is done. */
  readonly onDone?: () => void;
}

/** Handles one item; never rejects. `waiting` counts those behind it in its lane. `aside` frees its place meanwhile. */
export type LaneWork = (item: LaneItem, waiting: number, aside: <T>(slow: Promise<T>) => Promise<T>) => Promise<void>;

/** Runs items of one lane one after another, and lanes beside each other in turn. */
export interface Lanes {
  push(item: LaneItem): void;
  /** Items held, waiting or running. */
  readonly held: number;
  /** Starts nothing more; resolves when what runs has ended. */
  stop(): Promise<void>;
}

interface Lane {
  readonly name: string;
  readonly items: Queue<LaneItem>;
  running: boolean;
}

/**
 * Lanes take turns: each ready lane gets one item through before any gets its second, so that a long lane doesn't
 * delay a short one. Items whose asker waits only for seconds (presses, inline queries) go before the others.
 * @param limit how many items may work at the same time, as things stand
 */
export function createLanes(limit: () => number, work: LaneWork, onFreed: () => void): Lanes {
  const lanes = new Map<string, Lane>();
  const urgent = createQueue<Lane>();
  const ready = createQueue<Lane>();
  const idle: (() => void)[] = [];
  let working = 0;
  let running = 0;
  let held = 0;
  let stopped = false;

  function enqueue(lane: Lane): void {
    const kind = lane.items.peek()?.entry.kind;
    (kind === "inline" || kind === "callback" ? urgent : ready).push(lane);
  }

  function dispatch(): void {
    while (!stopped && working < limit()) {
      const lane = urgent.shift() ?? ready.shift();
      const item = lane?.items.shift();
      if (lane === undefined || item === undefined) return;
      lane.running = true;
      void run(lane, item);
    }
  }

  async function run(lane: Lane, item: LaneItem): Promise<void> {
    working++;
    running++;
    await work(item, lane.items.size, aside);
    working--;
    running--;
    held--;
    lane.running = false;
    if (lane.items.size > 0) enqueue(lane);
    else lanes.delete(lane.name);
    if (running === 0) for (const resolve of idle.splice(0)) resolve();
    if (!stopped) onFreed();
    dispatch();
  }

  async function aside<T>(slow: Promise<T>): Promise<T> {
    working--;
    dispatch();
    try {
      return await slow;
    } finally {
      // May pass the limit for a moment: going on is better than waiting twice.
      working++;
    }
  }

  return {
    push(item) {
      const name = item.entry.lane;
      const lane = lanes.get(name) ?? { name, items: createQueue<LaneItem>(), running: false };
      lanes.set(name, lane);
      lane.items.push(item);
      held++;
      if (!lane.running && lane.items.size === 1) enqueue(lane);
      dispatch();
    },
    get held() {
      return held;
    },
    async stop() {
      stopped = true;
      if (running > 0) await new Promise<void>((resolve) => idle.push(resolve));
    },
  };
}
