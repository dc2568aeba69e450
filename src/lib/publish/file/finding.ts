import type { Locale } from '#lib/model/text.ts';
import type { Edition, EditionTable } from '../edition.ts';
import { drawnCells, totalOf } from './reading.ts';
import { filled, words } from './words.ts';

/** Codes that are no group of their own. */
const residual = new Set(['other', 'unknown']);

/**
 * What a figure shows, in one sentence from printed numbers only: the extremes over time, else the largest group with the
 * total. Where a number isn't shown or the largest are alike, only the total is told.
 */
export function findingOf(edition: Edition, table: EditionTable, locale: Locale): string {
  const measure = edition.measures[table.measure]?.label[locale] ?? '';
  const cells = drawnCells(edition, table, locale);
  const total = totalOf(edition, table, locale);
  const level =
    total && total.value !== null ? filled(words.level[locale], { total: total.text, measure }) : '';
  if (cells.some(({ cell }) => cell.value === null) || total?.value == null) return level;
  const ranked = cells
    .filter(({ code }) => !residual.has(code) && !code.startsWith('in-'))
    .toSorted((a, b) => (b.cell.value ?? 0) - (a.cell.value ?? 0));
  const [first, second] = ranked;
  const last = ranked.at(-1);
  if (!first || !second || !last || first.cell.value === 0) return level;
  if (first.cell.value === second.cell.value) return level;
  if (table.figure !== 'columns')
    return filled(words.most[locale], {
      ...{ label: first.label, value: first.cell.text, total: total.text, measure },
    });
  const isAlone = ranked.at(-2)?.cell.value !== last.cell.value;
  if (!isAlone) return level;
  return filled(words.peak[locale], {
    ...{ measure, high: first.label, most: first.cell.text, low: last.label, least: last.cell.text },
  });
}
