import { Bot, type Context } from "grammy";
import { type Service, type ServiceOptions, startService } from "../../src/delivery/service.ts";
import { createLogger } from "../../src/logger.ts";
import { openStores } from "../../src/store/open-stores.ts";
import type { Inbox, Outbox } from "../../src/store/store.ts";
import type { BotApi } from "../bot-api/index.ts";

/** A bot inside the test's own process. */
export interface EchoBot {
  readonly service: Service;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly log: readonly string[];
  /** What handlers threw, as far as it reached the delivery. */
  readonly thrown: readonly unknown[];
  stop(): Promise<void>;
}

type Handler = (ctx: Context) => unknown;

/** Starts a bot that runs `handler` for each message, on the real delivery and a database in memory. */
export function startEcho(
  api: BotApi,
  handler: Handler = (ctx) => ctx.reply(ctx.message?.text ?? "?"),
  overrides: Partial<ServiceOptions<Context>> = {},
): EchoBot {
  const log: string[] = [];
  const thrown: unknown[] = [];
  const stores = openStores(":memory:", () => new Date());
  const boxes = stores.delivery(1);
  const service = startService<Context>({
    token: api.token,
    apiRoot: api.root,
    webhook: null,
    ...boxes,
    logger: createLogger("debug", { write: (line) => void log.push(line) }),
    now: () => new Date(),
    firstBackoffMs: 5,
    timeoutMs: 500,
    createBot: (config) => {
      const bot = new Bot<Context>(api.token, config);
      bot.on("message", async (ctx) => {
        try {
          await handler(ctx);
        } catch (error) {
          thrown.push(error);
          throw error;
        }
      });
      bot.on("callback_query", (ctx) => ctx.answerCallbackQuery({ text: "pressed" }));
      bot.on("inline_query", (ctx) => ctx.answerInlineQuery([]));
      return bot;
    },
    ...overrides,
  });
  return {
    service,
    ...boxes,
    log,
    thrown,
    async stop() {
      await service.stop(2000);
      await stores.store.close();
    },
  };
}
