import { defineTopic } from "./topic.ts";

export const middleCorridor = defineTopic({
  slug: "middle-corridor",
  leads: ["titr", "aktau", "caspian-sea"],
  related: "china",
});
