import { isLanguage, type Language } from "../../knowledge/types.ts";
import { bytes, MAX_CALLBACK_BYTES } from "./limits.ts";

/** Which page of an answer's message a button opens: the answer, related facts, its series, its topic. */
export type View = "answer" | "related" | "series" | "topic";

/** Half-open range of UTF-16 units, as in `answer/types`. */
type Span = readonly [start: number, end: number];

/** What pressing a button means. Facts are named by their permanent keys, topics by their commands. */
export type Action =
  | {
      readonly kind: "view";
      readonly view: View;
      readonly language: Language;
      /** Keys of the facts of the answer, 1–3. */
      readonly facts: readonly string[];
      readonly offset: number;
      /** The answering words of the first fact, so that the way back shows them again. */
      readonly highlight: readonly Span[];
    }
  | { readonly kind: "ask"; readonly language: Language; readonly fact: string; readonly index: number }
  | { readonly kind: "topic"; readonly language: Language; readonly command: string; readonly offset: number }
  | { readonly kind: "topics"; readonly language: Language }
  | {
      readonly kind: "timeline";
      readonly language: Language;
      /** Command of the topic, empty for all. */
      readonly command: string;
      /** Four digits, empty for all. */
      readonly year: string;
      readonly offset: number;
    }
  | { readonly kind: "sources"; readonly language: Language; readonly offset: number }
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "vote"; readonly vote: "up" | "down"; readonly fact: string };

// A change of meaning gets a new number; buttons with an old one are answered as no longer known.
const VERSION = "1";
const VIEWS = { answer: "a", related: "m", series: "y", topic: "t" } as const satisfies Record<View, string>;
const KEY = /^[A-Za-z0-9_-]{11}$/;
const COMMAND = /^[a-z0-9_]{1,32}$/;

/** Writes an action as callback data of at most 64 bytes; the highlight is left out where it doesn't fit. */
export function packAction(action: Action): string {
  const packed = [VERSION, ...fields(action)].join(":");
  if (bytes(packed) <= MAX_CALLBACK_BYTES) return packed;
  if (action.kind === "view" && action.highlight.length > 0) return packAction({ ...action, highlight: [] });
  throw new Error(`callback data of "${action.kind}" takes ${bytes(packed)} bytes, at most ${MAX_CALLBACK_BYTES} fit`);
}

function fields(action: Action): readonly string[] {
  switch (action.kind) {
    case "view": {
      const spans = action.highlight.map(([start, end]) => `${start.toString(36)}.${(end - start).toString(36)}`);
      return [VIEWS[action.view], action.language, action.facts.join(""), action.offset.toString(36), spans.join(",")];
    }
    case "ask":
      return ["q", action.language, action.fact, action.index.toString(36)];
    case "topic":
      return ["c", action.language, action.command, action.offset.toString(36)];
    case "topics":
      return ["l", action.language];
    case "timeline":
      return ["h", action.language, action.command, action.year, action.offset.toString(36)];
    case "sources":
      return ["s", action.language, action.offset.toString(36)];
    case "language":
      return ["g", action.language];
    case "vote":
      return [action.vote === "up" ? "u" : "d", action.fact];
    default:
      return action satisfies never;
  }
}

/** Reads callback data; null for anything this version did not write. Never throws. */
export function unpackAction(packed: string): Action | null {
  if (bytes(packed) > MAX_CALLBACK_BYTES) return null;
  const [version, code, ...rest] = packed.split(":");
  if (version !== VERSION || code === undefined) return null;
  const [first = "", second = "", third = "", fourth = ""] = rest;

  if (code === "u" || code === "d") {
    return rest.length === 1 && KEY.test(first)
      ? { kind: "vote", vote: code === "u" ? "up" : "down", fact: first }
      : null;
  }
  if (!isLanguage(first)) return null;
  const language = first;
  switch (`${code}${rest.length}`) {
    case "q3":
      return withNumber(third, (index) => (KEY.test(second) ? { kind: "ask", language, fact: second, index } : null));
    case "c3":
      return withNumber(third, (offset) =>
        COMMAND.test(second) ? { kind: "topic", language, command: second, offset } : null,
      );
    case "l1":
      return { kind: "topics", language };
    case "h4":
      return withNumber(fourth, (offset) =>
        (second === "" || COMMAND.test(second)) && /^(\d{4})?$/.test(third)
          ? { kind: "timeline", language, command: second, year: third, offset }
          : null,
      );
    case "s2":
      return withNumber(second, (offset) => ({ kind: "sources", language, offset }));
    case "g1":
      return { kind: "language", language };
  }
  const view = (Object.keys(VIEWS) as View[]).find((name) => VIEWS[name] === code);
  if (view === undefined || rest.length !== 4) return null;
  const facts = second.match(/.{11}/g) ?? [];
  if (facts.length < 1 || facts.length > 3 || facts.join("") !== second || !facts.every((key) => KEY.test(key))) {
    return null;
  }
  const highlight = parseSpans(fourth);
  if (highlight === null) return null;
  return withNumber(third, (offset) => ({ kind: "view", view, language, facts, offset, highlight }));
}

function withNumber(text: string, build: (value: number) => Action | null): Action | null {
  const value = parseNumber(text);
  return value === null ? null : build(value);
}

function parseNumber(text: string): number | null {
  return /^(0|[1-9a-z][0-9a-z]{0,4})$/.test(text) ? Number.parseInt(text, 36) : null;
}

function parseSpans(text: string): readonly Span[] | null {
  if (text === "") return [];
  const spans: Span[] = [];
  let from = 0;
  for (const pair of text.split(",")) {
    const [start, length, ...more] = pair.split(".").map(parseNumber);
    if (start == null || length == null || more.length > 0 || start < from || length === 0) return null;
    from = start + length;
    spans.push([start, from]);
  }
  return spans;
}
