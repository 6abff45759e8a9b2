import { MAX_START_PARAMETER } from "./limits.ts";

/** What `/start …` asks for. */
export type DeepLink =
  | { readonly kind: "none" }
  | { readonly kind: "fact"; readonly key: string }
  | { readonly kind: "question"; readonly question: string }
  /** The question did not fit into the link. */
  | { readonly kind: "ask" };

const ASK = "q_ask";

/** The start parameter that opens a fact. */
export function factParameter(key: string): string {
  return `f_${key}`;
}

/** The start parameter that asks a question again in private; one for "ask me" where the question doesn't fit. */
export function questionParameter(question: string): string {
  const packed = `q_${Buffer.from(question, "utf8").toString("base64url")}`;
  return question !== "" && packed.length <= MAX_START_PARAMETER ? packed : ASK;
}

/** Reads what came after `/start`. Anything unknown is an ordinary start. Never throws. */
export function parseStart(parameter: string): DeepLink {
  if (parameter === ASK) return { kind: "ask" };
  const fact = /^f_([A-Za-z0-9_-]{11})$/.exec(parameter);
  if (fact?.[1] !== undefined) return { kind: "fact", key: fact[1] };
  const packed = /^q_([A-Za-z0-9_-]{1,62})$/.exec(parameter);
  if (packed?.[1] === undefined) return { kind: "none" };
  try {
    const question = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(packed[1], "base64url")).trim();
    return question === "" ? { kind: "ask" } : { kind: "question", question: question };
  } catch {
    return { kind: "ask" };
  }
}
