import type { Fact } from "../knowledge/types.ts";
import type { Token } from "../search/analyze.ts";
import { isYear } from "../search/knowledge-index.ts";
import { profileOf } from "../search/languages/index.ts";
import type { TimeWord } from "../search/languages/language.ts";

/** What a question says about time. */
export interface TimeAsked {
  /** Years named, or meant by "last year". */
  readonly years: readonly string[];
  /** Months named together with the question's year, `01`–`12`. */
  readonly months: readonly string[];
  /** The day of the month, where one is named beside a month. */
  readonly day: string | null;
  /** The newest value is wanted. */
  readonly latest: boolean;
  /** Plans, targets or forecasts are wanted. */
  readonly plan: boolean;
  /** Before or since the war that began on 24 February 2022. */
  readonly war: "before" | "since" | null;
  /** Said in the context only: another time is no clear miss. */
  readonly loose?: boolean;
  /** Positions of the tokens that said it: they are no content of the question otherwise. */
  readonly spent: ReadonlySet<number>;
}

const WAR_BEGAN = "2022-02-24";

/** Reads years, months and time words from the tokens of a question. `now` gives "this year" its meaning. */
export function readTime(tokens: readonly Token[], language: string, now: Date): TimeAsked {
  const profile = profileOf(language);
  const years: string[] = [];
  const months: string[] = [];
  const spent = new Set<number>();
  const said = new Set<TimeWord>();
  let day: string | null = null;

  tokens.forEach((token, at) => {
    const phrase = profile ? timePhraseAt(tokens, at, profile.timeWords) : undefined;
    if (phrase) {
      said.add(phrase.word);
      if (phrase.word !== "plan" && phrase.word !== "first" && phrase.word !== "earlier")
        for (let i = 0; i < phrase.length; i++) spent.add(at + i);
    }
    const year = yearIn(token.word);
    if (year) {
      years.push(
        ...(isDecade(tokens, at) ? Array.from({ length: 10 }, (_, step) => String(Number(year) + step)) : [year]),
      );
      spent.add(at);
    }
    const month = profile ? monthOf(token, profile.months) : undefined;
    if (month && besideDate(tokens, at)) {
      months.push(month);
      spent.add(at);
      const beside = [tokens[at - 1], tokens[at + 1]].find(
        (near) => near && /^\d{1,2}$/.test(near.word) && Number(near.word) <= 31,
      );
      if (beside) {
        day = beside.word.padStart(2, "0");
        spent.add(tokens.indexOf(beside));
      }
    }
    if (
      profile?.yearWords.has(token.word) &&
      [tokens[at - 1], tokens[at + 1]].some((near) => near && isYear(near.word))
    )
      spent.add(at);
  });

  if (said.has("this-year")) years.push(String(now.getUTCFullYear()));
  if (said.has("last-year")) years.push(String(now.getUTCFullYear() - 1));
  return {
    years: [...new Set(years)],
    months,
    day,
    latest: said.has("latest"),
    plan: said.has("plan"),
    war: said.has("before-war") ? "before" : said.has("since-war") ? "since" : null,
    spent,
  };
}

/** "2019", «2019-м», "2019-2020" read as their first year. */
function yearIn(word: string): string | undefined {
  const digits = word.match(/^(\d{4})(?!\d)/)?.[1];
  return digits && isYear(digits) ? digits : undefined;
}

/** "1990s", «1990-х», «1990-е годы», «1990 жылдары». */
function isDecade(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  const next = tokens[at + 1]?.word ?? "";
  return (
    /^\d{3}0s$/.test(word) ||
    (/^\d{3}0$/.test(word) && (/^(х|е|s)$/.test(next) || /^(жылдар|zhyldar|jyldar)/.test(next)))
  );
}

function timePhraseAt(
  tokens: readonly Token[],
  at: number,
  table: Readonly<Record<string, TimeWord>>,
): { word: TimeWord; length: number } | undefined {
  for (let length = 4; length >= 1; length--) {
    if (at + length > tokens.length) continue;
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.word)
      .join(" ");
    const word = Object.hasOwn(table, phrase) ? table[phrase] : undefined;
    if (word) return { word, length };
  }
  return undefined;
}

function monthOf(token: Token, months: readonly (readonly string[])[]): string | undefined {
  const at = months.findIndex((stems) =>
    stems.some((stem) =>
      stem.length <= 4
        ? token.word === stem ||
          (stem.length > 3 && token.word.startsWith(stem) && token.word.length <= stem.length + 3)
        : token.word.startsWith(stem),
    ),
  );
  return at < 0 ? undefined : String(at + 1).padStart(2, "0");
}

/** "may", "march" and «мая» are months only beside a number, a capital or a preposition of time; a digit nearby decides. */
function besideDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.word.length > 5) return true;
  return (
    [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]].some((near) => near?.numeric) ||
    (token.capital && at > 0)
  );
}

/** A fact of another year that names the year asked for. */
const NAMED_ONLY = 0.75;

/** A value of a whole year where a month is asked, and the other way round. */
const OTHER_SPAN = { yearForMonth: 0.85, monthForYear: 0.95, otherMonth: 0.4, otherDay: 0.6 } as const;

/** How well the month and day of a fact of the right year fit. */
function withinYear(asOf: string, asked: TimeAsked): number {
  const month = asOf.slice(5, 7);
  if (asked.months.length === 0) return month === "" ? 1 : OTHER_SPAN.monthForYear;
  if (month === "") return OTHER_SPAN.yearForMonth;
  if (!asked.months.includes(month)) return OTHER_SPAN.otherMonth;
  return asked.day !== null && asOf.length === 10 && asOf.slice(8, 10) !== asked.day ? OTHER_SPAN.otherDay : 1;
}

/** A fact of another time where only the context named one. */
const LOOSE_MISS = 0.6;

/** How well a fact's time fits what was asked: 1 fits or nothing asked, 0 a clear miss. */
export function timeFit(fact: Fact, numbers: ReadonlySet<string>, asked: TimeAsked): number {
  let fit = 1;
  if (asked.years.length > 0) {
    const year = fact.asOf?.slice(0, 4);
    const exact = year !== undefined && asked.years.includes(year);
    const named = asked.years.some((wanted) => numbers.has(wanted));
    // The year a value is for beats a year the text only mentions, such as when it was said.
    fit = exact ? 1 : named ? NAMED_ONLY : asked.loose ? LOOSE_MISS : 0;
    if (exact) fit *= withinYear(fact.asOf ?? "", asked);
  } else if (asked.months.length > 0) {
    const month = fact.asOf?.slice(5, 7) ?? "";
    if (month !== "" && !asked.months.includes(month)) fit *= 0.5;
  }
  if (asked.war === "before" && fact.asOf && fact.asOf >= WAR_BEGAN.slice(0, fact.asOf.length)) fit *= 0.3;
  if (asked.war === "since" && fact.asOf && fact.asOf < WAR_BEGAN.slice(0, fact.asOf.length)) fit *= 0.3;
  if (fact.series) {
    const planned = fact.series.kind === "target" || fact.series.kind === "forecast";
    if (asked.plan && !planned) fit *= 0.85;
    if (!asked.plan && planned) fit *= asked.latest ? 0.4 : 0.6;
  }
  return fit;
}
