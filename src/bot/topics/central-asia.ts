import { defineTopic } from "./topic.ts";

export const centralAsia = defineTopic({
  slug: "central-asia",
  leads: ["uzbekistan", "kyrgyzstan", "tajikistan", "turkmenistan"],
  related: "turkic-states",
});
