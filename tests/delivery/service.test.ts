import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStores } from "../../src/store/open-stores.ts";
import { StoreError } from "../../src/store/store.ts";
import { type BotApi, serverError, startBotApi, unauthorized } from "../bot-api/index.ts";
import { type EchoBot, startEcho } from "./start-echo.ts";

let api: BotApi;
let bot: EchoBot | undefined;

beforeEach(async () => {
  api = await startBotApi();
});
afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await api.close();
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const textsTo = (chat: number) => api.sentTo(chat).map(({ text }) => text);
const until = async (condition: () => boolean) => {
  for (let round = 0; round < 1000 && !condition(); round++) await sleep(5);
  expect(condition()).toBe(true);
};

describe("in order and side by side", () => {
  it("answers ten quick messages of one chat in order, and another chat meanwhile", async () => {
    bot = startEcho(api, async (ctx) => {
      if (ctx.chat?.id === 501) await sleep(10);
      await ctx.reply(ctx.message?.text ?? "");
    });
    const [many, one] = [api.user({ id: 501 }), api.user({ id: 502 })];
    api.batch(() => {
      for (let round = 0; round < 10; round++) many.sends(`${round}`);
      one.sends("hello");
    });
    await until(() => textsTo(501).length === 10);
    expect(textsTo(501)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    const order = api.calls.filter(({ method }) => method === "sendMessage").map(({ payload }) => payload.chat_id);
    expect(order.indexOf(502)).toBeLessThan(3);
  });

  it("never has a press and a message of one chat at the same time", async () => {
    let inside = 0;
    let most = 0;
    bot = startEcho(api, async (ctx) => {
      most = Math.max(most, ++inside);
      await sleep(20);
      await ctx.reply("x", { reply_markup: { inline_keyboard: [[{ text: "More", callback_data: "x" }]] } });
      inside--;
    });
    const person = api.user({ id: 501 });
    const message = await person.asks("hello");
    api.batch(() => {
      person.sends("again");
      person.presses(message, "More");
      person.sends("and again");
    });
    await until(() => textsTo(501).length === 3 && api.calls.some(({ method }) => method === "answerCallbackQuery"));
    expect(most).toBe(1);
    const order = api.calls.flatMap(({ method }) => (/send|answer/.test(method) ? [method] : []));
    expect(order).toEqual(["sendMessage", "sendMessage", "answerCallbackQuery", "sendMessage"]);
  });
});

describe("what nobody waits for any more", () => {
  it("is dropped quietly after an outage: presses after 150 s, inline queries after 30 s; messages never", async () => {
    const stores = openStores(":memory:", () => new Date());
    const boxes = stores.delivery(1);
    const from = { id: 501, is_bot: false, first_name: "A" };
    const chat = { id: 501, type: "private" };
    const stored = (
      updateId: number,
      kind: "message" | "callback" | "inline",
      lane: string,
      content: object,
      ageMs: number,
    ) =>
      boxes.inbox.add(
        [{ updateId, kind, lane, person: 501, body: JSON.stringify({ update_id: updateId, ...content }) }],
        Date.now() - ageMs,
      );
    const press = { callback_query: { id: "1", from, chat_instance: "1", data: "x" } };
    const query = { inline_query: { id: "2", from, query: "x", offset: "" } };
    const message = { message: { message_id: 1, date: 1, chat, from, text: "old but asked" } };
    await stored(1, "callback", "chat 501", press, 151_000);
    await stored(2, "inline", "inline 501", query, 31_000);
    await stored(3, "message", "chat 501", message, 86_000_000);
    api.user({ id: 501, started: true });
    bot = startEcho(api, undefined, boxes);
    await api.waitForCall("sendMessage");
    await until(() => bot?.service.status().backlog === 0);
    expect(api.calls.filter(({ method }) => method.startsWith("answer"))).toEqual([]);
    expect(bot.service.counters).toMatchObject({ stale: 2, handled: 1, handlerFailures: 0 });
    expect(bot.log.filter((line) => /"level":"(error|warn)"/.test(line))).toEqual([]);
  });
});

describe("a flood", () => {
  it("gets one notice and delays nobody else", async () => {
    bot = startEcho(api, undefined, {
      flood: { person: { capacity: 50, perSecond: 0.1 } },
      createFloodNotice: (botApi) => async (update, seconds) => {
        expect([update.message?.from?.id, seconds]).toEqual([501, expect.any(Number)]);
        await botApi.sendMessage(501, "too fast");
      },
    });
    const [flooder, ...others] = [501, 502, 503, 504].map((id) => api.user({ id }));
    api.batch(() => {
      for (let round = 0; round < 1000; round++) flooder?.sends(`${round}`);
    });
    await Promise.all(others.map((person) => person.asks("hello")));
    const before = textsTo(501).length;
    expect(before).toBeLessThan(200);
    await until(() => bot?.service.status().backlog === 0 && api.pendingUpdates().length === 0);
    await api.idle(30);
    const texts = textsTo(501);
    expect(texts.filter((text) => text === "too fast")).toHaveLength(1);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.length).toBeLessThan(500);
    expect(bot.service.counters.flooded).toBe(1000 - (texts.length - 1));
  });
});

describe("a backlog", () => {
  it("larger than the memory kept for it is worked off without a gap, in order in each chat", async () => {
    const stores = openStores(":memory:", () => new Date());
    const boxes = stores.delivery(1);
    const total = 7000;
    const waiting = Array.from({ length: total }, (_, index) => {
      const chat = 1 + (index % 700);
      const message = {
        message_id: index + 1,
        date: 1,
        chat: { id: chat, type: "private" },
        from: { id: chat, is_bot: false, first_name: "A" },
        text: `${index}`,
      };
      const body = JSON.stringify({ update_id: index, message });
      return { updateId: index, kind: "message" as const, lane: `chat ${chat}`, person: chat, body };
    });
    await boxes.inbox.add(waiting, Date.now());
    const seen = new Map<number, number[]>();
    let count = 0;
    bot = startEcho(
      api,
      (ctx) => {
        count++;
        seen.set(ctx.chat?.id ?? 0, [...(seen.get(ctx.chat?.id ?? 0) ?? []), Number(ctx.message?.text)]);
      },
      boxes,
    );
    await until(() => count > 0);
    const person = api.user({ id: 999_999 });
    person.sends("7000");
    await until(() => count === total + 1);
    for (const [chat, numbers] of seen) {
      if (chat === 999_999) continue;
      expect(numbers).toEqual(Array.from({ length: 10 }, (_, round) => chat - 1 + round * 700));
    }
    await until(() => bot?.service.status().backlog === 0);
    expect(await boxes.inbox.extent()).toEqual({ count: 0, lastSeq: 0 });
  });
});

describe("a database that can't write", () => {
  const full = new StoreError("full", "the disk is full");

  it("answers all the same, each once, leaves updates with Telegram until then, and says so", async () => {
    const stores = openStores(":memory:", () => new Date());
    const { inbox, outbox } = stores.delivery(1);
    let broken = true;
    const add: typeof inbox.add = (updates, now) => (broken ? Promise.reject(full) : inbox.add(updates, now));
    bot = startEcho(api, undefined, { inbox: { ...inbox, add }, outbox });
    const person = api.user({ id: 501 });
    const pendingWhenHandled: number[] = [];
    await person.asks("one");
    pendingWhenHandled.push(api.pendingUpdates().length);
    await person.asks("two");
    expect(bot.service.status().receiving.state).toBe("not-storing");
    expect(pendingWhenHandled).toEqual([1]);
    await until(() => api.pendingUpdates().length === 0);
    broken = false;
    await person.asks("three");
    expect(textsTo(501)).toEqual(["one", "two", "three"]);
    await until(() => bot?.service.status().receiving.state === "receiving");
  });

  it("after an update was stored: answers all the same", async () => {
    const stores = openStores(":memory:", () => new Date());
    const { inbox, outbox } = stores.delivery(1);
    const refuse = () => Promise.reject(full);
    bot = startEcho(api, undefined, {
      inbox: { ...inbox, finish: refuse },
      outbox: { ...outbox, begin: refuse, sent: refuse, notSent: refuse },
    });
    const person = api.user({ id: 501 });
    await person.asks("one");
    await person.asks("two");
    expect(textsTo(501)).toEqual(["one", "two"]);
    expect(bot.service.counters.storeFailures).toBeGreaterThan(3);
  });
});

describe("starting", () => {
  it("tries on while Telegram fails, with one warning", async () => {
    api.fault({ method: "getMe", kind: serverError(502), times: 3 });
    api.fault({ method: "getWebhookInfo", kind: "reset-before" });
    bot = startEcho(api);
    expect(bot.service.status()).toMatchObject({ ready: false, receiving: { state: "starting" } });
    await until(() => bot?.service.status().receiving.state === "receiving");
    expect(bot.service.status().ready).toBe(true);
    expect(bot.log.filter((line) => line.includes("can't be reached yet"))).toHaveLength(2);
  }, 15_000);

  it("takes a webhook away that is set, and keeps what waits for it", async () => {
    await fetch(`${api.root}/bot${api.token}/setWebhook`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ url: "https://127.0.0.1:1/nobody", secret_token: "x" }),
    });
    bot = startEcho(api);
    const call = await api.waitForCall("deleteWebhook");
    expect(call.payload).toEqual({ drop_pending_updates: false });
    await api.user({ id: 501 }).asks("hello");
  });

  it("asks for exactly the kinds it knows, on every poll", async () => {
    bot = startEcho(api);
    await api.user({ id: 501 }).asks("hello");
    const polls = api.calls.filter(({ method }) => method === "getUpdates");
    for (const { payload } of polls) {
      expect(payload["allowed_updates"]).toEqual([
        "message",
        "edited_message",
        "callback_query",
        "inline_query",
        "chosen_inline_result",
        "my_chat_member",
      ]);
      expect(payload["limit"]).toBe(100);
    }
    expect(polls.slice(1, 2)[0]?.payload["timeout"]).toBe(30);
  });

  it("stops when the token is refused in the middle of it", async () => {
    bot = startEcho(api);
    await api.user({ id: 501 }).asks("hello");
    api.fault({ method: "getUpdates", kind: unauthorized(), times: Number.POSITIVE_INFINITY });
    api.conflict();
    await expect(bot.service.ended).rejects.toThrow(/refuses the BOT_TOKEN \(401\)/);
    expect(bot.service.status()).toMatchObject({ ready: false, receiving: { state: "stopped" } });
    const polls = api.calls.length;
    await sleep(100);
    expect(api.calls).toHaveLength(polls);
  });
});

describe("strange updates", () => {
  it("are handled or left aside, and the next one is answered", async () => {
    bot = startEcho(api);
    const strange = [
      { update_id: 9_000_001 },
      { update_id: 9_000_002, quantum: { from: 5 } },
      { update_id: 9_000_003, message: {} },
      { update_id: 9_000_004, message: { message_id: 1, date: 1, chat: { id: 2 ** 52 - 1, type: "private" } } },
      { update_id: 9_000_005, message: null },
      { update_id: 9_000_006, callback_query: {} },
      { update_id: 9_000_007, inline_query: [] },
    ];
    for (const update of strange) api.pushAsIs(JSON.parse(JSON.stringify(update)));
    await api.user({ id: 501 }).asks("hello");
    await until(() => bot?.service.status().backlog === 0);
    expect(bot.service.counters.received).toBe(strange.length + 1);
  });
});
