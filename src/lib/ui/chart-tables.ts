import type { ChartCell, ChartTable } from '#lib/charts/chart.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import type { Fact, SheetCell } from './cells.ts';
import { excelStyle, machineStyle, toCsvText } from './csv.ts';

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

/** For machines: head and rows and nothing else; codes come first, by the key that links filter with. */
export function chartForMachines(table: ChartTable): string {
  const keys = [...new Set(table.rows.flatMap(({ filter }) => (filter ? [filter.key] : [])))];
  const codeOf = ({ filter }: Row, key: string) => (filter?.key === key ? filter.value : null);
  const heads = distinct([...keys, ...table.head.map(({ id, text }) => id ?? text)]);
  const rows = table.rows.map((row) => [
    ...keys.map((key) => codeOf(row, key)),
    ...row.cells.map(({ raw }) => raw),
  ]);
  return toCsvText([heads, ...rows], machineStyle);
}
