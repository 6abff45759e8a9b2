import { badRequest, refuse } from "../errors.ts";
import { checkKeyboard } from "../keyboards.ts";
import { checkRich, richContent } from "../rich.ts";
import { isUpload } from "../schema.ts";
import { checkCaption, checkMessageText } from "../text.ts";
import type { Document, Keyboard, Message, Params, Upload } from "../types.ts";
import { type ChatState, type World, withoutReply } from "../world.ts";
import type { Method } from "./method.ts";

const ACTIONS = new Set(
  `typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location
record_video_note upload_video_note`.split(/\s+/),
);

function chatType(params: Params, world: World): string {
  const chat = typeof params.chat_id === "number" ? world.chats.get(params.chat_id)?.chat : undefined;
  return chat?.type ?? "private";
}

function requireTopic(state: ChatState, thread: number): void {
  const topic = state.topics.get(thread);
  if (topic === undefined) throw badRequest("message thread not found");
  if (topic.closed) throw badRequest("TOPIC_CLOSED");
}

/** The message a call answers, or undefined when it may be sent without. */
function repliedTo(params: Params, world: World, state: ChatState): Message | undefined {
  const reply = params.reply_parameters;
  if (reply === undefined) return undefined;
  if ((reply.quote?.length ?? 0) > 1024) refuse(["QUOTE_TEXT_INVALID: a quote has at most 1024 characters"]);
  const source = reply.chat_id === undefined ? state : world.reach(reply.chat_id);
  const message = source.messages.get(reply.message_id);
  if (message === undefined) {
    if (reply.allow_sending_without_reply === true && source === state) return undefined;
    throw badRequest("message to be replied not found");
  }
  if (reply.quote !== undefined && !(message.text ?? message.caption ?? "").includes(reply.quote))
    throw badRequest("QUOTE_TEXT_INVALID");
  return message;
}

/** Sends content to the chat the parameters name, as a reply and into a topic where they say so. */
function send(params: Params, world: World, content: Readonly<Record<string, unknown>>): Message {
  refuse(checkKeyboard(params.reply_markup, chatType(params, world)));
  const state = world.reach(params.chat_id);
  const reply = repliedTo(params, world, state);
  const inherited = reply?.is_topic_message === true ? reply.message_thread_id : undefined;
  const thread = params.message_thread_id ?? inherited;
  if (thread !== undefined) requireTopic(state, thread);
  const keyboard: Keyboard | undefined = params.reply_markup;
  return world.post(state, {
    ...(state.chat.type === "channel" ? { sender_chat: state.chat } : { from: world.bot }),
    ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true as const }),
    ...(reply === undefined ? {} : { reply_to_message: withoutReply(reply) }),
    ...content,
    ...(keyboard?.inline_keyboard === undefined || keyboard.inline_keyboard.length === 0
      ? {}
      : { reply_markup: keyboard }),
  });
}

const sendMessage: Method = (params, world) => {
  const { text = "", parse_mode: parseMode, entities } = params;
  const { formatted, issues } = checkMessageText({ text, parseMode, entities });
  refuse(issues);
  return send(params, world, {
    text: formatted.text,
    ...(formatted.entities.length === 0 ? {} : { entities: formatted.entities }),
    ...(params.link_preview_options === undefined ? {} : { link_preview_options: params.link_preview_options }),
  });
};

const sendRichMessage: Method = (params, world) => {
  const rich = params.rich_message ?? {};
  refuse(checkRich(rich));
  return send(params, world, { rich_message: richContent(rich) });
};

function fileOf(world: World, given: string | Upload | undefined): Document {
  if (isUpload(given)) {
    const { name, mime, content } = given;
    const id = world.addFile({ name, mime, content });
    return { file_id: id, file_unique_id: id.slice(-12), file_name: name, mime_type: mime, file_size: content.length };
  }
  const file = world.files.get(given ?? "");
  if (given === undefined || (file === undefined && !/^https?:\/\//.test(given)))
    throw badRequest("wrong file identifier/HTTP URL specified");
  return { file_id: given, file_unique_id: given.slice(-12), ...(file === undefined ? {} : { file_name: file.name }) };
}

function captionOf(params: Params): Readonly<Record<string, unknown>> {
  const { caption, parse_mode: parseMode, caption_entities: entities } = params;
  if (caption === undefined) return {};
  const { formatted, issues } = checkCaption({ text: caption, parseMode, entities });
  refuse(issues);
  if (formatted.text === "") return {};
  return {
    caption: formatted.text,
    ...(formatted.entities.length === 0 ? {} : { caption_entities: formatted.entities }),
  };
}

const sendDocument: Method = (params, world) => {
  const caption = captionOf(params);
  return send(params, world, { document: fileOf(world, params.document), ...caption });
};

const sendPhoto: Method = (params, world) => {
  const caption = captionOf(params);
  const { file_id, file_unique_id } = fileOf(world, params.photo);
  return send(params, world, { photo: [{ file_id, file_unique_id, width: 90, height: 90 }], ...caption });
};

const sendChatAction: Method = (params, world) => {
  if (!ACTIONS.has(params.action ?? "")) refuse([`wrong parameter action in request: "${params.action}"`]);
  const state = world.reach(params.chat_id);
  if (params.message_thread_id !== undefined) requireTopic(state, params.message_thread_id);
  return true;
};

export const sendMethods: Readonly<Record<string, Method>> = {
  sendMessage,
  sendRichMessage,
  sendDocument,
  sendPhoto,
  sendChatAction,
};
