import { defineTopic } from "./topic.ts";

export const unitedStates = defineTopic({
  slug: "united-states",
  leads: ["usa", "c5-plus-1", "trump"],
  related: "doctrine",
});
