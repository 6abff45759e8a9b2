/** Why the database could not do it. */
export type StoreFailure = "full" | "read-only" | "corrupt" | "busy" | "newer" | "closed" | "failed";

/** The database could not do what was asked; the message is one line that says why, without any stored content. */
export class StoreError extends Error {
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "StoreError";
    this.failure = failure;
  }
}
