import { heatSteps } from '#lib/charts/heat-steps.ts';
import { percent } from '#lib/charts/in-words.ts';
import { NO_FIGURE } from '#lib/charts/table-of.ts';
import { unitHead } from '#lib/charts/units.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Coordinate } from '#lib/indicators/behind.ts';
import type { Figure } from '#lib/model/answer.ts';
import { dimensions } from '#lib/model/dimension.ts';
import type { Locale } from '#lib/model/text.ts';
import {
  totalNote,
  shareRefusal,
  type PivotChoice,
  type PivotShow,
  type PivotSort,
} from '#lib/state/pivot/choice.ts';
import { shownValue, type Code, type PivotLine, type PivotTable } from '#lib/state/pivot/table.ts';
import type { ExportTable } from '#lib/ui/explore/explore-files.ts';
import type { Grid, GridCell, GridColumn, GridLine, GridPlace } from '#lib/ui/explore/grid.ts';
import type { SheetCell } from '#lib/ui/cells.ts';
import { codeInWords } from './dimension-words.ts';

/** What the pivot is of, in words. */
export function pivotTitle({ measure, rows, columns }: PivotChoice, locale: Locale): string {
  const names = [...rows, ...(columns ? [columns] : [])].map((id) => dimensions[id].label[locale]);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    names.map((name) => name.toLocaleLowerCase(locale)),
  );
  return m.explore_by({ measure: measure.label[locale], dimensions: list }, { locale });
}

/** Sentences on totals that are no sums of what stands beside or above them. */
export function totalSentences(choice: PivotChoice, locale: Locale): string[] {
  const words = {
    rate: m.explore_total_rate,
    several: m.explore_total_several,
    distinct: m.explore_total_distinct,
    standing: m.explore_total_standing,
  };
  const { measure, rows, columns } = choice;
  const below = totalNote(measure, rows);
  const beside = columns ? totalNote(measure, [columns]) : null;
  return [
    ...(below ? [words[below]({ which: m.explore_which_rows({}, { locale }) }, { locale })] : []),
    ...(beside ? [words[beside]({ which: m.explore_which_columns({}, { locale }) }, { locale })] : []),
  ];
}

/** What those without an outcome are counted among, where the pivot tells them apart. */
export function baseSentences({ rows, columns }: PivotChoice, locale: Locale): string[] {
  const by = [...rows, columns];
  return [
    ...(by.includes('followed') ? [m.explore_base_followed({}, { locale })] : []),
    ...(by.includes('ended') ? [m.explore_base_ended({}, { locale })] : []),
  ];
}

/** What the cells show: shares only where nothing is against them. */
export function shownOf(choice: PivotChoice): PivotShow {
  return shareRefusal(choice, choice.show) === null ? choice.show : 'value';
}

const totalName = (choice: PivotChoice, over: PivotChoice['rows'], locale: Locale): string =>
  totalNote(choice.measure, over) ? m.explore_all({}, { locale }) : m.explore_total({}, { locale });

/** Heads of columns and lines of a pivot, in words. */
function names(choice: PivotChoice, table: PivotTable, locale: Locale) {
  const { measure, rows, columns } = choice;
  const heads = columns
    ? [
        ...table.columns.map((code) => codeInWords(columns, code, locale)),
        totalName(choice, [columns], locale),
      ]
    : [measure.unit === 'share' ? measure.label[locale] : unitHead(measure.unit, locale)];
  const lineName = ({ codes }: PivotLine): string => {
    const at = codes.length - 1;
    const id = rows[at];
    return id ? codeInWords(id, codes[at] ?? null, locale) : '';
  };
  return { heads, lineName, total: totalName(choice, rows, locale) };
}

/** The figures of a line with its total, which stands alone where there are no columns. */
const figuresOf = (cells: readonly (Figure | null)[], total: Figure | null): (Figure | null)[] => [
  ...cells,
  total,
];

function sortedAs(sort: PivotSort | null, is: (by: PivotSort['by']) => boolean): GridColumn['sorted'] {
  if (!sort || !is(sort.by)) return null;
  return sort.ascending ? 'ascending' : 'descending';
}

function columnsOf(choice: PivotChoice, table: PivotTable, heads: readonly string[]): GridColumn[] {
  return heads.map((name, at) => {
    const isTotal = at === table.columns.length;
    const sorted = isTotal
      ? sortedAs(choice.sort, (by) => by === 'total')
      : sortedAs(choice.sort, (by) => typeof by === 'object' && by.column === (table.columns[at] ?? null));
    return { name, sorted, isTotal };
  });
}

/** The pivot as a grid: words, and shades by size within what is not a total. */
export function pivotGrid(choice: PivotChoice, table: PivotTable, locale: Locale): Grid {
  const show = shownOf(choice);
  const isShare = show !== 'value' || choice.measure.unit === 'share';
  const { heads, lineName, total } = names(choice, table, locale);
  const columnTotals = [...table.totals, table.total];
  const valuesOf = (cells: readonly (Figure | null)[], rowTotal: Figure | null) =>
    figuresOf(cells, rowTotal).map((figure, at) =>
      shownValue(show, figure, rowTotal, columnTotals[at] ?? null),
    );
  const lines = table.lines.map((line) => ({ line, values: valuesOf(line.cells, line.total) }));
  const inside = lines
    .filter(({ line }) => line.kind === 'row')
    .flatMap(({ values }) => (choice.columns ? values.slice(0, -1) : values))
    .filter((value) => value !== null);
  const scale = isShare ? 100 : 1;
  const steps = heatSteps(Math.max(0, ...inside) * scale);
  const isRate = show === 'value' && choice.measure.unit === 'share';
  const baseOf = (figure: Figure | null): string =>
    isRate && figure?.denominator
      ? m.explore_of({ n: formatNumber(figure.denominator, locale) }, { locale })
      : '';
  const toCell = (value: number | null, figure: Figure | null, isShaded: boolean): GridCell => ({
    base: baseOf(figure),
    text:
      value === null
        ? isShare
          ? NO_FIGURE
          : formatNumber(0, locale)
        : isShare
          ? percent(value, locale)
          : formatNumber(value, locale),
    step: value === null ? 0 : isShaded ? steps.filter((from) => value * scale >= from).length : null,
  });
  const isShaded = (line: PivotLine, at: number) =>
    choice.isShaded && line.kind === 'row' && (choice.columns === null || at < table.columns.length);
  const isNested = choice.rows.length > 1;
  const body = lines.map(({ line, values }): GridLine => ({
    kind: line.kind === 'group' ? 'group' : isNested ? 'inner' : 'row',
    name: lineName(line),
    cells: values.map((value, at) =>
      toCell(value, figuresOf(line.cells, line.total)[at] ?? null, isShaded(line, at)),
    ),
  }));
  const bottom = valuesOf(table.totals, table.total).map((value, at) =>
    toCell(value, columnTotals[at] ?? null, false),
  );
  return {
    caption: pivotTitle(choice, locale),
    corner: {
      name: choice.rows.map((id) => dimensions[id].label[locale]).join(', '),
      sorted: sortedAs(choice.sort, (by) => by === 'name'),
      isTotal: false,
    },
    columns: columnsOf(choice, table, heads),
    lines: [...body, { kind: 'total', name: total, cells: bottom }],
  };
}

/** What a place of the grid sorts by when it is a head; from the largest first, then turned, then as usual. */
export function sortAt(choice: PivotChoice, table: PivotTable, column: number): PivotSort | null {
  const by: PivotSort['by'] =
    column === 0
      ? 'name'
      : column > table.columns.length
        ? 'total'
        : { column: table.columns[column - 1] ?? null };
  const isSame = choice.sort && JSON.stringify(choice.sort.by) === JSON.stringify(by);
  if (!isSame) return { by, ascending: false };
  return choice.sort.ascending ? null : { by, ascending: true };
}

/** The coordinates of the figure at a place; totals have fewer. */
export function cellAt(choice: PivotChoice, table: PivotTable, { row, column }: GridPlace): Coordinate[] {
  const line = table.lines[row - 1];
  const codes: readonly Code[] = line?.codes ?? [];
  const along = choice.rows
    .slice(0, codes.length)
    .map((dimension, at) => ({ dimension, code: codes[at] ?? null }));
  const isCell = column > 0 && column <= table.columns.length;
  return choice.columns && isCell
    ? [...along, { dimension: choice.columns, code: table.columns[column - 1] ?? null }]
    : along;
}

/** The pivot as on the page: words, each level named, typed cells. */
export function pivotAsShown(choice: PivotChoice, table: PivotTable, locale: Locale): ExportTable {
  const show = shownOf(choice);
  const isShare = show !== 'value' || choice.measure.unit === 'share';
  const { heads, total } = names(choice, table, locale);
  const columnTotals = [...table.totals, table.total];
  const isRate = show === 'value' && choice.measure.unit === 'share';
  const cellsOf = (cells: readonly (Figure | null)[], rowTotal: Figure | null): SheetCell[] =>
    figuresOf(cells, rowTotal).flatMap((figure, at) => {
      const value = shownValue(show, figure, rowTotal, columnTotals[at] ?? null);
      if (value === null) return isShare ? [null, ...(isRate ? [figure?.denominator ?? null] : [])] : [0];
      if (isRate) return [{ share: value }, figure?.denominator ?? null];
      return [isShare ? { share: value } : value];
    });
  const headed = isRate ? heads.flatMap((name) => [name, m.explore_n_head({ name }, { locale })]) : heads;
  const words = (codes: readonly Code[]) =>
    choice.rows.map((id, at) => (at < codes.length ? codeInWords(id, codes[at] ?? null, locale) : total));
  return {
    head: [...choice.rows.map((id) => dimensions[id].label[locale]), ...headed],
    totals: [...table.lines.flatMap(({ kind }, at) => (kind === 'group' ? [at] : [])), table.lines.length],
    rows: [
      ...table.lines.map(({ codes, cells, total: rowTotal }) => [
        ...words(codes),
        ...cellsOf(cells, rowTotal),
      ]),
      [...choice.rows.map((_, at) => (at === 0 ? total : '')), ...cellsOf(table.totals, table.total)],
    ],
  };
}

/** The pivot as one figure a row, with codes: `level` tells parts from totals, empty codes at a level are all of them. */
export function pivotAsRows(choice: PivotChoice, table: PivotTable): ExportTable {
  const { rows, columns } = choice;
  const figure = (value: Figure | null): SheetCell[] => [
    value?.value ?? (choice.measure.unit === 'share' ? null : 0),
    value?.numerator ?? null,
    value?.denominator ?? null,
  ];
  const codeOf = (code: Code) => code ?? 'unknown';
  const along = (codes: readonly Code[]) =>
    rows.map((_, at) => (at < codes.length ? codeOf(codes[at] ?? null) : ''));
  const lineRows = (
    codes: readonly Code[],
    cells: readonly (Figure | null)[],
    total: Figure | null,
  ): SheetCell[][] => [
    ...cells.map((cell, at) => [
      codes.length === rows.length ? 'cell' : codes.length === 0 ? 'column total' : 'group',
      ...along(codes),
      codeOf(table.columns[at] ?? null),
      ...figure(cell),
    ]),
    [
      codes.length === 0 ? 'total' : codes.length === rows.length ? 'row total' : 'group total',
      ...along(codes),
      ...(columns ? [''] : []),
      ...figure(total),
    ],
  ];
  return {
    head: ['level', ...rows, ...(columns ? [columns] : []), 'value', 'numerator', 'denominator'],
    rows: [
      ...table.lines.flatMap(({ codes, cells, total }) => lineRows(codes, cells, total)),
      ...lineRows([], table.totals, table.total),
    ],
  };
}
