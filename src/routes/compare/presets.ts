import { m } from '#lib/i18n/paraglide/messages.js';
import { calendarYear } from '#lib/model/named-periods.ts';
import { yearBefore, type CivilDate } from '#lib/model/period.ts';
import { bareKey, isSelecting, matterOf, OTHER_PREFIX } from '#lib/state/url-codec.ts';

/** A comparison that is one click away. */
export interface Preset {
  readonly id: string;
  readonly label: () => string;
  readonly query: readonly (readonly [key: string, value: string])[];
}

/**
 * Mediators before and after: the same seven months of the year on both sides, inside the ERRIN funding, September
 * 2021 left out, when they were hired.
 */
const mediators: Preset = {
  id: 'mediators',
  label: m.compare_preset_mediators,
  query: [
    ['from', '2020-10-01'],
    ['to', '2021-04-30'],
    ['b.from', '2021-10-01'],
    ['b.to', '2022-04-30'],
    ['preset', 'mediators'],
  ],
};

const places: Preset = {
  id: 'places',
  label: m.compare_preset_places,
  query: [
    ['region', 'BRU'],
    ['b.site', 'FR-62-CAL'],
  ],
};

const withAndWithout: Preset = {
  id: 'mediator',
  label: m.compare_preset_with,
  query: [
    ['mediator', 'no'],
    ['b.mediator', 'yes'],
  ],
};

/**
 * The comparisons offered for data that end at `asOf`, of the teams chosen (none: all): the last year begun is compared
 * like for like; what only both teams together have, or only the Belgian one, isn't offered to another.
 */
export function presetsFor(asOf: CivilDate, teams: readonly string[] = []): Preset[] {
  const isOf = (team: string) => teams.length === 0 || teams.includes(team);
  const year = calendarYear(Number(asOf.slice(0, 4)));
  const now = { from: year.from, to: year.to < asOf ? year.to : asOf };
  const before = yearBefore(year, asOf);
  return [
    ...(isOf('BE-FEDASIL') && isOf('FR-OFII') ? [places] : []),
    ...(before
      ? [
          {
            id: 'years',
            label: m.compare_preset_years,
            query: [
              ['from', before.from],
              ['to', before.to],
              ['b.from', now.from],
              ['b.to', now.to],
            ] as const,
          },
        ]
      : []),
    ...(isOf('BE-FEDASIL') ? [withAndWithout, mediators] : []),
  ];
}

/** The preset that a link names without saying its periods; null where it names none or says them. */
export function unsaidPreset(query: URLSearchParams): Preset | null {
  const isSaid = mediators.query.every(([key]) => query.has(key));
  return query.get('preset') === mediators.id && !isSaid ? mediators : null;
}

/**
 * The query of a preset: it sets what it speaks of (a period, a place) on both sides; every other filter of A
 * stays and holds for B too, so that the sides differ in nothing else.
 */
export function withPreset(query: URLSearchParams, { query: asked }: Preset): URLSearchParams {
  const set = new Set(asked.flatMap(([key]) => matterOf(bareKey(key))));
  const kept = [...query].filter(([key]) => key !== 'preset' && bareKey(key) === key && !set.has(key));
  const shared = kept
    .filter(([key]) => isSelecting(key))
    .map(([key, value]) => [`${OTHER_PREFIX}${key}`, value]);
  return new URLSearchParams([...kept, ...shared, ...asked.map(([key, value]) => [key, value])]);
}
