import type { ChartCell, ChartTable } from '#lib/charts/chart.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import type { Fact, SheetCell } from './cells.ts';
import { excelStyle, toCsvText, withAbout } from './csv.ts';

type Row = ChartTable['rows'][number];

/** Keys of rows that are a span of time; their values are its first day. */
const spans: readonly string[] = ['day', 'week', 'month', 'quarter', 'year'];

function typed({ raw, of }: ChartCell): SheetCell {
  if (of === 'share' && typeof raw === 'number') return { share: raw };
  return of === 'day' && typeof raw === 'string' ? { day: raw } : raw;
}

const firstDay = ({ filter }: Row): SheetCell =>
  filter && spans.includes(filter.key) ? { day: filter.value } : null;

/** For Excel in the language: the table in words, the first day of each span of time, then what it says of itself. */
export function chartForExcel(table: ChartTable, facts: readonly Fact[], locale: Locale): string {
  const withDays = table.rows.some((row) => firstDay(row) !== null);
  const heads = table.head.map(({ text }) => text);
  const rows = table.rows.map((row) => [
    ...(withDays ? [firstDay(row)] : []),
    ...row.cells.map((cell) => typed(cell)),
  ]);
  return toCsvText(
    [withDays ? [m.chart_head_first_day({}, { locale }), ...heads] : heads, ...rows, [], ...facts],
    excelStyle(locale),
  );
}

/** Names as they are, later ones of the same name numbered, so that each stands for one column. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : `${name}_${before + 1}`;
  });
}

/** The columns of a table for machines that say what a row is: a part or a total, and whether it is in the period in force. */
function placeColumns({ rows }: ChartTable): { readonly id: string; readonly of: (row: Row) => SheetCell }[] {
  const level = { id: 'level', of: ({ isTotal }: Row) => (isTotal ? 'total' : 'part') };
  const inPeriod = {
    id: 'in_period',
    of: ({ isContext }: Row) => (isContext ? 'false' : 'true'),
  };
  return [
    ...(rows.some(({ isTotal }) => isTotal) ? [level] : []),
    ...(rows.some(({ isContext }) => isContext) ? [inPeriod] : []),
  ];
}

/**
 * For machines: codes first, by the key that links filter with; a span of time by its first day alone. Rows of several
 * others or outside the period in force say so. What the table says of itself stands in the last cell of the first row.
 */
export function chartForMachines(table: ChartTable, facts: readonly Fact[]): string {
  const keys = [...new Set(table.rows.flatMap(({ filter }) => (filter ? [filter.key] : [])))];
  const codeOf = ({ filter }: Row, key: string) => (filter?.key === key ? filter.value : null);
  const places = placeColumns(table);
  // Words for a span of time say no more than its first day.
  const kept = table.head.flatMap(({ id }, at) => (id !== undefined && keys.includes(id) ? [] : [at]));
  const heads = distinct([
    ...places.map(({ id }) => id),
    ...keys,
    ...kept.map((at) => table.head[at]?.id ?? table.head[at]?.text ?? ''),
  ]);
  const rows = table.rows.map((row) => [
    ...places.map(({ of }) => of(row)),
    ...keys.map((key) => codeOf(row, key)),
    ...kept.map((at) => row.cells[at]?.raw ?? null),
  ]);
  return withAbout(heads, rows, facts);
}
