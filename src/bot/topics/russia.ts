import { defineTopic } from "./topic.ts";

export const russia = defineTopic({
  slug: "russia",
  leads: ["russia", "putin", "eaeu"],
  related: "energy",
});
