import type { Page, PublisherCount } from "../../answer/types.ts";
import { sayDate } from "./dates.ts";
import { bold, format, join } from "./formatted.ts";
import { pagingRow, sayRange } from "./keyboards.ts";
import { PUBLISHER_PAGE } from "./limits.ts";
import { type RenderedMessage, rendered } from "./message.ts";
import { clip, safeLine } from "./safe-text.ts";
import type { Say } from "./texts.ts";

/** One page of the publishers we cite, with how much rests on each. */
export function renderPublishers(page: Page<PublisherCount>, say: Say): RenderedMessage {
  if (page.items.length === 0) return rendered(format(say("publishers-empty")));
  const lines = page.items.map(({ publisher, facts, newest }, index) => {
    const count =
      newest === null ? say("publisher", { facts }) : say("publisher-dated", { facts, newest: sayDate(say, newest) });
    return format(`${page.offset + index + 1}. `, bold(clip(safeLine(publisher), 80)), ` · ${count}`);
  });
  const message = join(
    [bold(say("publishers-heading", { count: page.total })), join(lines, "\n"), sayRange(page, lines.length, say)],
    "\n\n",
  );
  return rendered(message, [
    pagingRow(page, lines.length, PUBLISHER_PAGE, say, "order", (offset) => ({
      kind: "sources",
      language: say.language,
      offset,
    })),
  ]);
}
