import { ApiError } from "./errors.ts";
import type { FaultKind, Faults } from "./faults.ts";
import { changeMethods } from "./methods/change.ts";
import { chatMethods } from "./methods/chats.ts";
import type { Method } from "./methods/method.ts";
import { profileMethods } from "./methods/profile.ts";
import { queryMethods } from "./methods/queries.ts";
import { sendMethods } from "./methods/send.ts";
import { runUpdateMethod } from "./methods/updates.ts";
import type { Queue } from "./queue.ts";
import type { Call, Recorder } from "./recorder.ts";
import { checkResult, methodNamed, readParams } from "./schema.ts";
import type { Params } from "./types.ts";
import type { Webhook } from "./webhook.ts";
import type { World } from "./world.ts";

const METHODS: Readonly<Record<string, Method>> = {
  ...sendMethods,
  ...changeMethods,
  ...queryMethods,
  ...profileMethods,
  ...chatMethods,
};

export type Parts = {
  readonly world: World;
  readonly queue: Queue;
  readonly webhook: Webhook;
  readonly faults: Faults;
  readonly recorder: Recorder;
};

/** What goes over the wire, and how. */
export type Reply = {
  readonly status: number;
  readonly body: unknown;
  readonly delivery: "send" | "reset" | "hang";
  readonly slowMs: number;
};

type Failure = { readonly ok: false; readonly error_code: number; readonly description: string };

export const failureBody = (code: number, description: string, parameters?: unknown): Failure => ({
  ok: false,
  error_code: code,
  description,
  ...(parameters === undefined ? {} : { parameters }),
});

const nameOf = (kind: FaultKind): string =>
  typeof kind === "string" ? kind : "slowMs" in kind ? `slow ${kind.slowMs} ms` : `status ${kind.status}`;

/** Chats (or methods) told to stay away, and until when. */
function createBans(now: () => number) {
  const until = new Map<string, number>();
  const key = (method: string, params: Params): string => String(params.chat_id ?? method);
  return {
    add: (method: string, params: Params, seconds: number): void => {
      until.set(key(method, params), now() + seconds * 1000);
    },
    secondsLeft: (method: string, params: Params): number =>
      Math.ceil(((until.get(key(method, params)) ?? 0) - now()) / 1000),
  };
}

function retryAfter(kind: FaultKind): number | undefined {
  if (typeof kind === "string" || "slowMs" in kind || typeof kind.body === "string") return undefined;
  const parameters = kind.body["parameters"];
  if (typeof parameters !== "object" || parameters === null || !("retry_after" in parameters)) return undefined;
  return Number(parameters.retry_after);
}

/** Carries out one call from its raw parameters to the reply, recording it. */
export function createDispatch(
  parts: Parts,
): (name: string, raw: Readonly<Record<string, unknown>>, gone: AbortSignal) => Promise<Reply> {
  const { world, faults, recorder } = parts;
  const bans = createBans(world.now);

  async function run(method: string, params: Params, issues: readonly string[], gone: AbortSignal): Promise<unknown> {
    if (issues[0] !== undefined) throw new ApiError(400, `Bad Request: ${issues[0]}`, undefined, issues);
    const left = bans.secondsLeft(method, params);
    if (left > 0) {
      const issue = `retry_after ignored: ${method} came ${left} s too early`;
      throw new ApiError(429, `Too Many Requests: retry after ${left}`, { retry_after: left }, [issue]);
    }
    const handler = METHODS[method];
    const result = handler === undefined ? await runUpdateMethod(method, params, parts, gone) : handler(params, world);
    const wrong = checkResult(method, result);
    if (wrong.length > 0 && method !== "getUpdates")
      throw new Error(`${method} would answer wrongly: ${wrong.join("; ")}`);
    return result;
  }

  async function answer(
    call: Call,
    issues: readonly string[],
    gone: AbortSignal,
  ): Promise<{ status: number; body: unknown; issues: readonly string[] }> {
    try {
      const result = await run(call.method, call.payload, issues, gone);
      return { status: 200, body: { ok: true, result }, issues: [] };
    } catch (error) {
      if (error instanceof ApiError)
        return {
          status: error.code,
          body: failureBody(error.code, error.message, error.parameters),
          issues: error.issues,
        };
      const text = `fault of the test server: ${error instanceof Error ? error.stack : String(error)}`;
      return { status: 500, body: failureBody(500, text), issues: [text] };
    }
  }

  return async (name, raw, gone) => {
    const method = methodNamed(name);
    if (method === undefined) {
      const issue = `method ${name} is not among those the bot may use`;
      recorder.end(recorder.begin(name, raw), { status: 404, issues: [issue] });
      return { status: 404, body: failureBody(404, "Not Found: method not found"), delivery: "send", slowMs: 0 };
    }
    const { params, issues } = readParams(method, raw);
    const call = recorder.begin(method, params);
    const kind = faults.strike(method, params);
    const fault = kind === undefined ? {} : { fault: nameOf(kind) };
    if (kind === "hang" || kind === "reset-before") {
      recorder.end(call, { ...fault, issues });
      return { status: 0, body: undefined, delivery: kind === "hang" ? "hang" : "reset", slowMs: 0 };
    }
    if (typeof kind === "object" && "status" in kind) {
      const seconds = retryAfter(kind);
      if (seconds !== undefined) bans.add(method, params, seconds);
      recorder.end(call, { ...fault, issues, status: kind.status, response: kind.body });
      return { status: kind.status, body: kind.body, delivery: "send", slowMs: 0 };
    }
    const result = await answer(call, issues, gone);
    const isReset = kind === "reset-after";
    const outcome = { ...fault, response: result.body, issues: result.issues, applied: result.status === 200 };
    recorder.end(call, isReset ? outcome : { ...outcome, status: result.status });
    const slowMs = typeof kind === "object" && "slowMs" in kind ? kind.slowMs : 0;
    return { status: result.status, body: result.body, delivery: isReset ? "reset" : "send", slowMs };
  };
}
