import { asiaMiddleEast } from "./asia-middle-east.ts";
import { centralAsia } from "./central-asia.ts";
import { china } from "./china.ts";
import { doctrine } from "./doctrine.ts";
import { energy } from "./energy.ts";
import { europeanUnion } from "./european-union.ts";
import { middleCorridor } from "./middle-corridor.ts";
import { multilateral } from "./multilateral.ts";
import { russia } from "./russia.ts";
import { defineTopic, type TopicPlan } from "./topic.ts";
import { tradeInvestment } from "./trade-investment.ts";
import { turkicStates } from "./turkic-states.ts";
import { ukraineWar } from "./ukraine-war.ts";
import { unitedStates } from "./united-states.ts";

/** The topics that have a file of their own, in the order of `knowledge/topics.yaml`. */
export const TOPIC_PLANS: readonly TopicPlan[] = [
  russia,
  ukraineWar,
  china,
  europeanUnion,
  unitedStates,
  centralAsia,
  turkicStates,
  energy,
  middleCorridor,
  tradeInvestment,
  multilateral,
  asiaMiddleEast,
  doctrine,
];

/** A topic's plan; one that has no file of its own yet gets an ordinary screen. */
export function planOf(slug: string): TopicPlan {
  return TOPIC_PLANS.find((plan) => plan.slug === slug) ?? defineTopic({ slug });
}
