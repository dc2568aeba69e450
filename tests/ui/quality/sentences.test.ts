import { expect, test } from 'vitest';
import { rules } from '#lib/quality/registry.ts';
import type { RuleResult } from '#lib/state/quality-answering.ts';
import { completenessOf, groupFindingOf, headlineOf } from '#lib/ui/quality/sentences.ts';
import { baseInWords, effectsInWords, needsInWords } from '#lib/ui/quality/words.ts';
import { completeness, report } from './report.ts';

const of = (group: string) => report.results.filter(({ rule }) => rule.group === group);
const checked = rules.length - 1;

test('the headline counts the checks that could be made and those that found something', () => {
  expect(headlineOf(report.results, 20, '2024-03-31', 'en')).toBe(
    `**2 of ${checked}** checks found something in 20\u00a0records; the data go to 31 March 2024.`,
  );
  const one = report.results.filter(({ rule }) => rule.id === 'sex-conflict');
  expect(headlineOf(one, 1, '2024-03-31', 'fr')).toBe(
    '**1 vérification sur 1** a trouvé quelque chose dans 1\u00a0enregistrement\u202f; les données vont jusqu’au 31 mars 2024.',
  );
});

test('the sentence of completeness names what is missing most, leaving out what may be empty', () => {
  // Nationality is known for 19 of 20, that is 95%; sex for 2 of 20; the site always.
  expect(completenessOf(completeness, 'en')).toBe(
    'Of 3 fields, **2** are known for at least 95% of the records they apply to. Most often missing: **sex** (90%) and **nationality** (5%).',
  );
  expect(completenessOf({ ...completeness, records: 0 }, 'en')).toBe('No records match these filters.');
  const [, , site] = completeness.fields;
  expect(completenessOf({ ...completeness, fields: [site!] }, 'en')).toMatch(/Nothing is missing\.$/);
});

test('a section says what was found, that nothing was, or that nothing can be checked', () => {
  expect(groupFindingOf(of('people'), 'en')).toBe(
    '1 of 7 checks found something: persons whose sex is recorded in several ways (**3**).',
  );
  expect(groupFindingOf(of('records'), 'nl')).toBe('4 controles vonden niets.');
  const lacking = report.results.filter(({ answer }) => answer === null);
  expect(groupFindingOf(lacking, 'en')).toBe('Nothing here can be checked with these files.');
});

test('of many findings the first three are named', () => {
  const many = of('people').map((result): RuleResult =>
    result.answer ? { ...result, answer: { ...result.answer, count: 2 } } : result,
  );
  expect(groupFindingOf(many, 'en')).toMatch(
    /^7 of 7 checks found something: .*\(\*\*2\*\*\); .*; .*; and 4 more\.$/,
  );
});

test('what a rule lacks is named', () => {
  expect(needsInWords(['age', 'birth_year'], 'en')).toBe('needs “Age in years” or “Year of birth”');
  expect(needsInWords(['file:session'], 'fr')).toBe('demande le fichier des sessions');
});

test('figures that suffer are named with the share in question and with what they would be', () => {
  const rule = rules.find(({ id }) => id === 'head-count')!;
  const label = { en: 'People-contacts', fr: 'x', nl: 'x' };
  const result: Extract<RuleResult, { answer: object }> = {
    rule,
    answer: { count: 1, total: 40, examples: [] },
    effects: {
      everyContactFigure: false,
      indicators: [
        { id: 'a', label, unit: 'people-contacts', change: { before: 1583, after: 1503 }, affected: null },
        {
          id: 'b',
          label: { en: 'Sessions', fr: 'x', nl: 'x' },
          unit: 'sessions',
          change: null,
          affected: null,
        },
      ],
      breakdowns: ['month', 'age'],
    },
  };
  expect(effectsInWords(result, 400, 'en')).toEqual([
    'Sessions.',
    'Breakdowns by month and age bracket.',
    'Up to 0.3% of the records are in question.',
    'Without these rows:',
    'People-contacts: 1,583 → 1,503',
  ]);
  const nothing = { ...result, effects: { everyContactFigure: false, indicators: [], breakdowns: [] } };
  expect(effectsInWords(nothing, 400, 'en')).toEqual(['None.']);
  expect(baseInWords('records', result.answer, 'en')).toBe('record, 3% of 40 checked');
});
