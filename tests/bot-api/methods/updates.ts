import { linkProblem } from "../entities.ts";
import { refuse } from "../errors.ts";
import { conflictError, type Queue } from "../queue.ts";
import type { Params } from "../types.ts";
import type { Webhook } from "../webhook.ts";

const isLoopback = (url: string): boolean => /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url);

function setWebhook(params: Params, queue: Queue, webhook: Webhook): true {
  const { url = "", secret_token: secret, max_connections: maxConnections = 40 } = params;
  if (secret !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secret))
    refuse(["secret token contains unallowed characters: 1–256 of A-Z a-z 0-9 _ -"]);
  if (maxConnections < 1 || maxConnections > 100) refuse(["max_connections must be between 1 and 100"]);
  queue.allow(params.allowed_updates);
  if (params.drop_pending_updates === true) queue.clear();
  if (url === "") {
    webhook.remove();
    return true;
  }
  const problem = isLoopback(url) ? undefined : linkProblem(url, ["https:"]);
  if (problem !== undefined) refuse([`bad webhook: an HTTPS URL must be provided for webhook: ${problem}`]);
  queue.conflict("terminated by setWebhook request");
  webhook.set({ url, secret, maxConnections });
  return true;
}

function deleteWebhook(params: Params, queue: Queue, webhook: Webhook): true {
  webhook.remove();
  if (params.drop_pending_updates === true) queue.clear();
  return true;
}

function webhookInfo(queue: Queue, webhook: Webhook): unknown {
  const settings = webhook.settings();
  const error = webhook.lastError();
  return {
    url: settings?.url ?? "",
    has_custom_certificate: false,
    pending_update_count: queue.pending().length,
    ...(settings === undefined ? {} : { max_connections: settings.maxConnections }),
    ...(error === undefined ? {} : { last_error_date: error.date, last_error_message: error.message }),
    allowed_updates: queue.allowed(),
  };
}

async function getUpdates(params: Params, queue: Queue, webhook: Webhook, gone: AbortSignal): Promise<unknown> {
  const { limit = 100, timeout = 0 } = params;
  if (limit < 1 || limit > 100) refuse([`limit must be between 1 and 100, not ${limit}`]);
  if (timeout < 0) refuse([`timeout must not be negative: ${timeout}`]);
  if (webhook.settings() !== undefined)
    throw conflictError(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  return queue.poll(params, gone);
}

/** Carries out the methods about receiving updates; undefined for any other. */
export function runUpdateMethod(
  method: string,
  params: Params,
  { queue, webhook }: { readonly queue: Queue; readonly webhook: Webhook },
  gone: AbortSignal,
): unknown {
  switch (method) {
    case "getUpdates":
      return getUpdates(params, queue, webhook, gone);
    case "setWebhook":
      return setWebhook(params, queue, webhook);
    case "deleteWebhook":
      return deleteWebhook(params, queue, webhook);
    case "getWebhookInfo":
      return webhookInfo(queue, webhook);
    default:
      return undefined;
  }
}
