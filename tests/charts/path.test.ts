import { describe, expect, test } from 'vitest';
import { path } from '#lib/charts/path.ts';
import { toPathStages } from '#lib/charts/path-stages.ts';
import { answer, contextOf } from '../gallery/context.ts';

const cell = (interviewed: boolean, accompanied: boolean, followed: boolean, value: number) => ({
  interviewed: String(interviewed),
  accompanied: String(accompanied),
  followed: String(followed),
  value,
});

const given = answer(
  { indicator: 'persons-reached', by: ['interviewed', 'accompanied', 'followed'] },
  'persons',
  [
    cell(true, true, true, 4),
    cell(true, true, false, 6),
    cell(true, false, true, 2),
    cell(true, false, false, 5),
    cell(false, true, true, 1),
    cell(false, true, false, 2),
    cell(false, false, false, 10),
  ],
);

describe('the path from contact to outcome', () => {
  test('nests: a stage counts only those of the stage before', () => {
    // 30 persons; 4+6+2+5 interviewed; 4+6 of them accompanied; 4 of these followed; 1+2 accompanied without interview.
    expect(toPathStages(given)).toEqual({
      counts: { met: 30, interviewed: 17, accompanied: 10, followed: 4 },
      leftOut: 3,
    });
  });

  test('names those left out, and each missing part in its table', () => {
    const context = contextOf('en', 584);
    expect(path.completeness?.({ path: given }, context)).toBe(
      '30 identified persons · outcome not known for 6 of the 10 with interview and accompaniment · 3 with an accompaniment but no interview left out',
    );
    expect(path.table({ path: given }, context).rows.map(({ cells }) => cells.map(({ raw }) => raw))).toEqual(
      [
        ['Persons met', 30, null, null],
        ['Individual interview', 17, 17 / 30, 13],
        ['Accompaniment', 10, 10 / 17, 7],
        ['Outcome known', 4, 0.4, 6],
      ],
    );
  });

  test('stands on nothing', () => {
    const none = answer(given.ask, 'persons', []);
    expect(path.describe({ path: none }, contextOf('en', 584))).toBe('Nothing is recorded in the selection.');
  });
});
