import type { ReloadReport } from "../../answer/types.ts";
import type { Issue } from "../../knowledge/types.ts";
import { type Formatted, format, join } from "./formatted.ts";
import { clip, safeLine } from "./safe-text.ts";
import type { Say } from "./texts.ts";

const SHOWN_ISSUES = 8;
const SHOWN_WARNINGS = 5;

/** What a reload brought: counts before and after, and what the new files were warned about. */
export function renderReload({ before, after, added, changed, removed, warnings }: ReloadReport, say: Say): Formatted {
  const version = after.version.slice(0, 12);
  const lines =
    before.version === after.version
      ? [say("reload-same", { facts: after.facts, version })]
      : [
          say("reload-done", {
            factsBefore: before.facts,
            factsAfter: after.facts,
            articlesBefore: before.articles,
            articlesAfter: after.articles,
          }),
          say("reload-changes", { added, changed, removed, version }),
        ];
  if (warnings.length > 0) {
    lines.push(say("reload-warnings", { count: warnings.length }));
    lines.push(...warnings.slice(0, SHOWN_WARNINGS).map((warning) => clip(safeLine(warning), 300)));
  }
  return join([...lines, sayMore(warnings.length - SHOWN_WARNINGS, say)], "\n");
}

/** The first mistakes that stopped a reload, each with file, line and field. */
export function renderIssues(issues: readonly Issue[], say: Say): Formatted {
  const mistakes = issues.filter((issue) => issue.severity === "error");
  const lines = mistakes.slice(0, SHOWN_ISSUES).map(({ file, line, field, message }) => {
    const where = { file: clip(safeLine(file), 120), line: String(line), message: clip(safeLine(message), 200) };
    return format(field === "" ? say("reload-issue-file", where) : say("reload-issue", { ...where, field }));
  });
  const refused = say("reload-refused", { count: mistakes.length });
  return join([refused, ...lines, sayMore(mistakes.length - SHOWN_ISSUES, say)], "\n");
}

function sayMore(count: number, say: Say): string {
  return count > 0 ? say("reload-more", { count }) : "";
}
