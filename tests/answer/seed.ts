import { join } from "node:path";
import { createAnswers } from "../../src/answer/answers.ts";
import type { Answers } from "../../src/answer/types.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import type { Entity, Fact, KnowledgeBase } from "../../src/knowledge/types.ts";
import { PROJECT_ROOT, SHIPPED_KNOWLEDGE } from "../../src/paths.ts";
import { detectLanguage } from "../../src/search/detect-language.ts";
import { buildKnowledgeIndex, type KnowledgeIndex } from "../../src/search/knowledge-index.ts";

/** The clock of these tests. */
export const NOW = new Date("2026-11-24T12:00:00Z");

/** The index of the seed article alone, with the shipped topics and entities. */
export function seedIndex(): KnowledgeIndex {
  const folder = join(PROJECT_ROOT, "tests", "fixtures", "seed");
  return buildKnowledgeIndex(loadKnowledge(folder, { shipped: SHIPPED_KNOWLEDGE, detectLanguage }));
}

/** The core over the seed article alone. */
export function seedAnswers(): Answers {
  return createAnswers({ index: seedIndex(), now: () => NOW });
}

/** An index over hand-made facts. */
export function indexOf(facts: readonly Fact[], entities: readonly Entity[] = []): KnowledgeIndex {
  const knowledge: KnowledgeBase = { articles: [], facts, topics: [], entities, hash: "test" };
  return buildKnowledgeIndex(knowledge);
}

/** The core over hand-made facts. */
export function answersOf(facts: readonly Fact[], entities: readonly Entity[] = []): Answers {
  return createAnswers({ index: indexOf(facts, entities), now: () => NOW });
}
