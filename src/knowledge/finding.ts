import type { Issue } from "./types.ts";

/** Steps from the root of a YAML document to a value: map keys and list indexes. */
export type FieldPath = readonly (string | number)[];

/** A mistake before its line is known; `path` is empty where the whole file is meant. */
export interface Finding {
  readonly file: string;
  readonly path: FieldPath;
  readonly message: string;
  /** 1-based, where it is already known; else it is looked up by `path`. */
  readonly line?: number;
  /** Set to soften one finding of a rule that otherwise reports errors. */
  readonly severity?: Issue["severity"];
}

/** `facts[2].text.kk` */
export function formatPath(path: FieldPath): string {
  let field = "";
  for (const step of path) {
    if (typeof step === "number") field += `[${step}]`;
    else field += field === "" ? step : `.${step}`;
  }
  return field;
}

/** A value as it is shown inside a message: in quotes, on one line, at most 60 characters. */
export function quote(value: string): string {
  const characters = [...value.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")];
  return `"${characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : characters.join("")}"`;
}
