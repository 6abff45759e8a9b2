import { datesOf } from "./real-dates.ts";
import type { Rule } from "./rule.ts";

/** Nothing was published or said tomorrow; a fact may hold for a later time only as a plan. */
export const futureDates: Rule = {
  name: "future-dates",
  load: "off",
  check: "error",
  *find(input) {
    for (const article of input.articles) {
      for (const { date, path } of datesOf(article)) {
        if (date === null || date <= input.today.slice(0, date.length)) continue;
        const place = { file: article.file, path };
        if (path.at(-1) !== "as_of") yield { ...place, message: `${date} is in the future` };
        else {
          const kind = article.facts[Number(path[1])]?.series?.kind;
          if (kind === "target" || kind === "forecast") continue;
          const message = `${date} is in the future: right only for a plan or a forecast`;
          yield { ...place, message, severity: "warning" };
        }
      }
    }
  },
};
