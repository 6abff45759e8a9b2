import { describe, expect, it } from "vitest";
import type { Inbox, IncomingUpdate, Outbox, Store, UnansweredQuestion } from "../../src/store/store.ts";

/** A fresh, empty database behind the ports. */
export interface Subject {
  readonly store: Store;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  /** The ports of another bot on the same database. */
  readonly otherBot: { readonly inbox: Inbox; readonly outbox: Outbox };
  readonly setNow: (iso: string) => void;
}

const question = (person: number, text = "Who minds the bees?"): UnansweredQuestion => ({
  person,
  question: text,
  language: "en",
  silence: "not-known",
  version: "abc",
});

const HOUR_MS = 3_600_000;

const update = (updateId: number, lane = "chat 1", person: number | null = 1): IncomingUpdate => ({
  updateId,
  kind: "message",
  lane,
  person,
  body: JSON.stringify({ update_id: updateId }),
});

/** What every adapter must do; each test gets a database of its own. */
export function describeStore(adapter: string, open: () => Subject | Promise<Subject>): void {
  describe(`${adapter}: what people chose and asked`, () => {
    it("knows nothing of a stranger", async () => {
      const { store } = await open();
      expect(await store.settings(1)).toEqual({ language: null, plain: false });
      expect(await store.exportPerson(1)).toEqual({ settings: null, votes: [], questions: [] });
      expect(await store.forget(1)).toEqual({ settings: 0, votes: 0, questions: 0, deliveries: 0 });
    });

    it("keeps each setting without touching the other, for each person", async () => {
      const { store } = await open();
      await store.setLanguage(1, "kk");
      await store.setPlain(1, true);
      await store.setPlain(2, true);
      await store.setLanguage(1, "pl");
      await store.setPlain(2, false);
      expect(await store.settings(1)).toEqual({ language: "pl", plain: true });
      expect(await store.settings(2)).toEqual({ language: null, plain: false });
    });

    it("keeps ids of 52 bits", async () => {
      const { store } = await open();
      await store.setLanguage(2 ** 52 - 1, "ru");
      expect(await store.settings(2 ** 52 - 1)).toEqual({ language: "ru", plain: false });
      expect(await store.settings(2 ** 52 - 2)).toEqual({ language: null, plain: false });
    });

    it("counts one vote per person and fact", async () => {
      const { store, setNow } = await open();
      setNow("2026-01-01T00:00:00Z");
      await store.vote(1, "a/b", "up");
      await store.vote(1, "a/c", "up");
      await store.vote(2, "a/b", "up");
      setNow("2026-01-02T00:00:00Z");
      await store.vote(1, "a/b", "down");
      expect((await store.exportPerson(1)).votes).toEqual([
        { fact: "a/c", vote: "up", at: "2026-01-01T00:00:00.000Z" },
        { fact: "a/b", vote: "down", at: "2026-01-02T00:00:00.000Z" },
      ]);
    });

    it("exports questions in the order they were asked, whatever is in them", async () => {
      const { store, setNow } = await open();
      const hostile = "'); DROP TABLE settings; --\u0000\u202e 🐝";
      setNow("2026-01-02T00:00:00Z");
      await store.recordUnanswered(question(1, "second"));
      setNow("2026-01-01T00:00:00Z");
      await store.recordUnanswered(question(1, hostile));
      await store.recordUnanswered(question(2, "somebody else's"));
      expect((await store.exportPerson(1)).questions.map((asked) => asked.question)).toEqual([hostile, "second"]);
    });

    it("forgets one person at once, says how much, and nobody else", async () => {
      const { store } = await open();
      for (const person of [1, 2]) {
        await store.setLanguage(person, "ru");
        await store.vote(person, "a/b", "up");
        await store.vote(person, "a/c", "up");
        await store.recordUnanswered(question(person));
      }
      expect(await store.forget(1)).toEqual({ settings: 1, votes: 2, questions: 1, deliveries: 0 });
      expect(await store.exportPerson(1)).toEqual({ settings: null, votes: [], questions: [] });
      expect((await store.exportPerson(2)).votes).toHaveLength(2);
    });

    it("erases questions after 30 days, choices and votes never by itself", async () => {
      const { store, setNow } = await open();
      setNow("2026-01-01T00:00:00Z");
      await store.recordUnanswered(question(1));
      await store.setPlain(1, true);
      await store.vote(1, "a/b", "up");
      expect(await store.purge(new Date("2026-01-30T23:59:00Z"))).toBe(0);
      expect((await store.exportPerson(1)).questions).toHaveLength(1);
      expect(await store.purge(new Date("2026-01-31T00:01:00Z"))).toBe(1);
      expect(await store.exportPerson(1)).toMatchObject({ questions: [], settings: { plain: true }, votes: [{}] });
    });

    it("takes many writes at once", async () => {
      const { store } = await open();
      await Promise.all(Array.from({ length: 500 }, (_, index) => store.vote(index % 7, `a/f${index}`, "up")));
      const votes = await Promise.all(
        [0, 1, 2, 3, 4, 5, 6].map(async (person) => (await store.exportPerson(person)).votes.length),
      );
      expect(votes.reduce((sum, count) => sum + count, 0)).toBe(500);
    });

    it("refuses everything after its end, with its own error", async () => {
      const { store } = await open();
      await store.close();
      await expect(store.setPlain(1, true)).rejects.toMatchObject({ name: "StoreError" });
      await expect(store.settings(1)).rejects.toMatchObject({ name: "StoreError" });
    });
  });

  describe(`${adapter}: inbox`, () => {
    it("holds each update once, in order, until it is finished", async () => {
      const { inbox } = await open();
      const first = await inbox.add([update(9), update(5, "chat 2", null), update(9)], 1000);
      expect(first.map(({ updateId, lane, person, storedAt }) => [updateId, lane, person, storedAt])).toEqual([
        [9, "chat 1", 1, 1000],
        [5, "chat 2", null, 1000],
      ]);
      expect(await inbox.add([update(5), update(7)], 2000)).toMatchObject([{ updateId: 7 }]);
      expect((await inbox.waiting(0, 10)).map(({ updateId }) => updateId)).toEqual([9, 5, 7]);
      const [entry] = first;
      if (entry === undefined) throw new Error("nothing stored");
      await inbox.finish(entry, 3000);
      expect((await inbox.waiting(0, 10)).map(({ updateId }) => updateId)).toEqual([5, 7]);
      expect(await inbox.bodies([entry.seq])).toEqual(new Map());
      expect(await inbox.add([update(9)], 4000)).toEqual([]);
    });

    it("takes the same ids of another bot", async () => {
      const { inbox, otherBot } = await open();
      await inbox.add([update(1)], 0);
      expect(await otherBot.inbox.add([update(1)], 0)).toHaveLength(1);
      expect(await inbox.extent()).toMatchObject({ count: 1 });
    });

    it("hands out pages and bodies", async () => {
      const { inbox } = await open();
      await inbox.add(
        [1, 2, 3, 4, 5].map((id) => update(id)),
        0,
      );
      const page = await inbox.waiting(0, 2);
      expect(page.map(({ updateId, starts }) => [updateId, starts])).toEqual([
        [1, 0],
        [2, 0],
      ]);
      const next = await inbox.waiting(page[1]?.seq ?? 0, 10);
      expect(next.map(({ updateId }) => updateId)).toEqual([3, 4, 5]);
      expect(await inbox.extent()).toEqual({ count: 5, lastSeq: next[2]?.seq });
      const seq = next[0]?.seq ?? 0;
      expect(await inbox.bodies([seq, 999])).toEqual(new Map([[seq, '{"update_id":3}']]));
    });

    it("counts starts", async () => {
      const { inbox } = await open();
      const [entry] = await inbox.add([update(1)], 0);
      await inbox.markStarted(entry?.seq ?? 0);
      await inbox.markStarted(entry?.seq ?? 0);
      expect(await inbox.waiting(0, 10)).toMatchObject([{ starts: 2 }]);
    });

    it("remembers handled ids for 48 hours, not longer", async () => {
      const { inbox, store } = await open();
      const [entry] = await inbox.add([update(1)], 0);
      if (entry === undefined) throw new Error("nothing stored");
      await inbox.finish(entry, 0);
      await store.purge(new Date(47 * HOUR_MS));
      expect(await inbox.add([update(1)], 47 * HOUR_MS)).toEqual([]);
      expect(await inbox.add([update(1)], 49 * HOUR_MS)).toHaveLength(1);
      await store.purge(new Date(49 * HOUR_MS));
      expect(await inbox.extent()).toMatchObject({ count: 1 });
    });

    it("lets a person's updates go that were stuck, not those being answered", async () => {
      const { inbox, store, setNow } = await open();
      await inbox.add([update(1), update(2, "chat 2", 2)], 0);
      await inbox.add([update(3)], 2 * HOUR_MS);
      setNow(new Date(2 * HOUR_MS).toISOString());
      expect(await store.forget(1)).toMatchObject({ deliveries: 1 });
      expect((await inbox.waiting(0, 10)).map(({ updateId }) => updateId)).toEqual([2, 3]);
    });
  });

  describe(`${adapter}: outbox`, () => {
    it("knows each send's past", async () => {
      const { outbox } = await open();
      const key = (ordinal: number) => ({ updateId: 7, ordinal });
      await outbox.begin(key(0), "sendMessage", 0);
      await outbox.sent(key(0), '{"message_id":1}');
      await outbox.begin(key(1), "sendMessage", 0);
      await outbox.begin(key(2), "sendMessage", 0);
      await outbox.begin(key(2), "sendMessage", 0);
      await outbox.begin(key(3), "sendMessage", 0);
      await outbox.notSent(key(3));
      await outbox.begin({ updateId: 8, ordinal: 0 }, "sendMessage", 0);
      expect(await outbox.past(7)).toEqual(
        new Map([
          [0, { state: "sent", result: '{"message_id":1}' }],
          [1, { state: "begun", tries: 1 }],
          [2, { state: "begun", tries: 2 }],
        ]),
      );
    });

    it("forgets the sends of a finished update, of this bot alone", async () => {
      const { inbox, outbox, otherBot } = await open();
      const [entry] = await inbox.add([update(7)], 0);
      if (entry === undefined) throw new Error("nothing stored");
      for (const box of [outbox, otherBot.outbox]) await box.begin({ updateId: 7, ordinal: 0 }, "sendMessage", 0);
      await inbox.finish(entry, 1);
      expect(await outbox.past(7)).toEqual(new Map());
      expect((await otherBot.outbox.past(7)).size).toBe(1);
    });
  });
}
