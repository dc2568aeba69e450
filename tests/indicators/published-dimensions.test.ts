import { describe, expect, test } from 'vitest';
import {
  depthOf,
  nationalityHierarchy,
  periodCode,
  periodHierarchy,
  placeHierarchy,
  toCounted,
} from '#lib/indicators/published-dimensions.ts';
import { areas } from '#lib/model/codes/areas.ts';
import { municipalities } from '#lib/model/codes/registry.ts';

describe('places as far as the public may see them', () => {
  const place = placeHierarchy();

  test('are two countries, the regions and the thirteen areas, and nothing finer', () => {
    expect(areas).toHaveLength(13);
    expect(place.sums['all']).toEqual([['BE', 'FR', 'unknown']]);
    expect(place.sums['BE']).toEqual([['BRU', 'VLG', 'WAL']]);
    expect(place.sums['FR']).toEqual([['FR-59', 'FR-62', 'in-FR-LIT']]);
    expect(place.sums['WAL']?.[0]).toHaveLength(6);
    for (const { id } of municipalities) expect(place.codes.has(id)).toBe(false);
    expect([...place.codes.keys()].every((code) => !code.includes('-BRU-'))).toBe(true);
  });

  test('each counts in what lies above it', () => {
    const { within, other } = toCounted(place);
    expect(within.get('BE-VOV')?.toSorted()).toEqual(['BE', 'BE-VOV', 'VLG', 'all']);
    expect(within.get('BE-BRU')?.toSorted()).toEqual(['BE', 'BE-BRU', 'BRU', 'all']);
    expect(other).toBe('unknown');
    expect(['all', 'BE', 'VLG', 'BE-VOV', 'FR-62'].map((code) => depthOf(place, code))).toEqual([
      0, 1, 2, 3, 2,
    ]);
  });

  test('every area of a municipality is one of them', () => {
    const { within } = toCounted(place);
    for (const { area, region, country } of municipalities) {
      const above = within.get(area);
      expect(above, area).toContain(country);
      if (country === 'BE') expect(above, area).toContain(region);
    }
  });
});

describe('the months of a period', () => {
  test('of one year stand in its quarters', () => {
    const { codes, sums } = periodHierarchy({ from: '2024-01-01', to: '2024-12-31' });
    expect(codes.size).toBe(1 + 4 + 12);
    expect(sums['2024-q2']).toEqual([['2024-04', '2024-05', '2024-06']]);
    expect(codes.get('2024-02')).toEqual({ en: 'February 2024', fr: 'février 2024', nl: 'februari 2024' });
  });

  test('of several years stand in the years, too, and what has no place in it has none', () => {
    const { codes, sums } = periodHierarchy({ from: '2021-11-01', to: '2022-04-30' });
    expect(sums['all']).toEqual([['2021', '2022']]);
    expect(sums['2021']).toEqual([['2021-q4']]);
    expect(sums['2022-q2']).toEqual([['2022-04']]);
    expect(codes.size).toBe(1 + 2 + 3 + 6);
  });
});

test('nationalities that are not named apart are other', () => {
  const { sums, codes } = nationalityHierarchy(new Set(['ERI', 'SYR', 'not a code']));
  expect(sums['all']?.[0]?.toSorted()).toEqual(['ERI', 'SYR', 'other', 'unknown']);
  expect(codes.get('other')?.fr).toBe('Autres');
});

test('a span is a code of a period where it is exactly its months', () => {
  const hierarchy = periodHierarchy({ from: '2020-01-01', to: '2022-04-30' });
  const codeOf = (from: string, to: string) => periodCode(hierarchy, { from, to });
  expect(codeOf('2020-01-01', '2022-04-30')).toBe(hierarchy.root);
  expect(codeOf('2021-01-01', '2021-12-31')).toBe('2021');
  expect(codeOf('2022-01-01', '2022-04-30')).toBe('2022');
  expect(codeOf('2021-04-01', '2021-06-30')).toBe('2021-q2');
  expect(codeOf('2021-02-01', '2021-02-28')).toBe('2021-02');
  for (const [from, to] of [
    ['2022-01-01', '2022-12-31'],
    ['2021-02-01', '2021-02-27'],
    ['2019-01-01', '2019-12-31'],
    ['2021-02-01', '2021-03-31'],
  ] as const)
    expect(codeOf(from, to)).toBeNull();
});
