import { unitLabel } from '#lib/charts/units.ts';
import { formatDate, formatShare } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { dimensionLabel } from '#lib/model/dimension-label.ts';
import type { Locale } from '#lib/model/text.ts';
import { toAsk } from '../live-number.ts';
import { lineName } from '../line-words.ts';
import { figureCell, figureOf, textCell } from '../printed.ts';
import { progressOf, type Progress } from '../progress.ts';
import { answerTo, lineQuestion, type Counted } from '../questions.ts';
import type { Report } from '../report.ts';
import { groupCodes, isSmall, mergeSmall, shownValues, toGroups, type Group } from '../small-cells.ts';
import type { TemplateLine } from '../template.ts';
import type { ReportCell, ReportTable } from '../tree.ts';
import type { Material } from './material.ts';

/** A line as counted: its name, its figure and how far its target is reached. */
export interface CountedLine {
  readonly line: TemplateLine;
  readonly name: string;
  readonly value: number | null;
  readonly progress: Progress;
}

/** The lines of a report as counted, for data that end at `asOf`. */
export function countLines(report: Report, counted: Counted, asOf: string): CountedLine[] {
  return report.template.lines.map((line) => {
    const question = lineQuestion(report, line);
    const { code } = toAsk({ indicator: line.indicator, scope: line.scope ?? {} });
    const { value } = figureOf(answerTo(question, counted), code);
    const progress = progressOf(value, line.target?.value, line.unit, question.period, asOf);
    return { line, name: lineName(line, report.locale), value, progress };
  });
}

/** The groups of a line by sex or age; null where they can't be counted. Small ones are merged where that is decided. */
export function lineGroups(
  report: Report,
  line: TemplateLine,
  by: 'sex' | 'age',
  counted: Counted,
): Group[] | null {
  const answer = answerTo(lineQuestion(report, line, by), counted);
  if (!answer) return null;
  const groups = toGroups(answer, by);
  return line.unit === 'persons' && report.smallCells === 'merge' ? mergeSmall(groups) : groups;
}

/** A group of 1–4 persons in a table of the report. */
export interface SmallCell {
  readonly line: string;
  readonly by: 'sex' | 'age';
  readonly code: string | null;
  readonly value: number;
}

/** The groups of 1–4 persons that the tables of a report would show, in their order. */
export function listSmallCells(report: Report, counted: Counted): SmallCell[] {
  const undecided = { ...report, smallCells: 'undecided' as const };
  return report.template.lines
    .filter(({ unit }) => unit === 'persons')
    .flatMap((line) =>
      (line.by ?? []).flatMap((by) =>
        (lineGroups(undecided, line, by, counted) ?? [])
          .filter(isSmall)
          .map(({ code, value }) => ({ line: lineName(line, report.locale), by, code, value })),
      ),
    );
}

const blank = textCell('');

function targetCells({ line, progress }: CountedLine, locale: Locale): ReportCell[] {
  const { target } = line;
  return [
    target ? figureCell(target.value, line.unit, locale) : blank,
    progress.ofTarget === null
      ? blank
      : { text: formatShare(progress.ofTarget, locale), kind: 'share', value: progress.ofTarget },
  ];
}

function notesOf({ report, span }: Material, lines: readonly CountedLine[]): string[] {
  const { locale } = report;
  const running = lines.find(({ line, progress }) => line.target && progress.due < 1);
  const share = running ? formatShare(running.progress.due, locale) : '';
  return [
    ...(lines.some(({ value }) => value === null) ? [m.report_uncounted_note({}, { locale })] : []),
    ...(lines.some(({ line }) => !line.target) ? [m.report_blank_note({}, { locale })] : []),
    ...(running ? [m.report_prorata_note({ date: formatDate(span.to, locale), share }, { locale })] : []),
    ...(lines.some(({ line }) => line.code !== undefined) ? [m.report_codes_note({}, { locale })] : []),
    ...(lines.some(({ line }) => line.unit === 'persons') ? [m.report_once_note({}, { locale })] : []),
    ...lines.flatMap(({ line, name }) => (line.caveat ? [`${name}: ${line.caveat[locale]}`] : [])),
  ];
}

/** The table of indicators: unit, baseline, target, what was achieved and how much of the target that is. */
export function linesTable(material: Material): ReportTable {
  const { report, counted, span } = material;
  const { locale } = report;
  const lines = countLines(report, counted, span.to);
  const hasCodes = lines.some(({ line }) => line.code !== undefined);
  const head = (text: string, isNumeric: boolean) => ({ text, isNumeric });
  const types = { output: m.report_type_output, result: m.report_type_result };
  return {
    id: 'indicators',
    caption: m.report_lines({}, { locale }),
    head: [
      head(m.report_head_indicator({}, { locale }), false),
      ...(hasCodes ? [head(m.report_head_code({}, { locale }), false)] : []),
      head(m.report_head_type({}, { locale }), false),
      head(m.report_head_unit({}, { locale }), false),
      head(m.report_head_baseline({}, { locale }), true),
      head(m.report_head_target({}, { locale }), true),
      head(m.report_head_achieved({}, { locale }), true),
      head(m.report_head_of_target({}, { locale }), true),
    ],
    rows: lines.map((counting) => {
      const { line, name, value } = counting;
      const [target = blank, share = blank] = targetCells(counting, locale);
      return {
        cells: [
          textCell(name),
          ...(hasCodes ? [textCell(line.code ?? '')] : []),
          textCell(types[line.type]({}, { locale })),
          textCell(unitLabel(line.unit, locale)),
          line.baseline ? figureCell(line.baseline.value, line.unit, locale) : blank,
          target,
          figureCell(value, line.unit, locale),
          share,
        ],
      };
    }),
    notes: notesOf(material, lines),
  };
}

function groupCells(groups: readonly Group[], by: 'sex' | 'age', locale: Locale): ReportCell[] {
  const shown = shownValues(groups);
  return groups.map(({ heldBy }, index) => {
    const value = shown[index] ?? null;
    if (value !== null) return figureCell(value, 'persons', locale);
    const name = dimensionLabel(by, groups[heldBy]?.code ?? null, locale);
    return textCell(m.report_with({ name }, { locale }));
  });
}

/** The same lines by sex or by age; null where no line asks for it or none can be counted. */
export function groupsTable({ report, counted, span }: Material, by: 'sex' | 'age'): ReportTable | null {
  const { locale, smallCells } = report;
  const rows = countLines(report, counted, span.to)
    .filter(({ line }) => line.by?.includes(by))
    .flatMap(({ line, name, value }) => {
      const groups = lineGroups(report, line, by, counted);
      if (!groups) return [];
      return [
        { cells: [textCell(name), ...groupCells(groups, by, locale), figureCell(value, line.unit, locale)] },
      ];
    });
  if (rows.length === 0) return null;
  const decided = {
    undecided: [],
    keep: [m.report_kept_note({}, { locale })],
    merge: [m.report_merged_note({}, { locale })],
  };
  const isAffected = listSmallCells(report, counted).length > 0;
  return {
    id: `indicators-${by}`,
    caption: by === 'sex' ? m.report_by_sex({}, { locale }) : m.report_by_age({}, { locale }),
    head: [
      { text: m.report_head_indicator({}, { locale }), isNumeric: false },
      ...groupCodes[by].map((code) => ({ text: dimensionLabel(by, code, locale), isNumeric: true })),
      { text: m.report_head_total({}, { locale }), isNumeric: true },
    ],
    rows,
    notes: isAffected ? decided[smallCells] : [],
  };
}
