import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../../scripts/schemas.ts';
import type { ImportProfile } from '../../../src/lib/ingest/profiles/import-profile.ts';
import { parseProfile, profileToJson } from '../../../src/lib/ingest/profiles/parse.ts';
import type { Issue } from '../../../src/lib/model/issue.ts';

const profile: ImportProfile = {
  version: 1,
  name: 'Maraudes',
  table: 'contact',
  team: 'BE-FEDASIL',
  hasSharedKeys: true,
  isLeftOut: false,
  dialect: { delimiter: ';', headerRow: 2 },
  columns: [
    { header: 'Date', field: 'contact_date', dateOrder: 'dmy', nightUntilHour: 5 },
    { header: 'Sujets', field: 'topics', separator: ', ' },
    { header: 'Nom', field: 'partner', keeps: 'private_name' },
    { header: 'Remarques', field: null },
    { header: 'Divers' },
  ],
  values: [
    { field: 'nationality', value: 'erytree', code: 'ERI' },
    { field: 'site_code', value: 'wagenplein', code: 'WAGENPLEIN' },
    { field: 'nationality', value: 'congo' },
    { field: 'nationality', value: 'autre', code: null },
  ],
  sites: [{ code: 'WAGENPLEIN', municipality: null, region: 'VLG' }],
};

const issuesOf = (json: string): Issue[] => {
  const read = parseProfile(json);
  return Array.isArray(read) ? read : [];
};
const wrong = (change: object) =>
  issuesOf(JSON.stringify({ ...profile, ...change })).map(({ code, params }) => ({ code, ...params }));

describe('a layout as JSON', () => {
  test('is read as it was written', () => {
    expect(parseProfile(profileToJson(profile))).toEqual(profile);
    expect(parseProfile(`\uFEFF${profileToJson(profile)}`)).toEqual(profile);
    expect(
      parseProfile(JSON.stringify({ ...profile, $schema: './import-profile.schema.json' })),
    ).toMatchObject(profile);
  });

  test.each(['', 'null', '[]', '"x"', '{', '12', '['.repeat(500_000)])('is an object, not %.20s', (json) => {
    expect(issuesOf(json).map(({ code }) => code)).toEqual(['profile_no_json']);
  });

  test('too much of it is not even read', () => {
    expect(issuesOf(`{"name":"${'x'.repeat(2_000_000)}"}`)).toMatchObject([{ code: 'profile_too_large' }]);
  });

  test('of another version is said to be so', () => {
    expect(wrong({ version: 2, columns: 'otherwise' })).toEqual([
      { code: 'profile_other_version', version: 2 },
    ]);
  });

  test('what is missing, wrong or too long is named by its path', () => {
    expect(wrong({ name: '  ', columns: [{ header: 'a', dateOrder: 'dym' }] })).toEqual([
      { code: 'profile_wrong_entry', path: 'name' },
      { code: 'profile_wrong_entry', path: 'columns.0.dateOrder' },
    ]);
    expect(wrong({ columns: [] })).toEqual([{ code: 'profile_wrong_entry', path: 'columns' }]);
    expect(issuesOf('{"version":1}').map(({ params }) => params['path'])).toEqual([
      'name',
      'table',
      'hasSharedKeys',
      'isLeftOut',
      'dialect',
      'columns',
      'values',
      'sites',
    ]);
  });

  test('entries that nobody knows are named, not passed over', () => {
    expect(wrong({ rows: [['Hassan']] })).toEqual([{ code: 'profile_unknown_entry', path: 'rows' }]);
    expect(wrong({ columns: [{ header: 'a', samples: ['x'] }] })).toEqual([
      { code: 'profile_unknown_entry', path: 'columns.0.samples' },
    ]);
  });

  test('can’t reach what it is made of', () => {
    const json = profileToJson(profile).replace('{', '{ "__proto__": { "isLeftOut": true }, ');
    expect(issuesOf(json).map(({ code, params }) => [code, params['path']])).toEqual([
      ['profile_unknown_entry', '__proto__'],
    ]);
    expect(({} as Record<string, unknown>)['isLeftOut']).toBeUndefined();
    const values = ['__proto__', 'constructor'].map((value) => ({ field: 'topics', value, code: 'IPP' }));
    expect(parseProfile(JSON.stringify({ ...profile, values }))).toMatchObject({ values });
    expect(wrong({ values: [{ field: 'constructor', value: 'x', code: 'y' }] })).toEqual([
      { code: 'profile_unknown_field', field: 'constructor', table: 'contact' },
    ]);
  });

  test('nested without end is refused', () => {
    const deep = `{"version":1,"name":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}`;
    expect(issuesOf(deep).length).toBeGreaterThan(0);
  });

  test('fields and codes that don’t exist are named', () => {
    expect(
      wrong({
        columns: [
          { header: 'a', field: 'shoe_size' },
          { header: 'b', field: 'staff_count' },
        ],
      }),
    ).toEqual([
      { code: 'profile_unknown_field', field: 'shoe_size', table: 'contact' },
      { code: 'profile_unknown_field', field: 'staff_count', table: 'contact' },
    ]);
    expect(
      wrong({
        team: 'BE-OTHER',
        values: [
          { field: 'nationality', value: 'x', code: 'XYZ' },
          { field: 'site_code', value: 'x', code: 'anywhere' },
        ],
        sites: [{ code: 'x', municipality: 'atlantis', region: 'MOON' }],
      }),
    ).toEqual([
      { code: 'profile_unknown_code', field: 'team', value: 'BE-OTHER' },
      { code: 'profile_unknown_code', field: 'nationality', value: 'XYZ' },
      { code: 'profile_unknown_code', field: 'region', value: 'MOON' },
      { code: 'profile_unknown_code', field: 'municipality', value: 'atlantis' },
    ]);
  });

  test('any text gives a layout or issues, and never fails', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"version":1,"columns":${json}}`),
        ),
        (text) => {
          expect(issuesOf(text).every(({ severity }) => severity === 'error')).toBe(true);
        },
      ),
    );
  });
});

test('the published schemas are up to date: npm run schemas', () => {
  for (const [name, text] of schemaFiles())
    expect(readFileSync(new URL(`../../../static/schemas/${name}`, import.meta.url), 'utf8')).toBe(text);
});
