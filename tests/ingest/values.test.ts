import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/lib/ingest/dates.ts';
import { matcherOf } from '../../src/lib/ingest/codes.ts';
import { isMissing } from '../../src/lib/ingest/fold.ts';
import { parseBoolean, parseMinutes, parseWhole } from '../../src/lib/ingest/values.ts';
import { toCivilDate, toEpochDay } from '../../src/lib/model/period.ts';
import { columnOf, loadAll, planOf, textFile } from './files.ts';

const iso = (day: number | null) => (day === null ? null : toCivilDate(day));

describe('dates', () => {
  test.each([
    ['2022-03-04', 'dmy', '2022-03-04'],
    ['2022-03-04T23:30:00Z', 'dmy', '2022-03-04'],
    ['2022/3/4 08:00', 'mdy', '2022-03-04'],
    ['20220304', 'dmy', '2022-03-04'],
    ['04/03/2022', 'dmy', '2022-03-04'],
    ['04/03/2022', 'mdy', '2022-04-03'],
    ['4-3-22 17:45', 'dmy', '2022-03-04'],
    ['22/03/04', 'ymd', '2022-03-04'],
    ['ven. 04/03/2022', 'dmy', '2022-03-04'],
    ['4 mars 2022', 'dmy', '2022-03-04'],
    ['1er août 2022', 'dmy', '2022-08-01'],
    ['4 maart 2022', 'mdy', '2022-03-04'],
    ['4-Mar-2022', 'dmy', '2022-03-04'],
    ['44624', 'serial', '2022-03-04'],
    ['44624', 'dmy', null],
    ['31/02/2022', 'dmy', null],
    ['29/02/2024', 'dmy', '2024-02-29'],
    ['2022-13-01', 'dmy', null],
    ['sometime in March', 'dmy', null],
  ] as const)('%s read %s is %s', (text, order, expected) => {
    expect(iso(parseDate(text, order))).toBe(expected);
  });

  test('every day written in an order is read back in it', () => {
    const first = toEpochDay('1950-01-01');
    fc.assert(
      fc.property(fc.integer({ min: first, max: first + 50_000 }), (day) => {
        const [year = '', month = '', date = ''] = toCivilDate(day).split('-');
        expect(parseDate(`${date}/${month}/${year}`, 'dmy')).toBe(day);
        expect(parseDate(`${month}/${date}/${year}`, 'mdy')).toBe(day);
        expect(parseDate(`${year}-${month}-${date}`, 'mdy')).toBe(day);
      }),
    );
  });

  const columnOfDates = (...dates: string[]) =>
    planOf(textFile(`contact_date,sex\n${dates.map((date) => `${date},F`).join('\n')}\n`));

  test('a single day above 12 decides for the column', async () => {
    const [date] = (await columnOfDates('03/04/2022', '05/04/2022', '13/04/2022')).columns;
    expect(date).toMatchObject({ dateOrder: 'dmy', confidence: 'certain' });
    const [american] = (await columnOfDates('03/04/2022', '04/13/2022')).columns;
    expect(american).toMatchObject({ dateOrder: 'mdy', confidence: 'certain' });
  });

  test('a column that reads both ways is asked about, day first meanwhile', async () => {
    const plan = await columnOfDates('03/04/2022', '05/06/2022');
    expect(plan.columns[0]).toMatchObject({ dateOrder: 'dmy', confidence: 'ask' });
    expect(plan.columns[0]?.profile.dates).toMatchObject({
      ambiguous: 2,
      dmy: { first: '2022-04-03', last: '2022-06-05' },
      mdy: { first: '2022-03-04', last: '2022-05-06' },
    });
  });

  test('dates that read the same in both orders need no question', async () => {
    const plan = await columnOfDates('03/03/2022', '04/04/2022');
    expect(plan.columns[0]?.confidence).toBe('certain');
  });
});

describe('words', () => {
  test.each([
    '',
    ' ',
    'NA',
    'n/a',
    'n.d.',
    'null',
    '-',
    '–',
    '?',
    'inconnu',
    'Onbekend',
    'pas de données',
    '(manquant)',
    'NSP',
    'geen',
  ])('“%s” says that nothing is known', (word) => expect(isMissing(word)).toBe(true));

  test.each([
    ['oui', true],
    ['O', true],
    ['ja', true],
    ['J', true],
    ['yes', true],
    ['x', true],
    ['1', true],
    ['TRUE', true],
    ['non', false],
    ['nee', false],
    ['N', false],
    ['0', false],
    ['faux', false],
    ['peut-être', null],
  ])('“%s” is %s', (word, expected) => expect(parseBoolean(word)).toBe(expected));

  test('whole numbers and minutes', () => {
    expect(['3', '3,0', '1 200', '3,5', 'trois'].map(parseWhole)).toEqual([3, 3, 1200, null, null]);
    expect(['30', '45 min', '1h30', '1:15', 'long'].map((cell) => parseMinutes(cell, false))).toEqual([
      30,
      45,
      90,
      75,
      null,
    ]);
    expect(['0,5', '1.25', '2 h'].map((cell) => parseMinutes(cell, true))).toEqual([30, 75, 120]);
  });

  test.each([
    ['nationality', 'ERYTHREE', 'ERI'],
    ['nationality', 'Sudan', 'SDN'],
    ['nationality', 'Soudan du Sud', 'SSD'],
    ['language', 'tigrinya', 'tir'],
    ['language', 'néerlandais', 'nld'],
    ['topic', 'retour volontaire', 'AVR'],
    ['activity', 'out', 'OUT'],
    ['age-bracket', '<18', 'u18'],
    ['age-bracket', '18-60', '18-60'],
    ['age-bracket', '>60', 'o60'],
    ['outcome', 'IPA-BE', 'IPA-BE'],
  ] as const)('in the list %s, “%s” is %s', (list, words, code) => {
    expect(matcherOf(list).match(words)).toEqual({ code });
  });

  test('codes for unknown are missing values, other words are kept and counted', async () => {
    const result = await loadAll(
      textFile('contact_date,nationality\n2022-03-14,XXX\n2022-03-15,Atlantis\n2022-03-16,Atlantis\n'),
    );
    expect(columnOf(result, 'nationality')).toEqual([null, 'Atlantis', 'Atlantis']);
    expect(result.issues).toMatchObject([
      { code: 'value_unlisted', where: { column: 'nationality', value: 'Atlantis' }, params: { count: 2 } },
    ]);
  });

  test('of a birth date only the year is kept', async () => {
    const result = await loadAll(
      textFile('contact_date,Date de naissance\n2022-03-14,13/05/1995\n2022-03-15,2001\n'),
    );
    expect(columnOf(result, 'birth_year')).toEqual([1995, 2001]);
  });
});

describe('several values', () => {
  const topics = async (...cells: string[]) =>
    columnOf(
      await loadAll(
        textFile(`contact_date\ttopics\n${cells.map((cell) => `2022-03-14\t${cell}`).join('\n')}\n`),
      ),
      'topics',
    );

  test.each([';', '|', ',', ' ', ' / ', '\u001F'])('separated by “%s”', async (separator) => {
    expect(
      await topics(['IPP', 'DUB'].join(separator), 'REC', ['REC', 'AVR', 'REC'].join(separator)),
    ).toEqual([['IPP', 'DUB'], ['REC'], ['REC', 'AVR']]);
  });

  test('a comma inside a label separates nothing', async () => {
    expect(await topics('traite, violences', 'Dublin, traite, violences', 'accueil, Dublin')).toEqual([
      ['THB'],
      ['DUB', 'THB'],
      ['REC', 'DUB'],
    ]);
  });

  test('in numbered columns', async () => {
    const result = await loadAll(
      textFile('contact_date,Reason #1,Reason #2\n2022-03-14,IPP,DUB\n2022-03-15,,REC\n2022-03-16,,\n'),
    );
    expect(columnOf(result, 'topics')).toEqual([['IPP', 'DUB'], ['REC'], null]);
  });

  test('in one column an option, beside the joined column or alone', async () => {
    const alone = textFile(
      'contact_date,topics/IPP,topics/DUB\n2022-03-14,1,1\n2022-03-15,0,1\n2022-03-16,0,0\n',
    );
    expect(columnOf(await loadAll(alone), 'topics')).toEqual([['IPP', 'DUB'], ['DUB'], null]);
    const plan = await planOf(
      textFile('contact_date,topics,topics/IPP,topics/DUB\n2022-03-14,IPP DUB,1,1\n2022-03-15,DUB,0,1\n'),
    );
    expect(plan.columns.map((column) => [column.field, column.evidence[0]?.code])).toEqual([
      ['contact_date', 'header_known'],
      ['topics', 'header_known'],
      [null, 'joined_elsewhere'],
      [null, 'joined_elsewhere'],
    ]);
  });
});
