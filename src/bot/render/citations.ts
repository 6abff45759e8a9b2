import type { Answers, Candidate, Citation } from "../../answer/types.ts";
import { sayDate } from "./dates.ts";
import { bold, type Formatted, format, join, link, safeAddress } from "./formatted.ts";
import { MAX_CITATIONS } from "./limits.ts";
import { clip, safeLine } from "./safe-text.ts";
import type { Say } from "./texts.ts";

/** The numbers of each candidate's sources, and the list in which they stand. */
export interface Numbered {
  readonly citations: readonly Citation[];
  readonly numbers: readonly (readonly number[])[];
}

/** Numbers the sources of the candidates to be shown; sources past the twelfth are left out with their numbers. */
export function numberSources(answers: Pick<Answers, "cite">, candidates: readonly Candidate[]): Numbered {
  const { citations, numbers } = answers.cite(candidates.map((candidate) => candidate.fact));
  return {
    citations: citations.filter((citation) => citation.number <= MAX_CITATIONS),
    numbers: numbers.map((own) => own.filter((number) => number <= MAX_CITATIONS)),
  };
}

/** `[1] [2]` */
export function renderNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join(" ");
}

/** The list under an answer, one source a line; nothing at all where nothing is cited. */
export function renderCitations(citations: readonly Citation[], say: Say): Formatted {
  if (citations.length === 0) return format();
  return join([bold(say("sources-heading")), ...citations.map((citation) => renderCitation(citation, say))], "\n");
}

/** `[1] “Headline”, Rzeczpospolita, Nov 2022 · in Polish`; what isn't known is left out. */
export function renderCitation({ number, source }: Citation, say: Say): Formatted {
  const published = source.published === null ? say("undated") : sayDate(say, source.published);
  const facts = join([renderName(source, say), published], ", ");
  const foreign = source.language !== null && source.language !== say.language;
  return format(`[${number}] `, join([facts, foreign ? sayLanguage(say, "in-language", source.language) : ""], " · "));
}

function renderName(source: Citation["source"], say: Say): Formatted {
  const publisher = source.publisher === null ? "" : clip(safeLine(source.publisher), 80);
  const description = /^\[(.*)\]$/s.exec(source.title.trim())?.[1];
  const title = clip(safeLine(description ?? source.title), 120);
  const shown = description === undefined && title !== "" ? say("citation-headline", { title }) : title;
  const linked = source.url !== null && safeAddress(source.url) !== null;
  // A description is our own word for a page without a headline: it is worth its line only where it opens the page.
  const named = description !== undefined && !linked && publisher !== "" ? "" : shown;
  if (source.url === null || !linked) return join([named, publisher], ", ");
  return named === "" ? link(source.url, publisher) : join([link(source.url, named), publisher], ", ");
}

/** "in Polish", in the reader's language; for a language we have no words for, its name or code. */
export function sayLanguage(say: Say, id: "in-language" | "text-in-language", code: string): string {
  return say(id, { code, name: languageName(say, code) });
}

function languageName(say: Say, code: string): string {
  try {
    return new Intl.DisplayNames([say.language], { type: "language" }).of(code) ?? code;
  } catch {
    return safeLine(code);
  }
}
