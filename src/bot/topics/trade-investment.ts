import { defineTopic } from "./topic.ts";

export const tradeInvestment = defineTopic({
  slug: "trade-investment",
  leads: ["kazakhstan", "wto"],
  related: "european-union",
});
