import { describe, expect, test } from 'vitest';
import { columnOf, loadAll, planOf, textFile } from './files.ts';

describe('columns of dates', () => {
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

describe('values of a column', () => {
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

describe('values that tell of no list', () => {
  const fieldOfSecond = async (header: string, ...cells: string[]) => {
    const lines = cells.map((cell, at) => `2022-03-${String(at + 10)},${cell}`);
    return (await planOf(textFile(`contact_date,${header}\n${lines.join('\n')}\n`))).columns[1]?.field;
  };

  test('bare numbers are codes of any list', async () => {
    expect(await fieldOfSecond('groupe', '1', '2', '2', '1')).toBeNull();
    expect(await fieldOfSecond('groupe', 'H', 'F', 'F', 'H')).toBe('sex');
  });

  test('codes of countries are no languages', async () => {
    expect(await fieldOfSecond('iso3', 'FRA', 'NLD', 'BEL', 'DEU')).toBeNull();
    expect(await fieldOfSecond('parle', 'fra', 'nld', 'tir', 'pus')).toBe('language_main');
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
