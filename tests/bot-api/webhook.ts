import { kindOf, type Queue } from "./queue.ts";
import type { Update } from "./types.ts";

/** Times are milliseconds; a second of Retry-After lasts `secondMs`. */
export type WebhookTimes = { readonly firstRetryMs: number; readonly maxRetryMs: number; readonly secondMs: number };
export const WEBHOOK_TIMES: WebhookTimes = { firstRetryMs: 10, maxRetryMs: 200, secondMs: 1000 };

const ANSWER_MS = 60_000;
const MAX_RETRY_AFTER_SECONDS = 3600;

export type WebhookSettings = {
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxConnections: number;
};
export type Delivery = { readonly update: Update; readonly status: number | "failed"; readonly body: string };

export type Webhook = {
  readonly set: (settings: WebhookSettings) => void;
  readonly remove: () => void;
  readonly settings: () => WebhookSettings | undefined;
  readonly lastError: () => { readonly date: number; readonly message: string } | undefined;
  /** Every attempt, in order of answers. */
  readonly deliveries: readonly Delivery[];
  readonly wake: () => void;
};

/** The lane of an update: one chat (or person) and one kind; lanes run side by side, a lane in order. */
function findLane(update: Update): string {
  const kind = kindOf(update);
  const content = JSON.stringify(update[kind] ?? null);
  const chat =
    kind.endsWith("query") || kind === "chosen_inline_result" ? undefined : /"chat":\{"id":(-?\d+)/.exec(content)?.[1];
  return `${kind}|${chat ?? /"from":\{"id":(\d+)/.exec(content)?.[1] ?? ""}`;
}

const lanes = new WeakMap<Update, string>();

function laneOf(update: Update): string {
  const lane = lanes.get(update) ?? findLane(update);
  lanes.set(update, lane);
  return lane;
}

/** Posts pending updates to the webhook; `reply` carries out a call that came as the answer's body. */
export function createWebhook(
  queue: Queue,
  seconds: () => number,
  times: WebhookTimes,
  reply: (call: Readonly<Record<string, unknown>>) => void,
): Webhook {
  let current: WebhookSettings | undefined;
  let lastError: { date: number; message: string } | undefined;
  const deliveries: Delivery[] = [];
  const busy = new Set<string>();
  const inFlight = new Set<Update>();

  async function post(
    settings: WebhookSettings,
    update: Update,
  ): Promise<{ status: number | "failed"; body: string; waitMs?: number }> {
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (settings.secret !== undefined) headers["X-Telegram-Bot-Api-Secret-Token"] = settings.secret;
    try {
      const signal = AbortSignal.timeout(ANSWER_MS);
      const answer = await fetch(settings.url, { method: "POST", headers, body: JSON.stringify(update), signal });
      const after = Number(answer.headers.get("retry-after") ?? Number.NaN);
      const result = { status: answer.status, body: await answer.text() };
      return after > 0 ? { ...result, waitMs: Math.min(after, MAX_RETRY_AFTER_SECONDS) * times.secondMs } : result;
    } catch (error) {
      return { status: "failed", body: String(error) };
    }
  }

  function takeReply(body: string): void {
    if (!body.trimStart().startsWith("{")) return;
    const call: unknown = JSON.parse(body);
    if (typeof call === "object" && call !== null && "method" in call) reply({ ...call });
  }

  async function deliver(update: Update, lane: string): Promise<void> {
    let waitMs = 0;
    while (current !== undefined && queue.pending().includes(update)) {
      const { status, body, waitMs: asked } = await post(current, update);
      deliveries.push({ update, status, body });
      if (status !== "failed" && status >= 200 && status < 300) {
        queue.remove(update);
        takeReply(body);
        break;
      }
      const message = status === "failed" ? "Connection failed" : `Wrong response from the webhook: ${status}`;
      lastError = { date: seconds(), message };
      const pause = asked ?? waitMs;
      waitMs = waitMs === 0 ? times.firstRetryMs : Math.min(waitMs * 2, times.maxRetryMs);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    busy.delete(lane);
    inFlight.delete(update);
    wake();
  }

  function wake(): void {
    if (current === undefined) return;
    for (const update of queue.pending()) {
      if (busy.size >= current.maxConnections) return;
      const lane = laneOf(update);
      if (busy.has(lane) || inFlight.has(update)) continue;
      busy.add(lane);
      inFlight.add(update);
      void deliver(update, lane);
    }
  }

  queue.onPush(wake);
  return {
    set: (settings) => {
      current = settings;
      lastError = undefined;
      wake();
    },
    remove: () => {
      current = undefined;
    },
    settings: () => current,
    lastError: () => lastError,
    deliveries,
    wake,
  };
}
