/** The languages Elshi speaks, in the order they are offered. Adding one starts in `search/languages/` and `bot/locales/`. */
export const LANGUAGES = ["en", "ru", "kk", "pl"] as const;

/** A language Elshi speaks. Sources and prose may be in any other, as an ISO 639 code. */
export type Language = (typeof LANGUAGES)[number];

/** True when a code is one of the languages Elshi speaks. */
export function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code);
}

/** One text per language code; curated texts have all of {@link LANGUAGES}, prose only its own. */
export type Texts = Readonly<Record<string, string>>;

/** A publication that is cited. `title` in [square brackets] is a description, not a headline. */
export interface Source {
  readonly title: string;
  readonly publisher: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published: string | null;
  /** ISO 639 code of the page's own language. */
  readonly language: string | null;
  readonly url: string | null;
}

export const SERIES_KINDS = ["actual", "estimate", "target", "forecast"] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

/** Membership in a quantity or post that changes over time. */
export interface Series {
  readonly id: string;
  readonly kind: SeriesKind;
  readonly value: number | null;
  readonly unit: string | null;
  /** Whose figure it is: an entity id or a plain English name. */
  readonly by: string | null;
}

/** One statement that can be cited: a curated fact, or one chunk of a prose article. */
export interface Fact {
  /** `article/fact`: permanent, unique in the knowledge base. */
  readonly id: string;
  readonly article: string;
  readonly topics: readonly string[];
  /** The period or day it holds for, `YYYY[-MM[-DD]]`; null for prose without a date. */
  readonly asOf: string | null;
  /** When it was stated, where that differs from `asOf`. */
  readonly said: string | null;
  readonly entities: readonly string[];
  /** In NFC. */
  readonly text: Texts;
  /** Other ways to ask for it, by language; indexed, never shown as a fact. */
  readonly asks: Readonly<Record<string, readonly string[]>>;
  readonly series: Series | null;
  readonly supersededBy: string | null;
  readonly source: Source;
  readonly also: readonly Source[];
  /** `prose` for a chunk of a Markdown article. */
  readonly kind: "curated" | "prose";
  /** Prose only: the headings above the chunk, outermost first; indexed, not part of the text. */
  readonly headings?: readonly string[];
}

export interface Article {
  readonly id: string;
  /** Path inside the knowledge folder, with forward slashes. */
  readonly file: string;
  readonly source: Source;
  readonly facts: readonly Fact[];
}

export interface Topic {
  readonly slug: string;
  /** The bot command without its slash. */
  readonly command: string;
  readonly emoji: string;
  readonly name: Texts;
  readonly description: Texts;
}

export const ENTITY_KINDS = [
  "person",
  "country",
  "region",
  "place",
  "organisation",
  "company",
  "project",
  "agreement",
  "event",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export interface Office {
  readonly title: Texts;
  readonly from: string | null;
  readonly to: string | null;
}

/** A named thing. Language keys are {@link LANGUAGES}; `aliases` may also have `any`. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: Texts;
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly standIns: Readonly<Record<string, readonly string[]>>;
  readonly offices: readonly Office[];
}

/** Everything the folder says, checked. Immutable; a reload makes a new one. */
export interface KnowledgeBase {
  readonly articles: readonly Article[];
  /** The facts of all articles, in a stable order. */
  readonly facts: readonly Fact[];
  readonly topics: readonly Topic[];
  readonly entities: readonly Entity[];
  /** Hex SHA-256 of what was read: the knowledge version. */
  readonly hash: string;
}

/** One mistake in the knowledge folder, addressed so that an editor can jump to it. */
export interface Issue {
  /** Path inside the knowledge folder. */
  readonly file: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  /** Path of the field, such as `facts[2].text.kk`; empty where the whole file is meant. */
  readonly field: string;
  /** What is wrong and what it should be. */
  readonly message: string;
  /** Warnings are reported and don't stop the load. */
  readonly severity: "error" | "warning";
}

/** The knowledge folder can't be served: carries every error of every file. */
export class KnowledgeError extends Error {
  override readonly name = "KnowledgeError";
  /** Errors only, in the order of files and lines; never empty. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const more = issues.length - 1;
    const first = issues[0];
    super((first ? formatIssue(first) : "knowledge cannot be read") + (more > 0 ? ` (and ${more} more)` : ""));
    this.issues = issues;
  }
}

/** `file:line: field: message`, as editors and admins read it. */
export function formatIssue(issue: Issue): string {
  return `${issue.file}:${issue.line}: ${issue.field === "" ? "" : `${issue.field}: `}${issue.message}`;
}
