import { expect, test } from 'vitest';
import { maskedValue, maskText } from '#lib/quality/mask.ts';

test('an identifier shows its end, a short one nothing', () => {
  expect(maskText('RO-12345')).toBe('•••45');
  expect(maskText('R-12')).toBe('•••');
  expect(maskText('')).toBe('•••');
});

test.each([
  'RO-SECRET-4711Z',
  '0470 12 34 56',
  '85.07.30-033.28',
  'a@b.be',
  '8123456',
  'B1234',
  'x'.repeat(41),
])('what could name someone is masked: %s', (text) => {
  expect(maskedValue(text)).toMatch(/^•••.{2}$/);
});

test.each([
  'Atlantis',
  'demandeur d’asile',
  '31/02/2022',
  '2024-13-01',
  'sometime in March',
  '200',
  '1,5',
  'K9',
])('words of a list, days and numbers are shown: %s', (text) => {
  expect(maskedValue(` ${text} `)).toBe(text);
});
