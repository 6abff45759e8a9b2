import type { CallbackQuery, Message, Update, UserFromGetMe } from "grammy/types";
import type { Language } from "../knowledge/types.ts";

/** The id of whoever sits at the terminal, and of their private chat. */
export const TERMINAL_USER_ID = 1;

/** The bot as it introduces itself where no Telegram is asked. */
export const TERMINAL_BOT: UserFromGetMe = {
  id: 2,
  is_bot: true,
  first_name: "Elshi",
  username: "elshi_bot",
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

/** Makes updates of what is typed, as Telegram would of a private chat. */
export interface UpdateBuilder {
  /** A text message; a command at its beginning gets its entity. */
  text(text: string): Update;
  /** A pressed button under a message of the bot. */
  press(message: Message, callbackData: string): Update;
  /** A message of the bot, as the answer to sending it. */
  sent(fields: Pick<Message.TextMessage, "text" | "entities" | "reply_markup">): Message;
}

/** Creates a builder whose update and message ids count from 1. */
export function createUpdateBuilder(now: () => Date, language: Language | undefined): UpdateBuilder {
  let updateId = 0;
  let messageId = 0;
  const from = {
    id: TERMINAL_USER_ID,
    is_bot: false,
    first_name: "Terminal",
    ...(language === undefined ? {} : { language_code: language }),
  };
  const chat = { id: TERMINAL_USER_ID, type: "private", first_name: "Terminal" } as const;
  const date = (): number => Math.floor(now().getTime() / 1000);
  return {
    text(text) {
      const command = /^\/[A-Za-z0-9_]{1,32}(@\w+)?(?=\s|$)/.exec(text)?.[0];
      const entities =
        command === undefined ? [] : [{ type: "bot_command" as const, offset: 0, length: command.length }];
      messageId += 1;
      updateId += 1;
      return { update_id: updateId, message: { message_id: messageId, date: date(), chat, from, text, entities } };
    },
    press(message, data) {
      updateId += 1;
      const query: CallbackQuery = { id: String(updateId), from, chat_instance: "terminal", message, data };
      return { update_id: updateId, callback_query: query };
    },
    sent(fields) {
      messageId += 1;
      return { message_id: messageId, date: date(), chat, from: TERMINAL_BOT, ...fields };
    },
  };
}
