import { createHash } from "node:crypto";

/** Characters of a fact key: 66 bits, so that a million facts meet by chance less than once in a hundred million bases. */
const KEY_LENGTH = 11;

/** A short permanent name of a fact for buttons and links, made from its id: A-Z a-z 0-9 - _. */
export function keyOfId(id: string): string {
  return createHash("sha256").update(id).digest("base64url").slice(0, KEY_LENGTH);
}
