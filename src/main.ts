import { existsSync } from "node:fs";
import process from "node:process";
import type { Answerer } from "./answer/types.ts";
import type { BotContext } from "./bot/context.ts";
import { type Config, ConfigError, type PollingConfig, parseConfig, type WebhookConfig } from "./config.ts";
import type { Health } from "./http/health.ts";
import { createLogger, type Logger, scrubSecrets } from "./logger.ts";
import type { Stores } from "./store/open-stores.ts";

/** Of the ten seconds a stop may take, what handlers get; the rest is for recording and closing. */
const DRAIN_MS = 8500;
const PURGE_EVERY_MS = 3_600_000;

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
  else await serve(config, foundation);
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
  const [{ createBot }, { startService }] = await Promise.all([
    import("./bot/bot.ts"),
    import("./delivery/service.ts"),
  ]);
  const now = () => new Date();
  const healthOf = createHealth(config, answerer, stores, Date.now());
  const service = startService<BotContext>({
    token: config.token,
    apiRoot: config.apiRoot,
    webhook: config.mode === "webhook" ? config.webhook : null,
    ...stores.delivery(Number(config.token.split(":")[0])),
    logger,
    now,
    createBot: (botConfig) =>
      createBot(
        config.token,
        { answerer, store: stores.store, adminIds: config.adminIds, logger, now, health },
        botConfig,
      ),
  });
  function health(): Health {
    return healthOf(service.status());
  }

  const server = config.http === null ? null : await listen(config, config.http);
  if (server !== null) logger.info({ port: server.port }, "serving HTTP");
  const purging = setInterval(() => void purge(stores, logger), PURGE_EVERY_MS).unref();
  void purge(stores, logger);

  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= (async () => {
      logger.info({}, "stopping: finishing what is being answered");
      clearInterval(purging);
      await service.stop(DRAIN_MS);
      await server?.close();
      await stores.store.close();
      logger.info({}, "stopped");
    })();
    return stopping;
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(
      signal,
      () =>
        void stop().then(
          () => process.exit(0),
          (error: unknown) => fail(error),
        ),
    );
  }
  await service.ended.catch(async (error: unknown) => {
    await stop();
    throw error;
  });

  async function listen(given: PollingConfig | WebhookConfig, { host, port }: { host: string; port: number }) {
    const { startHttpServer } = await import("./http/server.ts");
    return startHttpServer({
      host,
      port,
      health,
      counts: () => ({ ...service.counters }),
      logger,
      webhook: given.mode === "webhook" ? { ...given.webhook, accept: service.accept } : null,
    });
  }
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
