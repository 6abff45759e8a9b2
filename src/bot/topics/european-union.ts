import { defineTopic } from "./topic.ts";

export const europeanUnion = defineTopic({
  slug: "european-union",
  leads: ["eu", "european-commission"],
  related: "trade-investment",
});
