import type { Locale } from '#lib/model/text.ts';
import type { NumberForm } from './claim.ts';
import { blank, leading, overlaps, raw, spans, words, type Span } from './fold.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { findNumberWords, smallNumbers, wordsToNumber } from './number-words.ts';

/** A number as found; percentages, points and fractions in percent (0–100). */
export interface Quantity extends Span {
  readonly value: number;
  readonly decimals: number;
  readonly form: NumberForm;
  /** Set where the words themselves say how it is meant. */
  readonly meant?: 'collective' | 'over';
}

const digits: Readonly<Record<Locale, string>> = {
  en: '(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?',
  fr: '(?:\\d{1,3}(?:[ .]\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?',
  nl: '(?:\\d{1,3}(?:[ .]\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?',
};

const decimalMark: Readonly<Record<Locale, string>> = { en: '.', fr: ',', nl: ',' };

/** A number in digits as a language writes it, e.g. `2.044,5` in Dutch, with the decimals it is printed with. */
export function readDigits(text: string, locale: Locale): { value: number; decimals: number } {
  const [whole = '', fraction = ''] = text.split(decimalMark[locale]);
  const value = Number(`${whole.replace(/\D/gu, '')}.${fraction === '' ? '0' : fraction}`);
  return { value, decimals: fraction.length };
}

/** The number with the unit that follows it, if any. */
function withUnit(text: string, { at, end }: Span, locale: Locale): Span & { form: NumberForm } {
  const { percent, points } = lexicons[locale];
  const after = text.slice(end);
  for (const [form, unit] of [
    ['points', points],
    ['percent', percent],
  ] as const) {
    const found = raw(`^[ -]?(?:${unit})`).exec(after);
    if (found) return { at, end: end + found[0].length, form };
  }
  return { at, end, form: 'count' };
}

function inDigits(text: string, locale: Locale): Quantity[] {
  const pattern = raw(`(?<![\\p{L}\\d]|\\d[.,])${digits[locale]}(?!\\d|[\\p{L}])(?!-(?!tal)[a-z])`);
  return spans(text, pattern).map((span) => ({
    ...readDigits(text.slice(span.at, span.end), locale),
    ...(text.startsWith('-tal', span.end)
      ? { at: span.at, end: span.end + 4, form: 'count' as const, meant: 'collective' as const }
      : withUnit(text, span, locale)),
  }));
}

function inWords(text: string, locale: Locale): Quantity[] {
  const found = findNumberWords(text, locale).map(({ value, ...span }) => ({
    value,
    decimals: 0,
    ...withUnit(text, span, locale),
  }));
  // The `cent` of `pour cent` is no number.
  return found.filter((one, index) => !found.slice(0, index).some((earlier) => overlaps(earlier, one)));
}

function valueOf(term: string, locale: Locale): number | null {
  if (/^\d+$/u.test(term)) return Number(term);
  return wordsToNumber(term, locale);
}

/** Parts such as `two out of three` or `une personne sur cinq`. */
function outOf(text: string, locale: Locale): Quantity[] {
  const term = `\\d{1,2}|${smallNumbers(locale)}`;
  const pattern = raw(
    `(?<![\\p{L}\\d])(${term})((?: [a-z]+){0,3}?) ${lexicons[locale].outOf} (${term})(?![\\p{L}\\d]|[.,]\\d)`,
  );
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [all, first = '', between = '', second = ''] = found;
    const [part, whole] = [valueOf(first, locale), valueOf(second, locale)];
    const isLoose = between !== '' && / in(?: every)? \S+$/u.test(all);
    if (part === null || whole === null || part >= whole || whole > 100 || isLoose) return [];
    const value = (part / whole) * 100;
    return [
      { at: found.index, end: found.index + all.length, value, decimals: 0, form: 'fraction' as const },
    ];
  });
}

function phrases(
  text: string,
  table: readonly (readonly [string, number])[],
  rest: Pick<Quantity, 'form' | 'meant'>,
): Quantity[] {
  return table.flatMap(([source, value]) =>
    spans(text, words(source)).map((span) => ({ ...span, value, decimals: 0, ...rest })),
  );
}

/** Every number that a folded sentence states, non-claims already blanked out, in its order. */
export function findQuantities(masked: string, locale: Locale): Quantity[] {
  const { fractions, majority, collectives } = lexicons[locale];
  let rest = masked;
  const steps: ((text: string) => Quantity[])[] = [
    (text) => outOf(text, locale),
    (text) => phrases(text, collectives, { form: 'count', meant: 'collective' }),
    (text) => phrases(text, [[majority, 50]], { form: 'fraction', meant: 'over' }),
    (text) => phrases(text, fractions, { form: 'fraction' }),
    (text) => inDigits(text, locale),
    (text) => inWords(text, locale),
  ];
  const found = steps.flatMap((step) => {
    const quantities = step(rest);
    for (const quantity of quantities) rest = blank(rest, quantity);
    return quantities;
  });
  return found.toSorted((a, b) => a.at - b.at);
}

/** The words right before a number that say how it is meant, and where they begin. */
export function boundOf(text: string, quantity: Quantity, locale: Locale) {
  const before = text.slice(0, quantity.at);
  for (const [bound, source] of lexicons[locale].bounds) {
    const found = leading(source, "(?:(?:the|a|an|les|la|le|de|du|d'|l'|van de|een|het) ?)?").exec(before);
    if (found) return { bound, at: found.index };
  }
  return { bound: quantity.meant ?? ('exact' as const), at: quantity.at };
}
