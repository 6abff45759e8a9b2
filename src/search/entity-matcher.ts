import { type Entity, LANGUAGES } from "../knowledge/types.ts";
import { type Token, wholeStem } from "./analyze.ts";
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

/** An alias as it is saved: position of its entity, its stems, its weight, whether it counts only in capitals. */
export type SavedAlias = readonly [entity: number, stems: string, weight: number, shouted: 0 | 1];

/** The aliases of each language, ready-made: stemming them all is most of the work of a start. */
export type SavedAliases = Readonly<Record<string, readonly SavedAlias[]>>;

const STAND_IN_WEIGHT = 0.6;

export interface EntityMatcher {
  /** The entities named by tokens of a language, longest names first, not overlapping save where one name has two owners. */
  match(tokens: readonly Token[], language: string): Mention[];
  readonly byId: ReadonlyMap<string, Entity>;
}

/** Works out every name, alias and stand-in of the entities as a run of stems, so that inflected forms match. */
export function stemAliases(entities: readonly Entity[]): SavedAliases {
  return Object.fromEntries(LANGUAGES.map((language) => [language, aliasesOf(entities, language)]));
}

/** Prepares matching; the table of a language is made when it is first needed. */
export function createEntityMatcher(entities: readonly Entity[], saved: SavedAliases): EntityMatcher {
  const tables = new Map<string, Map<string, Alias[]>>();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));

  function tableOf(language: string): Map<string, Alias[]> {
    const known = tables.get(language);
    if (known) return known;
    const table = new Map<string, Alias[]>();
    for (const [position, joined, weight, shouted] of saved[language] ?? saved["en"] ?? []) {
      const entity = entities[position];
      if (!entity) continue;
      const stems = joined.split(" ");
      const first = stems[0] ?? "";
      const alias: Alias = { entity, stems, weight, shouted: shouted === 1 };
      const list = table.get(first);
      if (list) list.push(alias);
      else table.set(first, [alias]);
    }
    tables.set(language, table);
    return table;
  }

  return {
    byId,
    match(tokens, language) {
      const table = tableOf(language);
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
  for (const alias of table.get(first.wholeStem) ?? []) {
    if (alias.stems.length < length || at + alias.stems.length > tokens.length) continue;
    if (!alias.stems.every((stem, offset) => tokens[at + offset]?.wholeStem === stem)) continue;
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

/** Short names that are typed in small letters too. */
const SMALL_ABBREVIATIONS = new Set(["eu", "un", "ue", "ес", "ео", "uk"]);

/** Stems of words that everybody uses: a name that looks like one counts only when typed in capitals. */
function commonStems(language: string): ReadonlySet<string> {
  const profile = profileOf(language);
  if (!profile) return new Set();
  const { stopWords, fillers, lightWords, yearWords, units, opinionWords, moreWords } = profile;
  const common = [stopWords, fillers, lightWords, yearWords, units, opinionWords, moreWords].flatMap((set) => [...set]);
  common.push(...profile.months.flat());
  return new Set([...common, ...Object.keys(profile.questionWords)].map((word) => wholeStem(word, language)));
}

/** The aliases of one language: its own names first; names of other languages in the same script fill the gaps. */
function aliasesOf(entities: readonly Entity[], language: string): SavedAlias[] {
  const aliases: SavedAlias[] = [];
  const owners = new Map<string, Set<number>>();
  const profile = profileOf(language);
  const common = commonStems(language);

  function add(entity: number, phrase: string, weight: number, native: boolean): void {
    const words = splitWords(phrase);
    const stems = words.map((word) => wholeStem(word.word, language)).join(" ");
    if (stems === "") return;
    const known = owners.get(stems);
    // A foreign spelling never takes over or doubles a name the language already uses.
    if (known && (!native || known.has(entity))) return;
    owners.set(stems, (known ?? new Set()).add(entity));
    const only = words.length === 1 ? words[0] : undefined;
    const everyday = only !== undefined && common.has(wholeStem(only.word, language));
    const tiny = only?.shouted === true && only.word.length <= 2 && !SMALL_ABBREVIATIONS.has(only.word);
    aliases.push([entity, stems, weight, everyday || tiny ? 1 : 0]);
  }

  /** Every form of a one-word name, and of the last word of a longer one, under a stem of its own. */
  function addAll(entity: number, phrase: string, weight: number, native: boolean): void {
    add(entity, phrase, weight, native);
    const last = splitWords(phrase).at(-1);
    if (!last?.capital || last.shouted) return;
    for (const form of profile?.nameForms?.(last.word) ?? []) {
      add(entity, phrase.slice(0, last.start) + form, weight, native);
    }
  }

  const names = ({ name, aliases: others }: Entity, code: string): string[] => [
    ...(name[code] === undefined ? [] : [name[code]]),
    ...(others[code] ?? []),
  ];
  const each = (visit: (entity: Entity, position: number) => void): void => entities.forEach(visit);
  each((entity, at) => {
    for (const phrase of names(entity, language)) addAll(at, phrase, 1, true);
  });
  each((entity, at) => {
    for (const phrase of entity.standIns[language] ?? []) addAll(at, phrase, STAND_IN_WEIGHT, true);
  });
  each((entity, at) => {
    for (const phrase of entity.aliases["any"] ?? []) addAll(at, phrase, 1, false);
  });
  for (const code of LANGUAGES) {
    if (code === language || profileOf(code)?.script !== profile?.script) continue;
    each((entity, at) => {
      for (const phrase of names(entity, code)) addAll(at, phrase, 1, false);
    });
  }
  return aliases;
}
