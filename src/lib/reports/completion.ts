import { indicators } from '#lib/indicators/registry.ts';
import { UNKNOWN } from '#lib/model/code.ts';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import { dimensions } from '#lib/model/dimension.ts';
import { filterKeys, isFilterKey, type FilterKey } from '#lib/model/params.ts';
import type { NamedPeriod } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import { isCounted } from '#lib/indicators/indicator.ts';
import { liveForms, neededKey } from './live-number.ts';

/** One way to go on: what is written, and what it means. */
export interface Suggestion {
  readonly insert: string;
  readonly label: string;
  /** Other words that it is found by. */
  readonly also?: string;
}

/** What can stand at the caret: the span of text that a suggestion takes the place of, and the suggestions. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly suggestions: readonly Suggestion[];
}

/** What completion draws on besides the lists of the program. */
export interface Known {
  readonly locale: Locale;
  /** Codes that occur in the data, by key. */
  readonly codes: Readonly<Record<FilterKey, ReadonlySet<string>>>;
  readonly periods: readonly NamedPeriod[];
  /** Words for the keys that are no filters, and for the ways to print. */
  readonly words: Readonly<Record<string, string>>;
}

/** Suggestions shown at once. */
const MOST = 8;

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function matching(all: readonly Suggestion[], typed: string): Suggestion[] {
  const wanted = fold(typed);
  const fits = all.filter(({ insert, label, also = '' }) =>
    fold(`${insert} ${label} ${also}`).includes(wanted),
  );
  const begins = ({ insert, label }: Suggestion) =>
    fold(insert).startsWith(wanted) || fold(label).startsWith(wanted);
  return [...fits.filter(begins), ...fits.filter((one) => !begins(one))].slice(0, MOST);
}

function indicatorSuggestions({ locale }: Known): Suggestion[] {
  return indicators.filter(isCounted).map((indicator) => {
    const needed = neededKey(indicator);
    const insert = needed === null ? `${indicator.id}}` : `${indicator.id}|${needed}=`;
    return { insert, label: indicator.label[locale], also: Object.values(indicator.label).join(' ') };
  });
}

function keySuggestions({ locale, words }: Known): Suggestion[] {
  return [
    ...filterKeys.map((key) => ({ insert: `${key}=`, label: dimensions[key].label[locale] })),
    ...['period', 'than', 'as', 'decimals'].map((key) => ({ insert: `${key}=`, label: words[key] ?? key })),
  ];
}

function valueSuggestions(key: string, { locale, codes, periods, words }: Known): Suggestion[] {
  if (key === 'period' || key === 'than')
    return periods.map(({ id, label }) => ({ insert: `${id}}`, label: label[locale] }));
  if (key === 'as') return liveForms.map((form) => ({ insert: `${form}}`, label: words[form] ?? form }));
  if (key === 'decimals') return ['0', '1', '2'].map((digit) => ({ insert: `${digit}}`, label: digit }));
  if (!isFilterKey(key)) return [];
  return [
    ...[...codes[key]].map((code) => ({ insert: `${code}}`, label: dimensionLabel(key, code, locale) })),
    { insert: `${UNKNOWN}}`, label: dimensionLabel(key, null, locale) },
  ];
}

/** What can go on at the caret within braces that are still open; null anywhere else. */
export function completeAt(text: string, caret: number, known: Known): Completion | null {
  const open = text.lastIndexOf('{', caret - 1);
  const inside = open < 0 ? '' : text.slice(open + 1, caret);
  if (open < 0 || /[}\n]/u.test(inside)) return null;
  const option = inside.slice(inside.lastIndexOf('|') + 1);
  const [key = '', value] = option.split('=');
  const typed = value === undefined ? key : value.slice(value.lastIndexOf(',') + 1);
  const all =
    value !== undefined
      ? valueSuggestions(key.trim(), known)
      : inside.includes('|')
        ? keySuggestions(known)
        : indicatorSuggestions(known);
  const suggestions = matching(all, typed.trim());
  const closes = text[caret] === '}' ? 1 : 0;
  return suggestions.length === 0 ? null : { from: caret - typed.length, to: caret + closes, suggestions };
}

/** The text with a suggestion taken, and where the caret then stands. */
export function withSuggestion(
  text: string,
  { from, to }: Completion,
  { insert }: Suggestion,
): { text: string; caret: number } {
  const isClosed = to > from && text[to - 1] === '}';
  const written = isClosed && !insert.endsWith('}') ? `${insert}}` : insert;
  const caret = from + insert.length;
  return { text: text.slice(0, from) + written + text.slice(to), caret };
}
