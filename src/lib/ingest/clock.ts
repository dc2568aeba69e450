/** A time of day as written: minutes since midnight, and minutes ahead of UTC where a zone is named. */
export interface Clock {
  readonly minutes: number;
  readonly offset: number | null;
}

const TIME =
  /^(?:t|[\s,:–-]*(?:(?:à|a|at|om|vers|rond)\s+)?)(\d{1,2})(?:\s?[:hu.]\s?(\d{2})?)?(?::(\d{2})(?:[.,]\d+)?)?\s*(?:(?:h|u|uur|uhr|heures?|min)(?![a-z]))?\s*(?:([ap])\.?m\.?)?\s*(z|utc|gmt)?\s*([+-]\d{2}(?::?\d{2})?)?\s*([a-z]{2,5})?(?:\s*\([^)]*\)|\s*\[[^\]]*\])?$/i;
/** Words without a digit behind a date, such as the time of day in words or the weekday, change nothing. */
const WORDS = /^[\s,(]+\p{L}[\p{L}\s.,’'()-]{0,30}$/u;

function offsetOf(zone: string | undefined, shift: string | undefined): number | null {
  if (shift === undefined) return zone === undefined ? null : 0;
  const [hours, minutes] = [Number(shift.slice(1, 3)), Number(/\d{2}$/.exec(shift.slice(3))?.[0] ?? 0)];
  if (hours > 14 || minutes > 59) return Number.NaN;
  return (shift.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function hourOf(written: number, half: string | undefined): number {
  if (half === undefined) return written === 24 ? 0 : written;
  if (written < 1 || written > 12) return Number.NaN;
  return (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** From one time to another, as a session's: "20:00-23:00", "de 20h à 23h". A zone's shift looks alike but follows seconds or a T. */
const FROM_TO =
  /^\s*(?:de\s+|van\s+|from\s+)?(\d{1,2}\s?[:hu.]\s?\d{0,2}|\d{1,2}\s?uur)\s*(?:-|–|à|tot|to)\s*(\d{1,2}\s?[:hu.]\s?\d{0,2}|\d{1,2}\s?uur)$/i;

function parseTime(tail: string): Clock | null {
  const match = TIME.exec(tail);
  if (!match) return null;
  const [text, hours = '', minutes = '0', seconds = '0', half, zone, shift] = match;
  const isClock = /\d\s?[:hu.]|[ap]\.?m|uur|uhr|heure/i.test(text);
  const [hour, offset] = [hourOf(Number(hours), half), offsetOf(zone, shift)];
  const past = Number(minutes) + Number(seconds) / 60;
  const isTime = isClock && hour < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  if (!isTime || Number.isNaN(offset) || (Number(hours) === 24 && past > 0)) return null;
  return { minutes: hour * 60 + past, offset };
}

/** The time in what follows a date, the first of two; null when there is none, undefined when it is no time nor words. */
export function parseClock(tail: string): Clock | null | undefined {
  if (tail.trim() === '' || WORDS.test(tail)) return null;
  if (/^\d/.test(tail)) return undefined;
  const [, from, to] = FROM_TO.exec(tail) ?? [];
  if (from === undefined || to === undefined) return parseTime(tail) ?? undefined;
  return (parseTime(` ${to}`) && parseTime(` ${from}`)) ?? undefined;
}
