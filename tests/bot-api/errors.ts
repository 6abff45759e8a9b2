import type { JsonObject } from "./types.ts";

/** What Telegram answers when it refuses: a code, a description, sometimes parameters; and what the caller did wrong. */
export class ApiError extends Error {
  readonly code: number;
  readonly parameters: JsonObject | undefined;
  /** The rules the caller broke; empty for honest failures such as "message is not modified". */
  readonly issues: readonly string[];

  constructor(code: number, description: string, parameters?: JsonObject, issues: readonly string[] = []) {
    super(description);
    this.name = "ApiError";
    this.code = code;
    this.parameters = parameters;
    this.issues = issues;
  }
}

/** An honest 400: the request was well formed, the world had changed. */
export const badRequest = (reason: string, parameters?: JsonObject): ApiError =>
  new ApiError(400, `Bad Request: ${reason}`, parameters);

/** Throws a 400 naming the first broken rule and carrying all of them, if there are any. */
export function refuse(issues: readonly string[]): void {
  if (issues[0] !== undefined) throw new ApiError(400, `Bad Request: ${issues[0]}`, undefined, issues);
}
