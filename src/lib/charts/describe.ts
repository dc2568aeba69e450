import { formatNumber } from '#lib/i18n/format.ts';
import { intlTag } from '#lib/i18n/locale.ts';
import type { Locale } from '#lib/model/text.ts';

/** Words joined as the language does it: `a, b and c`. */
export function listInWords(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(words);
}

/** A thing with a name and a figure. */
export interface NamedValue {
  readonly name: string;
  readonly value: number | null;
}

/** The first three of a ranking in words: `Ghent 248, Antwerp 201 and Leuven 89`. */
export function topThree(
  ranked: readonly NamedValue[],
  locale: Locale,
  toText: (value: number) => string = (value) => formatNumber(value, locale),
): string {
  const words = ranked.flatMap(({ name, value }) => (value === null ? [] : [`${name} ${toText(value)}`]));
  return listInWords(words.slice(0, 3), locale);
}

/** The entry with the largest figure; undefined when none has one. */
export function largest<T extends { readonly value: number | null }>(entries: readonly T[]): T | undefined {
  return extreme(entries, (a, b) => a > b);
}

/** The entry with the smallest figure; undefined when none has one. */
export function smallest<T extends { readonly value: number | null }>(entries: readonly T[]): T | undefined {
  return extreme(entries, (a, b) => a < b);
}

function extreme<T extends { readonly value: number | null }>(
  entries: readonly T[],
  wins: (a: number, b: number) => boolean,
): T | undefined {
  let best: T | undefined;
  for (const entry of entries) {
    if (entry.value !== null && (best?.value == null || wins(entry.value, best.value))) best = entry;
  }
  return best;
}
