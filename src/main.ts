import { existsSync } from "node:fs";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import type { Answerer } from "./answer/types.ts";
import type { BotContext } from "./bot/context.ts";
import { type Config, ConfigError, type PollingConfig, parseConfig, type WebhookConfig } from "./config.ts";
import { fired } from "./delivery/wait.ts";
import type { Health } from "./http/health.ts";
import type { HttpServer } from "./http/server.ts";
import { createLogger, type Logger, scrubSecrets } from "./logger.ts";
import type { Stores } from "./store/open-stores.ts";

/** Of the ten seconds a stop may take, what handlers get; the rest is for recording and closing. */
const DRAIN_MS = 8500;
const PURGE_EVERY_MS = 3_600_000;
const LOCK_RETRY_MS = 250;

interface Foundation {
  readonly logger: Logger;
  readonly stores: Stores;
  readonly answerer: Answerer;
}

async function start(): Promise<void> {
  if (existsSync(".env")) (await import("dotenv")).config({ quiet: true });
  const config = parseConfig(process.env);
  const logger = createLogger(config.logLevel);
  process.on("unhandledRejection", (error) => logger.error({ err: error }, "a promise was rejected and nobody looked"));
  process.on("uncaughtException", (error) => {
    logger.error({ err: error }, "unexpected failure: ending, what is stored is taken up at the next start");
    process.exit(1);
  });
  const foundation = await lay(config, logger);
  process.on("SIGHUP", () => void reload(foundation));
  if (config.mode === "terminal") await chat(config, foundation);
  else {
    await serve(config, foundation);
    process.exit(0);
  }
}

/** Everything both modes stand on. Knowledge and database don't wait for each other. */
async function lay(config: Config, logger: Logger): Promise<Foundation> {
  const [{ openAnswerer }, { openStores }] = await Promise.all([
    import("./open-answerer.ts"),
    import("./store/open-stores.ts"),
  ]);
  const answerer = openAnswerer({
    knowledgeDir: config.knowledgeDir,
    cacheDir: config.cacheDir,
    log: (level, message) => logger[level]({}, message),
  });
  const stores = openStores(config.database, () => new Date());
  if (stores.problem !== null)
    logger.error({ problem: stores.problem }, "working without a database: nothing is kept beyond this run");
  return { logger, stores, answerer };
}

async function chat(config: Config, { logger, stores, answerer }: Foundation): Promise<void> {
  const { runTerminal } = await import("./terminal/terminal.ts");
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => void stores.store.close().finally(() => process.exit(0)));
  }
  await runTerminal({
    answerer,
    store: stores.store,
    input: process.stdin,
    output: process.stdout,
    logger,
    now: () => new Date(),
    health: () => createHealth(config, answerer, stores, Date.now())(),
  });
  await stores.store.close();
}

async function serve(config: PollingConfig | WebhookConfig, { logger, stores, answerer }: Foundation): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop.abort());
  if (!(await takeLock(stores.lock, logger, stop.signal))) return;

  const [{ createBot }, { commandMenus, publishCommands }, { loadTexts }, { createFloodNotice }, { startService }] =
    await Promise.all([
      import("./bot/bot.ts"),
      import("./bot/commands.ts"),
      import("./bot/render/texts.ts"),
      import("./bot/flood-notice.ts"),
      import("./delivery/service.ts"),
    ]);
  const now = () => new Date();
  const healthOf = createHealth(config, answerer, stores, Date.now());
  const health = (): Health => healthOf(service.status());
  const deps = { answerer, store: stores.store, adminIds: config.adminIds, logger, now, health };
  const service = startService<BotContext>({
    token: config.token,
    apiRoot: config.apiRoot,
    webhook: config.mode === "webhook" ? config.webhook : null,
    ...stores.delivery(Number(config.token.split(":")[0])),
    logger,
    now,
    createBot: (botConfig) => createBot(config.token, deps, botConfig),
    onReady: (api) =>
      publishCommands(api, commandMenus(loadTexts(), answerer.current().topics, config.adminIds), logger),
    createFloodNotice: (api) => createFloodNotice(api, deps),
  });
  const purging = setInterval(() => void purge(stores, logger), PURGE_EVERY_MS).unref();
  void purge(stores, logger);
  let server: HttpServer | null = null;
  try {
    if (config.http !== null) {
      const { startHttpServer } = await import("./http/server.ts");
      const webhook = config.mode === "webhook" ? { ...config.webhook, accept: service.accept } : null;
      server = await startHttpServer({
        ...config.http,
        health,
        counts: () => ({ ...service.counters }),
        logger,
        webhook,
      });
      logger.info({ port: server.port }, "serving HTTP");
    }
    await Promise.race([service.ended, fired(stop.signal)]);
    logger.info({}, "stopping: finishing what is being answered");
  } finally {
    clearInterval(purging);
    await service.stop(DRAIN_MS);
    await server?.close();
    await stores.store.close();
    stores.lock.release();
  }
}

/** Waits for another process on the same database to end, as in a restart; false when stopped before. */
async function takeLock(lock: Stores["lock"], logger: Logger, stop: AbortSignal): Promise<boolean> {
  for (let waited = 0; !stop.aborted; waited++) {
    if (lock.take()) return true;
    if (waited === 0) logger.warn({}, "another Elshi works on this database: waiting until it ends");
    await setTimeout(LOCK_RETRY_MS);
  }
  return false;
}

function createHealth(config: Config, answerer: Answerer, stores: Stores, startedAt: number) {
  type Delivery = Pick<Health, "ready" | "receiving" | "sending" | "backlog">;
  const idle: Delivery = {
    ready: true,
    receiving: { state: "terminal", lastAt: null },
    sending: { failuresInARow: 0, lastAnswerAt: null },
    backlog: 0,
  };
  return (delivery: Delivery = idle): Health => {
    const { version, factCount, newest } = answerer.current();
    return {
      ...delivery,
      mode: config.mode,
      knowledge: { version, facts: factCount, newest },
      store: { persistent: stores.persistent, problem: stores.problem },
      uptimeSeconds: Math.round((Date.now() - startedAt) / 1000),
    };
  };
}

async function purge({ store }: Stores, logger: Logger): Promise<void> {
  try {
    const erased = await store.purge(new Date());
    if (erased > 0) logger.info({ erased }, "erased what was past its retention");
  } catch (error) {
    logger.error({ err: error }, "what is past its retention could not be erased");
  }
}

async function reload({ answerer, logger }: Foundation): Promise<void> {
  try {
    const { before, after, took } = await timed(() => answerer.reload());
    logger.info({ before: before.version, after: after.version, facts: after.facts, ms: took }, "knowledge reloaded");
  } catch (error) {
    logger.error({ err: error }, "reload refused: the old knowledge keeps serving");
  }
}

async function timed<T extends object>(work: () => Promise<T>): Promise<T & { readonly took: number }> {
  const startedAt = performance.now();
  return { ...(await work()), took: Math.round(performance.now() - startedAt) };
}

/** The end of a start that can't go on: one line for each thing to put right, no stack. */
function fail(error: unknown): never {
  const lines = error instanceof ConfigError ? error.problems : [oneLine(error)];
  for (const line of lines) process.stderr.write(`elshi: ${line}\n`);
  process.exit(1);
}

function oneLine(error: unknown): string {
  const lines = scrubSecrets(error instanceof Error ? error.message : String(error))
    .split("\n")
    .filter((line) => line.trim() !== "");
  const [first = "unknown failure", ...more] = lines;
  return more.length === 0 ? first : `${first} (${more.length} more: npm run check)`;
}

start().catch(fail);
