import { GrammyError } from "grammy";
import type { ForceReply } from "grammy/types";
import type { BotContext } from "./context.ts";
import { isGroup } from "./filters/chats.ts";
import type { RenderedMessage } from "./render/message.ts";

/** Sends a message where the update came from; in a group under `replyTo`, by default the message we were asked in. */
export async function respond(ctx: BotContext, message: RenderedMessage, replyTo?: number): Promise<void> {
  const target = replyTo ?? ctx.message?.message_id;
  await ctx.reply(message.text, {
    entities: [...message.entities],
    link_preview_options: previewOptions(ctx, message),
    ...(message.buttons.length > 0 ? { reply_markup: keyboard(message) } : {}),
    ...replyParameters(ctx, target),
  });
}

/** Asks for an answer: the next message in a private chat, a reply to this one in a group. */
export async function prompt(ctx: BotContext, text: string, placeholder: string, replyTo?: number): Promise<void> {
  const markup: ForceReply = { force_reply: true, selective: true, input_field_placeholder: placeholder };
  await ctx.reply(text, { reply_markup: markup, ...replyParameters(ctx, replyTo ?? ctx.message?.message_id) });
}

/** Puts a message in place of the one whose button was pressed, also under an inline result. */
export async function replace(ctx: BotContext, message: RenderedMessage): Promise<void> {
  try {
    await ctx.editMessageText(message.text, {
      entities: [...message.entities],
      link_preview_options: previewOptions(ctx, message),
      reply_markup: keyboard(message),
    });
  } catch (error) {
    // Pressed twice, or the page is the same: what the person wants to see is already there.
    if (!(error instanceof GrammyError && error.description.includes("message is not modified"))) throw error;
  }
}

function keyboard({ buttons }: RenderedMessage) {
  return { inline_keyboard: buttons.map((row) => [...row]) };
}

function replyParameters(ctx: BotContext, messageId: number | undefined) {
  if (!isGroup(ctx) || messageId === undefined) return {};
  return { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } };
}

// Never in groups or under somebody else's message, where a preview is in the way of others.
function previewOptions(ctx: BotContext, { preview }: RenderedMessage) {
  return preview === null || ctx.chat?.type !== "private"
    ? { is_disabled: true }
    : { url: preview, prefer_small_media: true };
}
