import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { Answer } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { Scalar } from '#lib/model/table.ts';
import type { Locale } from '#lib/model/text.ts';
import type { ChartCell, ChartContext, ChartTable, MarkFilter } from './chart.ts';
import { markFilter } from './marks.ts';

/** What stands in a table where a figure can't be computed. */
export const NO_FIGURE = '–';

/** A cell of words. */
export function textCell(text: string): ChartCell {
  return { text, raw: text };
}

/** A cell of a count; null is a dash, never a zero. */
export function countCell(value: number | null, locale: Locale): ChartCell {
  return { text: value === null ? NO_FIGURE : formatNumber(value, locale), raw: value };
}

/** A cell of a share of 0–1; the raw value keeps all its digits. */
export function shareCell(value: number | null, locale: Locale): ChartCell {
  return { text: value === null ? NO_FIGURE : formatShare(value, locale), raw: value, of: 'share' };
}

/** A column by its words, or by its words and what programs call it. */
export type Head = string | { readonly id: string; readonly text: string };

/** Head of a table: columns of words first, then columns of figures. */
export function tableHead(words: readonly Head[], figures: readonly Head[]): ChartTable['head'] {
  const column = (head: Head, numeric: boolean) =>
    typeof head === 'string' ? { text: head, numeric } : { ...head, numeric };
  return [...words.map((head) => column(head, false)), ...figures.map((head) => column(head, true))];
}

/** A code or null as it stands in the column of a dimension. */
export function codeOf(cell: Scalar | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}

/** A figure as it stands in a column of an answer. */
export function figureOf(cell: unknown): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

/** One row of an answer broken down by one dimension. */
export interface Part {
  readonly code: string | null;
  readonly name: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly filter: MarkFilter;
}

/** The rows of an answer by one dimension, largest first, unknown last whatever its size. */
export function partsOf(answer: Answer, dimension: DimensionId, context: ChartContext): Part[] {
  return answer.table.rows
    .map((row) => {
      const code = codeOf(row[dimension]);
      return {
        code,
        name: context.label(dimension, code),
        value: figureOf(row['value']),
        numerator: figureOf(row['numerator']),
        denominator: figureOf(row['denominator']),
        filter: markFilter(dimension, code),
      };
    })
    .sort(
      (a, b) =>
        Number(a.code === null) - Number(b.code === null) ||
        (b.value ?? -1) - (a.value ?? -1) ||
        a.name.localeCompare(b.name, context.locale),
    );
}

/** An answer by one dimension as a table: the name and the figure of each part, each row acting as its mark. */
export function tableOf(
  answer: Answer,
  dimension: DimensionId,
  context: ChartContext,
  heads: { readonly name: string; readonly value: string },
): ChartTable {
  const figure = answer.unit === 'share' ? shareCell : countCell;
  return {
    head: tableHead([heads.name], [heads.value]),
    rows: partsOf(answer, dimension, context).map((part) => ({
      cells: [textCell(part.name), figure(part.value, context.locale)],
      filter: part.filter,
    })),
  };
}
