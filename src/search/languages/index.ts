import { en } from "./en.ts";
import { kk } from "./kk.ts";
import type { LanguageProfile } from "./language.ts";
import { pl } from "./pl.ts";
import { ru } from "./ru.ts";

/** The languages with analysis of their own, by code. */
export const PROFILES: Readonly<Record<string, LanguageProfile>> = { en, ru, kk, pl };

/** The profile for a language code; texts in other languages are analysed as plain words of their script. */
export function profileOf(code: string): LanguageProfile | undefined {
  return PROFILES[code];
}
