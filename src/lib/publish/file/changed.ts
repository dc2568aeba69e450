import { formatDifference, formatNumber } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/model/text.ts';
import { byCause, type Moved } from '../changes.ts';
import type { Edition } from '../edition.ts';
import { causeWords } from './cause-words.ts';
import { capitalised, element, escaped } from './markup.ts';
import { noteWords } from './note-words.ts';
import { keyText, valueText } from './reading.ts';
import { filled } from './sentence.ts';

/** The numbers that a cause moved: before, now, and what it added. */
function tableOf(edition: Edition, { cause, cells }: Moved, isOnly: boolean, locale: Locale): string {
  const rows = cells.map(({ key, before, after, amount }) => {
    const values = [
      ...[before, after].map((value) => valueText(edition, value, locale)),
      formatDifference(amount, locale),
    ];
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, escaped(capitalised(keyText(edition, key, locale)))),
      ...values.map((value) => element('td', {}, escaped(value))),
    );
  });
  const heads = [
    ...[noteWords.cell, noteWords.before, noteWords.now],
    isOnly ? noteWords.difference : noteWords.amount,
  ].map((head) => element('th', { scope: 'col' }, escaped(head[locale])));
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': causeWords[cause][locale] },
    element(
      'table',
      { class: 'slim' },
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows),
    ),
  );
}

/** How an edition differs from an earlier one, cause by cause; nothing where there is no such edition. */
export function changedOf(edition: Edition, locale: Locale): string {
  const { changes } = edition;
  if (!changes) return '';
  const { from, cells, same, added, removed } = changes;
  const isOnly = cells.every(({ parts }) => parts.length === 1);
  const counts = filled(noteWords.changed[locale], {
    ...{ count: formatNumber(cells.length, locale), same: formatNumber(same, locale) },
    ...{ added: formatNumber(added, locale), removed: formatNumber(removed, locale) },
  });
  return element(
    'article',
    { class: 'prose' },
    element('h2', {}, escaped(filled(noteWords.changes[locale], { from }))),
    element('p', {}, escaped(counts)),
    ...byCause(changes).map((moved) =>
      [
        element('h3', {}, escaped(causeWords[moved.cause][locale])),
        tableOf(edition, moved, isOnly, locale),
      ].join(''),
    ),
  );
}
