import { badRequest, refuse } from "../errors.ts";
import { checkKeyboard } from "../keyboards.ts";
import { checkRich, richContent } from "../rich.ts";
import { REACTIONS } from "../schema.ts";
import { checkMessageText } from "../text.ts";
import type { Message, Params } from "../types.ts";
import type { ChatState, World } from "../world.ts";
import type { Method } from "./method.ts";

const TWO_DAYS_SECONDS = 48 * 3600;
const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content " +
  "and reply markup of the message";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

type Content = Pick<Message, "text" | "entities" | "rich_message" | "link_preview_options">;

function ownMessage(params: Params, world: World): { state: ChatState; message: Message } {
  const state = world.reach(params.chat_id);
  const message = state.messages.get(params.message_id ?? 0);
  if (message === undefined) throw badRequest("message to edit not found");
  const isOwn = message.from?.id === world.bot.id || message.sender_chat?.id === state.chat.id;
  if (!isOwn) throw badRequest("message can't be edited");
  return { state, message };
}

function requireTarget(params: Params): void {
  const inChat = params.chat_id !== undefined && params.message_id !== undefined;
  if (inChat === (params.inline_message_id !== undefined))
    refuse(["message identifier is not specified: either chat_id and message_id or inline_message_id"]);
}

function keyboardOf(params: Params): Pick<Message, "reply_markup"> {
  const rows = params.reply_markup?.inline_keyboard ?? [];
  return rows.length === 0 || params.reply_markup === undefined ? {} : { reply_markup: params.reply_markup };
}

function editInline(params: Params, world: World, content: Content | undefined): true {
  const id = params.inline_message_id ?? "";
  const old = world.inlineMessages.get(id);
  if (old === undefined) throw badRequest("MESSAGE_ID_INVALID");
  const next = { ...old, ...content, reply_markup: params.reply_markup };
  if (same(old, next)) throw badRequest(NOT_MODIFIED);
  world.inlineMessages.set(id, next);
  return true;
}

function contentOf(params: Params): Content {
  const { text, parse_mode: parseMode, entities, rich_message: rich } = params;
  if ((text === undefined) === (rich === undefined)) refuse(["exactly one of text and rich_message must be given"]);
  if (rich !== undefined) {
    refuse(checkRich(rich));
    return { rich_message: richContent(rich) };
  }
  const { formatted, issues } = checkMessageText({ text: text ?? "", parseMode, entities });
  refuse(issues);
  const { link_preview_options } = params;
  return {
    text: formatted.text,
    ...(formatted.entities.length === 0 ? {} : { entities: formatted.entities }),
    ...(link_preview_options === undefined ? {} : { link_preview_options }),
  };
}

const editMessageText: Method = (params, world) => {
  requireTarget(params);
  const content = contentOf(params);
  refuse(checkKeyboard(params.reply_markup));
  if (params.inline_message_id !== undefined) return editInline(params, world, content);
  const { state, message } = ownMessage(params, world);
  const { text, entities, rich_message, link_preview_options: _, reply_markup, edit_date: __, ...rest } = message;
  if (text === undefined && rich_message === undefined) throw badRequest("there is no text in the message to edit");
  const keyboard = keyboardOf(params);
  const { link_preview_options: ___, ...shown } = content;
  if (
    same({ text, entities, rich_message }, { text: undefined, entities: undefined, rich_message: undefined, ...shown })
  )
    if (same(reply_markup, keyboard.reply_markup)) throw badRequest(NOT_MODIFIED);
  return world.replace(state, { ...rest, edit_date: world.seconds(), ...content, ...keyboard });
};

const editMessageReplyMarkup: Method = (params, world) => {
  requireTarget(params);
  refuse(checkKeyboard(params.reply_markup));
  if (params.inline_message_id !== undefined) return editInline(params, world, undefined);
  const { state, message } = ownMessage(params, world);
  const { reply_markup, edit_date: _, ...rest } = message;
  const keyboard = keyboardOf(params);
  if (same(reply_markup, keyboard.reply_markup)) throw badRequest(NOT_MODIFIED);
  return world.replace(state, { ...rest, edit_date: world.seconds(), ...keyboard });
};

const deleteMessage: Method = (params, world) => {
  const state = world.reach(params.chat_id);
  const message = state.messages.get(params.message_id ?? 0);
  if (message === undefined) throw badRequest("message to delete not found");
  const foreign = message.from?.id !== world.bot.id && state.chat.type !== "private";
  if (foreign || world.seconds() - message.date > TWO_DAYS_SECONDS) throw badRequest("message can't be deleted");
  state.messages.delete(message.message_id);
  return true;
};

const setMessageReaction: Method = (params, world) => {
  const reactions = params.reaction ?? [];
  if (reactions.length > 1) refuse(["REACTIONS_TOO_MANY: a bot sets at most one reaction"]);
  for (const { type, emoji = "" } of reactions) {
    if (type === "paid") refuse(["REACTION_INVALID: bots can't use paid reactions"]);
    if (type === "emoji" && !REACTIONS.has(emoji)) refuse([`REACTION_INVALID: "${emoji}" isn't a reaction`]);
  }
  const state = world.reach(params.chat_id);
  if (!state.messages.has(params.message_id ?? 0)) throw badRequest("message to react not found");
  return true;
};

export const changeMethods: Readonly<Record<string, Method>> = {
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  setMessageReaction,
};
