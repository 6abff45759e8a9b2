import * as v from "valibot";
import type { Figures } from "./metrics.ts";

const MEASURES = ["hit1", "hit3", "mrr10", "right", "answered", "silent"] as const;
const figures = v.partial(
  v.strictObject(Object.fromEntries(MEASURES.map((name) => [name, v.pipe(v.number(), v.minValue(0), v.maxValue(1))]))),
);

/** The shape of a floors file: least figures over all, per language and per kind. */
export const floorsSchema = v.partial(
  v.strictObject({ all: figures, languages: v.record(v.string(), figures), kinds: v.record(v.string(), figures) }),
);
export type Floors = v.InferOutput<typeof floorsSchema>;

export interface Report {
  readonly all: Figures;
  readonly languages: Readonly<Record<string, Figures>>;
  readonly kinds: Readonly<Record<string, Figures>>;
}

/** One line for each figure below its floor, or missing altogether. */
export function findMissedFloors(report: Report, floors: Floors): string[] {
  const missed: string[] = [];
  const compare = (
    name: string,
    actual: Figures | undefined,
    least: Readonly<Record<string, number | undefined>>,
  ): void => {
    for (const measure of MEASURES) {
      const floor = least[measure];
      if (floor === undefined) continue;
      const value = actual?.[measure] ?? null;
      if (value === null) missed.push(`${name} ${measure}: not measured, floor ${floor}`);
      else if (value < floor) missed.push(`${name} ${measure}: ${value}, floor ${floor}`);
    }
  };
  if (floors.all) compare("all", report.all, floors.all);
  for (const [language, least] of Object.entries(floors.languages ?? {}))
    compare(language, report.languages[language], least);
  for (const [kind, least] of Object.entries(floors.kinds ?? {})) compare(kind, report.kinds[kind], least);
  return missed;
}
