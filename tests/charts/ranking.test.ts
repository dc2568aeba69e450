import { describe, expect, test } from 'vitest';
import { describeRows, fold, foldedRows, rankedRows, type Folding } from '#lib/charts/ranking.ts';
import { nationality } from '#lib/charts/nationality.ts';
import { answer, contextOf } from '../gallery/context.ts';

const folding: Folding = { top: 2, other: (count) => `${count} others` };
const given = answer(
  { indicator: 'persons-reached', by: ['nationality'] },
  'persons',
  [
    { nationality: null, value: 9 },
    { nationality: 'ERI', value: 3 },
    { nationality: 'BDI', value: 6 },
    { nationality: 'AFG', value: 2 },
    { nationality: 'SYR', value: 1 },
    { nationality: 'TUR', value: 0 },
  ],
  { known: 12, total: 21 },
);

describe('a ranking', () => {
  test('puts the rest in one row and what is not recorded last, whatever its size', () => {
    expect(
      rankedRows(given, 'nationality', folding, contextOf('en', 584)).map(({ name, value, share, kind }) => [
        name,
        value,
        share,
        kind,
      ]),
    ).toEqual([
      ['Burundi', 6, 0.5, 'main'],
      ['Eritrea', 3, 0.25, 'main'],
      ['2 others', 3, 0.25, 'other'],
      ['Not recorded', 9, null, 'unknown'],
    ]);
    expect(foldedRows(given, 'nationality', folding, contextOf('en', 584))).toBe(5);
  });

  test('shows every row when asked, and one row more rather than one other', () => {
    const context = contextOf('en', 584);
    expect(rankedRows(given, 'nationality', folding, { ...context, showAll: true })).toHaveLength(5);
    expect(
      fold(
        [
          { code: 'a', value: 3 },
          { code: 'b', value: 2 },
          { code: 'c', value: 1 },
        ],
        folding,
        context,
      ).rest,
    ).toEqual([]);
  });

  test('marks filter by their code, unknown too; the rest does not act', () => {
    const filters = rankedRows(given, 'nationality', folding, contextOf('en', 584)).map(
      ({ filter }) => filter?.value,
    );
    expect(filters).toEqual(['BDI', 'ERI', undefined, 'unknown']);
  });

  test('is described by its extremes; the last one shown is not called last when others are folded', () => {
    const context = contextOf('en', 584);
    const rows = (showAll: boolean) => rankedRows(given, 'nationality', folding, { ...context, showAll });
    expect(describeRows(rows(true), context)).toBe(
      'Burundi comes first with 6, ahead of Eritrea with 3. Last comes Syria with 1. Not recorded: 9.',
    );
    expect(describeRows(rows(false), context)).not.toContain('Last');
    expect(describeRows([], context)).toBe('Nothing is recorded in the selection.');
  });

  test('says what it counts when persons can’t be told apart', () => {
    const contacts = { ...given, unit: 'contact-moments' as const };
    expect(nationality.title({ ranking: contacts }, contextOf('en', 584))).toBe(
      'Contact moments by nationality',
    );
    expect(nationality.title({ ranking: given }, contextOf('en', 584))).toBe('Nationality of persons met');
  });
});
