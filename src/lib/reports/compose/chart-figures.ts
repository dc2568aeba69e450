import type { Answers, Chart, ChartContext } from '#lib/charts/chart.ts';
import { knownOfTotal } from '#lib/charts/units.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import { answerTo, chartQuestions, type Counted } from '../questions.ts';
import type { Report } from '../report.ts';
import { isOfPersons, isSmall } from '../small-cells.ts';
import type { ReportCell, ReportFigure, ReportTable } from '../tree.ts';
import type { Material } from './material.ts';

/** Width at which charts are drawn for a page of paper, in px. */
const WIDTH_PX = 640;

/** What charts of a report depend on: its language and period, at the width of a page. */
export function chartContext({
  report,
  span,
  hasSessionFile,
  annotations,
}: Pick<Material, 'report' | 'span' | 'hasSessionFile' | 'annotations'>): ChartContext {
  const { locale, period } = report;
  // A report shows its own period only: what lies before or after is no part of it.
  const from = span.from > period.from ? span.from : period.from;
  const to = span.to < period.to ? span.to : period.to;
  return {
    locale,
    period,
    span: from <= to ? { from, to } : span,
    widthPx: WIDTH_PX,
    label: (dimension, code) => dimensionLabel(dimension, code, locale),
    annotations,
    hasSessionFile,
  };
}

/** The answers of a chart, or of what stands in for it; null where some can't be given. */
export function chartAnswers(report: Report, counted: Counted, chart: Chart): Answers<string> | null {
  for (const questions of chartQuestions(report, chart)) {
    const found = Object.entries(questions).map(
      ([name, question]) => [name, answerTo(question, counted)] as const,
    );
    const answers = found.flatMap(([name, answer]) => (answer ? [[name, answer] as const] : []));
    if (answers.length === found.length) return Object.fromEntries(answers);
  }
  return null;
}

function toCell({
  text,
  raw,
  of,
}: {
  text: string;
  raw: string | number | null;
  of?: 'share' | 'day';
}): ReportCell {
  if (of) return { text, kind: of, value: raw };
  return typeof raw === 'number' ? { text, kind: 'count', value: raw } : { text, kind: 'text', value: null };
}

function dataOf(chart: Chart, answers: Answers<string>, context: ChartContext): ReportTable {
  const { head, rows, note } = chart.table(answers, context);
  const ofFigures = chart.key?.(answers, context).flatMap((entry) => entry.note ?? []) ?? [];
  return {
    id: chart.id,
    caption: chart.title(answers, context),
    head: head.map(({ text, numeric }) => ({ text, isNumeric: numeric })),
    rows: rows.map(({ cells, isTotal = false }) => ({ cells: cells.map(toCell), isTotal })),
    notes: [...(note ? [note] : []), ...ofFigures],
  };
}

/** A chart with its words and data, where it could be drawn. */
export function toFigure(material: Material, chart: Chart): ReportFigure | null {
  const answers = chartAnswers(material.report, material.counted, chart);
  const drawing = material.drawings.get(chart.id);
  if (!answers || !drawing) return null;
  const context = chartContext(material);
  const { locale } = context;
  const [first] = Object.values(answers);
  const known = chart.completeness?.(answers, context) ?? (first ? knownOfTotal(first, locale) : '');
  const asOf = m.report_data_to({ date: formatDate(material.span.to, locale) }, { locale });
  const isCut = (chart.hiddenRows?.(answers, context) ?? 0) > 0;
  const part = isCut ? m.report_figure_part({}, { locale }) : '';
  return {
    id: chart.id,
    caption: `${chart.title(answers, context)}. ${chart.subtitle(answers, context)}`,
    alt: chart.describe(answers, context),
    ...drawing,
    note: [known, asOf, part].filter(Boolean).join(' · '),
    data: dataOf(chart, answers, context),
  };
}

/** The groups of 1–4 persons that the data of a chart would show: the name of each and its count. */
export function smallInChart(
  material: Pick<Material, 'report' | 'counted' | 'span' | 'hasSessionFile' | 'annotations'>,
  chart: Chart,
): { title: string; cells: { name: string; value: number }[] } {
  const answers = chartAnswers(material.report, material.counted, chart);
  const units = Object.values(answers ?? {}).map(({ unit }) => unit);
  if (!answers || !units.some(isOfPersons)) return { title: '', cells: [] };
  const context = chartContext(material);
  const cells = chart.table(answers, context).rows.flatMap((row) =>
    row.cells.flatMap(({ raw, of }) =>
      of === undefined && typeof raw === 'number' && isSmall({ value: raw })
        ? [
            {
              name: row.cells
                .filter((cell) => typeof cell.raw !== 'number')
                .map(({ text }) => text)
                .join(', '),
              value: raw,
            },
          ]
        : [],
    ),
  );
  return { title: chart.title(answers, context), cells };
}
