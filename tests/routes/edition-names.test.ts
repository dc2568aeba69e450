import { expect, test } from 'vitest';
import { comparedTitle, editionName } from '../../src/routes/published/compare-words.ts';

const of = (number: number, year: string) => ({
  number,
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
});

test('two editions of the same days are named by their numbers', () => {
  expect(comparedTitle(of(1, '2024'), of(2, '2024'), 'en')).toBe('Edition 1 against edition 2');
  expect(editionName(of(1, '2024'), of(2, '2024'), 'nl')).toBe('Uitgave 1');
});

test('two editions of other days are named with their days', () => {
  const [earlier, later] = [of(1, '2024'), of(2, '2023')];
  expect(comparedTitle(earlier, later, 'en')).toBe('Edition 1 (2024) against edition 2 (2023)');
  expect(comparedTitle(earlier, later, 'fr')).toBe('L’édition 1 (2024) et l’édition 2 (2023)');
  expect(comparedTitle(earlier, later, 'nl')).toBe('Uitgave 1 (2024) tegenover uitgave 2 (2023)');
  expect(editionName(later, earlier, 'en')).toBe('Edition 2 (2023)');
});
