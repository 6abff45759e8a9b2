import { defineTopic } from "./topic.ts";

export const tradeInvestment = defineTopic({
  slug: "trade-investment",
  leads: ["wto", "trade-ministry-kz", "national-bank-kz"],
  related: "european-union",
});
