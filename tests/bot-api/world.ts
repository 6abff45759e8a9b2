import { ApiError, badRequest } from "./errors.ts";
import type { Chat, Command, Message, User } from "./types.ts";

/** Supergroups and channels have ids below this one. */
const CHANNEL_IDS_BELOW = -1_000_000_000_000;

export type Topic = { name: string; closed: boolean };
export type ChatState = {
  chat: Chat;
  readonly messages: Map<number, Message>;
  readonly topics: Map<number, Topic>;
  lastMessageId: number;
  /** Why the bot can't write here: blocked, kicked, not started, upgraded. */
  refusal: ApiError | undefined;
};
export type Asked = { readonly at: number; readonly query?: string; answered: boolean };
export type StoredFile = {
  readonly path: string;
  readonly name: string;
  readonly mime: string;
  readonly content: Buffer;
};
export type InlineMessage = { text?: string; reply_markup?: unknown; resultId?: string };
type Fields = Omit<Partial<Message>, "message_id" | "date" | "chat"> & { readonly [key: string]: unknown };

/** Everything the server knows: chats with their messages, open queries, files, the bot's profile. */
export type World = {
  readonly bot: User & { readonly username: string };
  /** The server's clock, Unix milliseconds. */
  readonly now: () => number;
  readonly seconds: () => number;
  readonly chats: Map<number, ChatState>;
  readonly callbacks: Map<string, Asked>;
  readonly inlineQueries: Map<string, Asked>;
  readonly guestQueries: Map<string, Asked>;
  readonly inlineMessages: Map<string, InlineMessage>;
  readonly files: Map<string, StoredFile>;
  readonly commands: Map<string, readonly Command[]>;
  readonly profile: Map<string, unknown>;
  readonly addChat: (chat: Chat, refusal?: ApiError) => ChatState;
  /** The chat a chat_id names, or "chat not found", or the chat's own refusal. */
  readonly reach: (chatId: number | string | undefined) => ChatState;
  /** Stores a message under the chat's next id. */
  readonly post: (state: ChatState, fields: Fields) => Message;
  readonly replace: (state: ChatState, message: Message) => Message;
  /** Stores a file and returns its file_id. */
  readonly addFile: (file: Omit<StoredFile, "path">) => string;
  /** A fresh opaque id, digits only. */
  readonly freshId: () => string;
};

/** A message as it appears inside another one: without its own reply. */
export function withoutReply(message: Message): Message {
  const { reply_to_message: _, ...rest } = message;
  return rest;
}

/** An empty world around one bot. */
export function createWorld(bot: World["bot"], now: () => number): World {
  const chats = new Map<number, ChatState>();
  const files = new Map<string, StoredFile>();
  let lastId = 4_820_000_000_000_000;
  const seconds = (): number => Math.floor(now() / 1000);
  const freshId = (): string => String(++lastId);

  const find = (chatId: number | string | undefined): ChatState | undefined => {
    if (typeof chatId === "number") return chats.get(chatId);
    const name = /^@(\w+)$/.exec(chatId ?? "")?.[1]?.toLowerCase();
    const isPublic = ({ chat }: ChatState): boolean => chat.type !== "private" && chat.username?.toLowerCase() === name;
    return name === undefined ? undefined : [...chats.values()].find(isPublic);
  };

  return {
    bot,
    now,
    seconds,
    chats,
    files,
    callbacks: new Map(),
    inlineQueries: new Map(),
    guestQueries: new Map(),
    inlineMessages: new Map(),
    commands: new Map(),
    profile: new Map(),
    freshId,
    addChat: (chat, refusal) => {
      if (chats.has(chat.id)) throw new Error(`chat ${chat.id} exists already`);
      if (chat.type === "supergroup" && chat.id >= CHANNEL_IDS_BELOW)
        throw new Error(`a supergroup's id is below ${CHANNEL_IDS_BELOW}, not ${chat.id}`);
      const state: ChatState = { chat, refusal, messages: new Map(), topics: new Map(), lastMessageId: 0 };
      chats.set(chat.id, state);
      return state;
    },
    reach: (chatId) => {
      const state = find(chatId);
      if (state === undefined) throw badRequest("chat not found");
      if (state.refusal !== undefined) throw state.refusal;
      return state;
    },
    post: (state, fields) => {
      const message: Message = { message_id: ++state.lastMessageId, date: seconds(), chat: state.chat, ...fields };
      state.messages.set(message.message_id, message);
      return message;
    },
    replace: (state, message) => {
      state.messages.set(message.message_id, message);
      return message;
    },
    addFile: (file) => {
      const id = `BQACAgIAAxkBAAI${freshId()}`;
      files.set(id, { ...file, path: `documents/file_${files.size}${/\.\w+$/.exec(file.name)?.[0] ?? ""}` });
      return id;
    },
  };
}

/** Why the bot can't write to someone who never wrote to it. */
export const notStarted = (): ApiError => new ApiError(403, "Forbidden: bot can't initiate conversation with a user");
export const blocked = (): ApiError => new ApiError(403, "Forbidden: bot was blocked by the user");
export const kicked = (type: Chat["type"]): ApiError =>
  new ApiError(403, `Forbidden: bot was kicked from the ${type} chat`);
export const upgraded = (to: number): ApiError =>
  badRequest("group chat was upgraded to a supergroup chat", { migrate_to_chat_id: to });
