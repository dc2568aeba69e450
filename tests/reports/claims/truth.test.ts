import { describe, expect, it } from 'vitest';
import { checkSentence } from '#lib/reports/claims/check.ts';
import { isStale } from './score.ts';
import type { Fact } from '#lib/reports/claims/claim.ts';
import { parseClaims } from '#lib/reports/claims/parse.ts';
import { holds } from '#lib/reports/claims/truth.ts';

const count = (value: number | null, before: number | null = null): Fact => ({
  id: 'persons-reached',
  indicator: 'persons-reached',
  scope: {},
  unit: 'persons',
  value,
  before,
});

const share = (value: number, before: number | null = null): Fact => ({
  ...count(value, before),
  id: 'mediator-share',
  indicator: 'mediator-share',
  unit: 'share',
});

const first = (sentence: string) => parseClaims(sentence, 'en')[0]!;

describe('the rules of truth at their bounds', () => {
  it.each([
    ['2,044 people', 2044, true],
    ['2,044 people', 2045, false],
    ['about 2,000 people', 1900, true],
    ['about 2,000 people', 1899, false],
    ['about 2,000 people', 2100, true],
    ['about 2,000 people', 2101, false],
    ['more than 2,000 people', 2000, false],
    ['more than 2,000 people', 2001, true],
    ['at least 2,000 people', 2000, true],
    ['at least 2,000 people', 1999, false],
    ['at most 2,000 people', 2000, true],
    ['fewer than 2,000 people', 2000, false],
    ['nearly 2,000 people', 1800, true],
    ['nearly 2,000 people', 1799, false],
    ['nearly 2,000 people', 2000, true],
    ['nearly 2,000 people', 2001, false],
    ['a dozen people', 13, true],
    ['a dozen people', 14, false],
  ])('%s of %s: %s', (sentence, value, expected) => {
    expect(holds(first(sentence), count(value))).toBe(expected);
  });

  it.each([
    ['36% of contacts', 0.3649, true],
    ['36% of contacts', 0.3551, true],
    ['36% of contacts', 0.366, false],
    ['36.2% of contacts', 0.3624, true],
    ['36.2% of contacts', 0.3631, false],
    ['a third of contacts', 0.353, true],
    ['a third of contacts', 0.355, false],
    ['half of contacts', 0.525, true],
    ['half of contacts', 0.526, false],
    ['more than half of contacts', 0.5, false],
    ['about 36% of contacts', 0.38, true],
    ['about 36% of contacts', 0.381, false],
    ['nearly half of contacts', 0.45, true],
    ['nearly half of contacts', 0.449, false],
  ])('%s of %s: %s', (sentence, value, expected) => {
    expect(holds(first(sentence), share(value))).toBe(expected);
  });

  it.each([
    ['It rose.', count(101, 100), true],
    ['It rose.', count(100, 100), false],
    ['It fell.', count(99, 100), true],
    ['It rose.', share(0.305, 0.3), true],
    ['It rose.', share(0.304, 0.3), false],
    ['It was stable.', count(103, 100), true],
    ['It was stable.', count(104, 100), false],
    ['It was stable.', share(0.31, 0.3), true],
    ['It was stable.', share(0.311, 0.3), false],
    ['It doubled.', count(180, 100), true],
    ['It doubled.', count(179, 100), false],
    ['It doubled.', count(220, 100), true],
    ['It doubled.', count(221, 100), false],
  ])('%s %o: %s', (sentence, fact, expected) => {
    expect(holds(first(sentence), fact)).toBe(expected);
  });

  it('does not know what has no figure', () => {
    expect(holds(first('2,044 people'), count(null))).toBeNull();
    expect(holds(first('It rose.'), count(12))).toBeNull();
  });
});

describe('a sentence as checked', () => {
  const recorded = [count(2044, 1810)];

  it('says what stood and what stands now, as printed', () => {
    const current = [count(1800, 1810)];
    const claims = checkSentence('The number of persons reached rose to 2,044.', recorded, current, 'en');
    expect(
      claims.map(({ text, kind, before, after, verdict }) => [text, kind, before, after, verdict]),
    ).toEqual([
      ['rose', 'direction', '1,810 → 2,044', '1,810 → 1,800', 'false'],
      ['2,044', 'number', '2,044', '1,800', 'false'],
    ]);
    expect(isStale(claims)).toBe(true);
  });

  it('leaves alone what speaks of no fact', () => {
    const claims = checkSentence(
      'We work with 14 partner organisations.',
      recorded,
      [count(1800, 1810)],
      'en',
    );
    expect(claims.map(({ verdict, fact }) => [verdict, fact])).toEqual([['unchecked', null]]);
    expect(isStale(claims)).toBe(false);
  });

  it('does not alarm where the figure is no longer known', () => {
    const text = 'We met 2,044 persons.';
    expect(checkSentence(text, recorded, [], 'en').map(({ verdict }) => verdict)).toEqual(['unchecked']);
    expect(checkSentence(text, recorded, [count(null)], 'en').map(({ verdict }) => verdict)).toEqual([
      'unchecked',
    ]);
  });
});
