import { createHash } from "node:crypto";
import type { KnowledgeBase } from "../knowledge/types.ts";
import {
  buildKnowledgeIndex,
  INDEX_VERSION,
  type KnowledgeIndex,
  loadKnowledgeIndex,
} from "../search/knowledge-index.ts";
import { createAnswers } from "./answers.ts";
import type { Answerer, Answers, ReloadReport } from "./types.ts";

/** Another reload is running. */
export class ReloadBusyError extends Error {
  override readonly name = "ReloadBusyError";
  constructor() {
    super("another reload is running: wait until it has ended");
  }
}

/** Where the answerer gets knowledge and keeps its index; the disk stays outside of the core. */
export interface AnswererOptions {
  /** Reads and checks the knowledge. @throws KnowledgeError */
  readonly loadKnowledge: () => KnowledgeBase;
  /** Content hash of the knowledge as it lies on the disk, without reading it in full. @throws KnowledgeError */
  readonly hashKnowledge: () => string;
  readonly cache: { read(key: string): string | null; write(key: string, text: string): void };
  /** Names the code the terms are made by, so that a saved index of other code is never read. */
  readonly codeVersion: string;
  readonly log: (level: "debug" | "info" | "warn" | "error", message: string) => void;
  readonly now?: () => Date;
}

/** Loads the knowledge and holds the current answers. @throws KnowledgeError when it can't be loaded. */
export function createAnswererFrom(options: AnswererOptions): Answerer {
  const now = options.now ?? (() => new Date());
  const first = loadIndex(options);
  let current: Answers = createAnswers({ index: first, now });
  let knowledge = first.knowledge;
  let busy = false;

  return {
    current: () => current,
    async reload(): Promise<ReloadReport> {
      if (busy) throw new ReloadBusyError();
      busy = true;
      try {
        const started = performance.now();
        // Lets updates that are already here be answered by the old version first.
        await new Promise((resolve) => setImmediate(resolve));
        const index = loadIndex(options);
        const fresh = createAnswers({ index, now });
        const report = compare(knowledge, index.knowledge, performance.now() - started);
        current = fresh;
        knowledge = index.knowledge;
        return report;
      } finally {
        busy = false;
      }
    },
  };
}

/** The index of the knowledge as it lies on the disk: read back when it was saved before, else built and saved. */
export function loadIndex(options: AnswererOptions): KnowledgeIndex {
  const started = performance.now();
  const hash = options.hashKnowledge();
  const key = createHash("sha256")
    .update(`${INDEX_VERSION}\0${options.codeVersion}\0${hash}`)
    .digest("hex")
    .slice(0, 32);
  const done = (what: "built" | "loaded", facts: number): void => {
    options.log("debug", `index ${what} ${facts} ${Math.round(performance.now() - started)}`);
  };
  const saved = options.cache.read(key);
  if (saved !== null) {
    try {
      // The first line is the checked knowledge, the rest its index.
      const border = saved.indexOf("\n");
      const index = loadKnowledgeIndex(JSON.parse(saved.slice(0, border)), saved.slice(border + 1));
      done("loaded", index.knowledge.facts.length);
      return index;
    } catch (error) {
      options.log(
        "warn",
        `the saved index is damaged (${error instanceof Error ? error.message : error}): building it anew`,
      );
    }
  }
  const knowledge = options.loadKnowledge();
  const index = buildKnowledgeIndex(knowledge);
  // A folder that changed between the two readings is built again at the next start.
  if (knowledge.hash === hash)
    options.cache.write(
      key,
      `${JSON.stringify(knowledge)}
${index.serialize()}`,
    );
  done("built", knowledge.facts.length);
  return index;
}

function compare(before: KnowledgeBase, after: KnowledgeBase, tookMs: number): ReloadReport {
  const old = new Map(before.facts.map((fact) => [fact.id, JSON.stringify(fact)]));
  let added = 0;
  let changed = 0;
  for (const fact of after.facts) {
    const former = old.get(fact.id);
    if (former === undefined) added++;
    else if (former !== JSON.stringify(fact)) changed++;
    old.delete(fact.id);
  }
  const count = (knowledge: KnowledgeBase) => ({
    version: knowledge.hash,
    facts: knowledge.facts.length,
    articles: knowledge.articles.length,
  });
  return {
    before: count(before),
    after: count(after),
    added,
    removed: old.size,
    changed,
    tookMs: Math.round(tookMs),
    warnings: [],
  };
}
