import { describe, expect, test } from 'vitest';
import { headerPlaceOf, joinHeaders } from '../../src/lib/ingest/header.ts';
import { columnOf, loadAll, planOf, textFile } from './files.ts';

describe('where the header stands', () => {
  test.each([
    ['first line', ['date;lieu', '14/03/2022;Calais'], 0, 1, 'header_row_known'],
    [
      'below titles',
      ['Reach Out – contacts', '', 'date;lieu', '14/03/2022;Calais'],
      2,
      1,
      'header_row_known',
    ],
    ['above tags', ['Datum;Plaats X', '#date;#loc', '2022-03-14;Calais'], 0, 1, 'header_row_tags'],
    [
      'a record of known words',
      ['kind;name;hint;more;and;yet', 'today;date;;;;', 'a;b;c;d;e;f'],
      0,
      1,
      'header_row_full',
    ],
    ['unknown words', ['foo;bar', '1;2', '3;4'], 0, 1, 'header_row_full'],
    [
      'two lines',
      ['Contact;;Personne;', 'Date;Lieu;Sexe;Âge', '14/03/2022;Calais;F;20'],
      0,
      2,
      'header_rows_two',
    ],
  ])('%s', (_, lines, row, rows, why) => {
    expect(headerPlaceOf(lines.map((line) => line.split(';')))).toEqual({ row, rows, why });
  });

  test('a line of title with a date is no group of columns', () => {
    const lines = ['Exporté le;14/03/2022;par;Bruxelles', 'Date;Lieu;Sexe;Âge', '14/03/2022;Calais;F;20'];
    expect(headerPlaceOf(lines.map((line) => line.split(';')))).toMatchObject({ row: 1, rows: 1 });
  });
});

test('names of a header of two lines: the lower one, with its group where it repeats', () => {
  expect(joinHeaders(['Date', 'Men', '', 'Women', ''], ['', 'adults', 'minors', 'adults', 'minors'])).toEqual(
    ['Date', 'Men – adults', 'Men – minors', 'Women – adults', 'Women – minors'],
  );
  expect(joinHeaders(['Contact', '', 'Personne'], ['Date', 'Lieu', 'Sexe'])).toEqual([
    'Date',
    'Lieu',
    'Sexe',
  ]);
});

test('a header of two lines counts as no row, and the table below it is read', async () => {
  const result = await loadAll(
    textFile('Export de mars\nContact;;Personne;\nDate;Lieu;Sexe;Âge\n14/03/2022;Calais;F;20\n'),
  );
  expect(result.logs[0]).toMatchObject({ read: 2, accepted: 1, skipped: 1 });
  expect(columnOf(result, 'sex')).toEqual(['F']);
});

test('empty columns at the end are none', async () => {
  const plan = await planOf(textFile('date;lieu;;;\n14/03/2022;Calais;;;\n'));
  expect(plan.header).toEqual(['date', 'lieu']);
  expect(plan.issues).toMatchObject([{ code: 'columns_trailing', params: { count: 3 } }]);
});
