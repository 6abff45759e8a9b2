import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HttpServer, startHttpServer } from "../../src/http/server.ts";
import { createLogger } from "../../src/logger.ts";
import { openStores } from "../../src/store/open-stores.ts";
import { StoreError } from "../../src/store/store.ts";
import { type BotApi, startBotApi } from "../bot-api/index.ts";
import { type EchoBot, startEcho } from "../delivery/start-echo.ts";

const SECRET = "s3cret_s3cret-s3cret";

let api: BotApi;
let bot: EchoBot;
let server: HttpServer;
let broken = false;
let url = "";

beforeEach(async () => {
  broken = false;
  api = await startBotApi({ webhookTimes: { firstRetryMs: 20, maxRetryMs: 50 } });
  const stores = openStores(":memory:", () => new Date());
  const { inbox, outbox } = stores.delivery(1);
  const add: typeof inbox.add = (updates, now) =>
    broken ? Promise.reject(new StoreError("full", "the disk is full")) : inbox.add(updates, now);
  // The server comes first, as in the program: Telegram sends as soon as it knows where to.
  server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    health: () => ({
      ...bot.service.status(),
      mode: "webhook",
      knowledge: { version: "abc", facts: 1, newest: null },
      store: { persistent: false, problem: null },
      uptimeSeconds: 1,
    }),
    counts: () => ({ ...bot.service.counters }),
    logger: createLogger("silent"),
    webhook: { path: "/hook", secret: SECRET, accept: (update, json) => bot.service.accept(update, json) },
  });
  url = `http://127.0.0.1:${server.port}/hook`;
  bot = startEcho(
    api,
    async (ctx) => {
      if (ctx.message?.text === "/throw") throw new Error("handler failed");
      await ctx.reply(ctx.message?.text ?? "");
    },
    { inbox: { ...inbox, add }, outbox, webhook: { url, secret: SECRET } },
  );
  await api.waitForCall("setWebhook");
});
afterEach(async () => {
  await server.close();
  await bot.stop();
  await api.close();
});

const textsTo = (chat: number) => api.sentTo(chat).map(({ text }) => text);
const post = (update: object) =>
  fetch(url, { method: "POST", body: JSON.stringify(update), headers: { "x-telegram-bot-api-secret-token": SECRET } });

describe("a bot on a webhook", () => {
  it("tells Telegram where, with its secret and kinds, and answers what comes", async () => {
    const [call] = api.calls.filter(({ method }) => method === "setWebhook");
    expect(call?.payload).toMatchObject({
      url,
      secret_token: SECRET,
      drop_pending_updates: false,
      allowed_updates: expect.any(Array),
    });
    await api.user({ id: 501 }).asks("hello");
    expect(textsTo(501)).toEqual(["hello"]);
    expect(api.calls.some(({ method }) => method === "getUpdates")).toBe(false);
  });

  it("answers an update once when it is delivered again", async () => {
    await api.user({ id: 501 }).asks("hello");
    const message = {
      message_id: 9,
      date: 1,
      chat: { id: 501, type: "private" },
      from: { id: 501, is_bot: false, first_name: "A" },
      text: "again",
    };
    const statuses = await Promise.all([1, 2, 3].map(async () => (await post({ update_id: 777, message })).status));
    expect(statuses).toEqual([200, 200, 200]);
    await api.idle(50);
    expect((await post({ update_id: 777, message })).status).toBe(200);
    await api.idle(50);
    expect(textsTo(501)).toEqual(["hello", "again"]);
  });

  it("takes in what a handler throws over, and goes on", async () => {
    const person = api.user({ id: 501 });
    person.sends("/throw");
    await person.asks("fine");
    expect(api.deliveries.map(({ status }) => status)).toEqual([200, 200]);
  });

  it("says 503 while it can't store, and answers once it can", async () => {
    const message = {
      message_id: 9,
      date: 1,
      chat: { id: 501, type: "private" },
      from: { id: 501, is_bot: false, first_name: "A" },
      text: "later",
    };
    api.user({ id: 501, started: true });
    broken = true;
    const refused = await post({ update_id: 778, message });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    broken = false;
    expect((await post({ update_id: 778, message })).status).toBe(200);
    await api.waitForCall("sendMessage");
    expect(textsTo(501)).toEqual(["later"]);
  });

  it("says 503 while stopping, so that Telegram keeps it for the next process", async () => {
    await bot.service.stop(1000);
    expect((await post({ update_id: 779, message: {} })).status).toBe(503);
    expect((await fetch(url.replace("/hook", "/healthz"))).status).toBe(503);
  });
});
