import { cellKey } from '#lib/disclosure/publication.ts';
import { locales, type Locale } from '#lib/model/text.ts';
import type { Edition } from './edition.ts';
import { printedCells } from './changes.ts';
import { printOf, tidy } from './file/fingerprint.ts';
import { unescaped } from './file/markup.ts';
import { editionHtml } from './file/page.ts';
import { valueText } from './file/reading.ts';
import { writerId, writerOf } from './file/writer.ts';

/**
 * What contradicts an edition: data of another fingerprint; a sum that doesn't hold; a visible number that is another, by
 * the key of its cell, or null where the data have none such; numbers that are missing or too many in a language; a page
 * of another fingerprint; a page that isn't the one that is drawn from its data, with its words where it differs first.
 */
export type Fault =
  | { readonly kind: 'fingerprint' }
  | { readonly kind: 'sum'; readonly key: string }
  | { readonly kind: 'cell'; readonly key: string | null; readonly locale: Locale; readonly seen: string }
  | { readonly kind: 'cells'; readonly locale: Locale }
  | { readonly kind: 'page' }
  | { readonly kind: 'drawing'; readonly near: string };

/**
 * What the words, bars and style of a file were held against: the page that is drawn from its data here (`drawing`); the
 * fingerprint that it states, where another version of the writer or of the browser draws it otherwise (`fingerprint`); nothing but
 * its numbers, where an earlier version made it, which stated none (`numbers`); there is no page (`data`).
 */
export type Standard = 'drawing' | 'fingerprint' | 'numbers' | 'data';

/** The keys of cells whose parts are all printed and don't add up to them. */
function brokenSums({ tables, measures, dimensions }: Edition): string[] {
  return tables.flatMap(({ measure, cells, dimensions: by }) => {
    const values = new Map(cells.map(({ at, value }) => [cellKey(measure, at, dimensions), value]));
    const additive = by.filter((id) => !measures[measure]?.nonAdditive.includes(id));
    return cells.flatMap(({ at, value }) =>
      additive.flatMap((id) =>
        (dimensions[id]?.sums[at[id] ?? ''] ?? []).flatMap((parts) => {
          const found = parts.map((part) => values.get(cellKey(measure, { ...at, [id]: part }, dimensions)));
          const known = found.filter((one) => typeof one === 'number');
          if (value === null || known.length < parts.length) return [];
          return known.reduce((sum, one) => sum + one, 0) === value ? [] : [cellKey(measure, at, dimensions)];
        }),
      ),
    );
  });
}

const SECTION = /<section lang="(\w+)"[^>]*>([\s\S]*?)<\/section>/g;
/** A number that carries its key, or stands right after the mark that does. */
const CELL =
  /<(td|dd|b) [^>]*?data-key="([^"]*)"[^>]*>([^<]*)<|<(rect) [^>]*?data-key="([^"]*)"[^>]*\/><text[^>]*>([^<]*)</g;

/** Visible numbers of a page, in each language, that aren't those of its data, and languages that lack some. */
function otherCells(edition: Edition, page: string): Fault[] {
  const printed = printedCells(edition);
  const sections = new Map([...page.matchAll(SECTION)].map(([, lang = '', inside = '']) => [lang, inside]));
  const expected = edition.tables.reduce((sum, { cells }) => sum + cells.length, 0);
  return locales.flatMap((locale): Fault[] => {
    const cells = [...(sections.get(locale) ?? '').matchAll(CELL)];
    const others = cells.flatMap(([, , ownKey, ownText, , markKey = '', markText = '']): Fault[] => {
      const [key, seen] = [unescaped(ownKey ?? markKey), unescaped(ownText ?? markText)];
      const value = printed.get(key);
      if (value === undefined) return [{ kind: 'cell', key: null, locale, seen }];
      return seen === valueText(edition, value, locale) ? [] : [{ kind: 'cell', key, locale, seen }];
    });
    const count = cells.filter(([, tag]) => tag === 'td').length;
    return [...others, ...(count === expected ? [] : [{ kind: 'cells' as const, locale }])];
  });
}

/** How much markup around a difference is searched for words. */
const REACH = 2000;
/** Stands where a difference is, and in no page. */
const HERE = '\0';

/** The words of a piece of markup, which may begin or end within a tag. */
const plain = (markup: string): string =>
  unescaped(markup.replaceAll(/^[^<]*>|<[^>]*>|<[^>]*$/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The words of a page around the first place where it isn't another one, some whole words on each side. */
function wordsNear(page: string, other: string): string {
  let at = 0;
  while (at < page.length && page[at] === other[at]) at += 1;
  // A place within a tag is told by the words on both sides of it.
  const from = page.lastIndexOf('<', at);
  const isTag = from > page.lastIndexOf('>', at - 1);
  const start = isTag ? from : at;
  const end = isTag ? page.indexOf('>', at) + 1 : at;
  const here = isTag ? ` ${HERE} ` : HERE;
  const around = `${page.slice(Math.max(0, start - REACH), start)}${here}${page.slice(end, end + REACH)}`;
  const [before = '', after = ''] = plain(around).split(HERE);
  const [, last = ''] = /(?:^|\s)(.{0,40})$/.exec(before) ?? [];
  const [, first = ''] = /^(.{0,40})(?:\s|$)/.exec(after) ?? [];
  return `${last}${first}`.replaceAll(/\s+/g, ' ').trim();
}

/** What contradicts the words, bars and style of a page, and what they were held against. */
async function checkPage(
  edition: Edition,
  { data, page }: { data: string; page: string },
): Promise<{ readonly against: Standard; readonly faults: readonly Fault[] }> {
  const writer = writerOf(page);
  if (writer !== null) {
    // Data that are no edition may not be drawn at all: then this page was not, either.
    const drawn = tidy(await editionHtml(edition, { json: data, writer }).catch(() => ''));
    const seen = tidy(page);
    if (seen === drawn) return { against: 'drawing', faults: [] };
    if (writer === (await writerId()))
      return { against: 'drawing', faults: [{ kind: 'drawing', near: wordsNear(seen, drawn) }] };
  }
  const { stated, actual } = await printOf(page);
  if (stated === null) return { against: 'numbers', faults: [] };
  return { against: 'fingerprint', faults: stated === actual ? [] : [{ kind: 'page' }] };
}

/**
 * What in a file contradicts the edition in it: the fingerprint that it states (null where it is data alone and states
 * none), sums, and, where it is a page, every number that people see against the data, and the page as a whole.
 */
export async function checkEdition(
  edition: Edition,
  file: { data: string; sha256: string; stated: string | null; page: string | null },
): Promise<{ readonly against: Standard; readonly faults: readonly Fault[] }> {
  const { data, sha256, stated, page } = file;
  const whole =
    page === null ? { against: 'data' as const, faults: [] } : await checkPage(edition, { data, page });
  const faults = [
    ...(stated === null || stated === sha256 ? [] : [{ kind: 'fingerprint' as const }]),
    ...brokenSums(edition).map((key): Fault => ({ kind: 'sum', key })),
    ...(page === null ? [] : otherCells(edition, page)),
    ...whole.faults,
  ];
  return { against: whole.against, faults };
}
