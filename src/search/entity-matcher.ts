import { type Entity, LANGUAGES } from "../knowledge/types.ts";
import { stemWord, type Token } from "./analyze.ts";
import { profileOf } from "./languages/index.ts";
import { splitWords } from "./text.ts";

/** A named thing met in a text: tokens `from` to `to` (exclusive). */
export interface Mention {
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
  /** 1 for a name or alias, less for a stand-in ("the Kremlin"). */
  readonly weight: number;
}

interface Alias {
  readonly entity: Entity;
  readonly stems: readonly string[];
  readonly weight: number;
  /** Counts only when typed in capitals: it looks like an everyday word ("US", "who", «МИД»). */
  readonly shouted: boolean;
}

const STAND_IN_WEIGHT = 0.6;

export interface EntityMatcher {
  /** The entities named by tokens of a language, longest names first, not overlapping save where one name has two owners. */
  match(tokens: readonly Token[], language: string): Mention[];
  readonly byId: ReadonlyMap<string, Entity>;
}

/** Prepares matching: every name, alias and stand-in as a run of stems, so that inflected forms match. */
export function createEntityMatcher(entities: readonly Entity[]): EntityMatcher {
  const tables = new Map<string, Map<string, Alias[]>>();
  for (const language of LANGUAGES) tables.set(language, tableFor(entities, language));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));

  return {
    byId,
    match(tokens, language) {
      const table = tables.get(language) ?? tables.get("en");
      if (!table) return [];
      const mentions: Mention[] = [];
      let at = 0;
      while (at < tokens.length) {
        const found = longestAt(table, tokens, at);
        if (found.length === 0) {
          at++;
          continue;
        }
        const length = found[0]?.stems.length ?? 1;
        for (const alias of found) {
          if (!mentions.some((mention) => mention.from === at && mention.entity === alias.entity)) {
            mentions.push({ entity: alias.entity, from: at, to: at + length, weight: alias.weight });
          }
        }
        at += length;
      }
      return mentions;
    },
  };
}

function longestAt(table: ReadonlyMap<string, readonly Alias[]>, tokens: readonly Token[], at: number): Alias[] {
  const first = tokens[at];
  if (!first) return [];
  let best: Alias[] = [];
  let length = 0;
  for (const alias of table.get(first.stem) ?? []) {
    if (alias.stems.length < length || at + alias.stems.length > tokens.length) continue;
    if (!alias.stems.every((stem, offset) => tokens[at + offset]?.stem === stem)) continue;
    if (alias.shouted && !first.shouted) continue;
    if (alias.stems.length > length) {
      best = [];
      length = alias.stems.length;
    }
    best.push(alias);
  }
  const strongest = Math.max(...best.map((alias) => alias.weight));
  return best.filter((alias) => alias.weight === strongest || alias.stems.length > 1);
}

/** The table of one language: its own names first; names of other languages in the same script fill the gaps. */
function tableFor(entities: readonly Entity[], language: string): Map<string, Alias[]> {
  const table = new Map<string, Alias[]>();
  const owners = new Map<string, Set<string>>();
  const script = profileOf(language)?.script;
  const add = (entity: Entity, phrase: string, weight: number, native: boolean): void => {
    const words = splitWords(phrase);
    if (words.length === 0) return;
    const stems = words.map((word) => stemWord(word.word, language));
    const key = stems.join(" ");
    const known = owners.get(key);
    // A foreign spelling never takes over or doubles a name the language already uses.
    if (known && (!native || known.has(entity.id))) return;
    owners.set(key, (known ?? new Set()).add(entity.id));
    const only = words.length === 1 ? words[0] : undefined;
    const profile = profileOf(language);
    const shouted =
      only !== undefined &&
      ((profile?.stopWords.has(only.word) ?? false) ||
        (profile?.fillers.has(only.word) ?? false) ||
        (only.shouted && only.word.length <= 2 && !/^(eu|un|ue|ес|ео)$/.test(only.word)));
    const alias: Alias = { entity, stems, weight, shouted };
    const first = stems[0] ?? "";
    const list = table.get(first);
    if (list) list.push(alias);
    else table.set(first, [alias]);
  };
  const phrases = (entity: Entity, code: string): string[] => [
    ...(entity.name[code] === undefined ? [] : [entity.name[code]]),
    ...(entity.aliases[code] ?? []),
  ];
  for (const entity of entities) for (const phrase of phrases(entity, language)) add(entity, phrase, 1, true);
  for (const entity of entities)
    for (const phrase of entity.standIns[language] ?? []) add(entity, phrase, STAND_IN_WEIGHT, true);
  for (const entity of entities) for (const phrase of entity.aliases["any"] ?? []) add(entity, phrase, 1, false);
  for (const code of LANGUAGES) {
    if (code === language || profileOf(code)?.script !== script) continue;
    for (const entity of entities) for (const phrase of phrases(entity, code)) add(entity, phrase, 1, false);
  }
  return table;
}
