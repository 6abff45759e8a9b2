import type { User } from "grammy/types";
import { isLanguage, type Language } from "../knowledge/types.ts";
import type { BotDeps } from "./context.ts";
import { personOf } from "./filters/person.ts";

/** The language commands speak to somebody: what they chose, else their app's, else English. Never rejects. */
export async function readInterfaceLanguage(
  user: User | undefined,
  updateId: number,
  { store, logger }: Pick<BotDeps, "store" | "logger">,
): Promise<Language> {
  const subtag = user?.language_code?.split("-")[0]?.toLowerCase() ?? "";
  const fallback = isLanguage(subtag) ? subtag : "en";
  const person = personOf(user);
  if (person === null) return fallback;
  try {
    return (await store.settings(person)).language ?? fallback;
  } catch (error) {
    logger.warn({ update_id: updateId, err: error }, "settings not read");
    return fallback;
  }
}
