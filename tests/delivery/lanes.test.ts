import { describe, expect, it } from "vitest";
import { createLanes, type LaneItem } from "../../src/delivery/lanes.ts";
import { createQueue } from "../../src/delivery/queue.ts";
import type { UpdateKind } from "../../src/store/store.ts";

let seq = 0;
const item = (lane: string, kind: UpdateKind = "message"): LaneItem => ({
  entry: { seq: ++seq, updateId: seq, kind, lane, person: 1, storedAt: 0 },
  body: null,
  starts: null,
});

/** Lanes whose work ends when told to, and what has begun so far. */
function controlled(limit: number) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const lanes = createLanes(
    () => limit,
    async ({ entry }, _waiting, aside) => {
      const name = `${entry.lane}${entry.seq - first}`;
      begun.push(name);
      const ended = new Promise<void>((resolve) => ends.set(name, resolve));
      await (entry.lane.startsWith("aside") ? aside(ended) : ended);
    },
    () => {},
  );
  const first = seq + 1;
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { lanes, begun, end };
}

describe("lanes", () => {
  it("run one of each at a time, in order, and others beside it", async () => {
    const { lanes, begun, end } = controlled(10);
    for (const lane of ["a", "a", "b"]) lanes.push(item(lane));
    expect(begun).toEqual(["a0", "b2"]);
    await end("a0");
    expect(begun).toEqual(["a0", "b2", "a1"]);
    expect(lanes.held).toBe(2);
  });

  it("take turns, so that a long lane doesn't hold up a short one", async () => {
    const { lanes, begun, end } = controlled(1);
    for (const lane of ["a", "a", "a", "a", "b", "c"]) lanes.push(item(lane));
    for (const name of ["a0", "b4", "c5", "a1", "a2"]) await end(name);
    expect(begun).toEqual(["a0", "b4", "c5", "a1", "a2", "a3"]);
  });

  it("let those first whose asker waits only for seconds", async () => {
    const { lanes, begun, end } = controlled(1);
    lanes.push(item("a"));
    lanes.push(item("b"));
    lanes.push(item("inline", "inline"));
    lanes.push(item("c", "callback"));
    for (const name of ["a0", "inline2", "c3"]) await end(name);
    expect(begun).toEqual(["a0", "inline2", "c3", "b1"]);
  });

  it("never work on more than the limit, not counting those who wait for something slow", async () => {
    const { lanes, begun } = controlled(2);
    for (const lane of ["aside", "asideb", "a", "b", "c"]) lanes.push(item(lane));
    expect(begun).toEqual(["aside0", "asideb1", "a2", "b3"]);
  });

  it("start nothing after their end, and end when what runs has ended", async () => {
    const { lanes, begun, end } = controlled(1);
    lanes.push(item("a"));
    lanes.push(item("b"));
    let ended = false;
    const stopped = lanes.stop().then(() => {
      ended = true;
    });
    expect(ended).toBe(false);
    await end("a0");
    await stopped;
    expect([ended, begun]).toEqual([true, ["a0"]]);
  });
});

describe("queue", () => {
  it("gives back what went in, in order, through many rounds", () => {
    const queue = createQueue<number>();
    const out: (number | undefined)[] = [];
    for (let round = 0; round < 1000; round++) {
      queue.push(2 * round);
      queue.push(2 * round + 1);
      out.push(queue.shift());
    }
    while (queue.size > 0) out.push(queue.shift());
    expect(out).toEqual(Array.from({ length: 2000 }, (_, index) => index));
    expect([queue.shift(), queue.peek(), queue.size]).toEqual([undefined, undefined, 0]);
  });
});
