import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSheetNames } from '#lib/model/sheet-name.ts';

describe('names of sheets', () => {
  const letters = fc.constantFrom(
    ..."aA é'\\/?*[]: \t\u0000😀ﬁ…İß".split(''),
    '😀',
    'history',
    'Contacts par équipe ',
  );
  const wish = fc.array(letters, { maxLength: 45 }).map((characters) => characters.join(''));

  test('are taken by every spreadsheet, whatever is wished', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(wish, fc.string({ maxLength: 60 })), { maxLength: 30 }), (wishes) => {
        const names = toSheetNames(wishes);
        expect(names).toHaveLength(wishes.length);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name.trim()).toBe(name);
          expect(name).not.toBe('');
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
          expect(name).not.toMatch(/\p{Surrogate}/u);
          expect(name.toLowerCase()).not.toBe('history');
        }
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
    );
  });

  test('are cut between words, or within one that is too long', () => {
    expect(
      toSheetNames(['Personnes rencontrées par langue et lieu', 'Personnes rencontrées par langue, mois']),
    ).toEqual(['Personnes rencontrées par…', 'Personnes rencontrées par… 2']);
    expect(toSheetNames(['Contact moments by site and month'])).toEqual(['Contact moments by site and…']);
    expect(toSheetNames(['Aansprakelijkheidswaardevaststellingsveranderingen'])).toEqual([
      'Aansprakelijkheidswaardevastst…',
    ]);
  });

  test('stay as wished where they can, and are told apart by a number', () => {
    expect(toSheetNames(['Équipes', 'équipes', 'Équipes'])).toEqual(['Équipes', 'équipes 2', 'Équipes 3']);
    expect(toSheetNames(['', '***', "'a/b'"])).toEqual(['–', '– 2', 'a b']);
    expect(toSheetNames(['History'])).toEqual(['History 2']);
  });
});
