import type { InlineKeyboardButton } from "grammy/types";
import type { Answers, Candidate, Page, Suggestion } from "../../answer/types.ts";
import type { Topic } from "../../knowledge/types.ts";
import type { Action } from "./callback-data.ts";
import { fitFacts } from "./fact-lines.ts";
import { bold, type Formatted, format, italic, join } from "./formatted.ts";
import { actionButton, pagingRow, questionRows, sayRange, topicLabel, topicRows } from "./keyboards.ts";
import { TOPIC_PAGE } from "./limits.ts";
import { type Buttons, type RenderedMessage, rendered } from "./message.ts";
import { safeLine } from "./safe-text.ts";
import type { Say } from "./texts.ts";

/** What stands on one topic screen. */
export interface TopicScreen {
  readonly topic: Topic;
  readonly page: Page<Candidate>;
  /** Questions to tap, on the first page. */
  readonly questions: readonly Suggestion[];
  /** A topic that is worth reading next, or null. */
  readonly related: Topic | null;
  /** A line above everything, empty unless the screen stands in place of an answer. */
  readonly header: Formatted;
  /** What turning the page does. */
  readonly turn: (offset: number) => Action;
  /** The way back to the answer in whose place the screen stands, or null. */
  readonly back: InlineKeyboardButton | null;
}

/** One topic: what it is in a line, its facts, and where to go from here. */
export function renderTopicScreen(answers: Answers, screen: TopicScreen, say: Say): RenderedMessage {
  const { topic, page } = screen;
  const description = topic.description[say.language] ?? topic.description["en"] ?? "";
  const top = join([bold(topicLabel(topic, say)), italic(safeLine(description))], "\n");
  const { message, count } = fitFacts(
    answers,
    page.items,
    say,
    (facts) =>
      join(
        [
          screen.header,
          top,
          facts.length === 0
            ? say("topic-empty")
            : join(
                facts.map((fact) => format("▸ ", fact)),
                "\n",
              ),
        ],
        "\n\n",
      ),
    (shown) => sayRange(page, shown.length, say),
  );
  return rendered(message, screenButtons(answers, screen, count, say));
}

function screenButtons(answers: Answers, screen: TopicScreen, count: number, say: Say): Buttons {
  const { topic, page, related } = screen;
  const paging = pagingRow(page, count, TOPIC_PAGE, say, "dates", screen.turn);
  if (screen.back !== null) return [paging, [screen.back]];
  const { language } = say;
  const elsewhere: InlineKeyboardButton[] = [
    actionButton(say("button-timeline"), { kind: "timeline", language, command: topic.command, year: "", offset: 0 }),
    actionButton(say("button-topics"), { kind: "topics", language }),
  ];
  const beside = related === null ? [] : topicRows([related], say);
  return [
    ...questionRows(answers, screen.questions, say),
    paging,
    count === 0 ? elsewhere.slice(1) : elsewhere,
    ...beside,
  ];
}

/** All topics as buttons. */
export function renderTopics(answers: Answers, say: Say): RenderedMessage {
  if (answers.topics.length === 0) return rendered(format(say("topics-none")));
  return rendered(format(bold(say("topics-heading"))), topicRows(answers.topics, say));
}
