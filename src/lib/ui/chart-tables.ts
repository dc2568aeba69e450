import type { ChartCell, ChartTable } from '#lib/charts/chart.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import type { Fact, SheetCell } from './cells.ts';
import { excelStyle, toCsvText, withAbout } from './csv.ts';

type Row = ChartTable['rows'][number];

/** The rows that a file holds: those of the period in force, what is of several others last. */
const inFile = ({ rows }: ChartTable): readonly Row[] => {
  const kept = rows.filter(({ isContext }) => !isContext);
  return [...kept.filter(({ isTotal }) => !isTotal), ...kept.filter(({ isTotal }) => isTotal)];
};

/** The columns that have intervals. */
const limited = ({ head, rows }: ChartTable): ReadonlySet<number> =>
  new Set(head.flatMap((_, at) => (rows.some(({ cells }) => cells[at]?.interval) ? [at] : [])));

/** Both ends of the interval of a cell, as shares where the cell is one. */
function ends({ interval, of }: ChartCell, asShare: boolean): SheetCell[] {
  if (!interval) return [null, null];
  return [interval.low, interval.high].map((end) => (asShare && of === 'share' ? { share: end } : end));
}

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
  const kept = inFile(table);
  const withDays = kept.some((row) => firstDay(row) !== null);
  const limits = limited(table);
  const heads = table.head.flatMap(({ text }, at) =>
    limits.has(at)
      ? [text, m.chart_head_low({ name: text }, { locale }), m.chart_head_high({ name: text }, { locale })]
      : [text],
  );
  const rows = kept.map((row) => [
    ...(withDays ? [firstDay(row)] : []),
    ...row.cells.flatMap((cell, at) => (limits.has(at) ? [typed(cell), ...ends(cell, true)] : [typed(cell)])),
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

/** The column of a table for machines that says what a row is, a part or a total, where there are totals. */
function levelColumn({ rows }: ChartTable): { readonly id: string; readonly of: (row: Row) => SheetCell }[] {
  const level = { id: 'level', of: ({ isTotal }: Row) => (isTotal ? 'total' : 'part') };
  return rows.some(({ isTotal }) => isTotal) ? [level] : [];
}

/**
 * For machines: codes first, by the key that links filter with; a span of time by its first day alone. Rows of several
 * others say so and stand last; what lies outside the period in force is left out. What the table says of itself stands in the last cell of the first row.
 */
export function chartForMachines(table: ChartTable, facts: readonly Fact[]): string {
  const keys = [...new Set(table.rows.flatMap(({ filter }) => (filter ? [filter.key] : [])))];
  const codeOf = ({ filter }: Row, key: string) => (filter?.key === key ? filter.value : null);
  const places = levelColumn(table);
  const limits = limited(table);
  // Words for a span of time say no more than its first day.
  const kept = table.head.flatMap(({ id }, at) => (id !== undefined && keys.includes(id) ? [] : [at]));
  const heads = distinct([
    ...places.map(({ id }) => id),
    ...keys,
    ...kept.flatMap((at) => {
      const name = table.head[at]?.id ?? table.head[at]?.text ?? '';
      return limits.has(at) ? [name, `${name}_low`, `${name}_high`] : [name];
    }),
  ]);
  const rows = inFile(table).map((row) => [
    ...places.map(({ of }) => of(row)),
    ...keys.map((key) => codeOf(row, key)),
    ...kept.flatMap((at) => {
      const cell = row.cells[at];
      return [cell?.raw ?? null, ...(cell && limits.has(at) ? ends(cell, false) : [])];
    }),
  ]);
  return withAbout(heads, rows, facts);
}
