import { describe, expect, test } from 'vitest';
import { privateByContent, privateByHeader, privateOf } from '../../../src/lib/ingest/privacy.ts';
import { profileOf, type Column } from './column.ts';
import { harmlessColumns } from './harmless-columns.ts';
import { privateColumns } from './private-columns.ts';

const found = ([header, values]: Column) => privateOf(profileOf(header, values))?.code ?? null;
const show = ([header, values]: Column) => `${header}: ${values.slice(0, 40)}`;

describe('columns as exports have them', () => {
  /** Nothing in the column says that these give people away. */
  const missed = ['NameSuffix: Jr|Sr|'];

  test('every column that gives people away is found, and called what it is', () => {
    const wrong = privateColumns.filter((column) => found(column) !== column[2]);
    expect(wrong.map((column) => `${show(column)} → ${found(column) ?? 'nothing'}`)).toEqual(
      missed.map((column) => `${column} → nothing`),
    );
  });

  test('no column that gives nobody away is taken for one', () => {
    const wrong = harmlessColumns.filter((column) => found(column) !== null);
    expect(wrong.map((column) => `${show(column)} → ${found(column) ?? ''}`)).toEqual([]);
  });

  test('the table is large enough to mean something', () => {
    // Precision 1; recall 0.99 of all and 1 of those that a header or a value gives away.
    expect(privateColumns.length).toBeGreaterThan(170);
    expect(harmlessColumns.length).toBeGreaterThan(150);
    expect(missed.length / privateColumns.length).toBeLessThan(0.01);
  });
});

describe('the finding', () => {
  test('says how many of the values looked at show it', () => {
    expect(privateByContent(profileOf('Divers', '0470 12 34 56|0470 12 34 56|0485 11 22 33|pas'))).toEqual({
      code: 'private_phone',
      count: 3,
      total: 4,
    });
  });

  test('has no count where the header says it alone', () => {
    expect(privateOf(profileOf('GSM', 'sera communiqué'))).toEqual({
      code: 'private_phone',
      count: 0,
      total: 0,
    });
    expect(privateOf(profileOf('GSM', ''))).toEqual({ code: 'private_phone', count: 0, total: 0 });
  });

  test('is the header’s unless its values can’t be that, or are something surer', () => {
    expect(privateOf(profileOf('Telefoon', 'ja|nee|ja'))).toBeNull();
    expect(privateOf(profileOf('Nom', 'a@b.be|c@d.be'))?.code).toBe('private_email');
    expect(privateByHeader('Telefoon')).toBe('private_phone');
    expect(privateByHeader('Lieu de contact')).toBeNull();
  });
});
