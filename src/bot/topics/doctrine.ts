import { defineTopic } from "./topic.ts";

export const doctrine = defineTopic({
  slug: "doctrine",
  leads: ["tokayev"],
  related: "multilateral",
});
