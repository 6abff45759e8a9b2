import type { Logger } from "../logger.ts";
import type { Outbox } from "../store/store.ts";
import type { Counters } from "./counters.ts";
import { DeliveryError } from "./delivery-error.ts";
import { isSend, type Response, type Step } from "./plain-transformer.ts";
import { currentRun, type Run } from "./run.ts";

export interface OutboxOptions {
  readonly outbox: Outbox;
  readonly counters: Counters;
  readonly logger: Logger;
  readonly now: () => Date;
}

/**
 * A send whose fate a crash left open is made once more after each crash: a lost answer is worse than a doubled one.
 * A send that was begun at this many crashes is taken for their cause.
 */
const MAX_TRIES = 10;

/**
 * Makes every send of an update's handler recognisable: its intent is stored before, its result after, under the
 * update's id and the send's number in the handler's run. A run after a crash gets recorded results back without
 * sending, repeats the one send whose fate is open, and makes the rest.
 */
export function createOutboxStep({ outbox, counters, logger, now }: OutboxOptions): Step {
  /** The database's refusal must not silence the bot; it costs the protection against a duplicate after a crash. */
  async function record(write: Promise<void>): Promise<void> {
    try {
      await write;
    } catch (error) {
      counters.storeFailures++;
      logger.error({ err: error }, "a send could not be recorded");
    }
  }

  async function halt(run: Run, error: DeliveryError): Promise<never> {
    run.halted ??= error;
    throw error;
  }

  return async (next, method, payload, signal) => {
    const run = currentRun();
    if (run === undefined) return next(method, payload, signal);
    if (!isSend(method)) {
      // After `stopping` the update is handled again anyway.
      if (run.halted?.outcome === "stopping") throw run.halted;
      return callRepeatable(run, next(method, payload, signal));
    }
    if (run.halted !== null) throw run.halted;

    const key = { updateId: run.entry.updateId, ordinal: run.nextOrdinal++ };
    const past = run.past.get(key.ordinal) ?? { state: "none" };
    if (past.state === "sent") {
      counters.recognised++;
      return { ok: true, result: JSON.parse(past.result) };
    }
    if (past.state === "begun" && past.tries >= MAX_TRIES) {
      counters.unknownFate++;
      return halt(run, new DeliveryError("unknown-fate", `${method} was begun ${past.tries} times before a crash`));
    }
    if (past.state === "begun") {
      counters.repeatedAfterCrash++;
      logger.warn({ update_id: key.updateId, method }, "a crash left open whether this was sent: sending it once more");
    }

    await record(outbox.begin(key, method, now().getTime()));
    let response: Response;
    try {
      response = await next(method, payload, signal);
    } catch (error) {
      if (!(error instanceof DeliveryError) || error.outcome !== "unknown-fate") await record(outbox.notSent(key));
      if (error instanceof DeliveryError) return halt(run, error);
      throw error;
    }
    // Safe from a kill at once; the wait for the disk is left to the mark that the update is handled.
    run.records.push(
      record(response.ok ? outbox.sent(key, JSON.stringify(reduce(response.result))) : outbox.notSent(key)),
    );
    return response;
  };
}

async function callRepeatable(run: Run, call: Promise<Response>): Promise<Response> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof DeliveryError) run.halted ??= error;
    throw error;
  }
}

/** What a handler may need of a sent message, without its text. */
function reduce(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(reduce);
  if (typeof result !== "object" || result === null) return result;
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(result)) {
    if (["message_id", "message_thread_id", "date"].includes(field)) kept[field] = value;
    if (field === "chat" && typeof value === "object" && value !== null && "id" in value && "type" in value) {
      kept[field] = { id: value.id, type: value.type };
    }
  }
  return kept;
}
