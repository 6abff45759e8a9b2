import { describe, expect, it } from "vitest";
import { createFloodGuard } from "../../src/delivery/flood.ts";
import type { InboxEntry, UpdateKind } from "../../src/store/store.ts";

const entry = (person: number | null, lane = `chat ${person}`, kind: UpdateKind = "message"): InboxEntry => ({
  seq: 1,
  updateId: 1,
  kind,
  lane,
  person,
  storedAt: 0,
});

function guarded() {
  let nowMs = 0;
  const guard = createFloodGuard({
    person: { capacity: 3, perSecond: 0.5 },
    group: { capacity: 5, perSecond: 1 },
    patience: 2,
    noticeEveryMs: 10_000,
    clock: () => nowMs,
  });
  const verdicts = (count: number, of = entry(1), waiting = 100) =>
    Array.from({ length: count }, () => {
      const verdict = guard(of, waiting);
      return verdict.kind === "pass" ? "pass" : (verdict.notice?.seconds ?? "drop");
    });
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return { verdicts, pass };
}

describe("flood guard", () => {
  it("lets a burst through, then drops with one notice a window", () => {
    const { verdicts, pass } = guarded();
    expect(verdicts(6)).toEqual(["pass", "pass", "pass", 2, "drop", "drop"]);
    pass(2000);
    expect(verdicts(3)).toEqual(["pass", "drop", "drop"]);
    pass(8000);
    expect(verdicts(5)).toEqual(["pass", "pass", "pass", 2, "drop"]);
  });

  it("counts each person alone", () => {
    const { verdicts } = guarded();
    verdicts(10);
    expect(verdicts(3, entry(2))).toEqual(["pass", "pass", "pass"]);
  });

  it("never drops from somebody who waits for the answers", () => {
    const { verdicts } = guarded();
    expect(new Set(verdicts(100, entry(1), 1))).toEqual(new Set(["pass"]));
  });

  it("counts a group as a whole too", () => {
    const { verdicts } = guarded();
    const group = "chat -1001";
    expect([1, 2, 3].flatMap((person) => verdicts(2, entry(person, group)))).toEqual([
      "pass",
      "pass",
      "pass",
      "pass",
      "pass",
      1,
    ]);
    expect(verdicts(1, entry(1))).toEqual(["pass"]);
  });

  it("leaves inline queries alone: each key typed is one", () => {
    const { verdicts } = guarded();
    expect(new Set(verdicts(50, entry(1, "inline 1", "inline")))).toEqual(new Set(["pass"]));
  });

  it("keeps its memory bounded, forgetting who has been quiet for longest", () => {
    const { verdicts } = guarded();
    verdicts(4, entry(1));
    for (let person = 2; person < 10_001; person++) verdicts(1, entry(person));
    expect(verdicts(1, entry(1))).toEqual(["drop"]);
    for (let person = 20_000; person < 30_000; person++) verdicts(1, entry(person));
    expect(verdicts(1, entry(1))).toEqual(["pass"]);
  });
});
