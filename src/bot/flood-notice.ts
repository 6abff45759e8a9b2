import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { BotDeps } from "./context.ts";
import { readInterfaceLanguage } from "./interface-language.ts";
import { loadTexts } from "./render/texts.ts";

/**
 * Creates what tells somebody, once per window, that they send too much and when they will be heard again: a message in
 * private, a pop-up for a button; silence in groups and inline, where others would have to read it.
 */
export function createFloodNotice(
  api: Api,
  deps: Pick<BotDeps, "store" | "logger" | "texts">,
): (update: Update, seconds: number) => Promise<void> {
  const texts = deps.texts ?? loadTexts();
  return async (update, seconds) => {
    const { message, callback_query: press } = update;
    const say = async (): Promise<string> => {
      const language = await readInterfaceLanguage(message?.from ?? press?.from, update.update_id, deps);
      return texts[language]("flood", { seconds });
    };
    if (message?.chat.type === "private") await api.sendMessage(message.chat.id, await say());
    else if (press !== undefined) await api.answerCallbackQuery(press.id, { text: await say(), show_alert: true });
  };
}
