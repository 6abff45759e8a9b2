import { defineTopic } from "./topic.ts";

export const unitedStates = defineTopic({
  slug: "united-states",
  leads: ["united-states", "c5-plus-1", "trump"],
  related: "doctrine",
});
