import { defineTopic } from "./topic.ts";

export const china = defineTopic({
  slug: "china",
  leads: ["china", "xi-jinping"],
  related: "middle-corridor",
});
