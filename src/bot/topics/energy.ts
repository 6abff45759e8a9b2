import { defineTopic } from "./topic.ts";

export const energy = defineTopic({
  slug: "energy",
  leads: ["cpc", "kashagan", "tengiz", "kazatomprom"],
  related: "trade-investment",
});
