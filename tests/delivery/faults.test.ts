import type { Context } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type BotApi,
  badRequestFault,
  type FaultKind,
  forbidden,
  migrated,
  serverError,
  startBotApi,
  tooManyRequests,
} from "../bot-api/index.ts";
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

const textsTo = (chat: number) => api.sentTo(chat).map(({ text }) => text);
const sends = (chat: number) =>
  api.calls.filter(({ method, payload }) => method === "sendMessage" && payload.chat_id === chat);
const settled = async (running: EchoBot) => {
  while (running.service.status().backlog > 0 || api.pendingUpdates().length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await api.idle(30);
};

describe("429", () => {
  it("makes that chat wait exactly, and no other", async () => {
    bot = startEcho(api);
    const [slow, quick] = [api.user({ id: 501 }), api.user({ id: 502 })];
    api.fault({ method: "sendMessage", chatId: 501, kind: tooManyRequests(1) });
    slow.sends("first");
    slow.sends("second");
    await api.waitForCall(({ payload, status }) => payload.chat_id === 501 && status === 429);
    for (let round = 0; round < 5; round++) await quick.asks(`quick ${round}`);
    expect(textsTo(501)).toEqual([]);
    await api.waitForCall(({ payload, applied }) => payload["text"] === "second" && applied);
    const [refused, first, second] = sends(501);
    expect((first?.time ?? 0) - (refused?.time ?? 0)).toBeGreaterThanOrEqual(1000);
    expect((first?.time ?? 0) - (refused?.time ?? 0)).toBeLessThan(1500);
    expect(second?.payload.text).toBe("second");
    // The server counts a call that comes too early as a violation.
    expect(api.violations).toEqual([]);
    expect(bot.service.counters).toMatchObject({ rateLimited: 1, unknownFate: 0 });
  });
});

describe("failures on the way", () => {
  it.each<[string, FaultKind, number]>([
    ["500", serverError(500), 2],
    ["502 with a page of HTML", serverError(502), 3],
    ["504", serverError(504), 1],
  ])("%s is tried again until it works", async (_name, kind, times) => {
    bot = startEcho(api);
    const person = api.user({ id: 501 });
    api.fault({ method: "sendMessage", kind, times });
    await person.asks("again");
    expect(textsTo(501)).toEqual(["again"]);
    expect(sends(501)).toHaveLength(times + 1);
  });

  it("a call that only ever gets 500 is given up, and the chat goes on", async () => {
    bot = startEcho(api);
    const person = api.user({ id: 501 });
    api.fault({
      method: "sendMessage",
      when: ({ text }) => text === "cursed",
      kind: serverError(500),
      times: Number.POSITIVE_INFINITY,
    });
    person.sends("cursed");
    await person.asks("fine");
    expect(sends(501)).toHaveLength(9);
    expect(bot.thrown).toMatchObject([{ name: "GrammyError", error_code: 500 }]);
  });

  it("an answer that takes longer than idle connections are kept is waited for", async () => {
    bot = startEcho(api, undefined, { timeoutMs: 10_000 });
    const person = api.user({ id: 501 });
    await person.asks("before");
    api.fault({ method: "sendMessage", kind: { slowMs: 3500 } });
    person.sends("slow");
    await settled(bot);
    expect(textsTo(501)).toEqual(["before", "slow"]);
    expect(bot.service.counters).toMatchObject({ unknownFate: 0, retries: 0 });
  });

  it.each<[string, FaultKind, boolean]>([
    ["cut after it arrived", "reset-after", true],
    ["cut before it took effect", "reset-before", false],
    ["never answered", "hang", false],
  ])("a send that is %s is not repeated but counted, and nothing follows it", async (_name, kind, arrived) => {
    bot = startEcho(api, async (ctx) => {
      try {
        await ctx.reply(ctx.message?.text ?? "");
      } catch {
        await ctx.reply("an apology");
      }
    });
    const person = api.user({ id: 501 });
    await person.asks("before");
    api.fault({ method: "sendMessage", kind });
    person.sends("in doubt");
    person.sends("after");
    await settled(bot);
    expect(textsTo(501)).toEqual(arrived ? ["before", "in doubt", "after"] : ["before", "after"]);
    expect(sends(501)).toHaveLength(3);
    expect(bot.service.counters).toMatchObject({ unknownFate: 1 });
    expect(bot.thrown).toMatchObject([{ name: "DeliveryError", outcome: "unknown-fate" }]);
  });

  it.each<[FaultKind]>([["reset-before"], ["reset-after"], ["hang"]])(
    "an answer to a press is repeated after %s",
    async (kind) => {
      bot = startEcho(api, (ctx) =>
        ctx.reply("press", { reply_markup: { inline_keyboard: [[{ text: "More", callback_data: "x" }]] } }),
      );
      const person = api.user({ id: 501 });
      const message = await person.asks("hello");
      api.fault({ method: "answerCallbackQuery", kind });
      person.presses(message, "More");
      await settled(bot);
      expect(api.calls.filter(({ method }) => method === "answerCallbackQuery").length).toBe(2);
      expect(bot.service.counters).toMatchObject({ unknownFate: 0, handlerFailures: 0 });
    },
  );

  it("a server that can't be reached is waited for", async () => {
    const elsewhere = await startBotApi();
    let handled = 0;
    bot = startEcho(elsewhere, async (ctx) => {
      // From now on nothing listens there.
      if (++handled === 1) await elsewhere.close();
      await ctx.reply("late");
    });
    elsewhere.user({ id: 501 }).sends("hello");
    while (bot.service.counters.retries < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(bot.service.status()).toMatchObject({ backlog: 1, receiving: { state: "unreachable" } });
    expect(bot.service.counters).toMatchObject({ unknownFate: 0 });
    await bot.stop();
    expect(await bot.service.ended).toBeUndefined();
    bot = undefined;
  });
});

describe("refusals", () => {
  const bold = [{ type: "bold" as const, offset: 0, length: 3 }];
  const everything = (ctx: Context) =>
    ctx.reply("one two", {
      entities: bold,
      reply_parameters: { message_id: ctx.message?.message_id ?? 0, quote: ctx.message?.text ?? "" },
      ...(ctx.message?.message_thread_id === undefined ? {} : { message_thread_id: ctx.message.message_thread_id }),
    });

  it.each<[string, string, string[], string[]]>([
    ["formatting", "can't parse entities: unclosed entity at offset 0", ["entities"], ["reply_parameters"]],
    ["the reply", "message to be replied not found", ["reply_parameters"], ["entities"]],
    ["the thread", "message thread not found", ["message_thread_id"], ["entities"]],
  ])("over %s: sent once more without it", async (_name, reason, gone, kept) => {
    bot = startEcho(api, everything);
    const forum = api.group({ id: -1001000000001, forum: true });
    const topic = forum.topic("Energy");
    api.fault({ method: "sendMessage", kind: badRequestFault(reason) });
    api.user({ id: 501 }).sendsIn(forum, "hello", { topic });
    const call = await api.waitForCall(({ payload, applied }) => payload.chat_id === forum.id && applied);
    expect(call.payload.text).toBe("one two");
    for (const field of gone) expect(call.payload).not.toHaveProperty(field);
    for (const field of kept) expect(call.payload).toHaveProperty(field);
    expect(sends(forum.id)).toHaveLength(2);
    expect(bot.service.counters).toMatchObject({ remedies: 1, handlerFailures: 0 });
  });

  it("over a quote: first without the quote, then without the reply", async () => {
    bot = startEcho(api, everything);
    api.fault({ method: "sendMessage", kind: badRequestFault("QUOTE_TEXT_INVALID") });
    api.fault({ method: "sendMessage", kind: badRequestFault("message to be replied not found") });
    api.user({ id: 501 }).sends("hello");
    await api.waitForCall(({ method, applied }) => method === "sendMessage" && applied);
    const replies = sends(501).map(({ payload }) => payload["reply_parameters"]);
    expect(replies).toMatchObject(
      [{ quote: "hello" }, { message_id: expect.any(Number) }, undefined].map((reply) => reply ?? undefined),
    );
    expect(replies[1]).not.toHaveProperty("quote");
  });

  it("over length: in parts, none of the text and formatting lost, buttons under the last", async () => {
    const paragraph = "Астана өзені ".repeat(60).trim();
    const text = Array.from({ length: 12 }, (_, index) => `${paragraph} [${index}]`).join("\n\n");
    const offset = text.indexOf("[11]");
    bot = startEcho(api, (ctx) =>
      ctx.reply(text, {
        entities: [{ type: "bold", offset, length: 4 }],
        reply_parameters: { message_id: ctx.message?.message_id ?? 0 },
        reply_markup: { inline_keyboard: [[{ text: "More", callback_data: "x" }]] },
      }),
    );
    api.user({ id: 501 }).sends("hello");
    await settled(bot);
    const parts = api.sentTo(501);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((part) => part.text).join("\n\n")).toBe(text);
    const last = parts.at(-1);
    expect(last?.entities?.map((entity) => last.text?.substr(entity.offset, entity.length))).toEqual(["[11]"]);
    expect(parts.map((part) => part.reply_markup !== undefined)).toEqual(parts.map((part) => part === last));
    expect(parts.map((part) => part.reply_to_message !== undefined)).toEqual(parts.map((_, index) => index === 0));
  });

  it.each<[string, FaultKind]>([
    ["blocked", forbidden()],
    ["kicked", forbidden("bot was kicked from the group chat")],
    ["not found", badRequestFault("chat not found")],
    ["deactivated", forbidden("user is deactivated")],
  ])("chat %s: counted, nothing thrown out, nothing sent elsewhere, others go on", async (_name, kind) => {
    bot = startEcho(api);
    api.fault({ chatId: 501, kind, times: Number.POSITIVE_INFINITY });
    api.user({ id: 501 }).sends("hello");
    await api.user({ id: 502 }).asks("still there?");
    await settled(bot);
    expect(sends(501)).toHaveLength(1);
    expect(bot.service.counters).toMatchObject({ chatsGone: 1, handlerFailures: 0 });
    expect(bot.thrown).toMatchObject([{ name: "DeliveryError", outcome: "chat-gone" }]);
  });

  it("a group that moved: sent once, to its new id, and from then on at once", async () => {
    const moved: [number, number][] = [];
    bot = startEcho(api, undefined, { onMigrated: (from, to) => void moved.push([from, to]) });
    const group = api.group({ id: -4001, type: "group" });
    const next = api.group({ id: -1001000000002 });
    api.fault({ chatId: group.id, kind: migrated(next.id), times: Number.POSITIVE_INFINITY });
    const person = api.user({ id: 501 });
    person.sendsIn(group, "first");
    person.sendsIn(group, "second");
    await settled(bot);
    expect(textsTo(next.id)).toEqual(["first", "second"]);
    expect(sends(group.id)).toHaveLength(1);
    expect(moved).toEqual([[-4001, -1001000000002]]);
  });

  it("nothing to change, and a question nobody waits for any more, are no failures", async () => {
    bot = startEcho(api, async (ctx) => {
      const { message_id } = await ctx.reply("same");
      await ctx.api.editMessageText(ctx.chat?.id ?? 0, message_id, "same");
      await ctx.api.answerCallbackQuery("12345678901234567");
    });
    await api.user({ id: 501 }).asks("hello");
    await settled(bot);
    expect(api.calls.filter(({ status }) => status === 400)).toHaveLength(2);
    expect(bot.service.counters).toMatchObject({ handlerFailures: 0, handled: 1 });
    expect(bot.log.filter((line) => /"level":"(error|warn)"/.test(line))).toEqual([]);
  });

  it("one without a remedy reaches the handler, and the chat goes on", async () => {
    bot = startEcho(api);
    api.fault({ method: "sendMessage", kind: badRequestFault("message text is empty") });
    const person = api.user({ id: 501 });
    person.sends("refused");
    await person.asks("fine");
    expect(bot.thrown).toMatchObject([{ name: "GrammyError", error_code: 400 }]);
    expect(bot.service.counters).toMatchObject({ handlerFailures: 1 });
  });
});

describe("logs under faults", () => {
  it("hold no text, name, id, token", async () => {
    bot = startEcho(api, () => {
      throw new Error(`broken over "MARKERTEXT" of 987654321 with ${api.token}`);
    });
    const person = api.user({ id: 987654321, firstName: "MARKERNAME" });
    person.sends("MARKERTEXT");
    await settled(bot);
    const everything = bot.log.join("\n");
    expect(everything).toContain("the handler failed");
    for (const secret of ["MARKERTEXT", "MARKERNAME", "987654321", api.token.split(":")[1] ?? ""])
      expect(everything).not.toContain(secret);
  });
});
