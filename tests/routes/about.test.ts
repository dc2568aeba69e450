import { expect, test } from 'vitest';
import { aboutOf } from '../../src/routes/about.ts';

const scope = { period: { from: '2021-01-01', to: '2021-12-31' }, selection: {} };
const loaded = {
  span: { from: '2020-01-01', to: '2024-12-31' },
  synthetic: false,
  logs: [{ file: 'a.csv' }],
};

test('a table over time names the dated notes of its scale, any other has none', () => {
  const dated = [
    { from: '2020-01-01', to: '2022-04-30', label: { en: 'Funding', fr: 'Financement', nl: 'Financiering' } },
    { from: '2021-09-01', label: { en: 'Camp cleared', fr: 'Camp évacué', nl: 'Kamp ontruimd' } },
  ];
  const notesOf = (options: object) =>
    aboutOf({ title: 'Persons by year', notes: [], ...options }, scope, loaded, 'en').filter(
      ([name]) => name === 'Dated note',
    );
  expect(notesOf({ dated })).toEqual([
    ['Dated note', 'January 2020\u2009–\u2009April 2022: Funding'],
    ['Dated note', '1 September 2021: Camp cleared'],
  ]);
  expect(notesOf({})).toEqual([]);
});
