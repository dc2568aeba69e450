import { describe, expect, test } from 'vitest';
import {
  bytesText,
  clockText,
  decimalText,
  instantText,
  listText,
  momentText,
  numberText,
  partsText,
  singleText,
} from '../../../src/lib/ingest/sources/cell-text.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('numbers keep their digits, without exponent and grouping', () => {
  test.each([
    [0, '0'],
    [-12.5, '-12.5'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [Number.NaN, ''],
    [Infinity, ''],
  ])('%d', (value, text) => expect(numberText(value)).toBe(text));

  test('single precision says what was meant', () => {
    expect(singleText(Math.fround(0.1))).toBe('0.1');
    expect(singleText(Math.fround(50.8469))).toBe('50.8469');
    expect(singleText(16777217)).toBe('16777217');
  });

  test.each([
    [1250n, 2, '12.5'],
    [-5n, 2, '-0.05'],
    [300, 2, '3'],
    [7n, 0, '7'],
    [7n, -3, '7000'],
  ])('decimal %s by %d', (digits, scale, text) => expect(decimalText(digits, scale)).toBe(text));
});

describe('moments', () => {
  test('midnight is a day; seconds stand only where there are any', () => {
    expect(momentText(utc('2024-03-14T00:00:00'))).toBe('2024-03-14');
    expect(momentText(utc('2024-03-14T21:30:00'))).toBe('2024-03-14T21:30');
    expect(momentText(utc('2024-03-14T21:30:07.900'))).toBe('2024-03-14T21:30:07');
    expect(momentText(utc('1969-12-31T23:59:00'))).toBe('1969-12-31T23:59');
    expect(momentText(9e15)).toBe('');
  });

  test('instants show the clocks of Brussels: an hour ahead in winter, two in summer', () => {
    expect(instantText(utc('2024-01-15T22:30:00'))).toBe('2024-01-15T23:30');
    expect(instantText(utc('2024-01-15T23:30:00'))).toBe('2024-01-16T00:30');
    expect(instantText(utc('2024-07-15T22:30:00'))).toBe('2024-07-16T00:30');
    // The clocks went forward on 31 March 2024 at 01:00 UTC and back on 27 October at 01:00 UTC.
    expect(instantText(utc('2024-03-31T00:59:00'))).toBe('2024-03-31T01:59');
    expect(instantText(utc('2024-03-31T01:00:00'))).toBe('2024-03-31T03:00');
    expect(instantText(utc('2024-10-27T00:59:00'))).toBe('2024-10-27T02:59');
    expect(instantText(utc('2024-10-27T01:00:00'))).toBe('2024-10-27T02:00');
  });

  test('a day written as an instant stays that day, from either clock', () => {
    expect(instantText(utc('2024-03-14T00:00:00'))).toBe('2024-03-14');
    expect(instantText(utc('2024-03-13T23:00:00'))).toBe('2024-03-14');
    expect(instantText(utc('2024-07-13T22:00:00'))).toBe('2024-07-14');
  });

  test('times of day and durations', () => {
    expect(clockText(77_400_000)).toBe('21:30');
    expect(clockText(90_005_000)).toBe('25:00:05');
    expect(clockText(-60_000)).toBe('-00:01');
  });
});

test('bytes are text, or their digits; lists and parts leave out what is empty', () => {
  expect(bytesText(new TextEncoder().encode('Érythrée'))).toBe('Érythrée');
  expect(bytesText(Uint8Array.of(0xff, 0x00))).toBe('ff00');
  expect(listText(['a', '', 'b'])).toBe('a\u001fb');
  expect(
    partsText([
      ['fr', 'oui'],
      ['nl', ''],
    ]),
  ).toBe('{"fr":"oui"}');
  expect(partsText([['fr', '']])).toBe('');
});
