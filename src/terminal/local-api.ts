import { InputFile, type Transformer } from "grammy";
import type { InlineKeyboardMarkup, Message, MessageEntity } from "grammy/types";
import { type NumberedButton, numberButtons, printButtons, printText, type Style } from "./print.ts";
import type { UpdateBuilder } from "./updates.ts";

/** In place of Telegram: answers the bot's calls and keeps what they would show. */
export interface LocalApi {
  readonly transformer: Transformer;
  /** What was shown since the last call, one entry for each message. */
  takeShown(): readonly string[];
  /** The buttons shown last and the message they belong to; null before there were any. */
  buttons(): { readonly message: Message; readonly buttons: readonly NumberedButton[] } | null;
}

/** The parts of calls that are shown. */
interface Shown {
  readonly text?: string;
  readonly caption?: string;
  readonly entities?: readonly MessageEntity[];
  readonly document?: unknown;
  readonly reply_markup?: InlineKeyboardMarkup | object;
}

/** Creates the local Bot API of one chat. A method the bot isn't known to need is an error, not silence. */
export function createLocalApi(updates: UpdateBuilder, style: Style): LocalApi {
  let shown: string[] = [];
  let last: ReturnType<LocalApi["buttons"]> = null;

  const show = (text: string, { entities, reply_markup }: Shown): Message => {
    const markup = reply_markup !== undefined && "inline_keyboard" in reply_markup ? reply_markup : undefined;
    const message = updates.sent({
      text,
      entities: [...(entities ?? [])],
      ...(markup ? { reply_markup: markup } : {}),
    });
    const buttons = numberButtons(markup);
    if (buttons.length > 0) last = { message, buttons };
    shown.push([printText(text, entities ?? [], style), ...printButtons(markup)].join("\n"));
    return message;
  };

  const answer = async (method: string, call: Shown): Promise<unknown> => {
    switch (method) {
      case "sendMessage":
      case "editMessageText":
        return show(call.text ?? "", call);
      case "sendDocument":
        return show([call.caption ?? "", await readDocument(call.document)].join("\n"), { entities: [] });
      case "answerCallbackQuery":
        if (call.text !== undefined) shown.push(call.text);
        return true;
      default:
        throw new Error(`the terminal has no "${method}"`);
    }
  };

  return {
    transformer: async (previous, method, payload) => {
      const result = await answer(method, payload as Shown);
      // grammY types results per method, which can't be told apart here.
      return { ok: true, result } as Awaited<ReturnType<typeof previous<typeof method>>>;
    },
    takeShown() {
      const taken = shown;
      shown = [];
      return taken;
    },
    buttons: () => last,
  };
}

async function readDocument(document: unknown): Promise<string> {
  if (!(document instanceof InputFile)) return "";
  const raw = await document.toRaw();
  return raw instanceof Uint8Array ? Buffer.from(raw).toString("utf8") : (document.filename ?? "");
}
