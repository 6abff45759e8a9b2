import { readFileSync } from "node:fs";
import { type AnswererOptions, createAnswererFrom } from "./answer/answerer.ts";
import type { Answerer } from "./answer/types.ts";
import { hashFolder, loadKnowledge } from "./knowledge/load.ts";
import { SHIPPED_KNOWLEDGE } from "./paths.ts";
import { detectLanguage } from "./search/detect-language.ts";
import { createIndexCache } from "./search/index-cache.ts";

export interface OpenOptions {
  readonly knowledgeDir: string;
  readonly cacheDir: string;
  readonly log: AnswererOptions["log"];
  readonly now?: () => Date;
}

/**
 * Opens an answerer over a knowledge folder, its index saved in the cache folder.
 * @throws KnowledgeError when the folder is missing or malformed
 */
export function openAnswerer({ knowledgeDir, cacheDir, log, now }: OpenOptions): Answerer {
  return createAnswererFrom({
    loadKnowledge: () =>
      loadKnowledge(knowledgeDir, {
        shipped: SHIPPED_KNOWLEDGE,
        detectLanguage,
        onWarning: ({ file, line, field, message }) =>
          log("warn", `${file}:${line}: ${field === "" ? "" : `${field}: `}${message}`),
      }),
    hashKnowledge: () => hashFolder(knowledgeDir, SHIPPED_KNOWLEDGE),
    cache: createIndexCache(cacheDir, (message) => log("warn", message)),
    codeVersion: codeVersion(),
    log,
    ...(now ? { now } : {}),
  });
}

/** The stamp that lies beside the bundle this runs from; none when run from sources (tests), where caches are fresh folders. */
function codeVersion(): string {
  try {
    return readFileSync(new URL("source-hash", import.meta.url), "utf8");
  } catch {
    return "source";
  }
}
