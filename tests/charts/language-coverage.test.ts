import { expect, test } from 'vitest';
import { toCoverage, waysShown } from '#lib/charts/language-coverage.ts';
import { answer, contextOf } from '../gallery/context.ts';

const languages = answer({ indicator: 'contact-moments', by: ['language'] }, 'contact-moments', [
  { language: 'ara', value: 10 },
  { language: 'tir', value: 8 },
  { language: 'som', value: 3 },
  { language: 'tur', value: 2 },
  { language: 'ckb', value: 1 },
  { language: null, value: 4 },
]);
const modes = answer({ indicator: 'contact-moments', by: ['language', 'mode'] }, 'contact-moments', [
  { language: 'ara', mode: 'DIR', value: 6 },
  { language: 'ara', mode: 'ICM', value: 2 },
  { language: 'ara', mode: null, value: 2 },
  { language: 'tir', mode: null, value: 8 },
  { language: 'som', mode: 'INT', value: 1 },
  { language: 'som', mode: 'TEL', value: 1 },
  { language: 'som', mode: 'LF', value: 1 },
  { language: 'tur', mode: 'NONE', value: 1 },
  { language: null, mode: 'DIR', value: 4 },
]);

test('shares are of contact moments with a known way; interpreters are one; the rest is taken together', () => {
  const folding = { top: 2, other: (count: number) => `${count} others` };
  const rows = toCoverage(languages, modes, folding, contextOf('en', 1200));
  expect(rows.map(({ name, value, ways }) => [name, value, Object.values(ways)])).toEqual([
    ['Arabic', 10, [0.75, 0.25, 0, 0, 0]],
    ['Tigrinya', 8, [null, null, null, null, null]],
    // Somali, Turkish and Sorani: 2 of 4 through an interpreter, 1 in a lingua franca, 1 not covered.
    ['3 others', 6, [0, 0, 0.5, 0.25, 0.25]],
    ['Not recorded', 4, [null, null, null, null, null]],
  ]);
  expect(waysShown(rows)).toContain('none');
  expect(waysShown(rows.slice(0, 2))).not.toContain('none');
});
