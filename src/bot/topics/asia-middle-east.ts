import { defineTopic } from "./topic.ts";

export const asiaMiddleEast = defineTopic({
  slug: "asia-middle-east",
  leads: ["japan", "south-korea", "india", "iran"],
  related: "trade-investment",
});
