import { defineTopic } from "./topic.ts";

export const turkicStates = defineTopic({
  slug: "turkic-states",
  leads: ["ots", "turkiye", "azerbaijan"],
  related: "middle-corridor",
});
