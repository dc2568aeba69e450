import { describe, expect, test } from 'vitest';
import { applyProposal, proposeDrops, proposeMerges } from '#lib/disclosure/coarsen.ts';
import type { Hierarchies } from '#lib/disclosure/publication.ts';

const hierarchies: Hierarchies = {
  nationality: { root: 'all', sums: { all: [['ERI', 'SDN', 'ETH', 'AFG', 'IRQ']] } },
  place: { root: 'all', sums: { all: [['BE', 'FR']], BE: [['BRU', 'VLG']], FR: [['CAL', 'DUN']] } },
};
const counts = new Map(
  Object.entries({
    'contacts|nationality=ERI': 120,
    'contacts|nationality=SDN': 60,
    'contacts|nationality=ETH': 12,
    'contacts|nationality=AFG': 7,
    'contacts|nationality=IRQ': 2,
    'contacts|place=BRU': 40,
    'contacts|place=VLG': 3,
    'contacts|place=CAL': 2,
    'contacts|place=DUN': 4,
    'contacts|place=BE': 43,
    'contacts|place=FR': 6,
  }).map(([key, count]) => [key, { count, persons: count }]),
);

const nationality = { measure: 'contacts', dimension: 'nationality' };

describe('broader schemes', () => {
  test('categories below twice the threshold go together: 2 and 7 are below 10, their sum is not, 9 + 12 is', () => {
    // With threshold 5 all below 10 are merged: IRQ 2, AFG 7; their 9 fall short of 10, so ETH (12) joins: 21.
    const [proposal] = proposeMerges(nationality, hierarchies, counts, 5);
    expect(proposal).toMatchObject({ kind: 'merge', codes: ['IRQ', 'AFG', 'ETH'], into: 'other' });
  });

  test('nothing is merged where all are large, nor where only one is small', () => {
    const without = new Map([...counts].filter(([key]) => !/AFG|IRQ/.test(key)));
    expect(proposeMerges(nationality, hierarchies, without, 5)).toEqual([]);
    // Threshold 2: only IRQ is below 4; alone it would be "other" by another name, so the next smallest joins.
    expect(proposeMerges(nationality, hierarchies, counts, 2)).toMatchObject([{ codes: ['IRQ', 'AFG'] }]);
  });

  test('a list with a code of its own for others keeps it; what isn’t recorded is no category', () => {
    const of = { ...nationality, other: 'ETH', apart: ['IRQ'] };
    // AFG (7) joins ETH (12), which is the code for others here; IRQ (2) stays what it is.
    expect(proposeMerges(of, hierarchies, counts, 5)).toMatchObject([{ codes: ['AFG'], into: 'ETH' }]);
  });

  test('a taken proposal puts one code in the place of several', () => {
    const [proposal] = proposeMerges(nationality, hierarchies, counts, 5);
    if (!proposal) throw new Error('Nothing is proposed');
    const next = applyProposal(hierarchies, proposal);
    expect(next.nationality?.sums).toEqual({ all: [['ERI', 'SDN', 'other']] });
    expect(hierarchies.nationality?.sums.all).toEqual([['ERI', 'SDN', 'ETH', 'AFG', 'IRQ']]);
  });

  test('a level of which more than half is lost is dropped: VLG, CAL and DUN of four places are small', () => {
    const table = { id: 'places', measure: 'contacts', dimensions: ['place'] };
    const isSmall = (key: string) => (counts.get(key)?.count ?? 0) < 5;
    const [proposal] = proposeDrops(table, hierarchies, counts, isSmall);
    expect(proposal).toMatchObject({ kind: 'drop-level', dimension: 'place', parents: ['BE', 'FR'] });
    if (!proposal) throw new Error('Nothing is proposed');
    expect(applyProposal(hierarchies, proposal).place?.sums).toEqual({ all: [['BE', 'FR']] });
    // Two of four are no more than half.
    const isTiny = (key: string) => (counts.get(key)?.count ?? 0) < 4;
    expect(proposeDrops(table, hierarchies, counts, isTiny)).toEqual([]);
  });
});
