import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { printOf, withPrint } from '#lib/publish/file/fingerprint.ts';
import { editionHtml } from '#lib/publish/file/page.ts';
import { writerId, writerOf } from '#lib/publish/file/writer.ts';
import { openEdition, type OpenedEdition } from '#lib/publish/parse-edition.ts';
import { byPlace, handMadeEdition, safeTable } from './hand-made.ts';
import { formInPage } from './page-dom.ts';
import { changes } from './tampering.ts';
import { wideEdition } from './wide-edition.ts';

/** SHA-256 by Node, not by the product. */
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

async function opened(file: string): Promise<OpenedEdition> {
  const found = await openEdition(file);
  if ('code' in found) throw new Error(found.code);
  return found;
}

/** The page with a change, which must be one. */
function changed(html: string, from: string | RegExp, to: string): string {
  const next = html.replace(from, to);
  expect(next).not.toBe(html);
  return next;
}

/** The page as someone would write it who states its new fingerprint, too. */
async function forged(html: string): Promise<string> {
  const bare = html.replaceAll(/(<code data-page="">)[0-9a-f]{64}(<\/code>)/g, '$1$2');
  return withPrint(bare, (await printOf(bare)).actual);
}

const edition = handMadeEdition([byPlace(12_340, 9200, 1000, 2140)], { words: { euStatement: true } });
const html = await editionHtml(edition);
const elsewhere = html.replace(/(name="generator" content="Reach Out sha256-).{6}/, '$1AAAAAA');

describe('the fingerprint of a page', () => {
  test('is that of all its bytes save its own digits, and stands in each language', () => {
    const stated = [...html.matchAll(/<code data-page="">([0-9a-f]{64})<\/code>/g)].map(
      ([, digits]) => digits,
    );
    expect(stated).toHaveLength(3);
    // The file ends with a line end, which its markup doesn't.
    expect(new Set(stated)).toEqual(new Set([sha256(html.replaceAll(stated[0] ?? '', '').slice(0, -1))]));
  });

  test('is the same to the script of the page, which has only the document', async () => {
    for (const page of [html, await editionHtml(wideEdition())])
      expect(sha256(formInPage(page))).toBe((await printOf(page)).stated);
  });

  test('is the same where a host or a mail ends lines otherwise', async () => {
    for (const page of [html.replaceAll('\n', '\r\n'), `\ufeff${html}\n\n`, html.trimEnd()]) {
      expect(await opened(page)).toMatchObject({ against: 'drawing', faults: [] });
      // A browser drops the mark of byte order when it reads a file.
      expect(sha256(formInPage(page.replace('\ufeff', '')))).toBe((await printOf(html)).stated);
    }
  });

  test.each(changes)(
    'tells of %s: to who opens the file here, and to the page itself',
    async (_, from, to) => {
      const page = changed(html, from, to);
      expect((await opened(page)).faults).toContainEqual(expect.objectContaining({ kind: 'drawing' }));
      const { stated, actual } = await printOf(page);
      expect(actual).not.toBe(stated);
      expect(sha256(formInPage(page))).not.toBe((await printOf(html)).stated);
    },
  );
});

describe('a page whose fingerprint was made anew', () => {
  test.each(changes.slice(0, -2))('is found out with %s, for it is drawn again', async (_, from, to) => {
    const page = await forged(changed(html, from, to));
    const { stated, actual } = await printOf(page);
    expect(actual).toBe(stated);
    expect((await opened(page)).faults).toContainEqual({
      kind: 'drawing',
      near: expect.any(String),
    });
  });

  test('is told by its words where it differs', async () => {
    const said = changed(html, 'Most contacts were in', 'Few contacts were in');
    const [fault] = (await opened(await forged(said))).faults;
    expect(fault).toMatchObject({
      kind: 'drawing',
      near: expect.stringContaining('Few contacts were in Brussels: 9,200'),
    });
    // A bar has no words: those before and after it tell where it is.
    const bar = changed(html, /(<rect class="b" data-key="contacts\|place=FR"[^>]* width=")[\d.]+%/, '$133%');
    expect((await opened(bar)).faults).toMatchObject([{ near: expect.stringMatching(/France 2,140/) }]);
  });
});

describe('a page of another writer', () => {
  test('is held against its own fingerprint only, and never called changed for being drawn otherwise', async () => {
    const page = await forged(changed(elsewhere, 'Most contacts were in', 'A majority was in'));
    expect(await opened(page)).toMatchObject({ against: 'fingerprint', faults: [] });
    expect((await opened(changed(page, 'A majority was in', 'A minority was in'))).faults).toEqual([
      { kind: 'page' },
    ]);
  });

  test('that draws it alike is as good as the same writer', async () => {
    expect(await opened(await forged(elsewhere))).toMatchObject({ against: 'drawing', faults: [] });
  });

  test('of a version without fingerprints of pages still opens, and its numbers are checked', async () => {
    const old = elsewhere
      .replace(/<meta name="generator"[^>]*>/, '')
      .replaceAll(/<p class="quiet">[^<]*<code data-page="">[0-9a-f]{64}<\/code><\/p>/g, '')
      .replaceAll(
        /<p class="quiet">[^<]*<code data-sha256="([0-9a-f]{64})">/g,
        '<p class="quiet" data-sha256="$1">SHA-256: <code>',
      );
    expect(await opened(old)).toMatchObject({ against: 'numbers', faults: [] });
    expect((await opened(changed(old, '>2,140</td>', '>2,145</td>'))).faults).toMatchObject([
      { kind: 'cell' },
    ]);
  });

  test('is told by its name', async () => {
    expect(writerOf(html)).toBe(await writerId());
    expect(writerOf(elsewhere)).not.toBe(await writerId());
    expect(writerOf('<!doctype html>')).toBeNull();
  });
});

test('whatever an edition says and counts, its page is good in all languages', async () => {
  const words = fc.string({ unit: 'binary', maxLength: 30 });
  const count = fc.integer({ min: 0, max: 4000 }).map((value) => value * 5);
  const title = fc.record({ en: words, fr: words, nl: words });
  await fc.assert(
    fc.asyncProperty(title, words, fc.boolean(), count, count, count, async (...drawn) => {
      const [named, publisher, euStatement, one, two, three] = drawn;
      const any = handMadeEdition(
        [
          byPlace(one + two + three, one, two, three),
          safeTable('contacts-by-topic', [
            [{}, one + two + three],
            [{ topic: 'REC' }, one],
            [{ topic: 'DUB' }, null],
            [{ topic: 'OTH' }, two],
          ]),
        ],
        { words: { title: named, publisher, euStatement, isSynthetic: !euStatement } },
      );
      const page = await editionHtml(any);
      expect(await opened(page)).toMatchObject({ against: 'drawing', faults: [] });
      // What a file on a disk can hold: bytes of UTF-8.
      const saved = Buffer.from(page, 'utf8').toString('utf8');
      expect(await opened(saved)).toMatchObject({ against: 'drawing', faults: [] });
      expect(sha256(formInPage(saved))).toBe((await printOf(page)).stated);
    }),
    { numRuns: 60 },
  );
}, 120_000);
