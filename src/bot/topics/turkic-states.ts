import { defineTopic } from "./topic.ts";

export const turkicStates = defineTopic({
  slug: "turkic-states",
  leads: ["organization-of-turkic-states", "turkey", "azerbaijan"],
  related: "middle-corridor",
});
