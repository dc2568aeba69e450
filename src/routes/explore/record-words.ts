import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { RecordColumn } from '#lib/indicators/records.ts';
import { labelOf } from '#lib/model/codes/registry.ts';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import type { Row } from '#lib/model/table.ts';
import type { Locale } from '#lib/model/text.ts';
import type { SheetCell } from '#lib/ui/cells.ts';

/** Columns that records are shown with unless others are chosen. */
export const usualColumns: ReadonlySet<string> = new Set([
  ...['contact_date', 'session_date', 'outcome_date', 'team', 'site', 'activity', 'contact_type', 'person'],
  ...['nationality', 'languages', 'topics', 'outcome', 'country', 'staff_count', 'mediator_count', 'derived'],
]);

/** What a record says in a column, in words; empty where nothing is recorded. */
export function recordText(row: Row, column: RecordColumn, locale: Locale): string {
  const value = row[column.name];
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? m.explore_yes({}, { locale }) : m.explore_no({}, { locale });
  const { list } = column;
  const words = (code: string) => (list ? labelOf(list, code, locale) : code);
  if (column.type === 'list') return String(value).split('|').map(words).join(', ');
  if (column.type === 'date') return formatDate(String(value), locale);
  if (column.name === 'municipality') return dimensionLabel('municipality', String(value), locale);
  return words(String(value));
}

/** The same as a typed cell: in words, or plain with codes. */
export function recordCell(row: Row, column: RecordColumn, isPlain: boolean, locale: Locale): SheetCell {
  const value = row[column.name];
  if (value === null || value === undefined) return null;
  if (column.type === 'date') return { day: String(value) };
  if (typeof value === 'number') return value;
  return isPlain ? String(value) : recordText(row, column, locale);
}

/** The file and the line that a record stands in; empty for what only others tell of. */
export function placeOf(row: Row): { readonly file: string; readonly line: number | null } {
  const { source_file: file, source_line: line } = row;
  return { file: typeof file === 'string' ? file : '', line: typeof line === 'number' ? line : null };
}
