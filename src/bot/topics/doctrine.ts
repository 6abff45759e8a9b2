import { defineTopic } from "./topic.ts";

export const doctrine = defineTopic({
  slug: "doctrine",
  leads: ["tokayev", "mfa-kz", "npt"],
  related: "multilateral",
});
