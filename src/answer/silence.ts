import type { QuestionReading } from "./question.ts";
import type { Match } from "./rank.ts";
import type { Silence } from "./types.ts";

/** Share of the question's weight that must be words of the knowledge base for it to be our subject. */
const OUR_SUBJECT = 0.55;

/**
 * Names the kind of silence for a question that isn't answered: not our subject when its words are mostly strangers to the
 * knowledge base; too vague when its few words fit many facts alike; else our subject, but not known.
 */
export function kindOfSilence(reading: QuestionReading, matches: readonly Match[]): Silence {
  const total = reading.terms.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return matches.length > 0 ? "too-vague" : "out-of-scope";
  const known = reading.terms.reduce((sum, term) => sum + (term.known ? term.weight : 0), 0) / total;
  const aboutUs =
    reading.terms.some((term) => term.entities.length > 0) || reading.terms.some((term) => term.concepts.length > 0);
  if (known < OUR_SUBJECT || !aboutUs) return "out-of-scope";
  if (isVague(reading, matches)) return "too-vague";
  return "not-known";
}

/** Countries and regions alone don't say what is asked about; any other name does. */
const BROAD_KINDS: readonly string[] = ["country", "region"];

/** One or two known words, no name but a country's, and many facts that share them about equally. */
export function isVague(reading: QuestionReading, matches: readonly Match[]): boolean {
  const best = matches[0];
  const fifth = matches[4];
  if (!best || !fifth || reading.terms.length > 2 || reading.time.years.length > 0) return false;
  if (reading.mentions.some(({ entity }) => !BROAD_KINDS.includes(entity.kind))) return false;
  const known = reading.terms.every((term) => term.known);
  return known && best.coverage >= 0.8 && fifth.score > best.score * 0.75 && best.askSimilarity < 0.5;
}
