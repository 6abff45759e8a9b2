import type { FieldPath, Finding } from "../finding.ts";
import { quote } from "../finding.ts";
import type { Article, Source } from "../types.ts";
import { isProse, type Rule } from "./rule.ts";

/** Every date is a year, a month that exists or a day that exists. */
export const realDates: Rule = {
  name: "real-dates",
  load: "error",
  check: "error",
  *find(input) {
    for (const article of input.articles) {
      for (const { date, path } of datesOf(article)) yield* judge(article.file, path, date);
    }
    for (const [index, entity] of (input.entities ?? []).entries()) {
      for (const [at, office] of entity.offices.entries()) {
        yield* judge(input.entitiesFile, [index, "offices", at, "from"], office.from);
        yield* judge(input.entitiesFile, [index, "offices", at, "to"], office.to);
        if (office.from !== null && office.to !== null && office.to < office.from.slice(0, office.to.length)) {
          const message = `${office.to} is before ${office.from}, when it began`;
          yield { file: input.entitiesFile, path: [index, "offices", at, "to"], message };
        }
      }
    }
  },
};

interface PlacedDate {
  readonly date: string | null;
  readonly path: FieldPath;
}

/** Every date an article gives, with its field. */
export function* datesOf(article: Article): Generator<PlacedDate> {
  if (isProse(article)) {
    yield { date: article.source.published, path: ["published"] };
    return;
  }
  yield published(article.source, ["source"]);
  for (const [index, fact] of article.facts.entries()) {
    yield { date: fact.asOf, path: ["facts", index, "as_of"] };
    yield { date: fact.said, path: ["facts", index, "said"] };
    for (const [at, source] of fact.also.entries()) yield published(source, ["facts", index, "also", at]);
  }
}

function published(source: Source, path: FieldPath): PlacedDate {
  return { date: source.published, path: [...path, "published"] };
}

function* judge(file: string, path: FieldPath, date: string | null): Generator<Finding> {
  if (date !== null && !isRealDate(date)) yield { file, path, message: `${quote(date)} is not in the calendar` };
}

/** True for a well-formed `YYYY[-MM[-DD]]` of the calendar, from the year 1000 on. */
export function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}
