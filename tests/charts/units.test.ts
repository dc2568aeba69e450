import { expect, test } from 'vitest';
import { knownOfTotal } from '#lib/charts/units.ts';

test('coverage is said only where it is below the whole', () => {
  expect(knownOfTotal({ known: 90, total: 100, baseUnit: 'persons' }, 'en')).toBe('90 known of 100 persons');
  expect(knownOfTotal({ known: 5235, total: 5235, baseUnit: 'referrals' }, 'en')).toBe('5,235 referrals');
  expect(knownOfTotal({ known: 0, total: 0, baseUnit: 'persons' }, 'nl')).toBe('0 personen');
});
