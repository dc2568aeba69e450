import { formatChange, formatDifference, formatFigure, formatNumber, formatShare } from '#lib/i18n/format.ts';
import { NO_FIGURE } from '#lib/charts/table-of.ts';
import type { Answer, Figure } from '#lib/model/answer.ts';
import { isRatio, type Unit } from '#lib/model/units.ts';
import type { Locale } from '#lib/model/text.ts';
import { isIssue, parseParts, toAsk, type LiveNumber } from './live-number.ts';
import { answerTo, liveQuestion, type Counted } from './questions.ts';
import type { Report } from './report.ts';
import type { ReportCell } from './tree.ts';

const nothing: Figure = { value: null, numerator: null, denominator: null };

const numberIn = (row: Readonly<Record<string, unknown>>, name: string): number | null => {
  const value = row[name];
  return typeof value === 'number' ? value : null;
};

/** The figure of an answer: the whole, or the row of one code of its breakdown. */
export function figureOf(answer: Answer | null, code: string | null): Figure {
  if (!answer) return nothing;
  const [by] = answer.ask.by;
  if (code === null || by === undefined) return answer.overall;
  const row = answer.table.rows.find((one) => one[by] === code);
  return row
    ? {
        value: numberIn(row, 'value'),
        numerator: numberIn(row, 'numerator'),
        denominator: numberIn(row, 'denominator'),
      }
    : nothing;
}

/** A figure as a cell: its words and the raw value behind them. */
export function figureCell(value: number | null, unit: Unit, locale: Locale): ReportCell {
  const kind = unit === 'share' ? 'share' : isRatio(unit) ? 'ratio' : 'count';
  return { text: value === null ? NO_FIGURE : formatFigure(value, unit, locale), kind, value };
}

/** A cell of words. */
export function textCell(text: string): ReportCell {
  return { text, kind: 'text', value: null };
}

/** A live number as counted: its figure, and what it is compared with where it is. */
export interface LiveFigure {
  readonly unit: Unit;
  /** What its terms count, where it is a share. */
  readonly baseUnit: Unit;
  readonly now: Figure;
  readonly than: Figure;
}

/** The figures behind a live number. */
export function liveFigure(report: Report, live: LiveNumber, counted: Counted): LiveFigure {
  const { code } = toAsk(live);
  const answers = (['now', 'than'] as const).map((side) =>
    answerTo(liveQuestion(report, live, side), counted),
  );
  const [now = null, than = null] = answers;
  return {
    unit: now?.unit ?? than?.unit ?? 'mixed',
    baseUnit: now?.baseUnit ?? than?.baseUnit ?? 'mixed',
    now: figureOf(now, code),
    than: figureOf(than, code),
  };
}

function plain(value: number | null, unit: Unit, decimals: number | null, locale: Locale): string {
  if (value === null) return NO_FIGURE;
  if (decimals === null) return formatFigure(value, unit, locale);
  return unit === 'share'
    ? formatShare(value, locale, decimals, decimals)
    : formatNumber(value, locale, decimals, decimals);
}

function changeInWords({ now, than, unit }: LiveFigure, locale: Locale): string {
  if (now.value === null || than.value === null || than.value === 0) return NO_FIGURE;
  return unit === 'share'
    ? formatDifference((now.value - than.value) * 100, locale)
    : formatChange(now.value / than.value - 1, locale);
}

function differenceInWords({ now, than, unit }: LiveFigure, locale: Locale): string {
  if (now.value === null || than.value === null) return NO_FIGURE;
  return formatDifference((now.value - than.value) * (unit === 'share' ? 100 : 1), locale);
}

/** A live number as it is printed: as in tables, unless it asks for a number of decimals. */
export function liveInWords(figure: LiveFigure, { form, decimals }: LiveNumber, locale: Locale): string {
  const { now, than, unit } = figure;
  if (form === 'change') return changeInWords(figure, locale);
  if (form === 'difference') return differenceInWords(figure, locale);
  if (form === 'before') return plain(than.value, unit, decimals, locale);
  if (form === 'terms')
    return now.numerator === null || now.denominator === null
      ? NO_FIGURE
      : `${formatNumber(now.numerator, locale)}/${formatNumber(now.denominator, locale)}`;
  return plain(now.value, unit, decimals, locale);
}

/** A text with every live number counted; what can't be read stays in its braces. */
export function toPrinted(report: Report, text: string, counted: Counted): string {
  return parseParts(text)
    .map((part) => {
      if (part.kind === 'words') return part.text;
      if (isIssue(part.number)) return `{${part.source}}`;
      return liveInWords(liveFigure(report, part.number, counted), part.number, report.locale);
    })
    .join('');
}
