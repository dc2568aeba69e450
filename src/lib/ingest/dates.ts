import { toCivilDate } from '#lib/model/period.ts';
import { toBrussels, type CivilMoment } from './brussels.ts';
import type { Clock } from './clock.ts';
import type { DateOrder, DateProfile, DateReading } from './plan.ts';
import { readWritten, type Parts, type WrittenDate } from './written-date.ts';

const DAY_MS = 86_400_000;
const SECONDS = 86_400;
/** Day 0 of spreadsheets that believe in 29 February 1900. */
const SERIAL_EPOCH = -25_569;
const [FIRST_SERIAL, LAST_SERIAL] = [10_000, 80_000];
/** A year of two digits in front shows in this many different last numbers at least. */
const FEWEST_DAYS = 4;
/** Above this share of dates that contradict the others, the order is asked. */
const DOUBTFUL = 0.1;

/** A day with the minutes that have passed of it, and whether a time of day was given. */
interface Moment extends CivilMoment {
  readonly isTimed: boolean;
}

/** Days since 1970-01-01, or null for a day that the calendar doesn't have. */
function toEpoch(year: number, month: number, day: number): number | null {
  if (year < 1880 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1) return null;
  return Math.round(moment.getTime() / DAY_MS);
}

function dayOfParts({ a, b, c, yearBehind, yearInFront }: Parts, order: DateOrder): number | null {
  if (order === 'serial') return null;
  if (order === 'mdy') return toEpoch(yearBehind, a, b);
  if (order === 'ymd') return yearInFront === null ? null : toEpoch(yearInFront, b, c);
  return toEpoch(yearBehind, b, a);
}

/** A moment of a day; one whose zone is named is moved to the clocks of Brussels, any other stands as written. */
function atClock(day: number | null, clock: Clock | null): Moment | null {
  if (day === null) return null;
  if (clock === null) return { day, minutes: 0, isTimed: false };
  const { minutes, offset } = clock;
  if (offset === null) return { day, minutes, isTimed: minutes > 0 };
  const moved = toBrussels(day * DAY_MS + (minutes - offset) * 60_000);
  return { ...moved, isTimed: minutes > 0 && moved.minutes > 0 };
}

function momentOfSerial(serial: number): Moment | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const seconds = Math.round(serial * SECONDS);
  const day = Math.floor(seconds / SECONDS);
  const minutes = (seconds - day * SECONDS) / 60;
  return { day: day + SERIAL_EPOCH, minutes, isTimed: minutes > 0 };
}

function momentOf(written: WrittenDate | null, order: DateOrder): Moment | null {
  if (written === null) return null;
  if (written.kind === 'serial') return order === 'serial' ? momentOfSerial(written.number) : null;
  if (written.kind === 'span') return atClock(toEpoch(written.year, written.month, 1), null);
  const day =
    written.kind === 'day' ? toEpoch(written.year, written.month, written.day) : dayOfParts(written, order);
  return atClock(day, written.clock);
}

/**
 * Days since 1970-01-01 of a written date under an order; null when it is no date of the calendar. A month or
 * a quarter is its first day. The day is the one that is written, except where the time names its zone (`Z`,
 * `+02:00`): then it is the day in Brussels, whatever the zone of the browser.
 */
export function parseDate(cell: string, order: DateOrder): number | null {
  return momentOf(readWritten(cell), order)?.day ?? null;
}

/**
 * As `parseDate`, but a time of day before `nightUntilHour` o'clock (1–12) belongs to the evening before; 0
 * leaves each to its own day. Midnight itself (00:00) is how files write a day without a time, and stays.
 */
export function parseMoment(cell: string, order: DateOrder, nightUntilHour: number): number | null {
  const moment = momentOf(readWritten(cell), order);
  if (moment === null) return null;
  return moment.isTimed && moment.minutes < nightUntilHour * 60 ? moment.day - 1 : moment.day;
}

interface Counting {
  iso: number;
  serial: number;
  spans: number;
  timed: number;
  dayFirst: number;
  monthFirst: number;
  yearFirst: number;
  ambiguous: number;
  example: string;
}

function countParts(counts: Counting, text: string, parts: Parts, times: number): void {
  const [dmy, mdy] = [dayOfParts(parts, 'dmy'), dayOfParts(parts, 'mdy')];
  if (dmy !== null && mdy !== null) {
    counts.ambiguous += times;
    if (counts.example === '' && dmy !== mdy) counts.example = text;
  } else if (dmy !== null) counts.dayFirst += times;
  else if (mdy !== null) counts.monthFirst += times;
  else if (dayOfParts(parts, 'ymd') !== null) counts.yearFirst += times;
}

function countWritten(counts: Counting, text: string, written: WrittenDate, times: number): void {
  const isParts = written.kind === 'parts';
  if (isParts) countParts(counts, text, written, times);
  const orders: readonly DateOrder[] = isParts ? ['dmy', 'mdy', 'ymd'] : ['serial'];
  const moment = orders.map((order) => momentOf(written, order)).find((found) => found !== null);
  if (!moment) return;
  if (moment.isTimed) counts.timed += times;
  if (written.kind === 'serial') counts.serial += times;
  else if (written.kind === 'span') counts.spans += times;
  else if (written.kind === 'day') counts.iso += times;
}

/**
 * Whether days that read day first could as well be year first: two digits in front that are never a month,
 * and few of them beside many in the end.
 */
function couldBeYears(all: readonly Parts[]): boolean {
  const [front, end] = [new Set(all.map(({ a }) => a)), new Set(all.map(({ c }) => c))];
  const isOpen = all.every((parts) => parts.a > 12 && dayOfParts(parts, 'ymd') !== null);
  return all.length > 0 && isOpen && end.size >= FEWEST_DAYS && end.size > front.size;
}

/** The span of a column's dates under an order, and how its example reads. */
function readingOf(
  values: Iterable<readonly [string, number]>,
  order: 'dmy' | 'mdy' | 'ymd',
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

function isUnproved({ example, dayFirst, monthFirst, yearFirst }: Counting): boolean {
  return example !== '' && dayFirst + monthFirst + yearFirst === 0;
}

function firstParts(values: readonly (readonly [string, number])[]): string {
  return values.find(([value]) => readWritten(value)?.kind === 'parts')?.[0].trim() ?? '';
}

function isContradicted({ dayFirst, monthFirst }: Pick<Counting, 'dayFirst' | 'monthFirst'>): boolean {
  return Math.min(dayFirst, monthFirst) > DOUBTFUL * (dayFirst + monthFirst);
}

/** Counts what the values of a column say about the order of day, month and year. */
export function profileDates(values: readonly (readonly [string, number])[]): DateProfile {
  const counts: Counting = {
    ...{ iso: 0, serial: 0, spans: 0, timed: 0, dayFirst: 0, monthFirst: 0, yearFirst: 0, ambiguous: 0 },
    example: '',
  };
  const parts: Parts[] = [];
  for (const [value, times] of values) {
    const written = readWritten(value);
    if (written === null) continue;
    countWritten(counts, value.trim(), written, times);
    if (written.kind === 'parts' && dayOfParts(written, 'dmy') !== null) parts.push(written);
  }
  const isYearFirst = parts.every((one) => dayOfParts(one, 'ymd') !== null);
  const isEitherEnd = counts.monthFirst + counts.yearFirst + counts.ambiguous === 0 && couldBeYears(parts);
  if (isEitherEnd) Object.assign(counts, { ambiguous: counts.dayFirst, dayFirst: 0 });
  const isOpen = isEitherEnd || isContradicted(counts) || isUnproved(counts);
  if (isOpen && counts.example === '') counts.example = firstParts(values);
  const { iso, spans, dayFirst, monthFirst, yearFirst, ambiguous, example } = counts;
  return {
    ...counts,
    dates: iso + spans + dayFirst + monthFirst + yearFirst + ambiguous,
    dmy: isOpen ? readingOf(values, 'dmy', example) : null,
    mdy: isOpen ? readingOf(values, 'mdy', example) : null,
    ymd: isOpen && isYearFirst ? readingOf(values, 'ymd', example) : null,
  };
}

/**
 * The order that a profile shows, and whether it is sure of it. A day above 12 proves; where some prove the one
 * and some the other the majority decides, and is asked about when the others are more than a tenth. Day first
 * is the custom here, so it is the answer meanwhile; month first is never guessed.
 */
export function orderOf(profile: DateProfile): { order: DateOrder; isSure: boolean } {
  const { dates, serial, dayFirst, monthFirst, yearFirst, ambiguous, example } = profile;
  if (serial > dates) return { order: 'serial', isSure: true };
  if (yearFirst > 0 && yearFirst >= dayFirst + monthFirst) return { order: 'ymd', isSure: true };
  if (dayFirst + monthFirst > 0)
    return { order: monthFirst > dayFirst ? 'mdy' : 'dmy', isSure: !isContradicted(profile) };
  if (example !== '') return { order: 'dmy', isSure: false };
  return { order: ambiguous > 0 ? 'dmy' : 'iso', isSure: true };
}
