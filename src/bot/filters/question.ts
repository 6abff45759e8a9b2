import type { Message, MessageEntity, UserFromGetMe } from "grammy/types";

/** What a message asks us. */
export interface Asked {
  /** Empty where we are called without a question. */
  readonly question: string;
  /** A part of another message that the person marked; read together with the question. */
  readonly quote: string;
  /** Message the answer belongs under. */
  readonly replyTo: number;
}

/**
 * The question a group message puts to us, or null when it isn't for us: it has to mention us by entity or reply to a
 * message of ours. A mention without words of its own asks what it replies to.
 */
export function groupQuestion(message: Message, me: UserFromGetMe): Asked | null {
  if (message.is_automatic_forward === true) return null;
  const text = message.text ?? message.caption;
  if (text === undefined) return null;
  const mentions = ownMentions(text, message.entities ?? message.caption_entities ?? [], me);
  const replied = message.reply_to_message;
  const toUs = replied?.from?.id === me.id;
  if (mentions.length === 0 && !toUs) return null;
  const asked = privateQuestion(message, cutOut(text, mentions));
  if (asked.question !== "" || asked.quote !== "" || replied === undefined || toUs) return asked;
  const question = repliedText(replied, me);
  return question === "" ? asked : { question, quote: "", replyTo: replied.message_id };
}

/** The question of a message that is certainly for us; `text` without the command or mention that says so. */
export function privateQuestion(message: Message, text: string): Asked {
  const quote = message.quote?.is_manual === true ? message.quote.text.trim() : "";
  return { question: text.trim(), quote, replyTo: message.message_id };
}

/** The question in a message somebody points us to, without our own name in it. */
export function repliedText(message: Message, me: UserFromGetMe): string {
  const text = message.text ?? message.caption ?? "";
  return cutOut(text, ownMentions(text, message.entities ?? message.caption_entities ?? [], me)).trim();
}

// By entity, not by searching the text, where our name may be a part of an address.
function ownMentions(text: string, entities: readonly MessageEntity[], me: UserFromGetMe): readonly MessageEntity[] {
  const name = `@${me.username}`.toLowerCase();
  return entities.filter((entity) => {
    if (entity.type === "text_mention") return entity.user.id === me.id;
    const end = entity.offset + entity.length;
    if (entity.type !== "mention" || text.slice(entity.offset, end).toLowerCase() !== name) return false;
    // Telegram ends a mention at the hyphen: `@bot-dev` begins with an entity of ours, and isn't us.
    return !/^-[\p{L}\p{N}]/u.test(text.slice(end, end + 3));
  });
}

function cutOut(text: string, entities: readonly MessageEntity[]): string {
  const backwards = [...entities].sort((a, b) => b.offset - a.offset);
  return backwards
    .reduce((rest, { offset, length }) => `${rest.slice(0, offset)} ${rest.slice(offset + length)}`, text)
    .replace(/^[\s,:;–—-]+/, "")
    .replace(/ {2,}/g, " ");
}
