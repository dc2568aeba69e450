import { unitLabel } from '#lib/charts/units.ts';
import { formatDate, formatShare } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import type { Locale } from '#lib/model/text.ts';
import { progressOf } from '../progress.ts';
import { lineQuestion } from '../questions.ts';
import { lineName } from '../line-words.ts';
import { figureCell, textCell } from '../printed.ts';
import { groupCodes } from '../small-cells.ts';
import type { TemplateLine } from '../template.ts';
import type { ReportCell, ReportTable } from '../tree.ts';
import type { OpenCount, Untold } from './counts.ts';
import { openCell, openValue } from './figures.ts';
import type { OpenMaterial } from './material.ts';
import { groupDimensions, lineCount } from './tables.ts';

/** A line of the table of indicators as the open version prints it. */
export interface OpenLine {
  readonly line: TemplateLine;
  readonly name: string;
  readonly count: OpenCount;
  readonly value: number;
  /** The protected number over the target; null without a target, and where a printed 0 may be up to four. */
  readonly ofTarget: number | null;
  /** The share of the target that is due by the last day of the data. */
  readonly due: number;
}

function toOpenLine(
  { report, figures, publishable, span }: OpenMaterial,
  line: TemplateLine,
): OpenLine | Untold {
  const count = lineCount(report, line, publishable);
  if (typeof count === 'string') return count;
  const value = openValue(figures, count);
  if (value === null) return 'few';
  const { period } = lineQuestion(report, line);
  const { ofTarget, due } = progressOf(value, line.target?.value, line.unit, period, span.to);
  return {
    line,
    name: lineName(line, report.locale),
    count,
    value,
    ofTarget: value === 0 ? null : ofTarget,
    due,
  };
}

/** The lines that are told, and why the others aren't, by their names. */
export function openLines(material: OpenMaterial): {
  readonly told: readonly OpenLine[];
  readonly untold: readonly (readonly [name: string, reason: Untold])[];
} {
  const { report } = material;
  const all = report.template.lines.map((line) => ({ line, open: toOpenLine(material, line) }));
  return {
    told: all.flatMap(({ open }) => (typeof open === 'string' ? [] : [open])),
    untold: all.flatMap(({ line, open }) =>
      typeof open === 'string' ? [[lineName(line, report.locale), open] as const] : [],
    ),
  };
}

const blank = textCell('');

/** Which columns the table has besides those that it always has. */
interface Columns {
  readonly hasCodes: boolean;
  readonly hasTargets: boolean;
}

function rowOf({ line, name, value, ofTarget }: OpenLine, columns: Columns, locale: Locale): ReportCell[] {
  const types = { output: m.report_type_output, result: m.report_type_result };
  const share = ofTarget === null ? null : Math.round(ofTarget * 100) / 100;
  return [
    textCell(name),
    ...(columns.hasCodes ? [textCell(line.code ?? '')] : []),
    textCell(types[line.type]({}, { locale })),
    textCell(unitLabel(line.unit, locale)),
    ...(columns.hasTargets ? [line.target ? figureCell(line.target.value, line.unit, locale) : blank] : []),
    openCell(value, locale),
    ...(columns.hasTargets
      ? [
          share === null
            ? blank
            : { text: formatShare(share, locale, 0, 0), kind: 'share' as const, value: share },
        ]
      : []),
  ];
}

function notesOf(
  { report, span }: OpenMaterial,
  lines: readonly OpenLine[],
  { hasTargets }: Columns,
): string[] {
  const { locale } = report;
  const running = lines.find(({ line, due }) => line.target && due < 1);
  const share = running ? formatShare(running.due, locale) : '';
  return [
    ...(hasTargets && lines.some(({ line }) => !line.target) ? [m.report_blank_note({}, { locale })] : []),
    ...(running ? [m.report_prorata_note({ date: formatDate(span.to, locale), share }, { locale })] : []),
    ...(lines.some(({ line }) => line.code !== undefined) ? [m.report_codes_note({}, { locale })] : []),
    ...(lines.some(({ line }) => line.unit === 'persons') ? [m.report_once_note({}, { locale })] : []),
    ...lines.flatMap(({ line, name }) =>
      line.caveat ? [m.report_small_list({ name, value: line.caveat[locale] }, { locale })] : [],
    ),
  ];
}

/** The table of indicators in protected numbers; no baseline, which is an exact count of another year. */
export function openLinesTable(material: OpenMaterial): ReportTable | null {
  const { locale } = material.report;
  const { told } = openLines(material);
  if (told.length === 0) return null;
  const columns = {
    hasCodes: told.some(({ line }) => line.code !== undefined),
    hasTargets: told.some(({ line }) => line.target),
  };
  const head = (text: string, isNumeric: boolean) => ({ text, isNumeric });
  return {
    id: 'indicators',
    caption: columns.hasTargets ? m.report_lines({}, { locale }) : m.report_open_lines({}, { locale }),
    head: [
      head(m.report_head_indicator({}, { locale }), false),
      ...(columns.hasCodes ? [head(m.report_head_code({}, { locale }), false)] : []),
      head(m.report_head_type({}, { locale }), false),
      head(m.report_head_unit({}, { locale }), false),
      ...(columns.hasTargets ? [head(m.report_head_target({}, { locale }), true)] : []),
      head(m.report_head_achieved({}, { locale }), true),
      ...(columns.hasTargets ? [head(m.report_head_of_target({}, { locale }), true)] : []),
    ],
    rows: told.map((line) => ({ cells: rowOf(line, columns, locale) })),
    notes: notesOf(material, told, columns),
  };
}

/** The same lines by sex or by age; null where no line that is told asks for it. */
export function openGroupsTable(material: OpenMaterial, by: 'sex' | 'age'): ReportTable | null {
  const { report, figures, publishable } = material;
  const { locale } = report;
  const dimension = groupDimensions[by];
  const rows = openLines(material).told.flatMap(({ line, name, value }) => {
    const count = line.by?.includes(by) ? lineCount(report, line, publishable, by) : 'filter';
    if (typeof count === 'string') return [];
    const cells = groupCodes[by].map((code) => {
      const at = { ...count.at, [dimension]: code ?? 'unknown' };
      return openCell(openValue(figures, { ...count, at }), locale);
    });
    return [{ cells: [textCell(name), ...cells, openCell(value, locale)] }];
  });
  if (rows.length === 0) return null;
  return {
    id: `indicators-${by}`,
    caption: by === 'sex' ? m.report_by_sex({}, { locale }) : m.report_by_age({}, { locale }),
    head: [
      { text: m.report_head_indicator({}, { locale }), isNumeric: false },
      ...groupCodes[by].map((code) => ({ text: dimensionLabel(by, code, locale), isNumeric: true })),
      { text: m.report_head_total({}, { locale }), isNumeric: true },
    ],
    rows,
    notes: [],
  };
}
