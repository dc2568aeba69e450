import type { Locale } from '#lib/model/text.ts';
import type { Edition, EditionTable } from '../edition.ts';
import { element, escaped } from './markup.ts';
import { cellAt, codeText, depthIn, printedCodes, type ReadCell } from './reading.ts';
import { filled } from './sentence.ts';
import { words } from './words.ts';

function dataCell(cell: ReadCell | undefined, isTotal: boolean): string {
  if (!cell) return element('td', {});
  return element(
    'td',
    {
      ...{ 'data-key': cell.key, 'data-value': cell.value, 'data-zero': cell.isSmall ? '' : null },
      class: cell.value === null ? 'q' : isTotal ? 't' : null,
    },
    escaped(cell.text),
  );
}

/** A table of an edition in a language: a row for each code of its first dimension, columns for those of the second. */
export function tableOf(edition: Edition, table: EditionTable, locale: Locale): string {
  const [down = '', across] = table.dimensions;
  const columns = across === undefined ? [null] : printedCodes(table, across);
  const measure = edition.measures[table.measure]?.label[locale] ?? '';
  const rootOf = (id: string) => edition.dimensions[id]?.root;
  const heads = columns.map((code) =>
    element(
      'th',
      { scope: 'col' },
      escaped(
        code === null
          ? filled(words.measure[locale], { measure })
          : codeText(edition, across ?? '', code, locale),
      ),
    ),
  );
  const rows = printedCodes(table, down).map((code) => {
    const isTotal = code === rootOf(down);
    const depth = Math.min(3, depthIn(edition, down, code));
    const cells = columns.map((column) => {
      const at = { [down]: code, ...(across === undefined || column === null ? {} : { [across]: column }) };
      const isTotalColumn = across !== undefined && column === rootOf(across);
      return dataCell(cellAt(edition, table, at, locale), isTotal || isTotalColumn);
    });
    const name = element(
      'th',
      { scope: 'row', class: depth > 1 ? `d${String(depth - 1)}` : null },
      escaped(codeText(edition, down, code, locale)),
    );
    return element('tr', { class: isTotal ? 't' : null }, name, ...cells);
  });
  const corner = element('th', { scope: 'col' }, escaped(edition.dimensions[down]?.label[locale] ?? down));
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': table.title[locale] },
    element(
      'table',
      { 'data-table': table.id },
      element('caption', {}, escaped(filled(words.measure[locale], { measure }))),
      element('thead', {}, element('tr', {}, corner, ...heads)),
      element('tbody', {}, ...rows),
    ),
  );
}
