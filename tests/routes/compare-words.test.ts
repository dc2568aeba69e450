import { expect, test } from 'vitest';
import type { FilterKey } from '#lib/model/params.ts';
import { rateBase, sideName } from '../../src/routes/compare/words.ts';

const selection = (codes: Partial<Record<FilterKey, readonly string[]>>) => ({
  period: null,
  codes: (key: FilterKey) => codes[key] ?? [],
});

test('a side says of whom its language is, and of what nothing is recorded', () => {
  const [contact, person] = [
    selection({ language: ['ara'] }),
    selection({ person_language: ['ara', 'tir'] }),
  ];
  expect(sideName(contact, person, 'en')).toBe('Arabic (language of contact)');
  expect(sideName(person, contact, 'en')).toBe('Arabic + Tigrinya (language of the person)');
  expect(sideName(selection({ sex: ['unknown'] }), selection({ sex: ['F'] }), 'nl')).toBe(
    'Niet ingevuld (geslacht)',
  );
  expect(sideName(selection({ sex: ['F'] }), contact, 'nl')).toBe('Vrouw');
});

test('a rate of those who entered follow-up says so, any other needs not', () => {
  expect(rateBase({ id: 'outcome-coverage' }, 'en')).toBe(
    'Persons whose first interview or accompaniment falls in the period',
  );
  expect(rateBase({ id: 'referral-rate' }, 'en')).toBe('');
});
