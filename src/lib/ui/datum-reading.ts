import type { ChartTable, MarkFilter } from '#lib/charts/chart.ts';

const timeKeys = ['day', 'week', 'month', 'quarter', 'year'];

/** Whether a mark stands for a span of time. */
export function isTimeFilter({ key }: MarkFilter): boolean {
  return timeKeys.includes(key);
}

/** The filter from one span of time to another, in the order of time. */
export function spanFilter(one: MarkFilter, other: MarkFilter): MarkFilter {
  const [first, last] = one.value <= other.value ? [one, other] : [other, one];
  return first.value === last.value ? first : { ...first, to: last.value };
}

/** Where a reader stands in the rows of a chart: the row, and the one that a span was begun at. */
export interface Position {
  readonly row: number;
  readonly anchor: number | null;
}

const steps: Readonly<Record<string, (row: number, last: number) => number>> = {
  ArrowRight: (row, last) => Math.min(row + 1, last),
  ArrowDown: (row, last) => Math.min(row + 1, last),
  ArrowLeft: (row) => Math.max(row - 1, 0),
  ArrowUp: (row) => Math.max(row - 1, 0),
  PageDown: (row, last) => Math.min(row + 10, last),
  PageUp: (row) => Math.max(row - 10, 0),
  Home: () => 0,
  End: (_row, last) => last,
};

/**
 * Where a key leads in the rows of a chart; null for a key that doesn't move. An arrow enters at the first row of
 * the period in force: totals and what lies before it are left of that.
 * With Shift a span of time grows from where it was begun; on rows that are no spans of time Shift changes nothing.
 */
export function move(
  position: Position | null,
  key: string,
  isShifted: boolean,
  rows: ChartTable['rows'],
): Position | null {
  const step = steps[key];
  if (!step || rows.length === 0) return null;
  if (!position) {
    const entry = rows.findIndex(({ isTotal, isContext }) => !isTotal && !isContext);
    const ends: Readonly<Record<string, number>> = { Home: 0, End: rows.length - 1 };
    return { row: ends[key] ?? Math.max(0, entry), anchor: null };
  }
  const row = step(position.row, rows.length - 1);
  const isTime = [rows[position.row], rows[row]].every((at) => at?.filter && isTimeFilter(at.filter));
  return { row, anchor: isShifted && isTime ? (position.anchor ?? position.row) : null };
}

/** What Enter filters by at a position; null where the row doesn't act. */
export function filterAt({ row, anchor }: Position, rows: ChartTable['rows']): MarkFilter | null {
  const here = rows[row]?.filter;
  const there = anchor === null ? here : rows[anchor]?.filter;
  return here && there ? spanFilter(there, here) : null;
}

/** A row in words: its name, then each figure, with the head of its column where there are several. */
export function rowInWords({ head, rows }: ChartTable, row: number): string {
  const [name, ...cells] = rows[row]?.cells ?? [];
  const isAlone = cells.length === 1;
  const figures = cells.flatMap(({ text }, at) => {
    if (text === '') return [];
    return [isAlone ? text : `${head[at + 1]?.text ?? ''} ${text}`];
  });
  return `${name?.text ?? ''}: ${figures.join(', ')}`;
}
