import type { InlineKeyboardButton } from "grammy/types";
import type { Formatted } from "./formatted.ts";

/** Rows of buttons. */
export type Buttons = readonly (readonly InlineKeyboardButton[])[];

/** A message ready to be sent or edited in; knows nothing of where it goes. */
export interface RenderedMessage extends Formatted {
  readonly buttons: Buttons;
  /** Address to preview where the chat allows it, else null. */
  readonly preview: string | null;
}

/** A message without preview, by default without buttons. */
export function rendered(message: Formatted, buttons: Buttons = [], preview: string | null = null): RenderedMessage {
  return { text: message.text, entities: message.entities, buttons: buttons.filter((row) => row.length > 0), preview };
}
