import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing } from '../../src/lib/ingest/fold.ts';
import {
  decimalOf,
  isGroupedIdentifier,
  parseBoolean,
  parseMinutes,
  parseNumber,
  parseWhole,
  parseYear,
  ungroup,
} from '../../src/lib/ingest/values.ts';

describe('numbers', () => {
  // Under a decimal comma, and under a decimal point.
  test.each([
    ['3', 3, 3],
    ['-3', -3, -3],
    ['−3', -3, -3],
    ['+3', 3, 3],
    ['007', 7, 7],
    ['3,0', 3, null],
    ['3.0', null, 3],
    ['0,5', 0.5, null],
    [',5', 0.5, null],
    ['.5', null, 0.5],
    ['12.75', null, 12.75],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['1.234,5', 1234.5, null],
    ['1,234.5', null, 1234.5],
    ['1.234.567', 1_234_567, null],
    ['1,234,567', null, 1_234_567],
    ['1 234', 1234, 1234],
    ['1\u00A0234,5', 1234.5, null],
    ['1\u202F234\u202F567', 1_234_567, 1_234_567],
    ["1'234.5", null, 1234.5],
    ['1’234', 1234, 1234],
    ['0.123', null, 0.123],
    ['0,123', 0.123, null],
    ['12.34.56', null, null],
    ['1.23.456', null, null],
    ['1 23', null, null],
    ['1 234.567', null, 1234.567],
    ['12:30', null, null],
    ['1e5', null, null],
    ['trois', null, null],
    ['', null, null],
    ['.', null, null],
  ])('%s is %s, or %s', (text, comma, point) => {
    expect([parseNumber(text, ','), parseNumber(text, '.')]).toEqual([comma, point]);
  });

  test('are written with a comma where nothing else is said', () => {
    expect(['3', '3,0', '1 200', '3,5', 'trois'].map((cell) => parseWhole(cell))).toEqual([
      3,
      3,
      1200,
      null,
      null,
    ]);
    expect(parseNumber('1.234')).toBe(1234);
    expect([parseWhole('3.0', '.'), parseWhole('3.5', '.'), parseWhole('3000000000')]).toEqual([
      3,
      null,
      null,
    ]);
  });

  const decimal = (...cells: string[]) => decimalOf(cells.map((cell) => [cell, 1] as const));

  test('their mark is what most of them prove', () => {
    expect(decimal('0,5', '1.234', '3')).toEqual({ mark: ',', isProved: true, count: 1 });
    expect(decimal('1.234,5', '1 234,567')).toEqual({ mark: ',', isProved: true, count: 2 });
    expect(decimal('1.234.567')).toEqual({ mark: ',', isProved: true, count: 1 });
    expect(decimal('12.75', '50.8466', '4,5')).toEqual({ mark: '.', isProved: true, count: 2 });
    expect(decimal('1,234.5', '1,234,567')).toEqual({ mark: '.', isProved: true, count: 2 });
    expect(
      decimalOf([
        ['0.5', 3],
        ['0,5', 2],
      ]),
    ).toEqual({ mark: '.', isProved: true, count: 3 });
  });

  test('and a comma without proof where they prove nothing', () => {
    expect(decimal('1.234', '12,345', '3', 'x')).toEqual({ mark: ',', isProved: false, count: 0 });
    expect(decimal('0.5', '0,5')).toEqual({ mark: ',', isProved: false, count: 1 });
    // Days, telephones, addresses and versions are no numbers.
    expect(decimal('14.03.2022', '0475.12.34', '0475.12', '10.0.0.1', 'v1.2', 'a,b')).toMatchObject({
      isProved: false,
    });
  });

  test('a number written under a mark is read back under it', () => {
    const groups = fc.constantFrom('', ' ', '\u00A0', '\u202F', "'", '’', 'other');
    const numbers = fc.integer({ min: -999_999_999, max: 999_999_999 });
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 3 }),
        groups,
        fc.constantFrom(',', '.'),
        (n, digits, group, mark) => {
          const [whole = '', fraction] = (Math.abs(n) / 10 ** digits).toFixed(digits).split('.');
          const between = group === 'other' ? { ',': '.', '.': ',' }[mark] : group;
          const grouped = whole.replace(/\B(?=(\d{3})+$)/g, between);
          const text = `${n < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : mark + fraction}`;
          expect([text, parseNumber(text, mark)]).toEqual([text, Number((n / 10 ** digits).toFixed(digits))]);
        },
      ),
    );
  });
});

describe('durations', () => {
  test.each([
    ['30', 30],
    ['45 min', 45],
    ['45 min.', 45],
    ['45’', 45],
    ['30 minuten', 30],
    ['1h30', 90],
    ['1 h 30 min', 90],
    ['1u30', 90],
    ['2 uur', 120],
    ['1 uur en 15 minuten', 75],
    ['1 heure et 15 minutes', 75],
    ['1,5 h', 90],
    ['0,25 uur', 15],
    ['1:15', 75],
    ['00:45:00', 45],
    ['01:15:30', 76],
    ['1 200', 1200],
    ['-5', null],
    ['long', null],
    ['1h75x', null],
  ])('%s is %s minutes', (cell, minutes) => expect(parseMinutes(cell, false)).toBe(minutes));

  test('in a column of hours a bare number is hours, one with a unit is not', () => {
    expect(['0,5', '2 h', '1:30', '45 min'].map((cell) => parseMinutes(cell, true))).toEqual([
      30, 120, 90, 45,
    ]);
    expect([parseMinutes('1.25', true, '.'), parseMinutes('1.25', true)]).toEqual([75, null]);
  });
});

describe('identifiers with separators of thousands', () => {
  const grouped = (...cells: string[]) => isGroupedIdentifier(cells.map((cell) => [cell, 1] as const));

  test.each([
    [['12 345', '987']],
    [['12.345', '1.002']],
    [["12'345", '12346']],
    [['12,345', '1,234,567']],
    [['12\u202F345', '12\u00A0346']],
    [['784,871', '784,872', '785,000']],
  ])('%s', (cells) => expect(grouped(...cells)).toBe(true));

  test.each([
    ['none has any', ['12345', '987']],
    ['fractions', ['12,5', '3,75', '12,345']],
    ['fractions below one', ['0,345', '1,250']],
    ['fractions behind thousands', ['1.234,5', '1.234']],
    ['days', ['14.03.2022', '15.03.2022']],
    ['versions', ['1.2.3', '1.234']],
    ['telephones', ['0475.12.34', '0475.12.35']],
    ['telephones in threes', ['012.345.678', '012.345.679']],
    ['two marks', ['12.345', '12,345']],
    ['letters', ['12.345', 'A12']],
    ['uneven groups', ['1234.567', '12.345']],
    ['nothing', []],
    // Of forty different whole numbers some end in 0; none of these does, as when noughts were dropped.
    [
      'fractions of three places',
      Array.from({ length: 90 }, (_, at) => `50.${100 + at}`).filter((cell) => !cell.endsWith('0')),
    ],
  ])('not %s', (_, cells) => expect(grouped(...cells)).toBe(false));

  test('lose them, and nothing else does', () => {
    expect(['12 345', '12.345', "1'234'567", '987', 'A12', '12,5', '0475.12.34'].map(ungroup)).toEqual([
      '12345',
      '12345',
      '1234567',
      '987',
      'A12',
      '12,5',
      '0475.12.34',
    ]);
  });
});

test('a year is a year, a float of it, or the year of a birth date', () => {
  const ofDate = (cell: string) => (cell === '13/05/1995' ? 1995 : null);
  expect(
    ['1995', ' 1995 ', '1995.0', '1995,0', '13/05/1995', '1850', '95'].map((cell) => parseYear(cell, ofDate)),
  ).toEqual([1995, 1995, 1995, 1995, 1995, null, null]);
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
    'PAS DE DONNEES',
    '(manquant)',
    'NSP',
    'geen',
    'Non renseigné',
    'NR',
    'ne sait pas',
    'Don’t know',
    'niet van toepassing',
    '#N/A',
    '#N/B',
    '#VALEUR!',
    '<NA>',
    'NaN',
  ])('“%s” says that nothing is known', (word) => expect(isMissing(word)).toBe(true));

  test.each(['0', 'non', 'nee', 'aucun', 'x', 'DK', 'SO', 'Nadia'])('“%s” says something', (word) =>
    expect(isMissing(word)).toBe(false),
  );

  test.each([
    ['oui', true],
    ['O', true],
    ['ja', true],
    ['J', true],
    ['yes', true],
    ['x', true],
    ['1', true],
    ['1.0', true],
    ['TRUE', true],
    ['t', true],
    ['✓', true],
    ['coché', true],
    ['non', false],
    ['nee', false],
    ['N', false],
    ['0', false],
    ['0,0', false],
    ['faux', false],
    ['F', false],
    ['✗', false],
    ['peut-être', null],
    ['2', null],
  ])('“%s” is %s', (word, expected) => expect(parseBoolean(word)).toBe(expected));
});
