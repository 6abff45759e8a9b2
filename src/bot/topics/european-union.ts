import { defineTopic } from "./topic.ts";

export const europeanUnion = defineTopic({
  slug: "european-union",
  leads: ["european-union", "european-commission"],
  related: "trade-investment",
});
