import type { Params } from "./types.ts";

/** How an answer goes wrong. `reset-before`: the connection breaks and nothing happened; `reset-after`: it happened. */
export type FaultKind =
  | "reset-before"
  | "reset-after"
  | "hang"
  | { readonly slowMs: number }
  | { readonly status: number; readonly body: Readonly<Record<string, unknown>> | string };

export type FaultRequest = {
  /** One method, several, or every one when left out. */
  readonly method?: string | readonly string[];
  /** Only calls about this chat. */
  readonly chatId?: number;
  readonly when?: (params: Params) => boolean;
  /** How often it strikes; 1 when left out, Infinity for always. */
  readonly times?: number;
  readonly kind: FaultKind;
};

/** A fault in force; `remove` ends it, `hits` counts its strikes. */
export type Fault = { readonly hits: () => number; readonly remove: () => void };

export type Faults = {
  readonly add: (request: FaultRequest) => Fault;
  readonly strike: (method: string, params: Params) => FaultKind | undefined;
  readonly clear: () => void;
};

/** The faults that wait for calls, oldest first. */
export function createFaults(): Faults {
  type Armed = { readonly request: FaultRequest; left: number; hits: number };
  let armed: Armed[] = [];
  const fits = ({ method, chatId, when }: FaultRequest, called: string, params: Params): boolean =>
    (method === undefined || [method].flat().includes(called)) &&
    (chatId === undefined || Number(params.chat_id) === chatId) &&
    (when === undefined || when(params));
  return {
    add: (request) => {
      const fault: Armed = { request, left: request.times ?? 1, hits: 0 };
      armed.push(fault);
      return {
        hits: () => fault.hits,
        remove: () => {
          armed = armed.filter((other) => other !== fault);
        },
      };
    },
    strike: (method, params) => {
      const fault = armed.find(({ request, left }) => left > 0 && fits(request, method, params));
      if (fault === undefined) return undefined;
      fault.left--;
      fault.hits++;
      return fault.request.kind;
    },
    clear: () => {
      armed = [];
    },
  };
}

const failure = (status: number, description: string, parameters?: Readonly<Record<string, unknown>>): FaultKind => ({
  status,
  body: { ok: false, error_code: status, description, ...(parameters === undefined ? {} : { parameters }) },
});

/** 429: the caller must stay away from this chat (or method) for the seconds given; the server holds it to that. */
export const tooManyRequests = (seconds: number): FaultKind =>
  failure(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });

/** 500, 502 or 504 with the HTML page a proxy in front of Telegram sends. */
export const serverError = (status: 500 | 502 | 504 = 502): FaultKind => ({
  status,
  body: `<html>\r\n<head><title>${status} Error</title></head>\r\n<body><center><h1>${status}</h1></center></body></html>\r\n`,
});

/** 400 with any description. */
export const badRequestFault = (reason: string): FaultKind => failure(400, `Bad Request: ${reason}`);

/** 403: blocked by the user, kicked, deactivated. */
export const forbidden = (reason = "bot was blocked by the user"): FaultKind => failure(403, `Forbidden: ${reason}`);

/** 400: the group has become a supergroup with another id. */
export const migrated = (toChatId: number): FaultKind =>
  failure(400, "Bad Request: group chat was upgraded to a supergroup chat", { migrate_to_chat_id: toChatId });

/** 409 for getUpdates: somebody else polls with this token. */
export const otherPoller = (): FaultKind =>
  failure(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");

/** 401: the token was revoked. */
export const unauthorized = (): FaultKind => failure(401, "Unauthorized");
