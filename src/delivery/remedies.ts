import type { Logger } from "../logger.ts";
import type { Counters } from "./counters.ts";
import { DeliveryError } from "./delivery-error.ts";
import { isSend, type Payload, type Response, type Step } from "./plain-transformer.ts";
import { currentRun } from "./run.ts";
import { splitText } from "./split-text.ts";

export interface RemedyOptions {
  readonly counters: Counters;
  readonly logger: Logger;
  /** Told when a chat can't be written to any more (blocked, kicked, deleted). */
  readonly onChatGone?: ((chat: number) => void) | undefined;
  /** Told when a group became a supergroup with another id. */
  readonly onMigrated?: ((from: number, to: number) => void) | undefined;
}

type Refusal = Extract<Response, { readonly ok: false }>;

/** How many remedies one call may need: formatting, quote, reply, thread, new id. */
const MAX_REMEDIES = 6;
/** Chats whose new id is remembered. */
const MAX_MIGRATIONS = 1000;
/** A part of a split message, in UTF-16 units: under Telegram's 4,096. */
const MAX_PART_UTF16 = 4000;

/** Refusals that mean: what was wanted is already so, or nobody waits for it. */
const HARMLESS = /message is not modified|query is too old|query id is invalid|message to delete not found/i;

/** Refusals that mean that nothing can be written there, now or at all. */
const GONE =
  /chat not found|user is deactivated|peer_id_invalid|have no rights to send|not enough rights to send|chat_write_forbidden|chat_restricted|topic_closed|chat_admin_required|group chat was deleted|bot was kicked|bot is not a member/i;

/**
 * Answers Telegram's refusals with the remedy that fits, so that an answer is never lost over a detail: without
 * formatting, in parts, without quote, reply or thread, to the group's new id; never to another chat.
 */
export function createRemedies({ counters, logger, onChatGone, onMigrated }: RemedyOptions): Step {
  const migrations = new Map<number, number>();

  function gone(chat: unknown, method: string, refusal: Refusal): never {
    counters.chatsGone++;
    logger.info({ method, code: refusal.error_code }, "the chat can't be written to");
    if (typeof chat === "number") onChatGone?.(chat);
    const error = new DeliveryError("chat-gone", `${method}: the chat can't be written to`);
    const run = currentRun();
    if (run !== undefined) run.halted ??= error;
    throw error;
  }

  function migrate(from: unknown, to: number): void {
    if (typeof from !== "number") return;
    if (migrations.size >= MAX_MIGRATIONS) migrations.clear();
    migrations.set(from, to);
    onMigrated?.(from, to);
  }

  return async (next, method, original, signal) => {
    let payload = original;
    const known = typeof payload["chat_id"] === "number" ? migrations.get(payload["chat_id"]) : undefined;
    if (known !== undefined) payload = { ...payload, chat_id: known };

    for (let remedies = 0; ; remedies++) {
      const response = await next(method, payload, signal);
      if (response.ok) return response;
      if (HARMLESS.test(response.description)) return { ok: true, result: true };
      const newId = response.parameters?.migrate_to_chat_id;
      if (newId === undefined && isGone(response, method, payload)) return gone(payload["chat_id"], method, response);
      if (remedies >= MAX_REMEDIES) return response;

      if (newId !== undefined && payload["chat_id"] !== newId) {
        migrate(payload["chat_id"], newId);
        payload = { ...payload, chat_id: newId };
      } else if (isTooLong(response) && typeof payload["text"] === "string" && method === "sendMessage") {
        counters.remedies++;
        return sendInParts(payload, payload["text"], (part) => next(method, part, signal));
      } else {
        const remedied = remedy(response, payload);
        if (remedied === null) return response;
        payload = remedied;
      }
      counters.remedies++;
      logger.info({ method, code: response.error_code }, "refused, trying a remedy");
    }
  };
}

/** The payload without what was refused; null when there is nothing left to take away. */
export function remedy({ error_code, description }: Refusal, payload: Payload): Payload | null {
  if (error_code !== 400) return null;
  if (/can't parse|can't find end|unsupported start tag|entit/i.test(description)) return withoutFormatting(payload);
  if (/quote/i.test(description)) return withoutQuote(payload) ?? without(payload, "reply_parameters");
  if (/repl(y|ied)/i.test(description)) {
    return without(payload, "reply_parameters") ?? without(payload, "reply_to_message_id");
  }
  if (/thread|topic/i.test(description)) {
    // A reply across topics is refused as well, so both go.
    const bare = without(payload, "message_thread_id");
    return bare === null ? null : (without(bare, "reply_parameters") ?? bare);
  }
  return null;
}

function isTooLong({ error_code, description }: Refusal): boolean {
  return error_code === 413 || (error_code === 400 && /too long|text_too_long/i.test(description));
}

function isGone({ error_code, description }: Refusal, method: string, payload: Payload): boolean {
  if (payload["chat_id"] === undefined) return false;
  return error_code === 403 || (error_code === 400 && isSend(method) && GONE.test(description));
}

/** Text as it reads, with nothing parsed in it: entities and markup go, tags are taken out of HTML. */
function withoutFormatting(payload: Payload): Payload | null {
  const { entities, caption_entities, parse_mode, ...rest } = payload;
  if (entities === undefined && caption_entities === undefined && parse_mode === undefined) return null;
  if (typeof parse_mode !== "string" || parse_mode.toLowerCase() !== "html") return rest;
  const plain = (value: unknown) =>
    typeof value !== "string"
      ? value
      : value
          .replace(/<[^<>]*>/g, "")
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, "&");
  const texts = Object.entries(rest).map(([key, value]) => [
    key,
    key === "text" || key === "caption" ? plain(value) : value,
  ]);
  return Object.fromEntries(texts);
}

function withoutQuote(payload: Payload): Payload | null {
  const reply = payload["reply_parameters"];
  if (typeof reply !== "object" || reply === null || !("quote" in reply)) return null;
  const bare = Object.entries(reply).filter(([key]) => !key.startsWith("quote"));
  return { ...payload, reply_parameters: Object.fromEntries(bare) };
}

function without(payload: Payload, field: string): Payload | null {
  if (payload[field] === undefined) return null;
  return Object.fromEntries(Object.entries(payload).filter(([key]) => key !== field));
}

/** The parts in order: the first one replies, the last one carries the buttons and is what the caller gets back. */
async function sendInParts(
  payload: Payload,
  text: string,
  send: (part: Payload) => Promise<Response>,
): Promise<Response> {
  const { reply_parameters, reply_markup, entities, parse_mode, ...rest } = payload;
  // Markup can't be cut without breaking it; entities can.
  const formatted = parse_mode === undefined ? payload : (withoutFormatting(payload) ?? payload);
  const whole = typeof formatted["text"] === "string" ? formatted["text"] : text;
  const parts = splitText(whole, Array.isArray(entities) ? entities : [], MAX_PART_UTF16);
  let response: Response = { ok: false, error_code: 400, description: "Bad Request: message text is empty" };
  for (const [index, part] of parts.entries()) {
    response = await send({
      ...rest,
      text: part.text,
      ...(part.entities.length > 0 ? { entities: part.entities } : {}),
      ...(index === 0 && reply_parameters !== undefined ? { reply_parameters } : {}),
      ...(index === parts.length - 1 && reply_markup !== undefined ? { reply_markup } : {}),
    });
    if (!response.ok) return response;
  }
  return response;
}
