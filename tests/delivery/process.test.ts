import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type BotApi, otherPoller, serverError, startBotApi, tooManyRequests, unauthorized } from "../bot-api/index.ts";
import { type BotProcess, startBotProcess } from "../helpers/bot-process.ts";
import { buildEchoBot } from "./build-echo-bot.ts";
import type { KillPoint } from "./fixtures/echo-bot.ts";

let program: string;
let folder: string;
let api: BotApi;
let bots: BotProcess[] = [];

beforeAll(async () => {
  program = await buildEchoBot();
});
afterAll(() => rmSync(program, { force: true }));
beforeEach(async () => {
  api = await startBotApi();
  folder = await mkdtemp(join(tmpdir(), "elshi-delivery-"));
});
afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.kill()));
  bots = [];
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}, waitUntilReady = true, clock = false): Promise<BotProcess> {
  const databasePath = join(folder, "elshi.db");
  const bot = await startBotProcess({ api, command: [program], databasePath, env, waitUntilReady, clock });
  bots.push(bot);
  return bot;
}

async function counters(bot: BotProcess): Promise<Record<string, unknown>> {
  bot.signal("SIGUSR2");
  const [, json = ""] = await bot.waitForLog(/counters (\{.*\})\n/);
  return JSON.parse(json);
}

const textsTo = (chat: number) => api.sentTo(chat).map(({ text }) => text);

describe("killed and started again", () => {
  const points: readonly [KillPoint, number][] = [
    ["after-fetch", 0],
    ["after-inbox", 0],
    ["before-send", 0],
    ["after-send", 1],
    ["after-record", 0],
  ];
  it.each(points)("%s: each update is answered in order, with %i duplicate", async (KILL_POINT, duplicates) => {
    const person = api.user({ id: 501, started: true });
    const first = ["a", "/twice b", "c"];
    api.batch(() => {
      for (const text of first) person.sends(text);
    });
    // Fetching and storing happen once a batch, sending four times.
    const perBatch = KILL_POINT === "after-fetch" || KILL_POINT === "after-inbox";
    const killed = await start({ KILL_POINT, KILL_COUNT: perBatch ? "2" : "3" }, false);
    if (perBatch) {
      await api.waitForCall(({ payload }) => payload["text"] === "c");
      person.sends("d");
    }
    expect(await killed.exit).toEqual({ code: null, signal: "SIGKILL" });

    await start();
    if (!perBatch) person.sends("d");
    await api.waitForCall(({ payload }) => payload["text"] === "d");
    const wanted = ["a", "/twice b 1", "/twice b 2", "c", "d"];
    const doubled = wanted.flatMap((text) => (text === "/twice b 2" ? [text, text] : [text]));
    expect(textsTo(501)).toEqual(duplicates === 1 ? doubled : wanted);
    expect(api.violations).toEqual([]);
  });

  it("in the middle of a batch from many chats: all answered, in doubt only what was under way", async () => {
    const people = Array.from({ length: 20 }, (_, index) => api.user({ id: 600 + index, started: true }));
    api.batch(() => {
      for (let round = 1; round <= 5; round++) for (const person of people) person.sends(`${round} to ${person.id}`);
    });
    const killed = await start({ KILL_POINT: "after-send", KILL_COUNT: "37" }, false);
    await killed.exit;
    const restarted = await start();
    await Promise.all(people.map(({ id }) => api.waitForCall(({ payload }) => payload["text"] === `5 to ${id}`)));
    await api.idle(150);
    const answers = people.map(({ id }) => textsTo(id));
    for (const [index, texts] of answers.entries()) {
      const wanted = [1, 2, 3, 4, 5].map((round) => `${round} to ${600 + index}`);
      expect(texts.filter((text, at) => text !== texts[at - 1])).toEqual(wanted);
      expect(texts.length).toBeLessThanOrEqual(6);
    }
    const duplicates = answers.flat().length - 100;
    expect(await counters(restarted)).toMatchObject({ repeatedAfterCrash: expect.any(Number), unknownFate: 0 });
    expect(duplicates).toBeLessThanOrEqual(20);
    expect(api.violations).toEqual([]);
  });
});

describe("receiving", () => {
  it("answers an update once, however often and whenever it comes", async () => {
    const bot = await start();
    const person = api.user({ id: 501 });
    await person.asks("once");
    const message = {
      message_id: 77,
      date: Math.floor(Date.now() / 1000),
      chat: { id: 501, type: "private" },
      from: { id: 501, is_bot: false, first_name: "A" },
      text: "thrice",
    };
    api.batch(() => {
      for (let time = 0; time < 3; time++) api.pushAsIs({ update_id: 100_000_900, message });
    });
    await api.idle(200);
    api.pushAsIs({ update_id: 100_000_900, message });
    await api.idle(200);
    await bot.stop();
    api.pushAsIs({ update_id: 100_000_900, message });
    await start();
    await api.idle(300);
    expect(textsTo(501)).toEqual(["once", "thrice"]);
  });

  it("handles ids that start again at a lower number", async () => {
    await start();
    const person = api.user({ id: 501 });
    await person.asks("high");
    api.restartUpdateIds(5);
    await person.asks("low");
    await person.asks("lower still");
    expect(textsTo(501)).toEqual(["high", "low", "lower still"]);
  });

  it("stops with one clear line when the token is refused", async () => {
    api.fault({ method: "getMe", kind: unauthorized(), times: Number.POSITIVE_INFINITY });
    const bot = await start({}, false);
    expect(await bot.exit).toEqual({ code: 1, signal: null });
    expect(bot.stderr()).toMatch(/^elshi: Telegram refuses the BOT_TOKEN \(401\).*\n$/);
  });

  it("says so while another program polls, and recovers", async () => {
    const bot = await start();
    const fault = api.fault({ method: "getUpdates", kind: otherPoller(), times: Number.POSITIVE_INFINITY });
    api.conflict();
    await bot.waitForLog(/not receiving: another program/);
    expect(await counters(bot)).toMatchObject({ receiving: { state: "conflict" } });
    fault.remove();
    await bot.waitForLog(/receiving updates again/, 10_000);
    await api.user({ id: 501 }).asks("still there?");
  });
});

/** Moves the clock in steps until a call comes: a timer may only be set after the clock was moved. */
async function advanceUntilCall(bot: BotProcess, method: string, stepMs: number): Promise<number> {
  const from = api.nextIndex();
  for (let steps = 1; steps <= 20; steps++) {
    await bot.advanceClock(stepMs);
    for (let looks = 0; looks < 20; looks++) {
      if (api.calls.slice(from).some((call) => call.method === method)) return steps;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  throw new Error(`no ${method} came`);
}

describe("as time passes", () => {
  it("asks anew when a poll is never answered, and says so meanwhile", async () => {
    const bot = await start({}, true, true);
    await api.user({ id: 501 }).asks("hello");
    await api.idle(50);
    const hang = api.fault({ method: "getUpdates", kind: "hang", times: Number.POSITIVE_INFINITY });
    api.conflict();
    await bot.waitForLog(/not receiving/);
    await advanceUntilCall(bot, "getUpdates", 1000);
    await advanceUntilCall(bot, "getUpdates", 46_000);
    expect(await counters(bot)).toMatchObject({ receiving: { state: "unreachable" } });
    hang.remove();
    await advanceUntilCall(bot, "getUpdates", 46_000);
    await api.user({ id: 502 }).asks("still there?");
    await bot.waitForLog(/receiving updates again/);
  });

  it("starts when Telegram answers after five minutes, with a warning a minute", async () => {
    const down = api.fault({ method: "getMe", kind: serverError(502), times: Number.POSITIVE_INFINITY });
    const bot = await start({}, false, true);
    await api.waitForCall("getMe");
    let minutes = 0;
    while (minutes < 5) minutes += (await advanceUntilCall(bot, "getMe", 30_000)) / 2;
    down.remove();
    await advanceUntilCall(bot, "getMe", 30_000);
    await api.user({ id: 501 }).asks("hello");
    const warnings = bot
      .stderr()
      .split("\n")
      .filter((line) => line.includes("can't be reached yet"));
    expect(warnings.length).toBeGreaterThanOrEqual(4);
    expect(warnings.length).toBeLessThanOrEqual(minutes + 1);
  });

  it("knows an update again after 25 hours", async () => {
    const bot = await start({}, true, true);
    api.user({ id: 501, started: true });
    const message = {
      message_id: 7,
      date: 1,
      chat: { id: 501, type: "private" },
      from: { id: 501, is_bot: false, first_name: "A" },
      text: "once",
    };
    api.pushAsIs({ update_id: 900, message });
    await api.waitForCall("sendMessage");
    await bot.advanceClock(25 * 3_600_000);
    api.pushAsIs({ update_id: 900, message });
    await api.user({ id: 502 }).asks("next");
    await api.idle(50);
    expect(textsTo(501)).toEqual(["once"]);
  });

  it("waits for 300 seconds of a 429, while others are answered", async () => {
    const bot = await start({}, true, true);
    api.fault({ method: "sendMessage", chatId: 501, kind: tooManyRequests(300) });
    api.user({ id: 501 }).sends("patience");
    await bot.waitForLog(/told to wait/);
    await api.user({ id: 502 }).asks("quick");
    await bot.advanceClock(299_000);
    await api.idle(100);
    expect(textsTo(501)).toEqual([]);
    await bot.advanceClock(1500);
    await api.waitForCall(({ payload, applied }) => payload.chat_id === 501 && applied);
    expect(textsTo(501)).toEqual(["patience"]);
    expect(api.violations).toEqual([]);
  });

  it("ends within ten seconds though a call hangs; what may have arrived isn't repeated", async () => {
    const bot = await start({}, true, true);
    api.fault({ method: "sendMessage", kind: "hang" });
    api.user({ id: 501 }).sends("in doubt");
    await api.waitForCall(({ fault }) => fault === "hang");
    bot.signal("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 200));
    await bot.advanceClock(8600);
    expect(await bot.exit).toEqual({ code: 0, signal: null });
    await start();
    await api.user({ id: 502 }).asks("next");
    expect(textsTo(501)).toEqual([]);
  });
});

describe("ending", () => {
  it("finishes what is being answered, exits 0, and repeats nothing after the restart", async () => {
    const bot = await start();
    const people = [501, 502].map((id) => api.user({ id }));
    for (const person of people) person.sends(`/slow 400 ${person.id}`);
    await api.idle(100);
    const polls = api.calls.filter(({ method }) => method === "getUpdates").length;
    bot.signal("SIGTERM");
    bot.signal("SIGTERM");
    expect(await bot.stop("SIGINT")).toEqual({ code: 0, signal: null });
    expect(api.calls.filter(({ method }) => method === "getUpdates")).toHaveLength(polls);
    await start();
    await api.idle(200);
    for (const { id } of people) expect(textsTo(id)).toEqual([`/slow 400 ${id}`]);
  });

  it("leaves a chat that must wait for the restart", async () => {
    const bot = await start();
    api.fault({ method: "sendMessage", chatId: 501, kind: tooManyRequests(1) });
    api.user({ id: 501 }).sends("patience");
    await bot.waitForLog(/told to wait/);
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await start();
    await api.waitForCall(({ payload, applied }) => payload["text"] === "patience" && applied);
    expect(textsTo(501)).toEqual(["patience"]);
    expect(api.violations).toEqual([]);
  });
});
