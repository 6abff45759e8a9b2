import { detectEntities } from "../detect-entities.ts";
import type { Queue } from "../queue.ts";
import type { Recorder } from "../recorder.ts";
import { checkType } from "../schema.ts";
import type { Chat, Entity, Message, Update, User } from "../types.ts";
import { type ChatState, type World, withoutReply } from "../world.ts";

/** Where the actors play: the world, the queue their updates go to, the recorder that waits for answers. */
export type Stage = {
  readonly world: World;
  readonly queue: Queue;
  readonly recorder: Recorder;
  /** Queues an update after checking that Telegram could send it. */
  readonly push: (content: Readonly<Record<string, unknown>>) => Update;
};

export type SayOptions = {
  /** The thread id of a forum topic. */
  readonly topic?: number;
  readonly replyTo?: Message;
  /** The part of the replied message picked by hand. */
  readonly quote?: string;
  /** Instead of those Telegram would detect. */
  readonly entities?: readonly Entity[];
  /** True: written through the bot's own inline mode; a user: through another bot's. */
  readonly viaBot?: true | User;
  /** Whose message is forwarded; a string is the name of someone hidden. */
  readonly forwardOf?: User | Chat | string;
  /** Further message fields, as they are. */
  readonly extra?: Readonly<Record<string, unknown>>;
};

/** The stage on which a world, a queue and a recorder meet. */
export function createStage(world: World, queue: Queue, recorder: Recorder): Stage {
  return {
    world,
    queue,
    recorder,
    push: (content) => {
      const issues = checkType("Update", { update_id: 1, ...content });
      if (issues.length > 0) throw new Error(`Telegram sends no such update: ${issues.join("; ")}`);
      recorder.touch();
      return queue.push(content);
    },
  };
}

function origin(of: User | Chat | string, date: number): Readonly<Record<string, unknown>> {
  if (typeof of === "string") return { type: "hidden_user", date, sender_user_name: of };
  if ("is_bot" in of) return { type: "user", date, sender_user: of };
  if (of.type === "channel") return { type: "channel", date, chat: of, message_id: 7 };
  return { type: "chat", date, sender_chat: of };
}

/** In a plain supergroup the thread of a reply is the first message of its chain; it is not a topic. */
function replyThread(state: ChatState, replyTo: Message): number {
  return replyTo.message_thread_id ?? state.messages.get(replyTo.message_id)?.message_thread_id ?? replyTo.message_id;
}

function threadFields(state: ChatState, { topic, replyTo }: SayOptions): Readonly<Record<string, unknown>> {
  const thread = topic ?? (replyTo?.is_topic_message === true ? replyTo.message_thread_id : undefined);
  if (thread !== undefined) {
    if (!state.topics.has(thread)) throw new Error(`chat ${state.chat.id} has no topic ${thread}`);
    return { message_thread_id: thread, is_topic_message: true };
  }
  if (replyTo === undefined || state.chat.type !== "supergroup" || state.chat.is_forum === true) return {};
  return { message_thread_id: replyThread(state, replyTo) };
}

function replyFields(state: ChatState, { topic, replyTo, quote }: SayOptions): Readonly<Record<string, unknown>> {
  // In a topic every message that answers nothing answers the service message that opened it.
  const target = replyTo ?? (topic === undefined ? undefined : state.messages.get(topic));
  if (target === undefined) return {};
  const current = state.messages.get(target.message_id) ?? target;
  const reply = { reply_to_message: withoutReply(current) };
  if (quote === undefined) return reply;
  const position = (current.text ?? current.caption ?? "").indexOf(quote);
  if (position === -1) throw new Error(`"${quote}" isn't part of message ${target.message_id}`);
  return { ...reply, quote: { text: quote, position, is_manual: true } };
}

function found(field: string, text: unknown, given: readonly Entity[] | undefined): Readonly<Record<string, unknown>> {
  if (typeof text !== "string") return {};
  const entities = given ?? detectEntities(text);
  return entities.length === 0 ? {} : { [field]: entities };
}

/** Puts a message into a chat and its update into the queue; `content` is text or the fields of another kind. */
export function say(
  stage: Stage,
  state: ChatState,
  sender: Readonly<Record<string, unknown>>,
  content: string | Readonly<Record<string, unknown>>,
  options: SayOptions = {},
  kind: "message" | "channel_post" = "message",
): Message {
  const { world } = stage;
  const fields: Readonly<Record<string, unknown>> = typeof content === "string" ? { text: content } : content;
  const message = world.post(state, {
    ...sender,
    ...threadFields(state, options),
    ...replyFields(state, options),
    ...(options.viaBot === undefined ? {} : { via_bot: options.viaBot === true ? world.bot : options.viaBot }),
    ...(options.forwardOf === undefined ? {} : { forward_origin: origin(options.forwardOf, world.seconds() - 60) }),
    ...fields,
    ...found("entities", fields["text"], options.entities),
    ...found("caption_entities", fields["caption"], options.entities),
    ...options.extra,
  });
  stage.push({ [kind]: message });
  return message;
}

/** Changes a message's text as its author does. */
export function editText(
  stage: Stage,
  message: Message,
  text: string,
  kind: "edited_message" | "edited_channel_post",
): Message {
  const state = stage.world.chats.get(message.chat.id);
  if (state === undefined) throw new Error(`there is no chat ${message.chat.id}`);
  const { entities: _, ...rest } = state.messages.get(message.message_id) ?? message;
  const entities = detectEntities(text);
  const edited = { ...rest, text, edit_date: stage.world.seconds(), ...(entities.length === 0 ? {} : { entities }) };
  stage.world.replace(state, edited);
  stage.push({ [kind]: edited });
  return edited;
}

/** Tells the bot that its standing in a chat has changed. */
export function moveBot(
  stage: Stage,
  chat: Chat,
  by: User,
  from: "member" | "kicked" | "left",
  to: "member" | "kicked" | "left",
): void {
  const { bot } = stage.world;
  const user = { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username };
  const member = (status: string) => ({ status, user, ...(status === "kicked" ? { until_date: 0 } : {}) });
  const date = stage.world.seconds();
  stage.push({ my_chat_member: { chat, from: by, date, old_chat_member: member(from), new_chat_member: member(to) } });
}
