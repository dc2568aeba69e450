const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** The ISO date of a day number. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** An ISO date as dd/mm/yyyy. */
export function dayFirst(date: string): string {
  return date.split('-').reverse().join('/');
}

/** The year of a day number. */
export function yearOf(day: number): number {
  return Number(dateOf(day).slice(0, 4));
}

/** The month of a day number, 1 to 12. */
export function monthOf(day: number): number {
  return Number(dateOf(day).slice(5, 7));
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: number): number {
  return ((day + 3) % 7) + 1;
}
