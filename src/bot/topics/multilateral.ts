import { defineTopic } from "./topic.ts";

export const multilateral = defineTopic({
  slug: "multilateral",
  leads: ["un", "sco", "cica", "csto"],
  related: "doctrine",
});
