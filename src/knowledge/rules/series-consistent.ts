import { quote } from "../finding.ts";
import { curatedFacts, type PlacedFact, type Rule } from "./rule.ts";

/** A series is one quantity from one definition: one unit, numbers in all of its facts or in none. */
export const seriesConsistent: Rule = {
  name: "series-consistent",
  load: "warning",
  check: "error",
  *find(input) {
    const first = new Map<string, PlacedFact>();
    for (const placed of curatedFacts(input)) {
      const { article, fact, path } = placed;
      const { series } = fact;
      if (series === null) continue;
      const at = (field: string, message: string) => ({
        file: article.file,
        path: [...path, "series", field],
        message,
      });
      if ((series.value === null) !== (series.unit === null)) {
        const [given, absent] = series.value === null ? ["unit", "value"] : ["value", "unit"];
        yield at(given, `has a ${given} but no ${absent}: give both or neither`);
        continue;
      }
      const known = first.get(series.id);
      if (known === undefined) first.set(series.id, placed);
      else if (known.fact.series?.unit !== series.unit) {
        const theirs = known.fact.series?.unit ?? null;
        const other = theirs === null ? "no unit" : quote(theirs);
        const own = series.unit === null ? "no unit" : quote(series.unit);
        yield at("unit", `${series.id} has ${other} in ${known.fact.id} and ${own} here: one series, one unit`);
      }
    }
  },
};
