import type { Transformer } from "grammy";

/** A call's parameters, whatever the method. */
export type Payload = Readonly<Record<string, unknown>>;

/** Telegram's answer, whatever the method. */
export type Response =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
    };

/** Makes one API call. */
export type Call = (method: string, payload: Payload, signal?: AbortSignal) => Promise<Response>;

/** Sees one API call on its way out and makes it, changes it, repeats it or answers it. */
export type Step = (next: Call, method: string, payload: Payload, signal: AbortSignal | undefined) => Promise<Response>;

/**
 * A step as grammY's transformer. grammY types calls per method; steps treat all methods alike, so the types
 * are put aside here, once.
 */
export function toTransformer(step: Step): Transformer {
  return (previous, method, payload, signal) => {
    type Previous = typeof previous<typeof method>;
    const next: Call = (nextMethod, nextPayload, nextSignal) =>
      previous(
        nextMethod as typeof method,
        nextPayload as typeof payload,
        nextSignal as typeof signal,
      ) as Promise<Response>;
    return step(next, method, payload as Payload, signal as AbortSignal | undefined) as ReturnType<Previous>;
  };
}

/** The methods that make something new each time they are called; all others may be repeated without harm. */
export function isSend(method: string): boolean {
  return /^(send|copy|forward)/.test(method) && !REPEATABLE.has(method);
}

const REPEATABLE: ReadonlySet<string> = new Set(["sendChatAction", "sendMessageDraft", "sendRichMessageDraft"]);
