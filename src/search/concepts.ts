import { ACTIONS_CONCEPTS } from "./concepts/actions.ts";
import { AGREEMENTS_CONCEPTS } from "./concepts/agreements.ts";
import { AMOUNTS_CONCEPTS } from "./concepts/amounts.ts";
import { DIPLOMACY_CONCEPTS } from "./concepts/diplomacy.ts";
import { ECONOMY_CONCEPTS } from "./concepts/economy.ts";
import { ENERGY_CONCEPTS } from "./concepts/energy.ts";
import { GEOGRAPHY_CONCEPTS } from "./concepts/geography.ts";
import { MEETINGS_CONCEPTS } from "./concepts/meetings.ts";
import { ORGANISATIONS_CONCEPTS } from "./concepts/organisations.ts";
import { PEOPLE_CONCEPTS } from "./concepts/people.ts";
import { POLITICS_CONCEPTS } from "./concepts/politics.ts";
import { POSITIONS_CONCEPTS } from "./concepts/positions.ts";
import { RESOURCES_CONCEPTS } from "./concepts/resources.ts";
import { SECURITY_CONCEPTS } from "./concepts/security.ts";
import { TRADE_CONCEPTS } from "./concepts/trade.ts";
import { TRANSPORT_CONCEPTS } from "./concepts/transport.ts";
import type { Concept } from "./thesaurus.ts";

/**
 * The domain thesaurus: words that mean the same to a reader of foreign-policy news, within and across languages.
 * One file per field in `concepts/`. Words are base forms; another form stands beside its base form only where the
 * stemmer doesn't bring the two together. Names of countries, people and organisations are entities, not concepts.
 */
export const CONCEPTS: readonly Concept[] = [
  ...DIPLOMACY_CONCEPTS,
  ...MEETINGS_CONCEPTS,
  ...AGREEMENTS_CONCEPTS,
  ...POLITICS_CONCEPTS,
  ...ORGANISATIONS_CONCEPTS,
  ...POSITIONS_CONCEPTS,
  ...SECURITY_CONCEPTS,
  ...TRADE_CONCEPTS,
  ...ECONOMY_CONCEPTS,
  ...ENERGY_CONCEPTS,
  ...RESOURCES_CONCEPTS,
  ...TRANSPORT_CONCEPTS,
  ...GEOGRAPHY_CONCEPTS,
  ...PEOPLE_CONCEPTS,
  ...AMOUNTS_CONCEPTS,
  ...ACTIONS_CONCEPTS,
];
