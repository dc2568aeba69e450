import { parseClock, type Clock } from './clock.ts';
import { isDayWord, monthNumber } from './months.ts';

/** A day that reads in one way only. */
interface PlainDay {
  readonly kind: 'day';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock: Clock | null;
}

/** A month or a quarter, by its first month. */
interface Span {
  readonly kind: 'span';
  readonly year: number;
  readonly month: number;
}

/** Three numbers whose order the text doesn't tell. */
export interface Parts {
  readonly kind: 'parts';
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** The year when it stands behind, and when it stands in front: then the last number is the day. */
  readonly yearBehind: number;
  readonly yearInFront: number | null;
  readonly clock: Clock | null;
}

/** A spreadsheet's day number, with the fraction of the day. */
interface Serial {
  readonly kind: 'serial';
  readonly number: number;
}

/** A date as its text gives it. */
export type WrittenDate = PlainDay | Span | Parts | Serial;

const LONGEST = 80;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const DASHES = /[\u2010-\u2013\u2212]/g;
const LEADING_WORDS = /^(?:(?:\p{L}{2,9})[.,]*\s+){1,3}(?=\d|\p{L})/u;

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(.*)$/s;
const COMPACT = /^(\d{4})(\d{2})(\d{2})((?:[T\s].*)?)$/i;
const COMPACT_TIME = /^T(\d{2})(\d{2})(\d{2})?(.*)$/i;
const NUMBERS = /^(\d{1,2})\s*([-/.\s])\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})(.*)$/s;
const NAMED =
  /^(\d{1,2})(?:er|ère|ème|e|ste|de|st|nd|rd|th|\.)?[-\s./]*(?:(?:de|of)\s+|d['’])?(\p{L}{3,10})\.?[-\s.,/]*(\d{4}|\d{2})(.*)$/su;
const NAMED_FIRST = /^(\p{L}{3,10})\.?[-\s]+(\d{1,2})(?:st|nd|rd|th)?,?[-\s]+(\d{4})(.*)$/su;
const YEAR_NAMED = /^(\d{4})[-\s./]+(\p{L}{3,10})\.?[-\s./]+(\d{1,2})(.*)$/su;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

const MONTH_LAST = /^(0?[1-9]|1[0-2])\s*[-/]\s*(\d{4})$|^(0[1-9]|1[0-2])\.(\d{4})$/;
const MONTH_SECOND = /^(\d{4})(?:\s*[-/]\s*|M)(0?[1-9]|1[0-2])$|^(\d{4})(0[1-9]|1[0-2])$/i;
const MONTH_NAMED = /^(\p{L}{3,10})\.?(?:[-\s./]+(?:de\s+)?(\d{4})|[-/.'’]+(\d{2}))$/u;
const YEAR_MONTH_NAMED = /^(\d{4})[-\s./]+(\p{L}{3,10})\.?$/u;
const QUARTER = String.raw`(?:[QTK]\s?([1-4])|([1-4])\s?(?:er|e|ère|ème|eme|ste|de|st|nd|rd|th)?\s?(?:trimestre|trim|kwartaal|kw|quarter|T|K|Q)\.?|(?:trimestre|kwartaal|quarter)\s?([1-4]))`;
const QUARTER_LAST = new RegExp(String.raw`^(\d{4})[-\s/.]*${QUARTER}$`, 'i');
const QUARTER_FIRST = new RegExp(String.raw`^${QUARTER}[-\s/.]*(?:de\s|of\s|van\s)?\s*(\d{4})$`, 'i');

/** A year of two digits belongs to the century that ends nearest: 68 is 2068, 69 is 1969. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

function plainDay(year: string, month: number, day: string, tail: string): PlainDay | null {
  const clock = parseClock(tail);
  return clock === undefined ? null : { kind: 'day', year: fullYear(year), month, day: Number(day), clock };
}

function readCompact(text: string): PlainDay | null {
  const [, year, month = '', day = '', tail = ''] = COMPACT.exec(text) ?? [];
  if (year === undefined) return null;
  return plainDay(year, Number(month), day, tail.replace(COMPACT_TIME, 'T$1:$2:$3$4').replace(/:(?!\d)/, ''));
}

function readNamed(text: string): PlainDay | null {
  const [, day, word = '', year = '', tail = ''] = NAMED.exec(text) ?? [];
  if (day !== undefined && monthNumber(word) > 0) return plainDay(year, monthNumber(word), day, tail);
  const [, firstWord, dayBehind = '', yearBehind = '', rest = ''] = NAMED_FIRST.exec(text) ?? [];
  if (firstWord !== undefined && monthNumber(firstWord) > 0)
    return plainDay(yearBehind, monthNumber(firstWord), dayBehind, rest);
  const [, yearInFront, middle = '', last = '', end = ''] = YEAR_NAMED.exec(text) ?? [];
  if (yearInFront === undefined || monthNumber(middle) === 0) return null;
  return plainDay(yearInFront, monthNumber(middle), last, end);
}

function readParts(text: string): Parts | null {
  const [, a, , b, c = '', tail = ''] = NUMBERS.exec(text) ?? [];
  if (a === undefined || b === undefined) return null;
  const clock = parseClock(tail);
  if (clock === undefined) return null;
  const yearInFront = c.length === 2 ? fullYear(a.padStart(2, '0')) : null;
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  return { kind: 'parts', a: first, b: second, c: third, yearBehind: fullYear(c), yearInFront, clock };
}

function span(year: string, month: number): Span | null {
  const full = fullYear(year);
  return month > 0 && full >= 1950 && full < 2100 ? { kind: 'span', year: full, month } : null;
}

/** The groups of a pattern that took part, whichever of its alternatives matched. */
function given(match: RegExpExecArray | null): string[] {
  return (match?.slice(1) ?? []).filter((part: string | undefined) => part !== undefined);
}

/** Months and quarters without a day. */
function readSpan(text: string): Span | null {
  const [month, yearBehind] = given(MONTH_LAST.exec(text));
  if (month !== undefined && yearBehind !== undefined) return span(yearBehind, Number(month));
  const [year, monthBehind] = given(MONTH_SECOND.exec(text));
  if (year !== undefined && monthBehind !== undefined) return span(year, Number(monthBehind));
  const [word, yearOfWord] = given(MONTH_NAMED.exec(text));
  if (word !== undefined && yearOfWord !== undefined) return span(yearOfWord, monthNumber(word));
  const [yearInFront, name] = given(YEAR_MONTH_NAMED.exec(text));
  if (yearInFront !== undefined && name !== undefined) {
    const named = span(yearInFront, monthNumber(name));
    if (named) return named;
  }
  const [yearOfQuarter, quarter] = given(QUARTER_LAST.exec(text));
  if (yearOfQuarter !== undefined && quarter !== undefined)
    return span(yearOfQuarter, Number(quarter) * 3 - 2);
  const [before, after] = given(QUARTER_FIRST.exec(text));
  return before === undefined || after === undefined ? null : span(after, Number(before) * 3 - 2);
}

/** Weekdays and articles in front of a date left out; other words stay, and make it none. */
function withoutDayWords(text: string, isLeftOut: (word: string) => boolean): string {
  const [words] = LEADING_WORDS.exec(text) ?? [];
  if (words === undefined) return text;
  const kept = words.split(/[\s.,]+/).filter((word) => word !== '' && !isLeftOut(word));
  return [...kept, text.slice(words.length)].join(' ');
}

function readText(text: string): WrittenDate | null {
  const iso = ISO.exec(text);
  if (iso) return plainDay(iso[1] ?? '', Number(iso[3]), iso[4] ?? '', iso[5] ?? '');
  if (SERIAL.test(text)) return { kind: 'serial', number: Number(text.replace(',', '.')) };
  return readParts(text) ?? readSpan(text) ?? readCompact(text) ?? readNamed(text);
}

/** Reads a date as it is written, in every form that doesn't need the order of its numbers; null when it is none. */
export function readWritten(cell: string): WrittenDate | null {
  if (cell.length > LONGEST || !/\d/.test(cell)) return null;
  const text = cell.replace(INVISIBLE, '').replace(DASHES, '-').replace(/^'/, '').trim();
  // In French `mar.` is Tuesday and March: it is the month where that makes a date.
  const read = readText(withoutDayWords(text, (word) => isDayWord(word) && monthNumber(word) === 0));
  return read ?? readText(withoutDayWords(text, isDayWord));
}
