import { detectEntities } from "../detect-entities.ts";
import type { Call } from "../recorder.ts";
import type { Button, Chat, InlineResult, Message, User } from "../types.ts";
import { blocked, type ChatState, notStarted } from "../world.ts";
import type { Group } from "./group.ts";
import { editText, moveBot, type SayOptions, type Stage, say } from "./stage.ts";

export type UserOptions = {
  readonly id: number;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly languageCode?: string;
  readonly isBot?: boolean;
  /** Whether they wrote to the bot before; otherwise it can't write to them until they do. */
  readonly started?: boolean;
};

type Patience = { readonly timeoutMs?: number };

export type UserActor = {
  readonly id: number;
  readonly user: User;
  readonly chat: Chat;
  /** Writes in the private chat. */
  readonly sends: (text: string, options?: SayOptions) => Message;
  readonly starts: (payload?: string) => Message;
  /** Writes in the private chat and waits for the next message the bot sends there. */
  readonly asks: (text: string, options?: SayOptions & Patience) => Promise<Message>;
  /** Writes in a group and waits for the next message the bot sends there. */
  readonly asksIn: (group: Group, text: string, options?: SayOptions & Patience) => Promise<Message>;
  readonly sendsIn: (group: Group, text: string, options?: SayOptions) => Message;
  /** Answers a message where it stands. */
  readonly replies: (message: Message, text: string, options?: SayOptions) => Message;
  /** Sends anything else: `posts({ voice: … })`, in the private chat or a group. */
  readonly posts: (content: Readonly<Record<string, unknown>>, group?: Group, options?: SayOptions) => Message;
  readonly sendsDocument: (name: string, content: string | Buffer, options?: DocumentOptions) => Message;
  readonly edits: (message: Message, text: string) => Message;
  /** Presses a callback button, found by its text or data on the message as it stands; returns the callback's id. */
  readonly presses: (message: Message, textOrData: string) => string;
  /** Sends a callback with any data, as a modified client can. */
  readonly forgesPress: (message: Message, data: string) => string;
  /** Presses a button under a message inserted through inline mode. */
  readonly pressesInline: (inlineMessageId: string, data: string) => string;
  /** Types "@bot query" somewhere; returns the query's id. */
  readonly types: (query: string, offset?: string, chatType?: string) => string;
  /** Types a query and waits for the call that answers it. */
  readonly searches: (query: string, offset?: string, patience?: Patience) => Promise<Call>;
  /** Picks a result of an answered query; returns the inline message's id when it has a keyboard. */
  readonly chooses: (answer: Call, resultId: string) => string | undefined;
  /** Mentions the bot in a chat it isn't in; returns the guest query's id. */
  readonly summons: (text: string, chat?: Chat) => string;
  readonly blocks: () => void;
  readonly unblocks: () => void;
};

export type DocumentOptions = { readonly caption?: string; readonly mime?: string; readonly in?: Group };

const isMessage = (value: unknown): value is Message =>
  typeof value === "object" && value !== null && "message_id" in value;

/** The message a call sent, if it sent one. */
export function sentMessage(call: Call): Message | undefined {
  if (!call.applied || !call.method.startsWith("send") || typeof call.response !== "object") return undefined;
  const result: unknown = call.response !== null && "result" in call.response ? call.response.result : undefined;
  return isMessage(result) ? result : undefined;
}

function userOf(options: UserOptions): User {
  const { id, firstName = `User ${id}`, lastName, username, languageCode, isBot = false } = options;
  return {
    id,
    is_bot: isBot,
    first_name: firstName,
    ...(lastName === undefined ? {} : { last_name: lastName }),
    ...(username === undefined ? {} : { username }),
    ...(languageCode === undefined ? {} : { language_code: languageCode }),
  };
}

/** A person with a private chat to the bot. */
export function createUser(stage: Stage, options: UserOptions): UserActor {
  const { world } = stage;
  const user = userOf(options);
  const { is_bot: _, language_code: __, ...shown } = user;
  const state = world.addChat({ type: "private", ...shown }, options.started === true ? undefined : notStarted());
  const sender = { from: user };

  function stateOf(chat: Chat) {
    const found = world.chats.get(chat.id);
    if (found === undefined) throw new Error(`there is no chat ${chat.id}`);
    if (found === state) state.refusal = undefined;
    return found;
  }

  function press(where: Readonly<Record<string, unknown>>, data: string): string {
    const id = world.freshId();
    world.callbacks.set(id, { at: world.now(), answered: false });
    stage.push({ callback_query: { id, from: user, ...where, chat_instance: "-3141592653589793238", data } });
    return id;
  }

  function current(message: Message): Message {
    return world.chats.get(message.chat.id)?.messages.get(message.message_id) ?? message;
  }

  function callbackButton(message: Message, wanted: string): Button & { readonly callback_data: string } {
    const buttons = (current(message).reply_markup?.inline_keyboard ?? []).flat();
    const button = buttons.find(
      ({ text, callback_data }) => callback_data !== undefined && [text, callback_data].includes(wanted),
    );
    if (button?.callback_data === undefined)
      throw new Error(`no callback button "${wanted}" among: ${buttons.map(({ text }) => text).join(", ") || "none"}`);
    return { ...button, callback_data: button.callback_data };
  }

  function types(query: string, offset = "", chatType = "sender"): string {
    const id = world.freshId();
    world.inlineQueries.set(id, { at: world.now(), query, answered: false });
    stage.push({ inline_query: { id, from: user, query, offset, chat_type: chatType } });
    return id;
  }

  function chooses(answer: Call, resultId: string): string | undefined {
    const result: InlineResult | undefined = answer.payload.results?.find(({ id }) => id === resultId);
    if (result === undefined) throw new Error(`the answer has no result "${resultId}"`);
    const id = result.reply_markup === undefined ? undefined : `inline${world.freshId()}`;
    if (id !== undefined)
      world.inlineMessages.set(id, {
        text: result.input_message_content?.message_text ?? "",
        reply_markup: result.reply_markup,
        resultId,
      });
    const query = world.inlineQueries.get(answer.payload.inline_query_id ?? "")?.query ?? "";
    const inline = id === undefined ? {} : { inline_message_id: id };
    stage.push({ chosen_inline_result: { result_id: resultId, from: user, query, ...inline } });
    return id;
  }

  async function asks(
    where: ChatState,
    text: string,
    { timeoutMs, ...said }: SayOptions & Patience = {},
  ): Promise<Message> {
    const from = stage.recorder.nextIndex();
    say(stage, where, sender, text, said);
    const isAnswer = (call: Call): boolean => sentMessage(call)?.chat.id === where.chat.id;
    const call = await stage.recorder.waitFor(isAnswer, timeoutMs === undefined ? { from } : { from, timeoutMs });
    const answer = sentMessage(call);
    if (answer === undefined) throw new Error("unreachable: the filter found a message");
    return answer;
  }

  return {
    id: user.id,
    user,
    chat: state.chat,
    sends: (text, said) => say(stage, stateOf(state.chat), sender, text, said),
    starts: (payload) =>
      say(stage, stateOf(state.chat), sender, payload === undefined ? "/start" : `/start ${payload}`),
    asks: (text, asked) => asks(stateOf(state.chat), text, asked),
    asksIn: (group, text, asked) => asks(group.state, text, asked),
    sendsIn: (group, text, said) => say(stage, group.state, sender, text, said),
    replies: (message, text, said) => say(stage, stateOf(message.chat), sender, text, { ...said, replyTo: message }),
    posts: (content, group, said) => say(stage, group?.state ?? stateOf(state.chat), sender, content, said),
    sendsDocument: (name, content, { caption, mime = "application/octet-stream", in: group } = {}) => {
      const bytes = Buffer.from(content);
      const file_id = world.addFile({ name, mime, content: bytes });
      const file = {
        file_id,
        file_unique_id: file_id.slice(-12),
        file_name: name,
        mime_type: mime,
        file_size: bytes.length,
      };
      const fields = { document: file, ...(caption === undefined ? {} : { caption }) };
      return say(stage, group?.state ?? stateOf(state.chat), sender, fields);
    },
    edits: (message, text) => editText(stage, message, text, "edited_message"),
    presses: (message, wanted) => press({ message: current(message) }, callbackButton(message, wanted).callback_data),
    forgesPress: (message, data) => press({ message: current(message) }, data),
    pressesInline: (inlineMessageId, data) => press({ inline_message_id: inlineMessageId }, data),
    types,
    searches: (query, offset, patience) => {
      const id = types(query, offset);
      const isAnswer = (call: Call): boolean =>
        call.method === "answerInlineQuery" && call.payload.inline_query_id === id;
      return stage.recorder.waitFor(isAnswer, patience);
    },
    chooses,
    summons: (text, chat = { id: -1_009_000_000_001, type: "supergroup", title: "Elsewhere" }) => {
      const id = world.freshId();
      const entities = detectEntities(text);
      const mentions = entities.length === 0 ? {} : { entities };
      world.guestQueries.set(id, { at: world.now(), answered: false });
      stage.push({
        guest_message: {
          message_id: 1,
          date: world.seconds(),
          chat,
          from: user,
          guest_query_id: id,
          text,
          ...mentions,
        },
      });
      return id;
    },
    blocks: () => {
      state.refusal = blocked();
      moveBot(stage, state.chat, user, "member", "kicked");
    },
    unblocks: () => {
      state.refusal = undefined;
      moveBot(stage, state.chat, user, "kicked", "member");
    },
  };
}
