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

/** Minutes by which clocks in Brussels are ahead of UTC at a moment, by the zone's rules. */
function ruledOffset(ms: number): number {
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const civil = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return (civil - ms) / 60_000;
}

/** Offsets of whole UTC days, null on a day on which the clocks change; and of the hours of those days. */
const days = new Map<number, number | null>();
const hours = new Map<number, number>();

function remembered<T>(known: Map<number, T>, at: number, make: () => T): T {
  const found = known.get(at);
  if (found !== undefined) return found;
  const made = make();
  known.set(at, made);
  return made;
}

/** Clocks change on the hour and twice a year, so the zone's rules are asked once a day, and hourly on the two. */
function offsetAt(ms: number): number {
  const day = Math.floor(ms / DAY_MS);
  const ofDay = remembered(days, day, () => {
    const [start, end] = [ruledOffset(day * DAY_MS), ruledOffset((day + 1) * DAY_MS)];
    return start === end ? start : null;
  });
  if (ofDay !== null) return ofDay;
  const hour = Math.floor(ms / HOUR_MS);
  return remembered(hours, hour, () => ruledOffset(hour * HOUR_MS));
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
