import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type BotProcess, startBotProcess } from "../helpers/bot-process.ts";
import { type BotApi, serverError, startBotApi } from "./index.ts";

const ECHO = fileURLToPath(new URL("fixtures/echo-bot.mjs", import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

describe("a grammY bot in a process of its own", () => {
  let api: BotApi;
  let bot: BotProcess | undefined;

  beforeEach(async () => {
    api = await startBotApi();
  });
  afterEach(async () => {
    await bot?.kill();
    bot = undefined;
    await api.close();
  });

  it("answers, edits on a press, and ends on SIGTERM", async () => {
    bot = await startBotProcess({ api, command: [ECHO] });
    const aigul = api.user({ id: 501, firstName: "Aigul", languageCode: "kk" });
    const answer = await aigul.asks("Сәлем 🇰🇿");
    expect(answer.text).toBe("Сәлем 🇰🇿");
    expect(answer.reply_to_message?.text).toBe("Сәлем 🇰🇿");
    aigul.presses(answer, "Again");
    await api.waitForCall("editMessageText");
    expect(api.sentTo(aigul.id).map((message) => message.text)).toEqual(["Сәлем 🇰🇿 Сәлем 🇰🇿"]);
    expect(api.violations).toEqual([]);
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
  });

  it("is caught sending broken markup", async () => {
    bot = await startBotProcess({ api, command: [ECHO] });
    api.user({ id: 501 }).sends("/broken");
    const call = await api.waitForCall("sendMessage");
    expect(call.status).toBe(400);
    expect(api.violations.map(({ issues }) => issues)).toEqual([
      [`can't parse entities: Can't find end tag corresponding to start tag "b"`],
    ]);
    await bot.waitForLog(/failed: Bad Request: can't parse entities/);
  });

  it("answers inline queries, reads documents and posts in topics and channels", async () => {
    bot = await startBotProcess({ api, command: [ECHO] });
    const user = api.user({ id: 501 });
    expect((await user.searches("border")).payload.results?.[0]?.input_message_content?.message_text).toBe("border");
    user.sendsDocument("notes.md", "# Notes\nқазақша");
    const document = await api.waitForCall((call) => call.payload.chat_id === 501);
    expect(document.payload.text).toBe("# Notes\nқазақша");
    const forum = api.group({ id: -1001000000001, forum: true });
    const topic = forum.topic("Energy");
    user.sendsIn(forum, "in the topic", { topic });
    await api.waitForCall((call) => call.payload.chat_id === forum.id);
    expect(api.sentTo(forum.id)[0]).toMatchObject({
      text: "in the topic",
      message_thread_id: topic,
      is_topic_message: true,
    });
    const channel = api.channel({ id: -1001000000002 });
    channel.posts("news");
    await api.waitForCall((call) => call.payload.chat_id === channel.id);
    expect(api.violations).toEqual([]);
  });

  it("follows a clock that jumps, timers included", async () => {
    bot = await startBotProcess({ api, command: [ECHO], clock: true });
    const user = api.user({ id: 501 });
    await user.asks("/remind");
    const before = Date.now();
    await bot.advanceClock(3_600_000);
    const reminder = await api.waitForCall((call) => call.payload.text === "an hour is over");
    expect(reminder.time - before).toBeGreaterThanOrEqual(3_600_000);
    const said = await user.asks("/when");
    expect(Math.abs(Date.parse(said.text ?? "") - api.now())).toBeLessThan(5000);
    expect((await user.asks("still here")).text).toBe("still here");
  });

  it("gets its updates again after a server error", async () => {
    api.fault({ method: "getUpdates", kind: serverError(502), times: 1 });
    bot = await startBotProcess({ api, command: [ECHO], clock: true });
    const polls = () => api.calls.filter(({ method }) => method === "getUpdates").length;
    while (polls() < 2) await bot.advanceClock(4000);
    expect((await api.user({ id: 501 }).asks("hello")).text).toBe("hello");
  });

  it("receives by webhook", async () => {
    const port = await freePort();
    const env = { WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: "s3cret" };
    bot = await startBotProcess({ api, command: [ECHO], env });
    expect((await api.user({ id: 501 }).asks("hello")).text).toBe("hello");
    await vi.waitFor(() => expect(api.deliveries).toMatchObject([{ status: 200 }]));
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
  });

  it("answers in groups", async () => {
    bot = await startBotProcess({ api, command: [ECHO] });
    const group = api.group({ id: -1001000000003 });
    const answer = await api.user({ id: 501 }).asksIn(group, "hello");
    expect(answer).toMatchObject({ text: "hello", chat: { id: group.id } });
  });

  it("reports a process that dies before it polls", async () => {
    const starting = startBotProcess({ api, command: ["-e", "console.error('no token'); process.exit(3)"] });
    await expect(starting).rejects.toThrow(/ended \(3\) before its first getUpdates: no token/);
  });
});
