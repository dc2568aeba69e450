import { describe, expect, test } from 'vitest';
import { attributeOf, elementsIn, readPage, textOf } from '#lib/audit/page.ts';
import {
  languageHierarchy,
  nationalityHierarchy,
  placeHierarchy,
  type PublicHierarchies,
} from '#lib/indicators/published-dimensions.ts';
import { contents } from '#lib/publish/contents.ts';
import hashes from '#lib/publish/file/hashes.json' with { type: 'json' };
import { ledgerText, parseLedger } from '#lib/publish/ledger-file.ts';
import { constantHashes } from '#lib/publish/file/page.ts';
import { openEdition } from '#lib/publish/parse-edition.ts';
import { isAsListed, readEditionIndex } from '#lib/publish/edition-index.ts';
import { toCounts } from '#lib/publish/publication.ts';
import { publishEdition } from '#lib/publish/publish-edition.ts';
import { writerHash } from '../../scripts/writer-hash.ts';
import { chosenIds, countsFor, highs, publish, published } from './sample-publication.ts';

describe('the file of an edition', () => {
  test('is the same bytes from the same counts, and small', async () => {
    const [one, other] = [await published(), await published()];
    expect(one.html).toBe(other.html);
    expect(one.json).toBe(other.json);
    expect(new TextEncoder().encode(one.html).length).toBeLessThan(500_000);
  });

  test('has every number in three languages, rounded to five, 0 as 0–4', async () => {
    const { html, edition } = await published();
    const printed = edition.tables.reduce((sum, { cells }) => sum + cells.length, 0);
    const sections = elementsIn(readPage(html)).filter((one) => one.tagName === 'section');
    expect(sections.map((one) => attributeOf(one, 'lang'))).toEqual(['en', 'fr', 'nl']);
    for (const section of sections) {
      const cells = elementsIn(section).filter(
        (one) => attributeOf(one, 'data-key') !== null && one.tagName === 'td',
      );
      expect(cells).toHaveLength(printed);
      for (const cell of cells) {
        const value = attributeOf(cell, 'data-value');
        if (value === null) continue;
        expect(Number(value) % 5).toBe(0);
        expect(textOf(cell).replaceAll(/[\s.,\u202f\u00a0]/g, '')).toBe(value === '0' ? '0–4' : value);
      }
    }
  });

  test('needs nothing else and holds no handler, and its title is never markup', async () => {
    const title = '</script><img src=x onerror=alert(1)>"&';
    const { html } = await published({ title, publisher: '=1+1<b>' });
    expect(html).not.toMatch(/https?:\/\//);
    for (const { tagName, attrs } of elementsIn(readPage(html))) {
      expect(tagName).not.toBe('img');
      for (const { name } of attrs) expect(name).not.toMatch(/^on|^style$/);
    }
    expect((await openEdition(html)) as object).toMatchObject({
      edition: { title: { en: title } },
      faults: [],
    });
  });

  test('its CSV holds the same numbers, and no formula', async () => {
    const { csv, edition } = await published({ publisher: '=1+1' });
    const rows = csv.trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + edition.tables.reduce((sum, { cells }) => sum + cells.length, 0));
    expect(csv).not.toMatch(/(^|,)[=+@]/m);
    expect(rows.find((row) => row.startsWith('contacts-by-month,contacts,,,all,'))).toMatch(
      /,300,yes,296,304$/,
    );
  });

  test('what an edition lets run and what writes it is what the app names: npm run schemas', async () => {
    expect(hashes).toEqual({ ...(await constantHashes()), writer: writerHash() });
  });
});

describe('no small number leaves', () => {
  test('of a canary whose small cells are no multiples of five, none stands anywhere in the bytes', async () => {
    // Every count is raised to an unusual number by the same factor in all cells, so that sums still hold.
    const counts = new Map(
      [...countsFor(3, 120)].map(([key, { count, persons }]) => [
        key,
        { count: count * 7331, persons: persons * 7331 },
      ]),
    );
    const { html, json, csv } = await published({ counts });
    const unusual = [...counts.values()].map(({ count }) => count).filter((count) => count % 5 !== 0);
    expect(unusual.length).toBeGreaterThan(50);
    for (const count of new Set(unusual))
      for (const text of [html, json, csv]) {
        const grouped = new Intl.NumberFormat('en-GB').format(count);
        for (const written of [String(count), grouped])
          expect(new RegExp(`(?<![\\d,.])${written}(?![\\d])`).test(text), written).toBe(false);
      }
  });

  test('exact numbers below the threshold are left out, and the audit agrees', async () => {
    const { edition } = await published({ method: { id: 'suppression', threshold: 11 } });
    const values = edition.tables.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(values.some((value) => value === null)).toBe(true);
    expect(values.filter((value) => value !== null && value > 0 && value < 11)).toEqual([]);
  });

  test('a threshold below five is refused', async () => {
    expect(await publish({ method: { id: 'suppression', threshold: 4 } })).toMatchObject({
      status: 'refused',
      reasons: [{ rule: 'floor' }],
    });
  });
});

describe('editions', () => {
  test('of the same data are alike; late records change by five at least, and the new edition says which', async () => {
    const counts = countsFor(1, 300);
    const first = await published({ counts });
    const again = await published({ counts, ledger: [first.entry] });
    expect(again.edition.changes).toMatchObject({ cells: [], added: 0, removed: 0 });
    const later = await published({
      counts: countsFor(1, 340),
      ledger: [first.entry],
      dataAsOf: '2024-09-15',
    });
    const { changes } = later.edition;
    expect(changes?.cells.length).toBeGreaterThan(0);
    for (const { before, after } of changes?.cells ?? []) expect(Math.abs(after - before) % 5).toBe(0);
    expect(later.edition.previous).toEqual({ id: first.edition.id, sha256: first.entry.sha256 });
  });

  test.each(chosenIds)(
    'the same exact data under another day, without %s, show nothing that was hidden',
    async (left) => {
      const method = { id: 'suppression', threshold: 11 } as const;
      const first = await published({ method });
      const again = await published({
        ...{ method, ledger: [first.entry], dataAsOf: '2024-09-15' },
        contentIds: chosenIds.filter((id) => id !== left),
      });
      expect(again.edition.dataAsOf).toBe('2024-09-15');
      expect(again.edition.changes).toMatchObject({ cells: [], hidden: [], shown: 0 });
    },
  );

  test('exact editions don’t tell the few who came in late', async () => {
    const method = { id: 'suppression', threshold: 5 } as const;
    const counts = countsFor(1, 300);
    const first = await published({ method, counts });
    const later = await publish({
      method,
      ledger: [first.entry],
      dataAsOf: '2024-09-15',
      counts: countsFor(1, 303),
    });
    if (later.status !== 'published') {
      expect(later.status).toBe('refused');
      return;
    }
    for (const { before, after } of later.edition.changes?.cells ?? [])
      expect(Math.abs(after - before)).toBeGreaterThanOrEqual(5);
  });

  test('a list of editions that was changed by hand, or lacks one, is none', async () => {
    const { entry } = await published();
    const [table] = entry.tables;
    if (!table) throw new Error('There is no table');
    const bent = { ...table, cells: table.cells.map((cell) => ({ ...cell, value: 3 })) };
    const lists = [
      [],
      [{ ...entry, number: 2 }],
      [{ ...entry, tables: [bent] }],
      [
        {
          ...entry,
          tables: [table, { ...table, cells: table.cells.map((cell) => ({ ...cell, value: 995 })) }],
        },
      ],
    ];
    for (const list of lists) expect(parseLedger(ledgerText(list))).toMatchObject({ code: 'ledger_changed' });
    expect(parseLedger(ledgerText([entry]))).toHaveLength(1);
  });

  test('the ledger is a file that reads back, and holds what is public', async () => {
    const { entry } = await published();
    expect(parseLedger(ledgerText([entry]))).toEqual([entry]);
    expect(parseLedger('{"format":"reach-out-ledger"}')).toMatchObject({ code: 'ledger_unreadable' });
  });

  test('a changed digit is caught, and by name', async () => {
    const { html, json } = await published();
    const total = /"value":(\d{3})\}/.exec(json)?.[1] ?? '';
    const forged = html.replace(`"value":${total}}`, `"value":${String(Number(total) + 5)}}`);
    const opened = await openEdition(forged);
    expect('faults' in opened && opened.faults).toEqual(
      expect.arrayContaining([{ kind: 'fingerprint' }, { kind: 'sum', key: 'contacts|' }]),
    );
    expect(await openEdition('<!doctype html><p>no')).toMatchObject({ code: 'edition_unreadable' });
    expect(await openEdition('{')).toMatchObject({ code: 'edition_unreadable' });
  });

  test('the list of a host names files in its own folder only', () => {
    const list = (file: string) =>
      readEditionIndex(JSON.stringify({ format: 'reach-out-editions', editions: [{ file }] }));
    expect(list('reach-out-2024.html')).toEqual([{ file: 'reach-out-2024.html', sha256: null, page: null }]);
    for (const file of ['../x.html', 'https://x.org/a.html', 'a/b.html', 'x.js'])
      expect(list(file)).toEqual([]);
    expect(readEditionIndex('')).toEqual([]);
  });
});

test('a file is as its host lists it only with every fingerprint that is listed', () => {
  const [one, other] = ['1'.repeat(64), '2'.repeat(64)];
  const [listed] = readEditionIndex(
    JSON.stringify({
      format: 'reach-out-editions',
      editions: [{ file: 'a.html', sha256: one, page: other }],
    }),
  );
  if (!listed) throw new Error('Nothing is listed');
  expect(isAsListed(listed, { sha256: one, page: other })).toBe(true);
  expect(isAsListed(listed, { sha256: one, page: one })).toBe(false);
  expect(isAsListed(listed, { sha256: other, page: other })).toBe(false);
  expect(isAsListed(listed, { sha256: one, page: null })).toBe(false);
  expect(isAsListed({ ...listed, page: null }, { sha256: one, page: null })).toBe(true);
  expect(isAsListed({ sha256: null, page: null }, { sha256: one, page: other })).toBeNull();
});

test('a page of more than 500 kB is no edition: all nationalities and languages by country', async () => {
  const everything = { has: () => true } as unknown as ReadonlySet<string>;
  const all = [placeHierarchy(), nationalityHierarchy(everything), languageHierarchy(everything)];
  const hierarchies: PublicHierarchies = Object.fromEntries(all.map((one) => [one.id, one]));
  const contentIds = ['new-people-by-nationality', 'contacts-by-language'];
  const made = await publishEdition(
    {
      ...{ hierarchies, contentIds, method: { id: 'rounding' }, ledger: [] },
      counts: toCounts(
        contents.filter(({ id }) => contentIds.includes(id)),
        hierarchies,
        [],
      ),
      words: {
        title: { en: 'Nobody', fr: 'Personne', nl: 'Niemand' },
        period: { from: '2024-01-01', to: '2024-12-31' },
        ...{ number: 1, date: '2025-02-01', dataAsOf: '2025-01-15', publisher: 'Fedasil' },
        ...{ euStatement: false, isSynthetic: true },
      },
    },
    highs,
  );
  expect(made).toMatchObject({ status: 'too-large' });
  expect('bytes' in made && made.bytes).toBeGreaterThan(500_000);
});
