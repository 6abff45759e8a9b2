import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { LANGUAGES, type Language } from "../../knowledge/types.ts";
import { LOCALES } from "../../paths.ts";
import { MESSAGES, type MessageId, type MessageVariable } from "./messages.ts";

type Values<Id extends MessageId> = [MessageVariable<Id>] extends [never]
  ? []
  : [values: Readonly<Record<MessageVariable<Id>, string | number>>];

/** Says one interface text in one language. Numbers are written, and counted, as that language does it. */
export interface Say {
  readonly language: Language;
  <Id extends MessageId>(id: Id, ...values: Values<Id>): string;
}

/** The interface texts of every language. */
export type InterfaceTexts = Readonly<Record<Language, Say>>;

/** A locale file is missing, incomplete or wrong; the message has one line for each offender. */
export class TextsError extends Error {
  readonly offenders: readonly string[];

  constructor(folder: string, offenders: readonly string[]) {
    super(`Interface texts in ${folder} are incomplete:\n${offenders.map((offender) => `  ${offender}`).join("\n")}`);
    this.name = "TextsError";
    this.offenders = offenders;
  }
}

/**
 * Reads `<language>.ftl` for every language we speak and tries every message.
 * @throws TextsError naming every missing file, missing or unknown message, and message that can't be said.
 */
export function loadTexts(folder: string = LOCALES): InterfaceTexts {
  const offenders: string[] = [];
  const texts = Object.fromEntries(LANGUAGES.map((language) => [language, loadLocale(folder, language, offenders)]));
  if (offenders.length > 0) throw new TextsError(folder, offenders);
  return texts as InterfaceTexts;
}

function loadLocale(folder: string, language: Language, offenders: string[]): Say {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const file = `${language}.ftl`;
  try {
    for (const error of bundle.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")))) {
      offenders.push(`${file}: ${error.message}`);
    }
    offenders.push(...misfits(bundle).map((misfit) => `${file}: ${misfit}`));
  } catch (error) {
    offenders.push(`${file}: can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return Object.assign(
    (id: MessageId, values: Readonly<Record<string, string | number>> = {}): string => {
      const pattern = bundle.getMessage(id)?.value;
      if (pattern == null) throw new Error(`${file}: no message "${id}"`);
      return bundle.formatPattern(pattern, values);
    },
    { language },
  );
}

/** What is wrong with a locale, one entry for each message. */
function misfits(bundle: FluentBundle): string[] {
  const found: string[] = [];
  const ids = Object.keys(MESSAGES) as MessageId[];
  for (const id of ids) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern == null) {
      found.push(`"${id}" is missing`);
      continue;
    }
    const errors: Error[] = [];
    const values = Object.fromEntries(MESSAGES[id].map((variable) => [variable, 1]));
    if (bundle.formatPattern(pattern, values, errors).trim() === "") found.push(`"${id}" is empty`);
    for (const error of errors) found.push(`"${id}": ${error.message}`);
  }
  return found;
}
