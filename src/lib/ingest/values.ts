import { fold } from './fold.ts';
import type { DecimalMark } from './plan.ts';

const SPACES = /[\s\u00A0\u2007\u2009\u202F]/g;
/** The other of the two marks, which groups thousands. */
const OTHER: Readonly<Record<DecimalMark, DecimalMark>> = { ',': '.', '.': ',' };
/** Digits grouped in threes by one mark throughout; no number begins with a nought. */
const GROUPED = /^[1-9]\d{0,2}([ '.,])\d{3}(?:\1\d{3})*$/;
/** So many different numbers of which none ends in 0 are fractions whose noughts were dropped. */
const MANY = 40;

const TRUE = new Set([
  '1',
  '1 0',
  'true',
  'yes',
  'y',
  'oui',
  'o',
  'ja',
  'j',
  'x',
  'vrai',
  'waar',
  'v',
  't',
  'checked',
  'coche',
  'aangevinkt',
]);
const FALSE = new Set([
  '0',
  '0 0',
  'false',
  'no',
  'n',
  'non',
  'nee',
  'neen',
  'faux',
  'onwaar',
  'f',
  'unchecked',
  'non coche',
  'decoche',
  'niet aangevinkt',
]);

/** Yes or no in three languages, as digits, letters or a tick; null when it is neither. */
export function parseBoolean(cell: string): boolean | null {
  const word = fold(cell);
  if (word === '') return /^[✓✔☑✗✘☒]$/u.test(cell.trim()) ? /[✓✔☑]/u.test(cell) : null;
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : null;
}

/** One spelling of spaces, apostrophes and minus signs. */
function plainText(cell: string): string {
  return cell
    .trim()
    .replace(SPACES, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/\u2212/g, '-');
}

function formsOf(decimal: DecimalMark): readonly RegExp[] {
  const [mark, group] = [`\\${decimal}`, `\\${OTHER[decimal]}`];
  return [
    new RegExp(`^[+-]? ?(?:\\d+(?:${mark}\\d+)?|${mark}\\d+)$`),
    new RegExp(`^[+-]? ?[1-9]\\d{0,2}([ '${group}])\\d{3}(?:\\1\\d{3})*(?:${mark}\\d+)?$`),
  ];
}

const forms: Readonly<Record<DecimalMark, readonly RegExp[]>> = {
  ',': formsOf(','),
  '.': formsOf('.'),
};

/**
 * A number under a decimal mark; thousands may be grouped in threes by spaces, apostrophes or the other mark.
 * Null where the text is no number under this mark: `1.5` under a comma is neither a fraction nor a group.
 */
export function parseNumber(cell: string, decimal: DecimalMark = ','): number | null {
  const text = plainText(cell);
  if (!forms[decimal].some((form) => form.test(text))) return null;
  return Number(text.replace(/[ ']/g, '').replaceAll(OTHER[decimal], '').replace(decimal, '.'));
}

/** The mark that a single number proves; null where it could be read both ways, or is no number. */
function provedMark(cell: string): DecimalMark | null {
  const text = plainText(cell).replace(/^[+-] ?/, '');
  if (!/^\d*[.,]/.test(text.replace(/[ ']/g, '')) || /^0\d/.test(text)) return null;
  const fits = (['.', ','] as const).filter((mark) => parseNumber(text, mark) !== null);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** What the numbers of a column or file say of their decimal mark; `count` of them prove it. */
export interface DecimalProof {
  readonly mark: DecimalMark;
  readonly isProved: boolean;
  readonly count: number;
}

/**
 * The decimal mark that values prove: `0,5` and `1.234,5` a comma, `12.75` and `1,234,567` a point, `1.234`
 * nothing. The comma of the country where nothing is proved, or as much for the one as for the other.
 */
export function decimalOf(samples: Iterable<readonly [value: string, count: number]>): DecimalProof {
  const counts: Record<DecimalMark, number> = { ',': 0, '.': 0 };
  for (const [value, count] of samples) {
    const mark = provedMark(value);
    if (mark !== null) counts[mark] += count;
  }
  const mark = counts['.'] > counts[','] ? '.' : ',';
  return { mark, isProved: counts[mark] > counts[OTHER[mark]], count: counts[mark] };
}

/** Whether all values are digits and some of them grouped in threes by one mark, as identifiers never should be. */
export function isGroupedIdentifier(values: readonly (readonly [value: string, count: number])[]): boolean {
  const texts = values.map(([value]) => plainText(value));
  const marks = new Set(texts.map((text) => GROUPED.exec(text)?.[1]).filter((mark) => mark !== undefined));
  if (marks.size !== 1 || !texts.every((text) => /^\d+$/.test(text) || GROUPED.test(text))) return false;
  const isSpaced = marks.has(' ') || marks.has("'");
  const isWhole = texts.some((text) => /^\d+$|\d\D\d{3}\D/.test(text) || text.endsWith('0'));
  return isSpaced || isWhole || texts.length < MANY;
}

/** The digits of an identifier grouped in threes; anything else as it stands. */
export function ungroup(cell: string): string {
  const text = plainText(cell);
  return GROUPED.test(text) ? text.replace(/\D/g, '') : cell;
}

/** A whole number under a decimal mark; `3,0` counts as one, `3,5` doesn't. */
export function parseWhole(cell: string, decimal: DecimalMark = ','): number | null {
  const number = parseNumber(cell, decimal);
  return number !== null && Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : null;
}

const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\s*(?:h|u|uur|hours?|heures?))?$/i;
const HOURS =
  /^(.*\d)\s*(?:h|hrs?|hours?|heures?|u|uur|uren)\.?\s*(?:(?:et|en|and)\s+)?(?:(\d{1,2})\s*(?:m|mn|min|mins|minutes?|minuut|minuten|')?\.?)?$/i;
const MINUTES = /^(.*\d)\s*(?:m|mn|min|mins|minutes?|minuut|minuten|')\.?$/i;

/**
 * Minutes of a duration: `1:30`, `1h30`, `1,5 h`, `45 min`, `90`. A unit in the cell counts; a bare number is
 * hours where the column says so, else minutes.
 */
export function parseMinutes(cell: string, inHours: boolean, decimal: DecimalMark = ','): number | null {
  const text = plainText(cell);
  const [, hour, minute, second = '0'] = CLOCK.exec(text) ?? [];
  if (hour !== undefined) return Math.round(Number(hour) * 60 + Number(minute) + Number(second) / 60);
  const [, hours, rest = '0'] = HOURS.exec(text) ?? [];
  const [, minutes] = MINUTES.exec(text) ?? [];
  const number = parseNumber(hours ?? minutes ?? text, decimal);
  if (number === null || number < 0) return null;
  const isHours = hours !== undefined || (minutes === undefined && inHours);
  return Math.round(isHours ? number * 60 + Number(rest) : number);
}

/** A year between 1900 and 2100 of a birth date or a year; the day and the month are never kept. */
export function parseYear(cell: string, toYear: (cell: string) => number | null): number | null {
  const [, whole] = /^\s*(\d{4})(?:[.,]0+)?\s*$/.exec(cell) ?? [];
  const year = whole === undefined ? toYear(cell) : Number(whole);
  return year !== null && year >= 1900 && year <= 2100 ? year : null;
}
