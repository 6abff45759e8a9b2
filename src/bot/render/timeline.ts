import type { Answers, Candidate, Page } from "../../answer/types.ts";
import type { Topic } from "../../knowledge/types.ts";
import type { Action } from "./callback-data.ts";
import { fitFacts } from "./fact-lines.ts";
import { bold, type Formatted, format, join } from "./formatted.ts";
import { pagingRow, sayRange, topicLabel, topicRows } from "./keyboards.ts";
import { TIMELINE_PAGE } from "./limits.ts";
import { type RenderedMessage, rendered } from "./message.ts";
import { echo } from "./safe-text.ts";
import type { Say } from "./texts.ts";

/** Which facts a timeline holds; null for all. */
export interface TimelineScope {
  readonly topic: Topic | null;
  /** Four digits. */
  readonly year: string | null;
}

/** One page of a timeline, newest first, under a heading for each year. */
export function renderTimeline(
  answers: Answers,
  scope: TimelineScope,
  page: Page<Candidate>,
  say: Say,
): RenderedMessage {
  const title = join(
    [say("timeline-heading"), scope.topic === null ? "" : topicLabel(scope.topic, say), scope.year ?? ""],
    " · ",
  );
  const { message, count } = fitFacts(
    answers,
    page.items,
    say,
    (facts, shown) => join([bold(title), ...byYear(facts, shown, say)], "\n\n"),
    (shown) => sayRange(page, shown.length, say),
  );
  if (count === 0) return rendered(join([bold(title), say("timeline-empty")], "\n\n"));
  const turn = (offset: number): Action => ({
    kind: "timeline",
    language: say.language,
    command: scope.topic?.command ?? "",
    year: scope.year ?? "",
    offset,
  });
  const topic = scope.topic === null ? [] : topicRows([scope.topic], say);
  return rendered(message, [pagingRow(page, count, TIMELINE_PAGE, say, "dates", turn), ...topic]);
}

/** What to say to `/timeline` with something that is neither a topic nor a year. */
export function renderUnknownTimeline(answers: Answers, argument: string, say: Say): RenderedMessage {
  return rendered(format(say("timeline-unknown", { argument: echo(argument, 60) })), topicRows(answers.topics, say));
}

function byYear(facts: readonly Formatted[], shown: readonly Candidate[], say: Say): readonly Formatted[] {
  const years = new Map<string, Formatted[]>();
  facts.forEach((fact, index) => {
    const year = shown[index]?.fact.asOf?.slice(0, 4) ?? say("undated");
    const lines = years.get(year) ?? [];
    lines.push(format("▸ ", fact));
    years.set(year, lines);
  });
  return [...years].map(([year, lines]) => join([bold(year), ...lines], "\n"));
}
