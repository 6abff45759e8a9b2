import type { Context } from "grammy";
import type { Answerer, Answers } from "../answer/types.ts";
import type { Language } from "../knowledge/types.ts";
import type { Store } from "../store/store.ts";
import type { Conversations } from "./conversations.ts";
import type { Command } from "./filters/command.ts";
import type { RecentMap } from "./recent-map.ts";
import type { Action } from "./render/callback-data.ts";
import type { InterfaceTexts, Say } from "./render/texts.ts";

/** Structured lines: ids and outcomes in the fields, never names, texts or secrets. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What the bot is given. */
export interface BotDeps {
  readonly answerer: Answerer;
  readonly store: Store;
  /** Telegram ids of the admins; what they may do, they may do in private chat only. */
  readonly adminIds: ReadonlySet<number>;
  readonly logger: Logger;
  readonly now: () => Date;
  /** What `/health` will report. */
  readonly health?: () => unknown;
  /** Interface texts; read from the locales where they aren't given. */
  readonly texts?: InterfaceTexts;
}

/** What middleware finds on `ctx` besides Telegram's own. */
export interface BotFlavor {
  readonly deps: BotDeps;
  readonly texts: InterfaceTexts;
  /** The knowledge as it was when the update came: a reload can't change it half-way. */
  readonly answers: Answers;
  /** The sender's own id; null for anonymous admins, channels and other shared senders, about whom nothing is kept. */
  readonly person: number | null;
  /** The command in the message, where it is for us. */
  readonly command: Command | null;
  /** What the pressed button means; null for none and for one that isn't known (any more). */
  readonly action: Action | null;
  readonly conversations: Conversations;
  /** The last inline query of a person that found nothing. */
  readonly inlineQuestions: RecentMap<string>;
  /** The interface language: what the person has chosen, else their app's, else English. Never rejects. */
  interfaceLanguage(): Promise<Language>;
  /** Interface texts in that language. */
  say(): Promise<Say>;
  /** Answers the pressed button, once; later calls do nothing. `alert` has to be closed by hand. */
  acknowledge(text?: string, options?: { readonly alert: boolean }): Promise<void>;
}

export type BotContext = Context & BotFlavor;
