import { expect, test } from 'vitest';
import { fileName, scopeInName } from '#lib/ui/file-name.ts';

const year = { from: '2024-01-01', to: '2024-12-31' };

test('a file is called after what it is, its period, its filters and its day', () => {
  const scope = scopeInName({
    period: year,
    selection: { team: ['BE-FEDASIL'], region: ['BRU', 'unknown'] },
  });
  expect(scope).toEqual(['2024-01-01_2024-12-31', 'region-BRU+unknown', 'team-BE-FEDASIL']);
  expect(fileName('languages', scope, '2025-02-03', 'plain.internal.csv')).toBe(
    'languages.2024-01-01_2024-12-31.region-BRU+unknown.team-BE-FEDASIL.made-2025-02-03.plain.internal.csv',
  );
});

test('codes that files make up give no path and no long name', () => {
  expect(scopeInName({ period: null, selection: { site: ['../a b:c?', 'Gare d’Ostende'] } })).toEqual([
    'site-_a_b_c_+Gare_d_Ostende',
  ]);
  const many = Array.from({ length: 30 }, (_, at) => `code-${at}`);
  expect(scopeInName({ period: null, selection: { language: many, mode: [] } })).toEqual(['language-30']);
});

test('what no longer fits in a name is counted', () => {
  const scope = Array.from({ length: 9 }, (_, at) => `${at}`.repeat(38));
  const name = fileName('sites', scope, '2025-02-03', 'internal.svg');
  expect(name).toBe(
    `sites.${'0'.repeat(38)}.${'1'.repeat(38)}.${'2'.repeat(38)}.+6.made-2025-02-03.internal.svg`,
  );
});
