/** Telegram's numbers (Bot API 10.1) and our own, smaller ones. */

/** Composed messages stay below Telegram's 4,096 so that a footer always fits. */
export const MAX_MESSAGE_UTF16 = 3_500;
/** Callback data of a button. */
export const MAX_CALLBACK_BYTES = 64;
/** The pop-up that answers a button. */
export const MAX_CALLBACK_TEXT_UTF16 = 200;
export const MAX_RESULT_ID_BYTES = 64;
export const MAX_START_PARAMETER = 64;
export const MAX_COMMANDS = 100;
/** Results to a page: ten or fewer that fit beat fifty that don't. */
export const INLINE_PAGE = 10;
/** Telegram may keep shared inline results this long; a reload reaches every reader within it. */
export const INLINE_CACHE_SECONDS = 300;
/** Sources listed under one message. */
export const MAX_CITATIONS = 12;
/** Label of a button; phones show about forty characters of it. */
export const MAX_BUTTON_UTF16 = 120;

export const RELATED_PAGE = 4;
export const TOPIC_PAGE = 5;
export const TIMELINE_PAGE = 6;
export const PUBLISHER_PAGE = 15;
/** A user's question longer than this is read only so far; Telegram's own limit. */
export const MAX_QUESTION_UTF16 = 4_096;

/** Bytes of a text in UTF-8. */
export function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
