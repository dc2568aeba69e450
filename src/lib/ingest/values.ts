import { fold } from './fold.ts';

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
  'checked',
  'coche',
]);
const FALSE = new Set(['0', '0 0', 'false', 'no', 'n', 'non', 'nee', 'neen', 'faux', 'onwaar', 'unchecked']);

/** Yes or no in three languages, as digits, letters or a tick; null when it is neither. */
export function parseBoolean(cell: string): boolean | null {
  const word = fold(cell);
  if (word === '') return /^[✓✔☑✗✘☒]$/u.test(cell.trim()) ? /[✓✔☑]/u.test(cell) : null;
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : null;
}

/** A number written with a decimal comma or point and with any thousands separator; null when it is none. */
export function parseNumber(cell: string): number | null {
  const text = cell.trim().replace(/[\s\u00A0\u202F']/g, '');
  if (/^[+-]?\d+$/.test(text)) return Number(text);
  if (/^[+-]?\d*[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** A whole number; `3,0` counts as one, `3,5` doesn't. */
export function parseWhole(cell: string): number | null {
  const number = parseNumber(cell);
  return number !== null && Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : null;
}

/** Minutes of a duration: minutes, hours when the column says so, or `1:30` and `1h30`. */
export function parseMinutes(cell: string, inHours: boolean): number | null {
  const clock = /^(\d{1,2})\s*(?::|h|u|uur|heures?)\s*(\d{2})?(?:\s*(?:min|m)?\.?)?$/i.exec(cell.trim());
  if (clock) return Number(clock[1]) * 60 + Number(clock[2] ?? 0);
  const number = parseNumber(
    cell.replace(/\s*(?:minutes?|minuten|min\.?|m|heures?|hours?|uren|uur|[hu])\s*$/i, ''),
  );
  return number === null || number < 0 ? null : Math.round(inHours ? number * 60 : number);
}

/** A year between 1900 and 2100 of a birth date or a year; the day and the month are never kept. */
export function parseYear(cell: string, toYear: (cell: string) => number | null): number | null {
  const whole = /^\s*(\d{4})\s*$/.exec(cell);
  const year = whole ? Number(whole[1]) : toYear(cell);
  return year !== null && year >= 1900 && year <= 2100 ? year : null;
}
