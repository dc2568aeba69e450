import { describe, expect, test } from 'vitest';
import { editionText } from '#lib/publish/edition.ts';
import { editionHtml } from '#lib/publish/file/page.ts';
import { openEdition, parseEdition, type OpenedEdition } from '#lib/publish/parse-edition.ts';
import type { Fault } from '#lib/publish/verify-edition.ts';
import { byPlace, handMadeEdition } from './hand-made.ts';

const edition = handMadeEdition([byPlace(12_340, 6200, 4000, 2140)]);

async function opened(file: string): Promise<OpenedEdition> {
  const found = await openEdition(file);
  if ('code' in found) throw new Error(found.code);
  return found;
}

const faultsOf = async (file: string): Promise<readonly Fault[]> => (await opened(file)).faults;

/** The page with one text, which it must hold, in place of another. */
async function spoilt(from: string, to: string): Promise<string> {
  const html = await editionHtml(edition);
  expect(html).toContain(from);
  return html.replace(from, to);
}

describe('the check of a file', () => {
  test('finds nothing in a page or its data as they were made', async () => {
    expect(await faultsOf(await editionHtml(edition))).toEqual([]);
    expect(await faultsOf(editionText(edition))).toEqual([]);
  });

  test.each([
    ['a cell', '>2,140</td>', '>2,145</td>', 'en', '2,145', 'contacts|place=FR'],
    ['a cell of another language', '>2.140</td>', '>2.145</td>', 'nl', '2.145', 'contacts|place=FR'],
    ['a total of the head', '>12,340</dd>', '>12,345</dd>', 'en', '12,345', 'contacts|'],
    ['a sentence', '>6,200</b>', '>6,205</b>', 'en', '6,205', 'contacts|place=BRU'],
    ['a figure', '>4,000</text>', '>4,005</text>', 'en', '4,005', 'contacts|place=VLG'],
  ] as const)('names a changed digit of %s', async (_, from, to, locale, seen, key) => {
    expect(await faultsOf(await spoilt(from, to))).toEqual([
      { kind: 'cell', key, locale, seen },
      { kind: 'drawing', near: expect.stringContaining(seen) },
    ]);
  });

  test('names a changed digit of the data by its fingerprint, its sums and what people see', async () => {
    const faults = await faultsOf(await spoilt('"value":2140}', '"value":2145}'));
    // France no longer adds up to the total with Belgium, and three languages still say 2,140.
    expect(faults).toContainEqual({ kind: 'fingerprint' });
    expect(faults).toContainEqual({ kind: 'sum', key: 'contacts|' });
    expect(faults.filter(({ kind }) => kind === 'cell').length).toBeGreaterThanOrEqual(3);
  });

  test('notices a row that is gone from one language', async () => {
    const html = await editionHtml(edition);
    const row = /<tr class="[^"]*"><th[^>]*>France<\/th>.*?<\/tr>|<tr><th[^>]*>France<\/th>.*?<\/tr>/.exec(
      html,
    );
    expect(await faultsOf(html.replace(row?.[0] ?? '', ''))).toContainEqual({ kind: 'cells', locale: 'en' });
  });
});

describe('a file from elsewhere', () => {
  const [table] = edition.tables;
  const dimension = edition.dimensions['place'];
  const changed = (change: object) => parseEdition(editionText({ ...edition, ...change }));

  test('is no edition where it isn’t shaped as one', () => {
    for (const file of [
      '',
      '{',
      '[]',
      'null',
      '<!doctype html>',
      '<!doctype html><script type="application/json" id="edition">{}</script>',
    ])
      expect(parseEdition(file)).toMatchObject({ code: 'edition_unreadable' });
  });

  test.each([
    ['a measure that it doesn’t explain', { tables: [{ ...table, measure: 'constructor' }] }],
    ['a dimension that it doesn’t explain', { tables: [{ ...table, dimensions: ['__proto__'] }] }],
    [
      'a code that it doesn’t explain',
      { tables: [{ ...table, cells: [{ at: { place: 'toString', period: 'all' }, value: 5 }] }] },
    ],
    ['a cell at half a place', { tables: [{ ...table, cells: [{ at: { place: 'BE' }, value: 5 }] }] }],
    [
      'a negative number',
      { tables: [{ ...table, cells: [{ at: { place: 'BE', period: 'all' }, value: -5 }] }] },
    ],
    [
      'codes that are parts of each other',
      {
        dimensions: { ...edition.dimensions, place: { ...dimension, sums: { BE: [['FR']], FR: [['BE']] } } },
      },
    ],
    [
      'a change of what isn’t printed',
      {
        changes: {
          ...{ from: 'x', same: 0, added: 0, removed: 0 },
          cells: [{ key: 'constructor|a=b', before: 5, after: 10, parts: [] }],
        },
      },
    ],
  ])('is no edition with %s', (_, change) => {
    expect(changed(change)).toMatchObject({ code: 'edition_unreadable' });
    expect(changed({})).toHaveProperty('edition');
  });
});
