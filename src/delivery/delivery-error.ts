/**
 * Why a call was not made or its outcome isn't known:
 * `unknown-fate` it may have arrived, so it is not repeated; `chat-gone` the chat can't be written to (any more);
 * `expired` nobody waits for it any more; `stopping` the process ends and the update will be handled after the restart.
 */
export type DeliveryOutcome = "unknown-fate" | "chat-gone" | "expired" | "stopping";

/**
 * Thrown into a handler whose call can't be completed. It is already counted and logged, and every further send of
 * the same update fails with it at once, so there is nothing to apologise for: let it pass.
 */
export class DeliveryError extends Error {
  readonly outcome: DeliveryOutcome;

  constructor(outcome: DeliveryOutcome, message: string) {
    super(message);
    this.name = "DeliveryError";
    this.outcome = outcome;
  }
}
