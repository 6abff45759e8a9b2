import type { InlineKeyboardMarkup, MessageEntity } from "grammy/types";

/** How formatting is shown. */
export type Style = "plain" | "ansi";

const ANSI: Readonly<Record<string, readonly [on: string, off: string]>> = {
  bold: ["\u001b[1m", "\u001b[22m"],
  italic: ["\u001b[3m", "\u001b[23m"],
};

/** A message as terminal text: addresses behind their link texts, bold and italic only where the terminal has them. */
export function printText(text: string, entities: readonly MessageEntity[], style: Style): string {
  const marks = entities.flatMap((entity) => marksOf(entity, style));
  // From the end, so that earlier offsets stay true; at one place what closes stands before what opens.
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((printed, { at, mark }) => printed.slice(0, at) + mark + printed.slice(at), text);
}

interface Mark {
  readonly at: number;
  readonly mark: string;
  /** 0 closes, 1 opens. */
  readonly order: number;
}

function marksOf(entity: MessageEntity, style: Style): readonly Mark[] {
  const end = entity.offset + entity.length;
  if (entity.type === "text_link") return [{ at: end, mark: ` <${entity.url}>`, order: 0 }];
  const codes = style === "ansi" ? ANSI[entity.type] : undefined;
  if (codes === undefined) return [];
  return [
    { at: entity.offset, mark: codes[0], order: 1 },
    { at: end, mark: codes[1], order: 0 },
  ];
}

/** A button that can be pressed by its number. */
export interface NumberedButton {
  readonly label: string;
  readonly callbackData: string;
}

/** Buttons that do something here, in reading order; those that only open an address come with the text. */
export function numberButtons(markup: InlineKeyboardMarkup | undefined): readonly NumberedButton[] {
  return (markup?.inline_keyboard ?? []).flat().flatMap((button) => {
    return "callback_data" in button ? [{ label: button.text, callbackData: button.callback_data }] : [];
  });
}

/** Rows of buttons, each with the number that presses it: `1) More   2) 🇷🇺 Russia`. */
export function printButtons(markup: InlineKeyboardMarkup | undefined): readonly string[] {
  let number = 0;
  return (markup?.inline_keyboard ?? []).flatMap((row) => {
    const labels = row.flatMap((button) => {
      if (!("callback_data" in button)) return [];
      number += 1;
      return [`${number}) ${button.text}`];
    });
    return labels.length === 0 ? [] : [labels.join("   ")];
  });
}
