import { defineTopic } from "./topic.ts";

export const ukraineWar = defineTopic({
  slug: "ukraine-war",
  leads: ["ukraine", "zelensky", "crimea"],
  related: "russia",
});
