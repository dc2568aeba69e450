import { cellKey } from '#lib/disclosure/publication.ts';
import { locales, type Locale } from '#lib/model/text.ts';
import type { Edition } from './edition.ts';
import { printedCells } from './changes.ts';
import { unescaped } from './file/markup.ts';
import { valueText } from './file/reading.ts';

/** What contradicts an edition: another fingerprint, a sum that doesn't hold, a visible number that is another. */
export type Fault =
  | { readonly kind: 'fingerprint' }
  | { readonly kind: 'sum'; readonly key: string }
  | { readonly kind: 'cell'; readonly key: string; readonly locale: Locale; readonly seen: string }
  | { readonly kind: 'cells'; readonly locale: Locale };

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
const CELL = /<(td|dd|b|text) ([^>]*)data-key="([^"]*)"([^>]*)>([^<]*)<\/\1>/g;

/** Visible numbers of a page, in each language, that aren't those of its data, and languages that lack some. */
function otherCells(edition: Edition, page: string): Fault[] {
  const printed = printedCells(edition);
  const sections = new Map([...page.matchAll(SECTION)].map(([, lang = '', inside = '']) => [lang, inside]));
  const expected = edition.tables.reduce((sum, { cells }) => sum + cells.length, 0);
  return locales.flatMap((locale): Fault[] => {
    const cells = [...(sections.get(locale) ?? '').matchAll(CELL)];
    const others = cells.flatMap(([, , , escapedKey = '', , escapedText = '']): Fault[] => {
      const [key, seen] = [unescaped(escapedKey), unescaped(escapedText)];
      const value = printed.get(key);
      return value !== undefined && seen === valueText(edition, value, locale)
        ? []
        : [{ kind: 'cell', key, locale, seen }];
    });
    const count = cells.filter(([, tag]) => tag === 'td').length;
    return [...others, ...(count === expected ? [] : [{ kind: 'cells' as const, locale }])];
  });
}

/**
 * What in a file contradicts the edition in it: the fingerprint that it states (null where it is data alone and states
 * none), sums, and, where it is a page, every number that people see against the data.
 */
export function checkEdition(
  edition: Edition,
  { sha256, stated, page }: { sha256: string; stated: string | null; page: string | null },
): Fault[] {
  return [
    ...(stated === null || stated === sha256 ? [] : [{ kind: 'fingerprint' as const }]),
    ...brokenSums(edition).map((key): Fault => ({ kind: 'sum', key })),
    ...(page === null ? [] : otherCells(edition, page)),
  ];
}

/** A fault in short: what it is of, as a key or a name. */
export function faultText(fault: Fault): string {
  if (fault.kind === 'fingerprint') return 'SHA-256';
  if (fault.kind === 'cells') return fault.locale;
  return fault.kind === 'sum' ? fault.key : `${fault.key} (${fault.locale}: ${fault.seen})`;
}
