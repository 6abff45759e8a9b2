import { type Channel, createChannel, createGroup, type Group, type GroupOptions } from "./actors/group.ts";
import { createStage } from "./actors/stage.ts";
import { createUser, sentMessage, type UserActor, type UserOptions } from "./actors/user.ts";
import { createDispatch } from "./dispatch.ts";
import { createFaults, type Fault, type FaultRequest } from "./faults.ts";
import { type Latency, listen } from "./http.ts";
import { createQueue } from "./queue.ts";
import { type Call, type CallFilter, createRecorder, type Violation, type Wait } from "./recorder.ts";
import type { Message, Update } from "./types.ts";
import { createWebhook, type Delivery, WEBHOOK_TIMES, type WebhookTimes } from "./webhook.ts";
import { createWorld, type World } from "./world.ts";

export { ANONYMOUS_ADMIN, type Channel, type Group, TELEGRAM } from "./actors/group.ts";
export type { SayOptions } from "./actors/stage.ts";
export type { UserActor } from "./actors/user.ts";
export * from "./faults.ts";
export type { Call, Violation } from "./recorder.ts";
export type * from "./types.ts";

export type BotApiOptions = {
  readonly token?: string;
  readonly username?: string;
  /** Fields of getMe to differ in, for example can_read_all_group_messages. */
  readonly me?: Readonly<Record<string, unknown>>;
  readonly firstUpdateId?: number;
  readonly latency?: Partial<Latency>;
  readonly webhookTimes?: Partial<WebhookTimes>;
};

/** A running Bot API with everything a test drives and reads. */
export type BotApi = {
  /** For BOT_API_ROOT. */
  readonly root: string;
  readonly token: string;
  readonly bot: World["bot"];
  readonly world: World;

  readonly calls: readonly Call[];
  readonly violations: readonly Violation[];
  /** The first call that fits, already made or still to come, once answered. */
  readonly waitForCall: (filter: CallFilter, wait?: Wait) => Promise<Call>;
  /** The index the next call will have, for `waitForCall(…, { from })`. */
  readonly nextIndex: () => number;
  /** Waits until no call is open and nothing has happened for so long. */
  readonly idle: (quietMs: number, timeoutMs?: number) => Promise<void>;
  /** The messages the recorded calls sent to a chat, as they stand now; deleted ones as they were sent. */
  readonly sentTo: (chatId: number) => readonly Message[];
  /** Forgets calls and violations; chats, messages and updates stay. */
  readonly clear: () => void;

  readonly user: (options: UserOptions) => UserActor;
  readonly group: (options: GroupOptions) => Group;
  readonly channel: (options: { readonly id: number; readonly title?: string }) => Channel;

  /** Queues an update, checked against the schema, under the next update_id: `push({ message })`. */
  readonly push: (content: Readonly<Record<string, unknown>>) => Update;
  /** Queues an update as it is: repeated, misnumbered, of an unknown kind, malformed. */
  readonly pushAsIs: (update: Update) => void;
  readonly restartUpdateIds: (next: number) => void;
  /** Lets one getUpdates see everything the function pushes. */
  readonly batch: <Result>(push: () => Result) => Result;
  readonly pendingUpdates: () => readonly Update[];
  /** Whether a getUpdates is waiting. */
  readonly isPolling: () => boolean;
  /** Ends the waiting getUpdates with a 409; false when none waits. */
  readonly conflict: () => boolean;
  /** Every attempt to deliver to the webhook. */
  readonly deliveries: readonly Delivery[];

  readonly fault: (request: FaultRequest) => Fault;
  readonly clearFaults: () => void;
  readonly setLatency: (latency: Partial<Latency>) => void;
  /** The server's clock, Unix milliseconds; it decides on dates, expiry and bans. */
  readonly now: () => number;
  readonly advanceClock: (ms: number) => void;
  readonly close: () => Promise<void>;
};

/** Starts a strict Bot API on a free port of 127.0.0.1. */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const { token = "7000000001:AAE-local-token_for-the-tests-0000000", username = "elshi_test_bot" } = options;
  let shiftMs = 0;
  let latency: Latency = { callMs: () => 0, pollMs: 0, ...options.latency };
  const now = (): number => Date.now() + shiftMs;

  const bot = {
    id: Number(token.split(":")[0]),
    is_bot: true,
    first_name: "Elshi",
    username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    supports_guest_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
    ...options.me,
  };
  const world = createWorld(bot, now);
  const queue = createQueue(now, options.firstUpdateId ?? 100_000_001);
  const recorder = createRecorder(now);
  const faults = createFaults();
  const webhook = createWebhook(queue, world.seconds, { ...WEBHOOK_TIMES, ...options.webhookTimes }, (call) => {
    const { method, ...raw } = call;
    void dispatch(String(method), raw, new AbortController().signal);
  });
  const dispatch = createDispatch({ world, queue, webhook, faults, recorder });
  const server = await listen({ token, world, dispatch, latency: () => latency });
  const stage = createStage(world, queue, recorder);

  const sentTo = (chatId: number): readonly Message[] =>
    recorder.calls.flatMap((call) => {
      const message = sentMessage(call);
      if (message === undefined || message.chat.id !== chatId) return [];
      return [world.chats.get(chatId)?.messages.get(message.message_id) ?? message];
    });

  return {
    root: `http://127.0.0.1:${server.port}`,
    token,
    bot,
    world,
    calls: recorder.calls,
    violations: recorder.violations,
    waitForCall: recorder.waitFor,
    nextIndex: recorder.nextIndex,
    idle: recorder.idle,
    sentTo,
    clear: recorder.clear,
    user: (user) => createUser(stage, user),
    group: (group) => createGroup(stage, group),
    channel: (channel) => createChannel(stage, channel),
    push: stage.push,
    pushAsIs: (update) => {
      recorder.touch();
      queue.pushAsIs(update);
    },
    restartUpdateIds: queue.restartIds,
    batch: queue.batch,
    pendingUpdates: queue.pending,
    isPolling: queue.polling,
    conflict: () => queue.conflict(),
    deliveries: webhook.deliveries,
    fault: faults.add,
    clearFaults: faults.clear,
    setLatency: (change) => {
      latency = { ...latency, ...change };
    },
    now,
    advanceClock: (ms) => {
      shiftMs += ms;
    },
    close: async () => {
      webhook.remove();
      await server.close();
    },
  };
}
