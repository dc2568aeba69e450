import { toCivilDate } from '#lib/model/period.ts';
import { UNIT } from '../lists.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** The last millisecond that a date can name. */
const LAST_MS = 8.64e15;

const pad = (part: number) => String(part).padStart(2, '0');

/** A number with a point, without grouping and without an exponent; nothing for what is no number. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  if (!text.includes('e')) return text;
  if (Number.isInteger(value)) return BigInt(value).toString();
  return value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 17 });
}

/** A number of single precision in the fewest digits that name it: `0.1`, not `0.10000000149011612`. */
export function singleText(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return numberText(short);
  }
  return numberText(value);
}

/** A decimal given as its digits and the number of those behind the point; noughts at the end are dropped. */
export function decimalText(digits: bigint | number, scale: number): string {
  const whole = BigInt(digits);
  if (scale <= 0) return (whole * 10n ** BigInt(-scale)).toString();
  const sign = whole < 0n ? '-' : '';
  const text = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
  const fraction = text.slice(-scale).replace(/0+$/, '');
  return sign + text.slice(0, -scale) + (fraction === '' ? '' : `.${fraction}`);
}

/** A time of day or a duration as `21:30`, with seconds where there are any; `h:mm` beyond a day too. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${ms < 0 ? '-' : ''}${pad(hour)}:${pad(minute)}${second === 0 ? '' : `:${pad(second)}`}`;
}

/** A civil moment, in milliseconds since 1970-01-01 as the wall clock counts: a date, with a time unless it is midnight. */
export function momentText(ms: number): string {
  if (!Number.isFinite(ms) || Math.abs(ms) > LAST_MS) return '';
  const day = Math.floor(ms / DAY_MS);
  const time = Math.floor((ms - day * DAY_MS) / 1000) * 1000;
  return time === 0 ? toCivilDate(day) : `${toCivilDate(day)}T${clockText(time)}`;
}

const offsets = new Map<number, number>();
let zone: Intl.DateTimeFormat | null = null;

/** Milliseconds by which the clocks of Brussels (and Calais) are ahead of universal time in an hour of it. */
function aheadOf(hour: number): number {
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  zone ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', timeZoneName: 'longOffset' });
  const name = zone.formatToParts(hour * HOUR_MS).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS * (sign === '-' ? -1 : 1);
  offsets.set(hour, ahead);
  return ahead;
}

/**
 * A moment with a time zone as the clocks of Brussels and Calais showed it: that is where the team works, and a
 * session in the evening must not slip to another day. Midnight of universal time is a day written as a moment,
 * and stays that day.
 */
export function instantText(ms: number): string {
  if (!Number.isFinite(ms) || Math.abs(ms) > LAST_MS - DAY_MS) return '';
  return momentText(ms % DAY_MS === 0 ? ms : ms + aheadOf(Math.floor(ms / HOUR_MS)));
}

/** Bytes as the text that they are in UTF-8, or as hexadecimal digits. */
export function bytesText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

/** Several items in one cell; empty ones are none. */
export function listText(items: readonly string[]): string {
  return items.filter((item) => item !== '').join(UNIT);
}

/** Named parts in one cell, as JSON; an empty text where all are empty. */
export function partsText(parts: readonly (readonly [name: string, text: string])[]): string {
  const filled = parts.filter(([, text]) => text !== '');
  return filled.length === 0 ? '' : JSON.stringify(Object.fromEntries(filled));
}
