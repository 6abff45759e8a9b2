import type { Update } from "grammy/types";
import type { IncomingUpdate, UpdateKind } from "../store/store.ts";

/** The kinds of update asked for, named explicitly: Telegram remembers the last list when none is given. */
export const ALLOWED_UPDATES = [
  "message",
  "edited_message",
  "callback_query",
  "inline_query",
  "chosen_inline_result",
  "my_chat_member",
] as const satisfies readonly Exclude<keyof Update, "update_id">[];

/** How long after it was stored an update of a kind is still worth answering, in ms; others always are. */
const LIFETIME_MS: Readonly<Partial<Record<UpdateKind, number>>> = {
  inline: 30_000,
  callback: 150_000,
  chosen: 600_000,
};

/** When nobody waits for the answer any more, in milliseconds since 1970; null for never. */
export function expiryOf(kind: UpdateKind, storedAt: number): number | null {
  const lifetime = LIFETIME_MS[kind];
  return lifetime === undefined ? null : storedAt + lifetime;
}

/**
 * What delivery needs to know of an update; null when the value isn't one (no whole, positive `update_id`).
 * Reads with suspicion: whatever else is missing or of another type just isn't there.
 * @param json the update as received, when it is at hand
 */
export function readIncoming(value: unknown, json?: string): IncomingUpdate | null {
  const updateId = field(value, "update_id");
  if (Array.isArray(value) || typeof updateId !== "number" || !Number.isSafeInteger(updateId) || updateId < 0)
    return null;
  const kind = kindOf(value);
  const content = contentOf(value);
  const person = idOf(field(content, "from")) ?? idOf(field(content, "user"));
  const chat = idOf(field(content, "chat")) ?? idOf(field(field(content, "message"), "chat"));
  const body = json ?? write(value);
  return body === null ? null : { updateId, kind, lane: laneOf(kind, chat, person), person, body };
}

/** Messages and presses of one chat share a lane; queries without a chat go by person; the rest needs no order. */
function laneOf(kind: UpdateKind, chat: number | null, person: number | null): string {
  if (kind === "inline" || kind === "chosen") return `inline ${person ?? 0}`;
  if (chat !== null) return `chat ${chat}`;
  return person === null ? "other" : `person ${person}`;
}

/** The group of a lane; null for private chats and other lanes. Groups and channels have negative ids. */
export function groupOf(lane: string): string | null {
  return lane.startsWith("chat -") ? lane : null;
}

function kindOf(update: unknown): UpdateKind {
  if (field(update, "message") !== undefined || field(update, "edited_message") !== undefined) return "message";
  if (field(update, "callback_query") !== undefined) return "callback";
  if (field(update, "inline_query") !== undefined) return "inline";
  return field(update, "chosen_inline_result") !== undefined ? "chosen" : "other";
}

/** The one object an update carries beside its id. */
function contentOf(update: unknown): unknown {
  if (typeof update !== "object" || update === null) return undefined;
  return Object.entries(update).find(([key, value]) => key !== "update_id" && typeof value === "object")?.[1];
}

/** Null for what nests too deep to be written again. */
function write(value: unknown): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    return null;
  }
}

function idOf(value: unknown): number | null {
  const id = field(value, "id");
  return typeof id === "number" && Number.isSafeInteger(id) ? id : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
