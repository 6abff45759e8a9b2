import type { InlineKeyboardButton } from "grammy/types";
import type { Answer, Answers, Candidate, Page } from "../../answer/types.ts";
import type { Action, View } from "./callback-data.ts";
import { newestDate, sayAsOf, sayDate } from "./dates.ts";
import { fitFacts } from "./fact-lines.ts";
import { bold, EMPTY, type Formatted, format, italic, join } from "./formatted.ts";
import { actionButton, pagingRow, questionRows, sayRange, topicLabel, topicRows } from "./keyboards.ts";
import { RELATED_PAGE } from "./limits.ts";
import { type Buttons, type RenderedMessage, rendered } from "./message.ts";
import { echo } from "./safe-text.ts";
import type { Say } from "./texts.ts";

/** What an answer's message and all its views are made from. */
export interface AnswerView {
  /** The facts of the answer, 1–3, the answering one first. */
  readonly shown: readonly Candidate[];
  /** The line above everything: a question the reader didn't type as it was understood. */
  readonly header: Formatted;
}

/** The question as understood, above its answer. */
export function renderQuestion(question: string): Formatted {
  return italic(echo(question));
}

/**
 * What we say to one question.
 * @param showQuestion set where the reader sees no question above the answer, as after tapping one.
 */
export function renderAnswer(answers: Answers, answer: Answer, say: Say, showQuestion = false): RenderedMessage {
  const understood = answer.resolved !== answer.question;
  const header = understood || showQuestion ? renderQuestion(answer.resolved) : EMPTY;
  if (answer.silence !== null || answer.shown.length === 0) return renderSilence(answers, answer, say, header);
  return renderFacts(answers, { shown: answer.shown.slice(0, 3), header }, say);
}

/** The answering fact, at most two more, and their sources. */
export function renderFacts(answers: Answers, view: AnswerView, say: Say): RenderedMessage {
  const { message, count, preview } = fitFacts(
    answers,
    view.shown,
    say,
    ([answering = EMPTY, ...more]) =>
      join(
        [
          view.header,
          answering,
          join(
            more.map((fact) => format("▸ ", fact)),
            "\n",
          ),
        ],
        "\n\n",
      ),
    (shown) => {
      const newest = newestDate(shown.map((candidate) => candidate.fact.asOf));
      return newest === null ? "" : sayAsOf(say, newest);
    },
  );
  return rendered(message, answerButtons(answers, { ...view, shown: view.shown.slice(0, count) }, say), preview);
}

function answerButtons(answers: Answers, view: AnswerView, say: Say): Buttons {
  const [first] = view.shown;
  if (first === undefined) return [];
  const { fact } = first;
  const row: InlineKeyboardButton[] = [];
  const options = { language: say.language, limit: 4 };
  const seen = new Set(view.shown.map((candidate) => candidate.fact.id));
  if (answers.related(fact, options).items.some((candidate) => !seen.has(candidate.fact.id))) {
    row.push(actionButton(say("button-more"), viewAction(answers, view, "related", say)));
  }
  if (fact.series !== null && answers.series(fact.series.id, options).total > 1) {
    row.push(actionButton(say("button-by-year"), viewAction(answers, view, "series", say)));
  }
  const topic = answers.topics.find((candidate) => candidate.slug === fact.topics[0]);
  if (topic !== undefined) {
    row.push(actionButton(topicLabel(topic, say), viewAction(answers, view, "topic", say)));
  }
  const key = answers.factKey(fact);
  const votes = [
    actionButton("👍", { kind: "vote", vote: "up", fact: key }),
    actionButton("👎", { kind: "vote", vote: "down", fact: key }),
  ];
  return row.length > 2 ? [row, votes] : [[...row, ...votes]];
}

/** The button data that opens one of an answer's views. */
export function viewAction(answers: Answers, { shown }: AnswerView, view: View, say: Say, offset = 0): Action {
  return {
    kind: "view",
    view,
    language: say.language,
    facts: shown.map((candidate) => answers.factKey(candidate.fact)),
    offset,
    highlight: shown[0]?.highlight ?? [],
  };
}

/** More facts beside an answer, or its series by date, with a way back. */
export function renderBeside(
  answers: Answers,
  view: AnswerView,
  kind: "related" | "series",
  page: Page<Candidate>,
  say: Say,
): RenderedMessage {
  const heading = bold(say(kind === "related" ? "related-heading" : "series-heading"));
  const { message, count, preview } = fitFacts(
    answers,
    page.items,
    say,
    (facts) =>
      join(
        [
          view.header,
          heading,
          facts.length === 0
            ? say("related-none")
            : join(
                facts.map((fact) => format("▸ ", fact)),
                "\n",
              ),
        ],
        "\n\n",
      ),
    (shown) => sayRange(page, shown.length, say),
  );
  const turn = (offset: number) => viewAction(answers, view, kind, say, offset);
  const paging = pagingRow(page, count, RELATED_PAGE, say, kind === "series" ? "dates" : "order", turn);
  return rendered(message, [paging, [backButton(answers, view, say)]], preview);
}

/** The way back to the answer. */
export function backButton(answers: Answers, view: AnswerView, say: Say): InlineKeyboardButton {
  return actionButton(`‹ ${say("button-back")}`, viewAction(answers, view, "answer", say));
}

/** One of the three ways to say nothing; never with a citation. */
function renderSilence(answers: Answers, answer: Answer, say: Say, header: Formatted): RenderedMessage {
  const silence = answer.silence ?? "not-known";
  switch (silence) {
    case "out-of-scope": {
      const examples = questionRows(answers, answers.questions(null, say.language, 2), say);
      const lines = [say("silent-out-of-scope"), examples.length === 0 ? "" : say("silent-try")];
      return rendered(join([header, join(lines, " ")], "\n\n"), examples);
    }
    case "not-known": {
      const topics = topicRows(answer.topics.slice(0, 4), say);
      const lines = [sayNotKnown(answers, say), topics.length === 0 ? "" : say("silent-topics")];
      return rendered(join([header, join(lines, " ")], "\n\n"), topics);
    }
    case "too-vague": {
      const readings = questionRows(answers, answer.suggestions.slice(0, 3), say);
      const line = say(readings.length === 0 ? "silent-too-vague-alone" : "silent-too-vague");
      return rendered(join([header, line], "\n\n"), readings);
    }
    default:
      return silence satisfies never;
  }
}

function sayNotKnown(answers: Answers, say: Say): string {
  const facts = answers.factCount;
  if (answers.newest === null) return say("silent-not-known-undated", { facts });
  return say("silent-not-known", { facts, newest: sayDate(say, answers.newest) });
}
