/** Abbreviations that end in a full stop and rarely end a sentence: en, ru, kk, pl. Lower case, without the stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof st vs e.g i.e etc fig vol gen col sen rep gov jan feb mar apr jun jul aug sep sept oct nov dec " +
    "г гг в вв т.е т.д т.п т.к и.о им ул стр рис см ср млн млрд трлн тыс руб долл проф акад ген обл р-н н.э " +
    "ж жж т.б б.з ғ ғғ " +
    "r w tzw m.in np dr mld mln tys św ok nr art ust im godz ul płk gen tj itd itp por ks"
  ).split(" "),
);
const END = /([.!?…]+["'”’»)\]]*)\s+|([。！？]+[」』”’）]*)\s*/gu;
const OPENS = /^["'“‘«„([¿¡–—-]*\s*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** Cuts a paragraph into sentences; when in doubt (abbreviations, initials, ordinals) it doesn't cut. */
export function splitSentences(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + (match[1] ?? match[2] ?? "").length;
    const next = match.index + match[0].length;
    if (next >= paragraph.length) break;
    if (
      match[1] !== undefined &&
      !isBorder(paragraph.slice(start, match.index), match[1], paragraph.slice(next, next + 12))
    ) {
      continue;
    }
    sentences.push(paragraph.slice(start, end));
    start = next;
  }
  const last = paragraph.slice(start).trim();
  if (last !== "") sentences.push(last);
  return sentences;
}

function isBorder(before: string, mark: string, after: string): boolean {
  if (!OPENS.test(after)) return false;
  if (mark[0] !== "." || mark.startsWith("..")) return true;
  const word = /[\p{L}\p{N}.-]+$/u.exec(before.slice(-24))?.[0] ?? "";
  if (/^(?:no|nr)$/i.test(word) && /^\d/.test(after)) return false;
  // An initial (A. Nazarbayev), an ordinal in Polish (29. rocznica) or a known short form.
  return !/^(?:\p{Lu}|\p{L}\.\p{L}|\d{1,2})$/u.test(word) && !ABBREVIATIONS.has(word.toLowerCase());
}
