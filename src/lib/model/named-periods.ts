import type { NamedPeriod, CivilDate } from './period.ts';
import { endOfMonth, toCivilDate, toEpochDay } from './period.ts';

/** Funding by the ERRIN Facility, both days inclusive (the grant ended on 30 April 2022). */
export const ERRIN = { from: '2020-01-01', to: '2022-04-30' } as const;

/** Last day of the ERRIN project's first phase; published sources disagree, so it can be configured. */
export const DEFAULT_PHASE_BOUNDARY: CivilDate = '2020-12-31';

/** The two phases of ERRIN for a given last day of the first. */
export function errinPhases(boundary: CivilDate = DEFAULT_PHASE_BOUNDARY): NamedPeriod[] {
  return [
    {
      id: 'errin',
      ...ERRIN,
      label: { en: 'ERRIN funding', fr: 'Financement ERRIN', nl: 'ERRIN-financiering' },
    },
    {
      id: 'errin-1',
      from: ERRIN.from,
      to: boundary,
      label: { en: 'ERRIN, phase 1', fr: 'ERRIN, phase 1', nl: 'ERRIN, fase 1' },
    },
    {
      id: 'errin-2',
      from: toCivilDate(toEpochDay(boundary) + 1),
      to: ERRIN.to,
      label: { en: 'ERRIN, phase 2', fr: 'ERRIN, phase 2', nl: 'ERRIN, fase 2' },
    },
  ];
}

/** A calendar year by its number. */
export function calendarYear(year: number): NamedPeriod {
  const id = String(year);
  return { id, from: `${id}-01-01`, to: `${id}-12-31`, label: { en: id, fr: id, nl: id } };
}

/** One quarter of a year; id `2024-q1`. */
export function calendarQuarter(year: number, quarter: number): NamedPeriod {
  const month = String(quarter * 3).padStart(2, '0');
  const first = String(quarter * 3 - 2).padStart(2, '0');
  return {
    id: `${year}-q${quarter}`,
    from: `${year}-${first}-01`,
    to: endOfMonth(`${year}-${month}-01`),
    label: {
      en: `Q${quarter} ${year}`,
      fr: `${quarter}${quarter === 1 ? 'er' : 'e'} trimestre ${year}`,
      nl: `${quarter}e kwartaal ${year}`,
    },
  };
}

/** All named periods that touch the years from first to last, funding first, then years and quarters, latest first. */
export function namedPeriods(firstYear: number, lastYear: number, boundary?: CivilDate): NamedPeriod[] {
  const years: NamedPeriod[] = [];
  for (let year = lastYear; year >= firstYear; year--) {
    years.push(calendarYear(year), ...[1, 2, 3, 4].map((quarter) => calendarQuarter(year, quarter)));
  }
  return [...errinPhases(boundary), ...years];
}

/** The named period with this id, whatever years the data cover; null when there is none. */
export function periodById(id: string, boundary?: CivilDate): NamedPeriod | null {
  const errin = errinPhases(boundary).find((period) => period.id === id);
  if (errin) return errin;
  const match = /^(\d{4})(?:-q([1-4]))?$/.exec(id);
  if (!match) return null;
  return match[2] ? calendarQuarter(Number(match[1]), Number(match[2])) : calendarYear(Number(match[1]));
}
