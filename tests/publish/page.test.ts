import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeOf, elementsIn, readPage, textOf, type Element } from '#lib/audit/page.ts';
import { editionCsv } from '#lib/publish/csv.ts';
import { editionText, type Edition } from '#lib/publish/edition.ts';
import colours from '#lib/publish/file/colours.json' with { type: 'json' };
import { editionHtml } from '#lib/publish/file/page.ts';
import { editionScript } from '#lib/publish/file/script.ts';
import { editionStyle } from '#lib/publish/file/style.ts';
import { noteWords } from '#lib/publish/file/note-words.ts';
import { words } from '#lib/publish/file/words.ts';
import { openEdition } from '#lib/publish/parse-edition.ts';
import { wideEdition } from './wide-edition.ts';
import { byPlace, handMade, handMadeEdition, safeTable } from './hand-made.ts';

const elementsOf = async (edition: Edition): Promise<Element[]> =>
  elementsIn(readPage(await editionHtml(edition)));
const named = (all: readonly Element[], tag: string) => all.filter(({ tagName }) => tagName === tag);

const usual = handMadeEdition(
  [
    byPlace(12_340, 6200, 4000, 2140),
    safeTable('contacts-by-topic', [
      [{}, 12_340],
      [{ topic: 'REC' }, 600],
      [{ topic: 'DUB' }, null],
      [{ topic: 'OTH' }, 0],
    ]),
  ],
  { words: { euStatement: true, isSynthetic: true } },
);

describe('the page of an edition', () => {
  test('says a thousand, nobody and what is not shown as each language does', async () => {
    const all = await elementsOf(usual);
    const cells = (lang: string) => {
      const section = named(all, 'section').find((one) => attributeOf(one, 'lang') === lang);
      return section ? named(elementsIn(section), 'td').map(textOf) : [];
    };
    expect(cells('en')).toEqual(
      '12,340 10,200 6,200 4,000 2,140 12,340 600|not shown|0–4'.split(/[ |](?!shown)/),
    );
    expect(cells('fr').slice(5)).toEqual(['12\u202f340', '600', 'non diffusé', '0–4']);
    expect(cells('nl').slice(5)).toEqual(['12.340', '600', 'niet getoond', '0–4']);
  });

  test('opens with what the team did, and with the total of each measure', async () => {
    const html = await editionHtml(usual);
    expect(html).toContain('In 2024, the team had about <b data-key="contacts|">12,340</b> contacts.');
    const year = await editionHtml({ ...usual, period: { from: '2024-01-01', to: '2024-03-31' } });
    expect(year).toContain('Du 1er janvier 2024 au 31 mars 2024, l’équipe a eu environ');
    const exact = { id: 'suppression', threshold: 11, width: 10, leastHidden: 0 } as const;
    expect(await editionHtml({ ...usual, method: exact })).toContain('In 2024, the team had <b');
  });

  test('has headings in order, captions, scopes, a way past the links, and names for its figures', async () => {
    const all = await elementsOf(usual);
    for (const section of named(all, 'section')) {
      const levels = elementsIn(section).flatMap(({ tagName }) => /^h(\d)$/.exec(tagName)?.[1] ?? []);
      expect(levels.filter((level) => level === '1')).toHaveLength(1);
      expect(levels.every((level, at) => Number(level) <= Number(levels[at - 1] ?? 0) + 1)).toBe(true);
      for (const table of named(elementsIn(section), 'table').filter((one) =>
        attributeOf(one, 'data-table'),
      )) {
        expect(named(elementsIn(table), 'caption')).toHaveLength(1);
        for (const head of named(elementsIn(table), 'th'))
          expect(attributeOf(head, 'scope')).toMatch(/^(col|row)$/);
      }
      for (const svg of named(elementsIn(section), 'svg'))
        for (const name of ['title', 'desc'])
          expect(textOf(named(elementsIn(svg), name)[0]!).length).toBeGreaterThan(5);
    }
    const ids = all.flatMap((one) => attributeOf(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of named(all, 'a')) expect(ids).toContain(attributeOf(link, 'href')?.slice(1));
    for (const name of ['aria-labelledby', 'aria-describedby'])
      for (const id of all.flatMap((one) => attributeOf(one, name) ?? [])) expect(ids).toContain(id);
  });

  test('lets nothing run or load but its one script and style, by their hashes', async () => {
    const all = await elementsOf(usual);
    const policy = named(all, 'meta')
      .map((one) => attributeOf(one, 'content') ?? '')
      .find((one) => one.includes('default-src'));
    expect(policy?.replaceAll(/sha256-[\w+/]{43}=/g, 'HASH')).toBe(
      "default-src 'none'; script-src 'HASH'; style-src 'HASH'; img-src data:; base-uri 'none'; form-action 'none'",
    );
    expect(named(all, 'style').map(textOf)).toEqual([editionStyle]);
    expect(named(all, 'script').map(textOf)).toEqual([editionText(usual), editionScript]);
    for (const { attrs } of all) for (const { name } of attrs) expect(name).not.toMatch(/^(on|style$)/);
    expect(`${editionStyle}${editionScript}`).not.toMatch(/@import|innerHTML|\beval\b|fetch\(|XMLHttp/);
  });

  test('texts that look like markup stay texts, whoever wrote them, and formulas stay words', async () => {
    const hostile = `</script><script>alert(1)</script>"><img src=x onerror=alert(1)>&lt;`;
    const text = { en: hostile, fr: hostile, nl: hostile };
    const codes = new Map([
      ...handMade.place.codes,
      ['VLG', text] as const,
      ['FR', { ...text, en: '=1+1' }] as const,
    ]);
    const edition = handMadeEdition([byPlace(12_340, 6200, 4000, 2140)], {
      hierarchies: { ...handMade, place: { ...handMade.place, label: text, codes } },
      words: { title: text, publisher: hostile },
    });
    const html = await editionHtml(edition);
    const plain = named(await elementsOf(usual), 'script');
    const all = elementsIn(readPage(html));
    expect(named(all, 'script')).toHaveLength(plain.length);
    expect(named(all, 'img')).toEqual([]);
    expect(textOf(named(all, 'h1')[0]!)).toBe(hostile);
    expect(await openEdition(html)).toMatchObject({ edition, faults: [] });
    const csv = editionCsv(edition);
    expect(csv).toContain(",FR,'=1+1,");
    // RFC 4180: the quotes of a label are doubled within quotes.
    expect(csv).toContain('"</script><script>alert(1)</script>""><img src=x onerror=alert(1)>&lt;"');
  });

  test('a code that counts others besides names them below its table', async () => {
    const dublin = { en: 'Dublin Regulation', fr: 'Règlement Dublin', nl: 'Dublinverordening' };
    const topic = { ...handMade.topic, merged: new Map([['OTH', [dublin]]]) };
    const table = safeTable('contacts-by-topic', [
      [{}, 100],
      [{ topic: 'OTH' }, 100],
    ]);
    const edition = handMadeEdition([table], { hierarchies: { ...handMade, topic } });
    const html = await editionHtml(edition);
    expect(html).toContain('“Other” also counts: Dublin Regulation.');
    expect(html).toContain('Règlement Dublin.');
    expect(await openEdition(html)).toMatchObject({ edition, faults: [] });
  });

  test('its CSV says for which counts a number stands, its JSON says so in words', () => {
    const numbers = (csv: string) =>
      csv
        .trimEnd()
        .split('\r\n')
        .map((row) => row.split(',').slice(-4).join());
    const tables = [byPlace(105, 0, null, 5)];
    expect(numbers(editionCsv(handMadeEdition(tables)))).toEqual([
      'value,shown,at_least,at_most',
      ...['105,yes,101,109', ',no,,', '0,yes,0,4', ',no,,', '5,yes,1,9'],
    ]);
    const exact = handMadeEdition(tables, {
      method: { id: 'suppression', threshold: 11, width: 10, leastHidden: 0 },
    });
    expect(numbers(editionCsv(exact)).slice(1, 4)).toEqual(['105,yes,105,105', ',no,,', '0,yes,0,0']);
    expect(handMadeEdition(tables).reading.en).toContain('“0–4” means nobody, or up to 4');
    expect(exact.reading.nl).toContain('Getallen van 1 tot en met 10 zijn weggelaten');
  });

  test('a thousand cells in three languages are at most 500 kB', async () => {
    const edition = wideEdition();
    const cells = edition.tables.reduce((sum, table) => sum + table.cells.length, 0);
    const bytes = new TextEncoder().encode(await editionHtml(edition)).length;
    expect(cells).toBeGreaterThan(1000);
    expect((bytes / cells) * 1000).toBeLessThan(500_000);
  });
});

describe('what stands in every edition', () => {
  test('its colours are those of the product', () => {
    const tokens = readFileSync(new URL('../../src/lib/ui/tokens.css', import.meta.url), 'utf8');
    for (const [name, value] of Object.entries(colours)) expect(tokens).toContain(`--${name}: ${value};`);
  });

  test('its French has no-break spaces where they belong', () => {
    for (const [id, text] of [...Object.entries(words), ...Object.entries(noteWords)]) {
      expect(text.fr, id).not.toMatch(/[\p{L}\d})] ?[;:!?%]/u);
      expect(text.fr, id).not.toMatch(/«[^\u00a0]|[^\u00a0]»/u);
    }
  });
});
