const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const DAY_MINUTES = 1_440;

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** Clocks change on the hour, so one look at the zone's rules serves all moments of that hour. */
const offsets = new Map<number, number>();

/** Minutes by which clocks in Brussels are ahead of UTC at a moment. */
function offsetAt(ms: number): number {
  const hour = Math.floor(ms / HOUR_MS);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const parts = new Map(format.formatToParts(hour * HOUR_MS).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const civil = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  const offset = (civil - hour * HOUR_MS) / 60_000;
  offsets.set(hour, offset);
  return offset;
}

/** A civil day, as days since 1970-01-01, and the minutes that have passed of it. */
export interface CivilMoment {
  readonly day: number;
  readonly minutes: number;
}

/** Day and time in Brussels of an instant in milliseconds since 1970-01-01 UTC, whatever the zone of the browser. */
export function toBrussels(ms: number): CivilMoment {
  const civil = ms + offsetAt(ms) * 60_000;
  const day = Math.floor(civil / DAY_MS);
  return { day, minutes: civil / 60_000 - day * DAY_MINUTES };
}
