import { describe, expect, test } from 'vitest';
import type { Proposal } from '#lib/disclosure/coarsen.ts';
import {
  outcomeHierarchy,
  periodHierarchy,
  placeHierarchy,
  toCounted,
  topicHierarchy,
} from '#lib/indicators/published-dimensions.ts';
import { coarsen, offersOf } from '#lib/publish/coarsening.ts';
import { contents } from '#lib/publish/contents.ts';
import { countPublication } from '#lib/state/publication-counts.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadFiles, sampleFile } from '../support/files.ts';

const period = { from: '2024-01-01', to: '2024-12-31' };
const hierarchies = {
  topic: topicHierarchy(),
  outcome: outcomeHierarchy(),
  period: periodHierarchy(period),
  place: placeHierarchy(),
};
const reason = { en: '', fr: '', nl: '' };

describe('broader categories', () => {
  test('small topics are counted with the others that the list has a code for', () => {
    const merge = {
      kind: 'merge',
      dimension: 'topic',
      parent: 'all',
      codes: ['THB', 'MIN'],
      into: 'OTH',
      reason,
    } as const;
    const { topic } = coarsen(hierarchies, [merge]);
    expect(topic?.codes.has('THB')).toBe(false);
    // The list is the same in every publication, so that readers may be told; of nationalities it would say how many.
    expect(topic?.merged?.get('OTH')?.map(({ en }) => en)).toEqual([
      'Unaccompanied minors’ guardianship',
      'Trafficking and violence',
    ]);
    expect(topic?.sums['all']?.[0]).not.toContain('MIN');
    expect(toCounted(topic ?? hierarchies.topic).within.get('THB')).toEqual(['OTH', 'all']);
    expect(toCounted(topic ?? hierarchies.topic).within.get('unknown')).toEqual(['unknown', 'all']);
  });

  test('a list without such a code gets one, in words', () => {
    const codes = [...hierarchies.outcome.codes.keys()].slice(1, 3);
    const merge = {
      kind: 'merge',
      dimension: 'outcome',
      parent: 'all',
      codes,
      into: 'other',
      reason,
    } as const;
    const { outcome } = coarsen(hierarchies, [merge]);
    expect(outcome?.codes.get('other')).toEqual({ en: 'Other', fr: 'Autres', nl: 'Andere' });
    expect(toCounted(outcome ?? hierarchies.outcome).within.get(codes[0] ?? '')).toEqual(['other', 'all']);
  });

  test('without months, a month is counted in its quarter; without areas, an area in its region', () => {
    const months = { kind: 'drop-level', dimension: 'period', parents: ['2024-q1'], reason } as const;
    const quarters = coarsen(hierarchies, [months]).period ?? hierarchies.period;
    expect(toCounted(quarters).within.get('2024-02')).toEqual(['2024-q1', 'all']);
    expect(toCounted(quarters).within.get('2024-05')).toEqual(['2024-05', '2024-q2', 'all']);
    const areas = { kind: 'drop-level', dimension: 'place', parents: ['BRU', 'VLG', 'WAL'], reason } as const;
    const regions = coarsen(hierarchies, [areas]).place ?? hierarchies.place;
    expect(toCounted(regions).within.get('BE-VAN')).toEqual(['VLG', 'BE', 'all']);
    expect(toCounted(regions).within.get('FR-62')).toEqual(['FR-62', 'FR', 'all']);
    expect(regions.codes.has('in-WAL')).toBe(false);
  });

  test('two steps after each other: what was counted in a quarter goes on to the year', () => {
    const of = (parents: string[]) => ({ kind: 'drop-level', dimension: 'period', parents, reason }) as const;
    const twice = coarsen(hierarchies, [
      of(['2024-q1', '2024-q2', '2024-q3', '2024-q4']),
      of(['all']),
    ]).period;
    expect(toCounted(twice ?? hierarchies.period).within.get('2024-02')).toEqual(['all']);
  });
});

describe('what is offered', () => {
  const tables = [
    { id: 'topics', measure: 'contacts', dimensions: ['topic'] },
    { id: 'outcomes', measure: 'outcomes', dimensions: ['outcome', 'place'] },
  ];
  const counts = new Map(
    Object.entries({
      'contacts|topic=IPP': 200,
      'contacts|topic=THB': 3,
      'contacts|topic=unknown': 2,
      'contacts|topic=OTH': 40,
      'outcomes|outcome=PEND': 90,
      'outcomes|outcome=RTA': 4,
      'outcomes|outcome=RTD': 2,
      'outcomes|outcome=REFU': 30,
      'outcomes|place=BE-VAN': 2,
    }).map(([key, count]) => [key, { count, persons: count }]),
  );

  test('small topics and outcomes, in words; what isn’t recorded stays apart', () => {
    const offers = offersOf({ tables, counts }, hierarchies, 5, () => false);
    expect(
      offers.map(({ dimension, codes, into }) => [dimension.en, codes.map(({ en }) => en), into?.en]),
    ).toEqual([
      ['Topic', ['Trafficking and violence'], 'Other'],
      // 4 + 2 = 6 fall short of 10, so the next smallest, 30, joins.
      ['Outcome', ['Voluntary-return application', 'Departed voluntarily', 'Declined'], 'Other'],
    ]);
  });

  test('the finest level of places where more than half of it is lost', () => {
    const [, , drop] = offersOf({ tables, counts }, hierarchies, 5, (key) => key.includes('BE-VAN'));
    expect(drop?.proposal).toMatchObject({ kind: 'drop-level', dimension: 'place' });
    expect(drop?.into).toBeNull();
    // Where readers see regions alone, nothing is gained for them.
    const seen = tables.map((table) => ({ ...table, depth: { place: 2 } }));
    const offered = offersOf({ tables: seen, counts }, hierarchies, 5, (key) => key.includes('BE-VAN'));
    expect(offered.map(({ proposal }) => proposal.kind)).toEqual(['merge', 'merge']);
  });
});

describe('counted again', () => {
  test('outcomes counted together are the sum of what they were; months that aren’t told apart leave their quarters', async () => {
    const engine = await startNodeEngine();
    await loadFiles(engine, ['contacts.csv', 'ofii.csv', 'sessions.csv', 'outcomes.csv'].map(sampleFile));
    const params = { period, asOf: '2024-12-31', selection: {} };
    const chosen = contents.filter(({ id }) => ['contacts-by-month', 'outcomes'].includes(id));
    const count = (broader: readonly Proposal[]) =>
      countPublication(engine, chosen, params, new AbortController().signal, { broader });
    const plain = await count([]);
    const codes = ['RTA', 'MOVD'];
    const merge = {
      kind: 'merge',
      dimension: 'outcome',
      parent: 'all',
      codes,
      into: 'other',
      reason,
    } as const;
    const quarters = ['2024-q1', '2024-q2', '2024-q3', '2024-q4'];
    const drop = { kind: 'drop-level', dimension: 'period', parents: quarters, reason } as const;
    const broad = await count([merge, drop]);
    const of = (counted: typeof plain, key: string) => counted.counts.get(key)?.count;
    const parts = codes.map((code) => of(plain, `outcomes|outcome=${code}`) ?? 0);
    expect(of(broad, 'outcomes|outcome=other')).toBe(parts.reduce((sum, part) => sum + part, 0));
    expect(parts.every((part) => part > 0)).toBe(true);
    for (const quarter of quarters)
      expect(of(broad, `contacts|period=${quarter}`)).toBe(of(plain, `contacts|period=${quarter}`));
    expect(of(plain, 'contacts|period=2024-02')).toBeGreaterThan(0);
    expect(broad.counts.has('contacts|period=2024-02')).toBe(false);
    expect(of(broad, 'contacts|')).toBe(of(plain, 'contacts|'));
  }, 120_000);
});
