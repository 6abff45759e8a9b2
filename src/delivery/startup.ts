import { type Api, GrammyError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Logger } from "../logger.ts";
import { ALLOWED_UPDATES } from "./incoming.ts";
import { TokenRefusedError } from "./polling.ts";
import { backoffMs, type GrammySignal, wait, withDeadline } from "./wait.ts";

export interface StartupOptions {
  readonly api: Api;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
}

/** Telegram's side of a webhook. */
export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 30_000;
const WARN_EVERY_MS = 60_000;
const CALL_MS = 15_000;

/**
 * Asks Telegram who the bot is, for as long as it takes.
 * @returns null when stopped before
 * @throws TokenRefusedError
 */
export async function identify({ api, logger, stopping }: StartupOptions): Promise<UserFromGetMe | null> {
  return persist("getMe", { api, logger, stopping }, (signal) => api.getMe(signal));
}

/** Makes long polling possible: takes away a webhook if one is set, keeping what waits for it. */
export async function preparePolling(options: StartupOptions): Promise<void> {
  const info = await persist("getWebhookInfo", options, (signal) => options.api.getWebhookInfo(signal));
  if (info === null || info.url === "") return;
  options.logger.warn({}, "a webhook was set for this bot: removed, since WEBHOOK_URL is not set");
  await persist("deleteWebhook", options, (signal) =>
    options.api.deleteWebhook({ drop_pending_updates: false }, signal),
  );
}

/** Tells Telegram where to send updates. The secret can't be read back, so it is set on every start. */
export async function prepareWebhook(options: StartupOptions, { url, secret }: WebhookTarget): Promise<void> {
  await persist("setWebhook", options, (signal) =>
    options.api.setWebhook(
      url,
      { secret_token: secret, allowed_updates: ALLOWED_UPDATES, drop_pending_updates: false },
      signal,
    ),
  );
}

/** Repeats a harmless call until it succeeds, with at most one warning a minute; null when stopped before. */
async function persist<T>(
  method: string,
  { logger, stopping }: StartupOptions,
  call: (signal: GrammySignal) => Promise<T>,
): Promise<T | null> {
  let warnedAt = Number.NEGATIVE_INFINITY;
  for (let attempt = 0; !stopping.aborted; attempt++) {
    try {
      return await withDeadline(CALL_MS, [stopping], call);
    } catch (error) {
      if (stopping.aborted) return null;
      const refusal = error instanceof GrammyError ? error : null;
      // Telegram answers 404 to something that isn't even shaped like one of its tokens.
      if (refusal?.error_code === 401 || (refusal?.error_code === 404 && method === "getMe"))
        throw new TokenRefusedError();
      // Asked for something it won't do (a webhook address it refuses): waiting doesn't change that.
      if (refusal?.error_code === 400) throw new Error(`Telegram refuses ${method}: ${refusal.description}`);
      if (performance.now() - warnedAt >= WARN_EVERY_MS) {
        warnedAt = performance.now();
        logger.warn({ method, err: error }, "Telegram can't be reached yet, trying on");
      }
      const told = refusal?.error_code === 429 ? (refusal.parameters.retry_after ?? 1) * 1000 : 0;
      await wait(told > 0 ? told : backoffMs(attempt, FIRST_BACKOFF_MS, MAX_BACKOFF_MS), stopping);
    }
  }
  return null;
}
