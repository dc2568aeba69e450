import { describe, expect, test } from 'vitest';
import { handMadeEdition, byPlace } from '../publish/hand-made.ts';
import type { Fault } from '#lib/publish/verify-edition.ts';
import { faultText } from '../../src/routes/published/check-words.ts';

const edition = handMadeEdition([byPlace(12_340, 6200, 4000, 2140)]);

describe('what is wrong with a file is said in words', () => {
  test('a number by its name, as it is read and as it should be, in the language where it stands', () => {
    const fault: Fault = { kind: 'cell', key: 'contacts|place=FR', locale: 'nl', seen: '2.145' };
    expect(faultText(edition, fault, 'en')).toMatch(/^contacts, France.*“2\.145”.*“2\.140” \(Nederlands\)$/);
    expect(faultText(edition, fault, 'fr')).toMatch(/^contacts, France\u202f.*2\.145.*2\.140/);
    expect(faultText(edition, fault, 'nl')).toMatch(/^contacten, France.*2\.145.*2\.140/);
  });

  test('a number that the data don’t have, though its key is one of no edition', () => {
    const fault: Fault = { kind: 'cell', key: null, locale: 'fr', seen: '9'.repeat(500) };
    expect(faultText(edition, fault, 'en')).toMatch(/“9{40}”.*\(Français\)/);
  });

  test('where a page is not the one that its data give', () => {
    const fault: Fault = { kind: 'drawing', near: 'Few contacts were in Brussels' };
    for (const locale of ['en', 'fr', 'nl'] as const)
      expect(faultText(edition, fault, locale)).toContain('Few contacts were in Brussels');
  });

  test('each kind in each language, without a code', () => {
    const faults: readonly Fault[] = [
      { kind: 'fingerprint' },
      { kind: 'sum', key: 'contacts|place=BE' },
      { kind: 'cells', locale: 'en' },
      { kind: 'page' },
    ];
    for (const fault of faults) {
      const said = (['en', 'fr', 'nl'] as const).map((locale) => faultText(edition, fault, locale));
      expect(new Set(said).size).toBe(3);
      for (const words of said) expect(words).not.toMatch(/[|=]|SHA|undefined/);
    }
  });
});
