import { formatDate, formatDifference, formatNumber } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/model/text.ts';
import { amountOf, causesIn, countsOf, type Changes } from '../changes.ts';
import type { Edition } from '../edition.ts';
import { causeWords, changeWords, kindWords, roundedDifferences } from './change-words.ts';
import { capitalised, element, escaped } from './markup.ts';
import { keyText, valueText } from './reading.ts';
import { filled } from './sentence.ts';

/** Rows of numbers under their names: the first of each row is the name. */
function slimTable(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = ([first = '', ...rest]: readonly string[]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escaped(first)),
      ...rest.map((value) => element('td', {}, escaped(value))),
    );
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name },
    element(
      'table',
      { class: 'slim' },
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, escaped(head)))),
      ),
      element('tbody', {}, ...rows.map(row)),
    ),
  );
}

/** The numbers that moved: before, what each cause added, and now, so that every row adds up. */
function movedOf(edition: Edition, changes: Changes, locale: Locale): string {
  if (changes.cells.length === 0) return '';
  const causes = causesIn(changes);
  const heads = [
    ...[changeWords.cell[locale], changeWords.before[locale]],
    ...causes.map((cause) => causeWords[cause][locale]),
    changeWords.now[locale],
  ];
  const rows = changes.cells.map((cell) => [
    capitalised(keyText(edition, cell.key, locale)),
    valueText(edition, cell.before, locale),
    ...causes.map((cause) => {
      const amount = amountOf(cell, cause);
      return amount === null ? '' : formatDifference(amount, locale);
    }),
    valueText(edition, cell.after, locale),
  ]);
  const title = changeWords.table[locale];
  return element('details', {}, element('summary', {}, escaped(title)), slimTable(title, heads, rows));
}

/** The numbers that were shown before and aren't any more, and why. */
function goneOf(edition: Edition, { hidden }: Changes, locale: Locale): string {
  if (hidden.length === 0) return '';
  const of = (id: keyof typeof changeWords) => changeWords[id][locale];
  const rows = hidden.map(({ key, before }) => [
    capitalised(keyText(edition, key, locale)),
    valueText(edition, before, locale),
  ]);
  return [
    element('h3', {}, escaped(of('gone'))),
    element('p', {}, escaped(of('goneWhy'))),
    slimTable(of('gone'), [of('cell'), of('before')], rows),
  ].join('');
}

/** How an edition differs from an earlier one, and why; nothing where there is no such edition. */
export function changedOf(edition: Edition, locale: Locale): string {
  const { changes, method } = edition;
  if (!changes) return '';
  const number = (value: number) => formatNumber(value, locale);
  const title = filled(changeWords.title[locale], {
    number: number(changes.from.number),
    date: formatDate(changes.from.date, locale),
  });
  const counts = countsOf(changes).map(({ kind, count }) =>
    element('li', {}, escaped(filled(kindWords[kind][locale], { count: number(count) }))),
  );
  const isRounded = method.id === 'rounding' && changes.cells.length > 0;
  return element(
    'article',
    { class: 'prose' },
    element('h2', {}, escaped(title)),
    element('ul', {}, ...counts),
    isRounded ? element('p', {}, escaped(roundedDifferences(method.base, locale))) : '',
    movedOf(edition, changes, locale),
    goneOf(edition, changes, locale),
  );
}
