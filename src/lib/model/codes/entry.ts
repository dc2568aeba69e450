import type { Code } from '../code.ts';

/** One code with its wording in English, French and Dutch, and the other spellings found in exports. */
export function entry(
  code: string,
  en: string,
  fr: string,
  nl: string,
  aliases: readonly string[] = [],
): Code {
  return { code, label: { en, fr, nl }, aliases };
}

/** A code that says "not known": listed so that it is recognised, loaded as a missing value. */
export function unknownEntry(
  code: string,
  en: string,
  fr: string,
  nl: string,
  aliases: readonly string[] = [],
): Code {
  return { ...entry(code, en, fr, nl, aliases), unknown: true };
}
