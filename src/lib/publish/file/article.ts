import { formatDate, formatNumber } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Edition, EditionTable } from '../edition.ts';
import { drawsHidden, figureOf, leftOutOf } from './figure.ts';
import { findingMarkup } from './finding.ts';
import { element, escaped } from './markup.ts';
import { filled } from './sentence.ts';
import { tableOf } from './table.ts';
import { words } from './words.ts';

/** Where the numbers are from, up to which day, and how they are protected, in one line. */
function foot({ publisher, dataAsOf, method }: Edition, locale: Locale): string {
  const protectedBy =
    method.id === 'rounding'
      ? filled(words.footRounded[locale], { base: formatNumber(method.base, locale) })
      : words.footHidden[locale];
  const line = filled(words.foot[locale], {
    ...{ publisher, method: protectedBy },
    asOf: formatDate(dataAsOf, locale),
  });
  return element('p', { class: 'foot' }, escaped(line));
}

/** What the codes of a table count besides what they say, a sentence each. */
function mergedIn({ dimensions }: Edition, table: EditionTable, locale: Locale): string[] {
  return table.dimensions.flatMap((id) =>
    Object.entries(dimensions[id]?.merged ?? {}).map(([code, names]) =>
      filled(words.merged[locale], {
        name: dimensions[id]?.codes[code]?.[locale] ?? code,
        list: names.map((name) => name[locale]).join(', '),
      }),
    ),
  );
}

/** A table with what it says, its figure, and its numbers; without a figure the numbers are open. */
export function articleOf(edition: Edition, table: EditionTable, locale: Locale): string {
  const { nonAdditive = [] } = edition.measures[table.measure] ?? {};
  const figure = figureOf(edition, table, locale);
  const hides = drawsHidden(edition, table, locale);
  const overlaps = table.dimensions.some((id) => nonAdditive.includes(id));
  const leftOut = leftOutOf(edition, table, locale);
  const hatch = element('i', { 'aria-hidden': 'true' });
  const caption = element('figcaption', {}, escaped(table.lead[locale]));
  return element(
    'article',
    {},
    element('h2', {}, escaped(table.title[locale])),
    element('p', { class: 'finding' }, findingMarkup(edition, table, locale)),
    element(
      'div',
      { class: 'pair' },
      figure === ''
        ? ''
        : element(
            'figure',
            {},
            caption,
            figure,
            hides ? element('p', { class: 'key' }, hatch, escaped(words.hiddenKey[locale])) : '',
            leftOut === null ? '' : element('p', { class: 'key' }, escaped(leftOut)),
            foot(edition, locale),
          ),
      element(
        'details',
        { open: figure === '' ? '' : null },
        element('summary', {}, escaped(words.table[locale])),
        tableOf(edition, table, locale),
        ...mergedIn(edition, table, locale).map((line) => element('p', { class: 'key' }, escaped(line))),
        overlaps ? element('p', { class: 'key' }, escaped(words.overlap[locale])) : '',
        figure === '' ? foot(edition, locale) : '',
      ),
    ),
  );
}
