/** Names a send that must not be repeated: the n-th one (from 0) of an update's handler. */
export interface SendKey {
  readonly updateId: number;
  readonly ordinal: number;
}

/** What is known about a send from an earlier run of the same update. */
export type PastSend =
  /** Never tried, or known not to have been sent. */
  | { readonly state: "none" }
  /** Sent; `result` is what Telegram answered, reduced to ids, as JSON. */
  | { readonly state: "sent"; readonly result: string }
  /** Begun `tries` times; whether it was sent is not known. */
  | { readonly state: "begun"; readonly tries: number };

/**
 * Durable record of sends that Telegram can't recognise as repeats. When `begin` resolves, its effect survives a
 * kill and a power cut; those of the others survive a kill from the moment of the call and a power cut with the
 * next write. Every call rejects with StoreError when the database can't do it.
 */
export interface Outbox {
  /** What an earlier run of these updates has sent, by ordinal; read once, before the handler runs again. */
  past(updateId: number): Promise<ReadonlyMap<number, PastSend>>;
  /** Stores the intent, before sending. */
  begin(key: SendKey, method: string, now: number): Promise<void>;
  /** Stores that it was sent, with Telegram's answer reduced to ids. */
  sent(key: SendKey, result: string): Promise<void>;
  /** Stores that it was certainly not sent: a later run may send it. */
  notSent(key: SendKey): Promise<void>;
}
