import { Api, type Bot, type BotConfig, type Context } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logger.ts";
import type { Inbox, Outbox } from "../store/store.ts";
import type { Counters } from "./counters.ts";
import { createDelivery, type DeliveryOptions } from "./delivery.ts";
import { readIncoming } from "./incoming.ts";
import { poll, type ReceivingState } from "./polling.ts";
import { identify, preparePolling, prepareWebhook, type WebhookTarget } from "./startup.ts";
import { createTelegramFetch } from "./telegram-fetch.ts";
import { fired } from "./wait.ts";

type BotPart<C extends Context> = Pick<Bot<C>, "api" | "handleUpdate" | "botInfo">;

export interface ServiceOptions<C extends Context>
  extends Pick<
    DeliveryOptions,
    "flood" | "concurrency" | "firstBackoffMs" | "timeoutMs" | "onChatGone" | "onMigrated"
  > {
  readonly token: string;
  readonly apiRoot: string;
  /** Null for long polling. */
  readonly webhook: WebhookTarget | null;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly createBot: (config: BotConfig<C>) => BotPart<C>;
  /** Called once the bot is known to Telegram, with calls that stand outside of any update. Must not reject. */
  readonly onReady?: (api: Api) => Promise<unknown>;
  /** Makes what tells somebody that they send too much. */
  readonly createFloodNotice?: (api: Api) => NonNullable<DeliveryOptions["onFlood"]>;
}

/** What is true now of receiving and sending. */
export interface ServiceStatus {
  readonly ready: boolean;
  readonly receiving: { readonly state: string; readonly lastAt: string | null };
  readonly sending: { readonly failuresInARow: number; readonly lastAnswerAt: string | null };
  readonly backlog: number;
}

/** A running bot. */
export interface Service {
  status(): ServiceStatus;
  readonly counters: Readonly<Counters>;
  /** For the webhook: stores an update, durable when it resolves with true; false when it isn't an update. */
  accept(update: unknown, json: string): Promise<boolean>;
  /** Ends what {@link startService} began; safe to call twice. */
  stop(graceMs: number): Promise<void>;
  /** Resolves when stopped; rejects when going on is senseless (TokenRefusedError). */
  readonly ended: Promise<void>;
}

/** grammY's own limit, only a backstop behind those of each call. */
const BACKSTOP_SECONDS = 60;

/** Starts a bot: identifies it, takes up what was left waiting, and receives updates until stopped. */
export function startService<C extends Context>(options: ServiceOptions<C>): Service {
  const { token, apiRoot, webhook, inbox, outbox, logger, now, createBot } = options;
  const client = { apiRoot, fetch: createTelegramFetch(), timeoutSeconds: BACKSTOP_SECONDS };
  // Polling has connections of its own, so that a burst of sends can't hold it up.
  const api = new Api(token, { ...client, fetch: createTelegramFetch() });
  const bot = createBot({ client });
  const delivery = createDelivery({
    ...options,
    inbox,
    outbox,
    logger,
    now,
    handle: (update: Update) => bot.handleUpdate(update),
    onFlood: options.createFloodNotice?.(bot.api),
  });
  bot.api.config.use(...delivery.transformers);

  const stopping = new AbortController();
  const receiving: ReceivingState = { state: "starting", lastAt: null };
  let ready = false;

  async function run(): Promise<void> {
    const startup = { api, logger, stopping: stopping.signal };
    const me = await identify(startup);
    if (me === null) return;
    bot.botInfo = me;
    if (me.can_read_all_group_messages) {
      logger.warn({}, "this bot reads all messages of its groups: turn privacy mode on with @BotFather (/setprivacy)");
    }
    await delivery.resume();
    ready = true;
    logger.info({ by: webhook === null ? "long polling" : "webhook" }, "ready");
    // Beside the work, not before it: a slow answer must not keep questions waiting.
    void options.onReady?.(api);
    if (webhook === null) {
      await preparePolling(startup);
      if (stopping.signal.aborted) return;
      await poll({
        api,
        store: (updates) => delivery.accept(updates),
        handleUnstored: delivery.handleUnstored,
        full: delivery.full,
        counters: delivery.counters,
        state: receiving,
        logger,
        now,
        stopping: stopping.signal,
      });
    } else {
      await prepareWebhook(startup, webhook);
      receiving.state = "receiving";
      await fired(stopping.signal);
    }
  }

  const ended = run().finally(() => {
    ready = false;
    receiving.state = "stopped";
  });
  // Whoever waits for `ended` sees it; nobody has to.
  ended.catch(() => {});

  return {
    counters: delivery.counters,
    status: () => ({
      ready: ready && !stopping.signal.aborted,
      receiving: { state: receiving.state, lastAt: iso(receiving.lastAt) },
      sending: { failuresInARow: delivery.sending.failuresInARow, lastAnswerAt: iso(delivery.sending.lastAnswerAt) },
      backlog: delivery.backlog(),
    }),
    async accept(update, json) {
      if (readIncoming(update, json) === null) return false;
      if (delivery.full()) throw new Error("too many updates wait already");
      await delivery.accept([update], [json]);
      receiving.lastAt = now().getTime();
      return true;
    },
    ended,
    async stop(graceMs) {
      stopping.abort();
      await delivery.stop(graceMs);
      await ended.catch(() => {});
    },
  };
}

function iso(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
