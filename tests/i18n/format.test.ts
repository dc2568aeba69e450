import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod } from '../../src/lib/i18n/format.ts';

const plain = (words: string) => words.replace(/[\s\u00a0\u2009\u202f]/g, ' ');

describe('dates in words', () => {
  test.each([
    ['2026-01-01', '1er janvier 2026'],
    ['2026-01-11', '11 janvier 2026'],
    ['2026-01-21', '21 janvier 2026'],
    ['2021-12-31', '31 décembre 2021'],
  ])('%s in French', (date, words) => {
    expect(plain(formatDate(date, 'fr'))).toBe(words);
  });

  test('the first of a month has no ending elsewhere', () => {
    expect(formatDate('2026-01-01', 'nl')).toBe('1 januari 2026');
    expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026');
  });

  test.each([
    ['2026-01-01', '2026-02-05', '1er janvier – 5 février 2026'],
    ['2026-01-01', '2026-01-09', '1er–9 janvier 2026'],
    ['2026-01-05', '2026-02-01', '5 janvier – 1er février 2026'],
    ['2021-01-01', '2022-12-31', 'janvier 2021 – décembre 2022'],
    ['2026-01-01', '2026-01-01', '1er janvier 2026'],
    ['2024-01-01', '2024-12-31', '2024'],
  ])('from %s to %s in French', (from, to, words) => {
    expect(plain(formatPeriod({ from, to }, 'fr'))).toBe(words);
  });
});
