import type { FieldPath, Finding } from "../finding.ts";
import type { Article, Entity, Fact, Issue, Topic } from "../types.ts";

/** What rules look at. Whatever couldn't be read is missing here, and its own issues are already reported. */
export interface RuleInput {
  readonly articles: readonly Article[];
  /** Null where the file couldn't be read: nothing is said about what refers to it. */
  readonly topics: readonly Topic[] | null;
  readonly entities: readonly Entity[] | null;
  readonly topicsFile: string;
  readonly entitiesFile: string;
  /** False when some article couldn't be read: what seems missing may be in there. */
  readonly complete: boolean;
  /** `YYYY-MM-DD`: the last day that isn't in the future anywhere on Earth. */
  readonly today: string;
  readonly namesEntity: NamesEntity;
}

/** True when the text names the entity by a name, alias or stand-in of that language, in any inflection. */
export type NamesEntity = (entity: Entity, text: string, language: string) => boolean;

/** One thing that can be wrong. Rules are pure and know nothing of each other. */
export interface Rule {
  readonly name: string;
  /** How the loader takes it; "off" is not run there, for speed or because it is a matter of style. */
  readonly load: Issue["severity"] | "off";
  /** How `npm run check` and uploads take it. */
  readonly check: Issue["severity"];
  readonly find: (input: RuleInput) => Iterable<Finding>;
}

/** A curated fact with the place it is written at. */
export interface PlacedFact {
  readonly article: Article;
  readonly fact: Fact;
  readonly path: FieldPath;
}

/** Every curated fact; chunks of prose are left as they stand. */
export function* curatedFacts(input: RuleInput): Generator<PlacedFact> {
  for (const article of input.articles) {
    for (const [index, fact] of article.facts.entries()) {
      if (fact.kind === "curated") yield { article, fact, path: ["facts", index] };
    }
  }
}

/** True for an article in prose, whose only fields are those of its front matter. */
export function isProse(article: Article): boolean {
  return /\.md$/i.test(article.file);
}
