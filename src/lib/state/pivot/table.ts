import type { Answer, Figure } from '#lib/model/answer.ts';
import { dimensions, type DimensionId } from '#lib/model/dimension.ts';
import type { Row } from '#lib/model/table.ts';
import type { PivotChoice, PivotShow, PivotSort } from './choice.ts';

/** A code of a dimension; null is what is not recorded. */
export type Code = string | null;

/** A line of a pivot: its codes, outer first; a group has the outer one only. */
export interface PivotLine {
  readonly kind: 'row' | 'group';
  readonly codes: readonly Code[];
  /** One a column; null where nothing was counted. */
  readonly cells: readonly (Figure | null)[];
  readonly total: Figure | null;
}

/** A pivot: every figure in it was asked at its own level. */
export interface PivotTable {
  readonly columns: readonly Code[];
  readonly lines: readonly PivotLine[];
  readonly totals: readonly (Figure | null)[];
  readonly total: Figure;
  /** How many rows and columns there are, shown or not. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How much of a pivot is shown. */
export interface PivotLimits {
  readonly rows: number;
  readonly columns: number;
}

/** As much as a person reads and a page holds. */
export const pivotLimits: PivotLimits = { rows: 200, columns: 36 };

/** The label of a code, and how two labels are sorted. */
export interface PivotWords {
  readonly label: (dimension: DimensionId, code: Code) => string;
  readonly compare: (a: string, b: string) => number;
}

const codeIn = (row: Row, id: DimensionId): Code => {
  const code = row[id];
  return code === null || code === undefined ? null : String(code);
};

/** One text for a list of codes; no code holds this character. */
const keyOf = (codes: readonly Code[]): string => JSON.stringify(codes);

const numberIn = (row: Row, name: string): number | null => {
  const value = row[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** The figures of an answer by the codes of some dimensions. */
function figuresBy(answer: Answer | undefined, by: readonly DimensionId[]): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const row of answer?.table.rows ?? [])
    found.set(keyOf(by.map((id) => codeIn(row, id))), {
      value: numberIn(row, 'value'),
      numerator: numberIn(row, 'numerator'),
      denominator: numberIn(row, 'denominator'),
    });
  return found;
}

interface Entry {
  readonly codes: readonly Code[];
  readonly figure: Figure | null;
}

type Order = (a: Entry, b: Entry) => number;

/** What is not recorded is last whatever the order; then the order; then names. */
function orderOf(
  id: DimensionId,
  at: number,
  sort: PivotSort | null,
  words: PivotWords,
  sorted: (entry: Entry) => number | null,
): Order {
  const isTime = dimensions[id].kind === 'time';
  const byName = (a: Code, b: Code) =>
    isTime ? (a ?? '').localeCompare(b ?? '') : words.compare(words.label(id, a), words.label(id, b));
  const byFigure: Order = (a, b) => (sorted(b) ?? -Infinity) - (sorted(a) ?? -Infinity) || 0;
  const isByName = sort ? sort.by === 'name' : isTime;
  const turn = sort?.ascending ? -1 : 1;
  return (a, b) => {
    const [first = null, second = null] = [a.codes[at], b.codes[at]];
    const unknown = Number(first === null) - Number(second === null);
    if (unknown !== 0) return unknown;
    if (isByName) return turn * byName(first, second);
    return turn * byFigure(a, b) || byName(first, second);
  };
}

/** The columns in order: time as it runs, everything else from the largest; too many: the latest, or the largest. */
function columnsOf(
  choice: PivotChoice,
  answers: Readonly<Record<string, Answer>>,
  words: PivotWords,
  limit: number,
) {
  const { columns } = choice;
  if (!columns) return { shown: [] as Code[], count: 0 };
  const entries = [...figuresBy(answers['columns'], [columns])].map(([key, figure]): Entry => ({
    codes: JSON.parse(key) as Code[],
    figure,
  }));
  const order = orderOf(columns, 0, null, words, ({ figure }) => figure?.value ?? null);
  const all = entries.toSorted(order).map(({ codes }) => codes[0] ?? null);
  const isTime = dimensions[columns].kind === 'time';
  const known = all.filter((code) => code !== null);
  const unknown = all.filter((code) => code === null);
  const room = limit - unknown.length;
  const shown = isTime ? known.slice(-room) : known.slice(0, room);
  return { shown: [...shown, ...unknown], count: all.length };
}

/** What a line is ordered by unless asked otherwise: rates by what they are of, for a share of two persons is no leader. */
function sizeOf({ measure }: PivotChoice, figure: Figure | null): number | null {
  return (measure.unit === 'share' ? figure?.denominator : figure?.value) ?? null;
}

/**
 * A pivot from the answers to its questions (`pivotAsks`): lines and columns in order, what is not recorded last.
 * Nothing is added up: a total is the answer at its own level.
 */
export function toPivot(
  choice: PivotChoice,
  answers: Readonly<Record<string, Answer>>,
  words: PivotWords,
  limits: PivotLimits = pivotLimits,
): PivotTable | null {
  const { all } = answers;
  if (!all) return null;
  const { rows, columns, sort } = choice;
  const [outer, inner] = rows;
  const across = columns ? [columns] : [];
  const { shown, count } = columnsOf(choice, answers, words, limits.columns);
  const totals = figuresBy(answers['columns'], across);
  const cells = figuresBy(answers['cells'], [...rows, ...across]);
  const groupCells = figuresBy(answers['groupCells'], [...rows.slice(0, 1), ...across]);
  const lineOf =
    (kind: PivotLine['kind'], found: ReadonlyMap<string, Figure>) =>
    ({ codes, figure }: Entry): PivotLine => ({
      kind,
      codes,
      cells: shown.map((code) => found.get(keyOf([...codes, code])) ?? null),
      total: figure,
    });
  const sorted =
    (found: ReadonlyMap<string, Figure>) =>
    ({ codes, figure }: Entry): number | null =>
      sort && typeof sort.by === 'object'
        ? (found.get(keyOf([...codes, sort.by.column]))?.value ?? null)
        : sort
          ? (figure?.value ?? null)
          : sizeOf(choice, figure);
  const entriesOf = (answer: Answer | undefined, by: readonly DimensionId[]): Entry[] =>
    [...figuresBy(answer, by)].map(([key, figure]) => ({ codes: JSON.parse(key) as Code[], figure }));
  const entries = entriesOf(answers['rows'], rows);
  const pivot = {
    columns: shown,
    totals: shown.map((code) => totals.get(keyOf([code])) ?? null),
    total: all.overall,
    rowCount: entries.length,
    columnCount: count,
  };
  if (!outer) return null;
  if (!inner) {
    const lines = entries.toSorted(orderOf(outer, 0, sort, words, sorted(cells)));
    return { ...pivot, lines: shortened(lines, 0, limits.rows).map(lineOf('row', cells)) };
  }
  const groups = entriesOf(answers['groups'], [outer]).toSorted(
    orderOf(outer, 0, sort, words, sorted(groupCells)),
  );
  const order = orderOf(inner, 1, sort, words, sorted(cells));
  const lines = groups.flatMap((group) => [
    lineOf('group', groupCells)(group),
    ...entries
      .filter(({ codes }) => codes[0] === group.codes[0])
      .toSorted(order)
      .map(lineOf('row', cells)),
  ]);
  return { ...pivot, lines: lines.slice(0, limits.rows) };
}

/** The first so many, with what is not recorded kept as the last. */
function shortened(entries: readonly Entry[], at: number, limit: number): readonly Entry[] {
  if (entries.length <= limit) return entries;
  const unknown = entries.filter(({ codes }) => codes[at] === null);
  return [...entries.filter(({ codes }) => codes[at] !== null).slice(0, limit - unknown.length), ...unknown];
}

/**
 * What stands in a cell: the figure, or its share (0–1) of the total of its row or column; null where there is none.
 * Shares make sense only where `shareRefusal` has nothing against them.
 */
export function shownValue(
  show: PivotShow,
  figure: Figure | null,
  rowTotal: Figure | null,
  columnTotal: Figure | null,
): number | null {
  const value = figure?.value ?? null;
  if (show === 'value' || value === null) return value;
  const whole = (show === 'row' ? rowTotal : columnTotal)?.value ?? null;
  return whole ? value / whole : null;
}

/** Whether a pivot of persons has a cell of 1 to 4. */
export function hasSmallCells({ lines, totals, total }: PivotTable): boolean {
  const figures = [...lines.flatMap((line) => [...line.cells, line.total]), ...totals, total];
  return figures.some((figure) => figure?.value != null && figure.value > 0 && figure.value < 5);
}
