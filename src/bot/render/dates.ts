import type { Say } from "./texts.ts";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

/** Reads `YYYY[-MM[-DD]]`; parts that aren't given are 0. Null for anything else. */
export function parseDate(date: string): DateParts | null {
  const match = DATE.exec(date);
  if (match?.[1] === undefined) return null;
  return { year: match[1], month: Number(match[2] ?? 0), day: Number(match[3] ?? 0) };
}

/** A date as its reader writes it: `29 Nov 2022`, `ноябрь 2022`, `2022 жылғы қараша`, `2022`. */
export function sayDate(say: Say, date: string): string {
  const parts = parseDate(date);
  if (parts === null) return date;
  const { year, month, day } = parts;
  if (month === 0) return say("date-year", { year });
  return day === 0 ? say("date-month", { year, month }) : say("date-day", { year, month, day });
}

/** The line that says how fresh an answer is. */
export function sayAsOf(say: Say, date: string): string {
  const parts = parseDate(date);
  if (parts === null) return date;
  const { year, month, day } = parts;
  if (month === 0) return say("as-of-year", { year });
  return day === 0 ? say("as-of-month", { year, month }) : say("as-of-day", { year, month, day });
}

/** The newest of some dates, where a month is newer than its year alone; null when there are none. */
export function newestDate(dates: readonly (string | null)[]): string | null {
  return dates.reduce<string | null>((newest, date) => (date !== null && date > (newest ?? "") ? date : newest), null);
}
