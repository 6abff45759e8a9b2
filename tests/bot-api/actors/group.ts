import type { Chat, Message, User } from "../types.ts";
import { type ChatState, kicked, upgraded } from "../world.ts";
import { editText, moveBot, type SayOptions, type Stage, say } from "./stage.ts";

/** Who Telegram names as the author of an anonymous administrator's message. */
export const ANONYMOUS_ADMIN: User = {
  id: 1087968824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};
/** Who Telegram names as the author of a linked channel's post in its group. */
export const TELEGRAM: User = { id: 777000, is_bot: false, first_name: "Telegram" };
const OWNER: User = { id: 900_000_001, is_bot: false, first_name: "Owner" };

export type GroupOptions = {
  readonly id: number;
  readonly title?: string;
  /** supergroup when left out; a basic group can migrate. */
  readonly type?: "group" | "supergroup";
  readonly forum?: boolean;
  readonly username?: string;
};

export type Group = {
  readonly id: number;
  readonly chat: Chat;
  readonly state: ChatState;
  /** Opens a topic of a forum; returns its thread id. */
  readonly topic: (name: string) => number;
  readonly closeTopic: (thread: number) => void;
  readonly reopenTopic: (thread: number) => void;
  readonly postsAnonymously: (text: string, options?: SayOptions) => Message;
  /** A linked channel's post, forwarded here by Telegram itself. */
  readonly autoForwards: (channel: Channel, text: string) => Message;
  readonly kicksBot: (by?: User) => void;
  readonly addsBot: (by?: User) => void;
  /** Becomes a supergroup: service messages on both sides, and the old id refuses from now on. */
  readonly migratesTo: (id: number) => Group;
  readonly deletes: (message: Message) => void;
};

export type Channel = {
  readonly id: number;
  readonly chat: Chat;
  readonly posts: (text: string, options?: SayOptions) => Message;
  readonly edits: (message: Message, text: string) => Message;
};

function topicOf(state: ChatState, thread: number) {
  const topic = state.topics.get(thread);
  if (topic === undefined) throw new Error(`chat ${state.chat.id} has no topic ${thread}`);
  return topic;
}

/** A group with the bot in it. */
export function createGroup(stage: Stage, options: GroupOptions): Group {
  const { id, title = "Group", type = "supergroup", forum = false, username } = options;
  const extras = { ...(username === undefined ? {} : { username }), ...(forum ? { is_forum: true as const } : {}) };
  const state = stage.world.addChat({ id, type, title, ...extras });
  // Message 1 of a forum is its creation, which is why no topic has the id 1.
  if (forum) state.lastMessageId = 1;
  return {
    id,
    chat: state.chat,
    state,
    topic: (name) => {
      if (!forum) throw new Error(`chat ${id} is no forum`);
      const thread = state.lastMessageId + 1;
      state.topics.set(thread, { name, closed: false });
      const created = { name, icon_color: 7322096 };
      const fields = { message_thread_id: thread, is_topic_message: true as const, forum_topic_created: created };
      stage.push({ message: stage.world.post(state, { from: OWNER, ...fields }) });
      return thread;
    },
    closeTopic: (thread) => {
      topicOf(state, thread).closed = true;
    },
    reopenTopic: (thread) => {
      topicOf(state, thread).closed = false;
    },
    postsAnonymously: (text, said) => say(stage, state, { from: ANONYMOUS_ADMIN, sender_chat: state.chat }, text, said),
    autoForwards: (channel, text) => {
      const sender = { from: TELEGRAM, sender_chat: channel.chat, is_automatic_forward: true };
      return say(stage, state, sender, text, { forwardOf: channel.chat });
    },
    kicksBot: (by = OWNER) => {
      state.refusal = kicked(type);
      moveBot(stage, state.chat, by, "member", "kicked");
    },
    addsBot: (by = OWNER) => {
      state.refusal = undefined;
      moveBot(stage, state.chat, by, "left", "member");
    },
    migratesTo: (newId) => {
      const next = createGroup(stage, { ...options, id: newId, type: "supergroup" });
      say(stage, state, { from: OWNER }, { migrate_to_chat_id: newId });
      say(stage, next.state, { from: ANONYMOUS_ADMIN, sender_chat: next.chat }, { migrate_from_chat_id: id });
      state.refusal = upgraded(newId);
      return next;
    },
    deletes: (message) => {
      state.messages.delete(message.message_id);
    },
  };
}

/** A channel with the bot as its administrator. */
export function createChannel(stage: Stage, options: { readonly id: number; readonly title?: string }): Channel {
  const state = stage.world.addChat({ id: options.id, type: "channel", title: options.title ?? "Channel" });
  return {
    id: options.id,
    chat: state.chat,
    posts: (text, said) => say(stage, state, { sender_chat: state.chat }, text, said, "channel_post"),
    edits: (message, text) => editText(stage, message, text, "edited_channel_post"),
  };
}
