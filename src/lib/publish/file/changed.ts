import { formatDifference, formatNumber } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/model/text.ts';
import { causes, type Cause, type Changes } from '../changes.ts';
import type { Edition } from '../edition.ts';
import { causeWords } from './cause-words.ts';
import { element, escaped } from './markup.ts';
import { noteWords } from './note-words.ts';
import { keyText, valueText } from './reading.ts';
import { filled } from './sentence.ts';

/** The numbers that a cause moved: before, now, and what it added. */
function tableOf(edition: Edition, changes: Changes, cause: Cause, locale: Locale): string {
  const rows = changes.cells.flatMap(({ key, before, after, parts }) => {
    const amounts = parts.filter((part) => part.cause === cause).map(({ amount }) => amount);
    if (amounts.length === 0) return [];
    const cells = [
      ...[before, after].map((value) => valueText(edition, value, locale)),
      formatDifference(
        amounts.reduce((sum, amount) => sum + amount, 0),
        locale,
      ),
    ];
    return [
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, escaped(keyText(edition, key, locale))),
        ...cells.map((cell) => element('td', {}, escaped(cell))),
      ),
    ];
  });
  const isOnly = changes.cells.every(({ parts }) => parts.length === 1);
  const heads = [
    ...[noteWords.cell, noteWords.before, noteWords.now],
    isOnly ? noteWords.difference : noteWords.amount,
  ].map((head) => element('th', { scope: 'col' }, escaped(head[locale])));
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': causeWords[cause][locale] },
    element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows)),
  );
}

/** How an edition differs from an earlier one, cause by cause; nothing where there is no such edition. */
export function changedOf(edition: Edition, locale: Locale): string {
  const { changes } = edition;
  if (!changes) return '';
  const { from, cells, same, added, removed } = changes;
  const at = causes.filter((cause) => cells.some(({ parts }) => parts.some((part) => part.cause === cause)));
  const counts = filled(noteWords.changed[locale], {
    ...{ count: formatNumber(cells.length, locale), same: formatNumber(same, locale) },
    ...{ added: formatNumber(added, locale), removed: formatNumber(removed, locale) },
  });
  return element(
    'article',
    { class: 'prose' },
    element('h2', {}, escaped(filled(noteWords.changes[locale], { from }))),
    element('p', {}, escaped(counts)),
    ...at.map((cause) =>
      [element('h3', {}, escaped(causeWords[cause][locale])), tableOf(edition, changes, cause, locale)].join(
        '',
      ),
    ),
  );
}
