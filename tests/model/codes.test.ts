import { describe, expect, it } from 'vitest';
import type { CodeList } from '#lib/model/code.ts';
import { locales } from '#lib/model/text.ts';
import {
  codeLists,
  isLanguage,
  isNationality,
  labelOf,
  municipalities,
  regions,
  siteByCode,
  sites,
} from '#lib/model/codes/registry.ts';

const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();

/** Spellings that lead to more than one code. */
function ambiguous(list: CodeList): string[] {
  const owner = new Map<string, string>();
  const found: string[] = [];
  for (const { code, label, aliases = [] } of list.codes) {
    for (const spelling of [code, ...Object.values(label), ...aliases]) {
      const key = fold(spelling);
      if (owner.has(key) && owner.get(key) !== code) found.push(`${spelling}: ${owner.get(key)}, ${code}`);
      owner.set(key, code);
    }
  }
  return found;
}

describe.each(Object.entries(codeLists))('code list %s', (id, list) => {
  it('is registered under its own id, with a label in three languages', () => {
    expect(list.id).toBe(id);
    for (const locale of locales) expect(list.label[locale]).not.toBe('');
  });
  it('has unique codes', () => {
    expect(new Set(list.codes.map(({ code }) => code)).size).toBe(list.codes.length);
  });
  it('words every code in three languages', () => {
    for (const code of list.codes)
      for (const locale of locales) expect(code.label[locale].trim(), code.code).not.toBe('');
  });
  it('leads every spelling to one code', () => {
    expect(ambiguous(list)).toEqual([]);
  });
});

describe('sites', () => {
  it('stand at the centre of a known municipality, never at a finer position', () => {
    for (const site of sites) {
      const home = municipalities.find(({ id }) => id === site.municipality);
      expect(home, site.code).toMatchObject({
        lat: site.lat,
        lon: site.lon,
        region: site.region,
        area: site.area,
      });
    }
  });
  it('lie in a known region', () => {
    const known = regions.map(({ code }) => code);
    for (const { region } of sites) expect(known).toContain(region);
  });
});

describe('labels and predicates', () => {
  it('words a code, and keeps a code that the list does not have', () => {
    expect(labelOf('nationality', 'ERI', 'fr')).toBe('Érythrée');
    expect(labelOf('site', 'BE-XYZ', 'nl')).toBe('BE-XYZ');
    expect(siteByCode.get('FR-59-GSY')?.region).toBe('FR-LIT');
  });
  it('tells nationalities and languages from the codes beside them', () => {
    expect(['ERI', 'XKX', 'XXA', 'XXX', 'ZZZ'].map(isNationality)).toEqual([true, true, false, false, false]);
    expect(['tir', 'und', 'mul', 'zxx', 'qqq'].map(isLanguage)).toEqual([true, false, false, false, false]);
  });
});
