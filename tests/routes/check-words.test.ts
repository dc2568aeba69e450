import { describe, expect, test } from 'vitest';
import { handMadeEdition, byPlace } from '../publish/hand-made.ts';
import type { Fault } from '#lib/publish/verify-edition.ts';
import { faultText, verdictOf } from '../../src/routes/published/check-words.ts';
import type { Shelved } from '../../src/routes/published/shelf.ts';

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

describe('what a check found is led by a plain word', () => {
  const one: Shelved = {
    ...{ edition, data: '', sha256: '', page: null, faults: [], against: 'drawing' },
    ...{ hash: '', file: 'edition.html', isListed: false, isSame: null },
  };

  test('where nothing was changed', () => {
    expect(verdictOf(one, 'en')).toEqual({
      text: expect.stringMatching(/^Unchanged\. /) as string,
      faults: 0,
    });
    expect(verdictOf({ ...one, against: 'fingerprint' }, 'fr').text).toMatch(/^Aucun changement trouvé\. /);
    expect(verdictOf({ ...one, against: 'numbers' }, 'nl').text).toMatch(/^Haar getallen zijn onveranderd/);
  });

  test('a browser may have saved a page otherwise; numbers and data were changed by somebody', () => {
    const page: Fault = { kind: 'page' };
    const innocent = verdictOf({ ...one, faults: [page] }, 'en');
    expect(innocent.text).toMatch(/^It is not as it was published: .*extension of a browser/);
    expect(innocent.faults).toBe(1);
    for (const other of [
      { ...one, faults: [page, { kind: 'fingerprint' } as const] },
      { ...one, faults: [page], isSame: false },
      { ...one, isSame: false },
    ])
      expect(verdictOf(other, 'en').text).toMatch(/^It was changed after it was published: /);
  });
});
