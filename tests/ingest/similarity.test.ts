import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jaroWinkler, spellingDistance } from '../../src/lib/ingest/similarity.ts';

const words = fc.stringMatching(/^[abc ]{0,9}$/);

describe('likeness by Jaro and Winkler', () => {
  // Winkler 1990, and the tables that have been copied from it since.
  test.each([
    ['martha', 'marhta', 0.961],
    ['dixon', 'dicksonx', 0.813],
    ['dwayne', 'duane', 0.84],
    ['jones', 'johnson', 0.832],
    ['abroms', 'abrams', 0.922],
    ['hardin', 'martinez', 0.722],
    ['itman', 'smith', 0.467],
    ['jeraldine', 'geraldine', 0.926],
    ['michelle', 'michael', 0.921],
    ['julies', 'julius', 0.933],
    ['abc', 'xyz', 0],
    ['', '', 1],
    ['a', '', 0],
  ])('%s and %s: %d', (a, b, expected) => expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3));

  test('is between 0 and 1, the same both ways, and 1 for what is the same', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const likeness = jaroWinkler(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(jaroWinkler(b, a)).toBeCloseTo(likeness, 12);
        expect(jaroWinkler(a, a)).toBe(1);
      }),
    );
  });
});

describe('slips between two spellings', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['martha', 'marhta', 1],
    ['erythree', 'erytrhee', 1],
    // Of optimal string alignment: no letter is touched twice, so three where a free transposition takes two.
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
  ])('%s and %s: %i', (a, b, expected) => expect(spellingDistance(a, b)).toBe(expected));

  test('stop counting where more than enough', () => {
    expect(spellingDistance('kitten', 'sitting', 3)).toBe(3);
    expect(spellingDistance('kitten', 'sitting', 2)).toBe(3);
    expect(spellingDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  test('never differ by when the counting stops', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 5 }), (a, b, most) => {
        const all = spellingDistance(a, b);
        expect(spellingDistance(b, a)).toBe(all);
        expect(spellingDistance(a, b, most)).toBe(Math.min(all, most + 1));
      }),
      { numRuns: 1_000 },
    );
  });
});
