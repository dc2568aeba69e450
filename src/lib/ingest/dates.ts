import { toCivilDate } from '#lib/model/period.ts';
import type { DateOrder, DateProfile, DateReading } from './plan.ts';

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets that believe in 29 February 1900. */
const SERIAL_EPOCH = -25_569;

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T\s,].*$)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const PARTS =
  /^(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})(?:$|[T\s,].*$)/u;
const WORDS =
  /^(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})(?:er|e|st|nd|rd|th)?[-\s./]+(?:de\s+)?(\p{L}{3,10})\.?[-\s.,/]+(\d{4}|\d{2})(?:$|[T\s,].*$)/u;
const WORDS_FIRST = /^(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:$|[T\s,].*$)/u;
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^(feb|fev)/,
  /^(mar|mrt|maa)/,
  /^(apr|avr)/,
  /^(may|mai|mei)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou)/,
  /^sep/,
  /^(oct|okt)/,
  /^nov/,
  /^dec/,
];

function monthOf(word: string): number {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((month) => month.test(folded)) + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

/** Days since 1970-01-01, or null for a day that the calendar doesn't have. */
function toEpoch(year: number, month: number, day: number): number | null {
  if (year < 1880 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1) return null;
  return Math.round(moment.getTime() / DAY_MS);
}

/** Three numbers of a date whose order the text alone doesn't tell. */
interface Parts {
  readonly a: number;
  readonly b: number;
  readonly c: string;
  readonly first: string;
}

function partsOf(text: string): Parts | null {
  const match = PARTS.exec(text);
  if (!match) return null;
  return { a: Number(match[1]), b: Number(match[2]), c: match[3] ?? '', first: match[1] ?? '' };
}

/** Dates that read in one way only: ISO, eight digits, months in words. */
function parsePlain(text: string): number | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return toEpoch(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = WORDS.exec(text);
  if (words) return toEpoch(fullYear(words[3] ?? ''), monthOf(words[2] ?? ''), Number(words[1]));
  const first = WORDS_FIRST.exec(text);
  if (first) return toEpoch(Number(first[3]), monthOf(first[1] ?? ''), Number(first[2]));
  return null;
}

function parseSerial(text: string): number | null {
  const serial = Number(SERIAL.exec(text)?.[1] ?? Number.NaN);
  return serial >= 7_000 && serial <= 80_000 ? serial + SERIAL_EPOCH : null;
}

/** Days since 1970-01-01 of a written date under an order; null when it is no date of the calendar. */
export function parseDate(cell: string, order: DateOrder): number | null {
  const text = cell.trim();
  const plain = parsePlain(text);
  if (plain !== null) return plain;
  if (order === 'serial') return parseSerial(text);
  const parts = partsOf(text);
  if (!parts) return null;
  const { a, b, c } = parts;
  if (order === 'mdy') return toEpoch(fullYear(c), a, b);
  if (order === 'ymd') return c.length === 2 ? toEpoch(fullYear(parts.first), b, Number(c)) : null;
  return toEpoch(fullYear(c), b, a);
}

interface Counting {
  iso: number;
  serial: number;
  dayFirst: number;
  monthFirst: number;
  yearFirst: number;
  ambiguous: number;
  example: string;
}

function countParts(counts: Counting, text: string, parts: Parts, times: number): void {
  const { a, b, c } = parts;
  if (a > 31 && c.length === 2) counts.yearFirst += times;
  else if (a > 12 && b <= 12) counts.dayFirst += times;
  else if (b > 12 && a <= 12) counts.monthFirst += times;
  else if (a <= 12 && b <= 12) {
    counts.ambiguous += times;
    if (counts.example === '' && a !== b) counts.example = text;
  }
}

/** The span of a column's dates under an order, and how its example reads. */
function readingOf(
  values: Iterable<readonly [string, number]>,
  order: 'dmy' | 'mdy',
  example: string,
): DateReading | null {
  let first = Infinity;
  let last = -Infinity;
  for (const [value] of values) {
    const day = parseDate(value, order);
    if (day === null) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const read = parseDate(example, order);
  if (read === null || first === Infinity) return null;
  return { example: toCivilDate(read), first: toCivilDate(first), last: toCivilDate(last) };
}

/** Counts what the values of a column say about the order of day, month and year. */
export function profileDates(values: readonly (readonly [string, number])[]): DateProfile {
  const counts: Counting = {
    iso: 0,
    serial: 0,
    dayFirst: 0,
    monthFirst: 0,
    yearFirst: 0,
    ambiguous: 0,
    example: '',
  };
  for (const [value, times] of values) {
    const text = value.trim();
    const parts = partsOf(text);
    if (parsePlain(text) !== null) counts.iso += times;
    else if (parts) countParts(counts, text, parts, times);
    else if (parseSerial(text) !== null) counts.serial += times;
  }
  const dates = counts.iso + counts.dayFirst + counts.monthFirst + counts.yearFirst + counts.ambiguous;
  const isOpen = counts.example !== '' && counts.dayFirst + counts.monthFirst + counts.yearFirst === 0;
  return {
    ...counts,
    dates,
    dmy: isOpen ? readingOf(values, 'dmy', counts.example) : null,
    mdy: isOpen ? readingOf(values, 'mdy', counts.example) : null,
  };
}

/** The order that a profile shows, and whether it is sure of it; day first is the custom here. */
export function orderOf(profile: DateProfile): { order: DateOrder; isSure: boolean } {
  const { dates, serial, dayFirst, monthFirst, yearFirst } = profile;
  if (serial > dates) return { order: 'serial', isSure: true };
  if (yearFirst > 0 && yearFirst >= dayFirst + monthFirst) return { order: 'ymd', isSure: true };
  if (monthFirst > dayFirst) return { order: 'mdy', isSure: true };
  if (dayFirst > 0) return { order: 'dmy', isSure: true };
  return profile.example === ''
    ? { order: profile.ambiguous > 0 ? 'dmy' : 'iso', isSure: true }
    : { order: 'dmy', isSure: false };
}
