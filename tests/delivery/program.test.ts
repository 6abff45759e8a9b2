import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../src/paths.ts";
import { type BotApi, startBotApi } from "../bot-api/index.ts";
import { type BotProcess, type BotProcessOptions, startBotProcess } from "../helpers/bot-process.ts";

const cache = mkdtempSync(join(tmpdir(), "elshi-cache-"));
let folder: string;
let api: BotApi;
let bots: BotProcess[] = [];

beforeEach(async () => {
  api = await startBotApi();
  folder = mkdtempSync(join(tmpdir(), "elshi-program-"));
  mkdirSync(join(folder, "knowledge", "articles"), { recursive: true });
  const article = `source: { title: "[A test]", publisher: Test, published: 2022-11, language: en, url: null }
facts:
  - id: border
    topics: [russia]
    as_of: 2022-11
    entities: [russia, kazakhstan]
    text:
      en: "The border of Kazakhstan and Russia is 7,598 km long."
      ru: "Граница Казахстана и России имеет длину 7598 км."
      kk: "Қазақстан мен Ресейдің шекарасы 7598 км."
      pl: "Granica Kazachstanu i Rosji ma 7598 km."
`;
  writeFileSync(join(folder, "knowledge", "articles", "test.yaml"), article);
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.kill()));
  bots = [];
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: Partial<BotProcessOptions> = {}): Promise<BotProcess> {
  const bot = await startBotProcess({
    api,
    knowledgeDir: join(folder, "knowledge"),
    databasePath: join(folder, "elshi.db"),
    ...options,
    // Shared, so that the index of the same knowledge is built once.
    env: { CACHE_DIR: cache, ...options.env },
  });
  bots.push(bot);
  return bot;
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

const QUESTION = "How long is the border with Russia?";

describe("the program", () => {
  it("answers, shows its health, and ends on SIGTERM with 0", async () => {
    const PORT = String(await freePort());
    const bot = await start({ env: { PORT } });
    expect((await api.user({ id: 987_654_321 }).asks(QUESTION)).text).toContain("7,598");
    const health = await (await fetch(`http://127.0.0.1:${PORT}/healthz`)).json();
    expect(health).toMatchObject({
      ready: true,
      receiving: { state: "receiving" },
      knowledge: { facts: 1 },
      store: { persistent: true },
    });
    expect(await (await fetch(`http://127.0.0.1:${PORT}/metrics`)).text()).toContain("elshi_handled_total 1");
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    for (const line of bot.stderr().trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("msg");
    expect(bot.stderr()).not.toMatch(/How long|987654321|AAE-local/);
  });

  it("reloads on SIGHUP, is backed up while it runs, and is restored when it has ended", async () => {
    const bot = await start();
    await api.user({ id: 501 }).asks("/language kk");
    bot.signal("SIGHUP");
    await bot.waitForLog(/knowledge reloaded/);
    const env = { PATH: process.env["PATH"], DATABASE_URL: join(folder, "elshi.db") };
    const run = (...words: string[]) =>
      promisify(execFile)(process.execPath, [join(PROJECT_ROOT, "scripts/run.mjs"), ...words], { env, cwd: folder });
    const { stdout } = await run("backup", "copy.db");
    expect(stdout).toMatch(/^backed up to \S+copy\.db \(schema \d+; settings 1, /);
    await expect(run("restore", "copy.db")).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/stop it first\n$/),
    });
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect((await run("restore", "copy.db")).stdout).toMatch(/^restored .*; the former database is /);
    await expect(run("restore")).rejects.toMatchObject({ code: 2 });
    await expect(run("backup", "--schema", "99")).rejects.toMatchObject({ code: 2 });
  });

  it("answers on a webhook", async () => {
    const PORT = String(await freePort());
    await start({ env: { PORT, WEBHOOK_URL: `http://127.0.0.1:${PORT}/hook`, WEBHOOK_SECRET: "s3cret_s3cret" } });
    expect((await api.user({ id: 501 }).asks(QUESTION)).text).toContain("7,598");
    expect((await fetch(`http://127.0.0.1:${PORT}/hook`, { method: "POST", body: "{}" })).status).toBe(401);
  });

  it("waits for the one before it to end, then takes over", async () => {
    const first = await start();
    const second = await start({ waitUntilReady: false });
    await second.waitForLog(/another Elshi works on this database/);
    await api.user({ id: 501 }).asks(QUESTION);
    await first.stop();
    expect((await api.user({ id: 502 }).asks(QUESTION)).text).toContain("7,598");
    expect(await second.stop("SIGINT")).toEqual({ code: 0, signal: null });
  });

  it("answers without a database when the file is damaged, and leaves it alone", async () => {
    writeFileSync(join(folder, "elshi.db"), "no database ".repeat(1000));
    const bot = await start();
    await bot.waitForLog(/working without a database/);
    expect((await api.user({ id: 501 }).asks(QUESTION)).text).toContain("7,598");
    expect(readFileSync(join(folder, "elshi.db"), "utf8")).toBe("no database ".repeat(1000));
  });

  it.each<[string, Record<string, string | undefined>, RegExp]>([
    [
      "a wrong variable",
      { BOT_TOKEN: "hunter2", PORT: "x" },
      /^elshi: BOT_TOKEN should [^\n]+\nelshi: PORT should [^\n]+\n$/,
    ],
    [
      "a webhook without a secret",
      { WEBHOOK_URL: "https://example.org/x" },
      /^elshi: WEBHOOK_SECRET is missing[^\n]+\n$/,
    ],
    ["no knowledge", { KNOWLEDGE_DIR: "/nowhere" }, /^elshi: [^\n]*nowhere[^\n]*\n$/],
  ])("refuses to start over %s in one line each, with 1", async (_name, env, lines) => {
    const bot = await start({ env, waitUntilReady: false });
    expect(await bot.exit).toEqual({ code: 1, signal: null });
    expect(bot.stderr()).toMatch(lines);
    expect(bot.stderr()).not.toContain("hunter2");
  });

  it("refuses a token that Telegram refuses", async () => {
    const bot = await start({
      env: { BOT_TOKEN: "7000000001:AAE-another_token_for-the-tests-00000" },
      waitUntilReady: false,
    });
    expect(await bot.exit).toEqual({ code: 1, signal: null });
    expect(bot.stderr()).toMatch(/elshi: Telegram refuses the BOT_TOKEN[^\n]+\n$/);
  });

  it("refuses a port that is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const PORT = String(typeof address === "object" ? address?.port : 0);
    const bot = await start({ env: { PORT }, waitUntilReady: false });
    expect(await bot.exit).toEqual({ code: 1, signal: null });
    expect(bot.stderr()).toMatch(/elshi: cannot listen on 127\.0\.0\.1 port \d+ \(EADDRINUSE\)[^\n]*\n$/);
    server.close();
  });
});
