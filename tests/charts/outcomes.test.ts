import { describe, expect, test } from 'vitest';
import { toOutcomeKinds } from '#lib/charts/outcome-kinds.ts';
import { outcomes } from '#lib/charts/outcomes.ts';
import { outcomeCoverage } from '#lib/charts/outcome-coverage.ts';
import { answer, contextOf } from '../gallery/context.ts';
import coverage from '../gallery/answers/outcome-coverage.ts';
import sample from '../gallery/answers/outcomes.ts';

describe('outcomes', () => {
  test('of one kind stand together by country, Belgium first; not recorded comes last', () => {
    const given = answer({ indicator: 'outcomes-recorded', by: ['outcome', 'country'] }, 'outcomes', [
      { outcome: null, country: null, value: 50 },
      { outcome: 'IPA-FR', country: 'FR', value: 4 },
      { outcome: 'IPA-BE', country: null, value: 3 },
      { outcome: 'RTA', country: 'FR', value: 2 },
      { outcome: 'RTA', country: null, value: 1 },
      { outcome: 'RTA', country: 'BE', value: 1 },
    ]);
    expect(
      toOutcomeKinds(given).map(({ id, total, counts }) => [
        id,
        total,
        counts.map(({ country, value }) => [country, value]),
      ]),
    ).toEqual([
      [
        'IPA',
        7,
        [
          ['BE', 3],
          ['FR', 4],
        ],
      ],
      [
        'RTA',
        4,
        [
          ['BE', 1],
          ['FR', 2],
          [null, 1],
        ],
      ],
      ['unknown', 50, [[null, 50]]],
    ]);
  });

  test('each row filters by its own code', () => {
    const { rows } = outcomes.table(sample, contextOf('en', 584));
    expect(rows.map(({ filter }) => filter?.value).slice(0, 3)).toEqual(['IPA-BE', 'IPA-FR', 'REC-BE']);
    expect(rows.at(-1)?.filter?.value).toBe('unknown');
  });

  test('say how many persons have a known one', () => {
    expect(outcomes.completeness?.(sample, contextOf('en', 584))).toBe(
      'Outcome known for 447 of 1,421 persons entering follow-up (31%)',
    );
    const fallback = {
      ...sample,
      coverage: answer({ indicator: 'outcomes-recorded', by: [] }, 'outcomes', [{ value: 540 }]),
    };
    expect(outcomes.completeness?.(fallback, contextOf('en', 584))).toBe('540 outcomes');
    expect(outcomes.unknown?.(fallback, contextOf('en', 584))).toBeNull();
  });

  test('lead to the persons without a known one, as many as coverage leaves out', () => {
    // 1,421 less 447.
    const leads = { indicator: 'outcome-coverage', text: 'List the 974 persons without a known outcome' };
    expect(outcomes.unknown?.(sample, contextOf('en', 584))).toEqual(leads);
    expect(outcomeCoverage.unknown?.(coverage, contextOf('en', 584))).toEqual(leads);
    const all = { coverage: answer({ indicator: 'outcome-coverage', by: [] }, 'share', []) };
    const overall = { value: 1, numerator: 9, denominator: 9 };
    const known = { ...sample, coverage: { ...all.coverage, overall } };
    expect(outcomes.unknown?.(known, contextOf('en', 584))).toBeNull();
  });

  test('a rate never stands without its coverage and its terms; small regions are not called best or worst', () => {
    const context = contextOf('en', 584);
    expect(outcomeCoverage.table(coverage, context).rows[0]?.cells.map(({ text }) => text)).toEqual([
      'All regions',
      '1,421',
      '31%',
      '447',
      '23%',
      '332',
    ]);
    expect(outcomeCoverage.describe(coverage, context)).toContain(
      'most in Brussels, 33% (341/1,021), and least in Wallonia, 25% (6/24)',
    );
  });
});
