import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { completenessQuestion, toCompleteness, type Completeness } from '#lib/quality/completeness.ts';
import { qualityStatements } from '#lib/quality/record.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadRows, noFilter } from '../support/tables.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
  await loadRows(engine, {
    contacts: [
      {
        contact_date: '2024-01-05',
        site_code: 'BE-BRU-MAX',
        nationality: 'ERI',
        duration_min: 10,
        topics: ['REC'],
      },
      {
        contact_date: '2024-01-09',
        site_code: 'BE-BRU-MAX',
        nationality: null,
        duration_min: null,
        topics: [],
      },
      { contact_date: '2024-03-01', site_code: 'FR-62-CAL', nationality: 'SDN', referrals: ['MED'] },
      {
        contact_date: '2024-03-02',
        site_code: null,
        nationality: null,
        referrals: ['LEG'],
        referral_status: 'ACC',
      },
      { contact_date: '2024-03-03', site_code: 'FR-62-CAL', activity_type: 'NET', request_origin: 'ACTOR' },
    ],
  });
  for (const statement of qualityStatements) await engine.run(statement);
});
afterAll(() => engine.close());

const available = new Set([
  'contact_date',
  'site_code',
  'nationality',
  'duration_min',
  'topics',
  'birth_year',
]);
async function ask(params = noFilter): Promise<Completeness> {
  return toCompleteness(await engine.query(completenessQuestion(params)), available);
}
const fieldOf = ({ fields }: Completeness, name: string) => fields.find(({ field }) => field === name);

test('each field is counted over the records that it applies to', async () => {
  const found = await ask();
  expect(found.records).toBe(5);
  // Four contact moments, two with a nationality; the request is no contact with a person.
  expect(fieldOf(found, 'nationality')?.overall).toEqual({ known: 2, total: 4 });
  expect(fieldOf(found, 'duration_min')?.overall).toEqual({ known: 1, total: 4 });
  expect(fieldOf(found, 'topics')?.overall).toEqual({ known: 1, total: 4 });
  // All five rows may have a site.
  expect(fieldOf(found, 'site_code')?.overall).toEqual({ known: 4, total: 5 });
  // Two referrals, one with its status; only a request of an actor has a partner to be known.
  expect(fieldOf(found, 'referral_status')?.overall).toEqual({ known: 1, total: 2 });
  expect(fieldOf(found, 'request_origin')?.overall).toEqual({ known: 1, total: 5 });
});

test('the counts stand by month, site and region, not recorded last', async () => {
  const found = await ask();
  const nationality = fieldOf(found, 'nationality');
  expect([...(nationality?.byMonth ?? [])]).toEqual([
    ['2024-03-01', { known: 1, total: 2 }],
    ['2024-01-01', { known: 1, total: 2 }],
  ]);
  expect(found.sites).toEqual(['BE-BRU-MAX', 'FR-62-CAL', null]);
  expect(found.regions).toEqual(['BRU', 'FR-LIT', null]);
  expect(nationality?.bySite.get('BE-BRU-MAX')).toEqual({ known: 1, total: 2 });
  expect(nationality?.bySite.get(null)).toEqual({ known: 0, total: 1 });
  expect(nationality?.byRegion.get('FR-LIT')).toEqual({ known: 1, total: 1 });
  expect(fieldOf(found, 'duration_min')?.byMonth.get('2024-01-01')).toEqual({ known: 1, total: 2 });
});

test('filters narrow the records', async () => {
  const found = await ask({
    ...noFilter,
    period: { from: '2024-01-01', to: '2024-01-31' },
    selection: { nationality: ['unknown'] },
  });
  expect(found.records).toBe(1);
  expect(fieldOf(found, 'duration_min')?.overall).toEqual({ known: 0, total: 1 });
  expect(found.sites).toEqual(['BE-BRU-MAX']);
});

test('a field that no file has is said apart, unless another stands in or something is known of it', async () => {
  const { absent, fields } = await ask();
  expect(absent).toContain('sex');
  expect(absent).not.toContain('referrals');
  // The year of birth gives the bracket.
  expect(absent).not.toContain('age_bracket');
  expect(fields.map(({ field }) => field)).not.toContain('sex');
});

test('without any contact there is nothing to be known', async () => {
  const found = await ask({ ...noFilter, selection: { site: ['FR-59-DKK'] } });
  expect([found.records, found.sites.length]).toEqual([0, 0]);
  expect(fieldOf(found, 'nationality')?.overall).toEqual({ known: 0, total: 0 });
});
