import { defineTopic } from "./topic.ts";

export const multilateral = defineTopic({
  slug: "multilateral",
  leads: ["united-nations", "sco", "cica", "csto"],
  related: "doctrine",
});
