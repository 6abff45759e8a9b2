import { defineTopic } from "./topic.ts";

export const middleCorridor = defineTopic({
  slug: "middle-corridor",
  leads: ["middle-corridor", "titr", "aktau"],
  related: "china",
});
