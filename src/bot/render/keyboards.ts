import type { InlineKeyboardButton } from "grammy/types";
import type { Answers, Page, Suggestion } from "../../answer/types.ts";
import { LANGUAGES, type Topic } from "../../knowledge/types.ts";
import { type Action, packAction } from "./callback-data.ts";
import { MAX_BUTTON_UTF16 } from "./limits.ts";
import type { Buttons } from "./message.ts";
import { clip, safeLine } from "./safe-text.ts";
import type { InterfaceTexts, Say } from "./texts.ts";

/** A button that does something when pressed. */
export function actionButton(label: string, action: Action): InlineKeyboardButton {
  return { text: clip(safeLine(label), MAX_BUTTON_UTF16), callback_data: packAction(action) };
}

/** One row for each complete question. */
export function questionRows(answers: Pick<Answers, "factKey">, suggestions: readonly Suggestion[], say: Say): Buttons {
  return suggestions.map(({ question, fact, index }) => [
    actionButton(question, { kind: "ask", language: say.language, fact: answers.factKey(fact), index }),
  ]);
}

/** `🇷🇺 Russia` */
export function topicLabel(topic: Topic, say: Say): string {
  return safeLine(`${topic.emoji} ${topicName(topic, say)}`);
}

/** A topic's name in the reader's language, else in English, else its slug. */
export function topicName(topic: Topic, say: Say): string {
  return topic.name[say.language] ?? topic.name["en"] ?? topic.slug;
}

/** Topics, two to a row. */
export function topicRows(topics: readonly Topic[], say: Say): Buttons {
  const buttons = topics.map((topic) =>
    actionButton(topicLabel(topic, say), { kind: "topic", language: say.language, command: topic.command, offset: 0 }),
  );
  return pairs(buttons);
}

/** The languages in their own names, two to a row. */
export function languageRows(texts: InterfaceTexts): Buttons {
  return pairs(
    LANGUAGES.map((language) => actionButton(texts[language]("language-name"), { kind: "language", language })),
  );
}

function pairs(buttons: readonly InlineKeyboardButton[]): Buttons {
  return buttons.flatMap((_, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : []));
}

/** What the pages of a list are called: by date, or simply in order. */
export type Paging = "dates" | "order";

/**
 * The row that turns pages; empty when there is one page only.
 * @param page what the core gave, with the number of items that fitted into the message as `shown`.
 */
export function pagingRow(
  page: Pick<Page<unknown>, "offset" | "total">,
  shown: number,
  size: number,
  say: Say,
  paging: Paging,
  to: (offset: number) => Action,
): readonly InlineKeyboardButton[] {
  const next = page.offset + shown;
  const row: InlineKeyboardButton[] = [];
  if (page.offset > 0) {
    const label = say(paging === "dates" ? "button-newer" : "button-previous");
    row.push(actionButton(`‹ ${label}`, to(Math.max(0, page.offset - size))));
  }
  if (shown > 0 && next < page.total) {
    row.push(actionButton(`${say(paging === "dates" ? "button-older" : "button-next")} ›`, to(next)));
  }
  return row;
}

/** "6–10 of 128", empty when everything is on one page. */
export function sayRange(page: Pick<Page<unknown>, "offset" | "total">, shown: number, say: Say): string {
  if (shown === 0 || shown >= page.total) return "";
  return say("page-range", { from: page.offset + 1, to: page.offset + shown, total: page.total });
}
