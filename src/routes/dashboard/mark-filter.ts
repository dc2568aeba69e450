import type { MarkFilter } from '#lib/charts/chart.ts';
import { sites } from '#lib/model/codes/registry.ts';
import { calendarYear } from '#lib/model/named-periods.ts';
import { endOfMonth, toCivilDate, toEpochDay, type Period } from '#lib/model/period.ts';
import type { Filters } from '#lib/state/filters.svelte.ts';

/** The civil days of a span of time that begins on the day. */
function spanOf(grain: string, day: string): Period | null {
  if (grain === 'day') return { from: day, to: day };
  if (grain === 'week') return { from: day, to: toCivilDate(toEpochDay(day) + 6) };
  if (grain === 'month') return { from: day, to: endOfMonth(day) };
  if (grain === 'quarter') return { from: day, to: endOfMonth(toCivilDate(toEpochDay(day) + 62)) };
  return grain === 'year' ? calendarYear(Number(day.slice(0, 4))) : null;
}

/** Filters everything by a mark: a span of time sets the period, a municipality its sites, a code toggles itself. */
export function filterByMark(filters: Filters, { key, value, to }: MarkFilter): void {
  const first = spanOf(key, value);
  const last = to === undefined ? first : spanOf(key, to);
  const period = first && last && { from: first.from, to: last.to };
  if (period) {
    const same = filters.period?.from === period.from && filters.period.to === period.to;
    filters.setPeriod(same ? null : period);
  } else if (key === 'municipality') {
    const there = sites.filter((site) => site.municipality === value).map((site) => site.code);
    filters.set('site', there.every((code) => filters.codes('site').includes(code)) ? [] : there);
  } else if (filters.accepts(key)) {
    filters.toggle(key, value);
  }
}
