import { formatPeriod } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { FileLog } from '#lib/model/load.ts';
import { monthsBetween, type Period } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Known } from '#lib/quality/completeness.ts';
import type { Fact } from '#lib/quality/rule.ts';
import type { QualityReport, RuleResult } from '#lib/state/quality-answering.ts';
import { isChecked, isFound, missingShare } from './sentences.ts';
import type { SheetCell } from '../cells.ts';
import type { Sheet } from '../sheets.ts';
import {
  countedName,
  effectsInWords,
  factInWords,
  fieldName,
  groupName,
  listInWords,
  needsInWords,
  severityName,
} from './words.ts';

/** What travels with the figures when they leave the page. */
export interface ReportContext {
  readonly locale: Locale;
  readonly logs: readonly FileLog[];
  readonly span: Period;
  /** Filters in force in words; empty for none. */
  readonly filters: string;
  readonly label: (site: string | null) => string;
}

const shareOf = (count: number, total: number | null): SheetCell => (total ? { share: count / total } : null);

/** Persons so few that someone could be recognised. */
function hasSmallCells(results: readonly RuleResult[]): boolean {
  return results.some(
    ({ rule, answer }) =>
      rule.counted === 'persons' && answer !== null && answer.count > 0 && answer.count < 5,
  );
}

/** Class of release, filters, dates and files: what every export says of itself. */
export function notesOf(report: QualityReport, context: ReportContext): (readonly SheetCell[])[] {
  const { locale, span, filters, logs } = context;
  const internal = m.chart_internal({}, { locale });
  const absent = report.completeness.absent.map((name) => fieldName(name, locale));
  return [
    [m.quality_meta_class({}, { locale }), internal],
    [m.quality_meta_filters({}, { locale }), filters || m.quality_no_filters({}, { locale })],
    [m.quality_meta_period({}, { locale }), formatPeriod(report.params.period ?? span, locale)],
    [m.quality_meta_asof({}, { locale }), { day: report.params.asOf }],
    [m.quality_meta_files({}, { locale }), logs.map(({ file }) => file).join(', ')],
    ...(absent.length > 0 ? [[m.quality_meta_absent({}, { locale }), listInWords(absent, locale)]] : []),
    ...(hasSmallCells(report.results) ? [[m.chart_small_cells({}, { locale })]] : []),
  ];
}

function accountRows({ logs, locale }: ReportContext): (readonly SheetCell[])[] {
  const head = [
    m.quality_file,
    m.import_read,
    m.import_accepted,
    m.import_merged,
    m.import_rejected,
    m.import_skipped,
  ];
  return [
    head.map((word) => word({}, { locale })),
    ...logs.map(({ file, read, accepted, merged, rejected, skipped }) => [
      file,
      read,
      accepted,
      merged,
      rejected,
      skipped,
    ]),
  ];
}

function resultRow(result: RuleResult, records: number, locale: Locale): readonly SheetCell[] {
  const { rule } = result;
  const head = [
    groupName[rule.group]({}, { locale }),
    rule.sentence[locale],
    severityName[rule.severity]({}, { locale }),
  ];
  if (!isChecked(result)) return [...head, null, null, null, null, needsInWords(result.missing, locale)];
  const { count, total } = result.answer;
  const effects = count > 0 ? effectsInWords(result, records, locale).join(' ') : '';
  return [...head, count, countedName(rule.counted, count, locale), total, shareOf(count, total), effects];
}

function summarySheet(report: QualityReport, context: ReportContext): Sheet {
  const { locale } = context;
  const heads = [
    m.quality_head_group,
    m.quality_head_check,
    m.quality_head_severity,
    m.quality_head_count,
    m.quality_head_unit,
    m.quality_head_total,
    m.quality_head_share,
    m.quality_effect,
  ];
  const rows = [
    [m.quality_title({}, { locale })],
    ...notesOf(report, context),
    [],
    ...accountRows(context),
    [],
    heads.map((word) => word({}, { locale })),
    ...report.results.map((result) => resultRow(result, report.completeness.records, locale)),
  ];
  return { name: m.quality_sheet_summary({}, { locale }), rows, headRows: 1 };
}

const missingIn = (counts: Known | undefined): SheetCell =>
  counts && counts.total > 0 ? { share: (counts.total - counts.known) / counts.total } : null;

function completenessSheet(
  report: QualityReport,
  name: string,
  columns: readonly { readonly name: string; readonly countsOf: (at: number) => Known | undefined }[],
  locale: Locale,
): Sheet {
  const heads = [m.quality_heat_field, m.quality_heat_known, m.quality_head_total, m.quality_head_missing];
  const rows = report.completeness.fields.map((entry, at): SheetCell[] => {
    const missing = missingShare(entry);
    return [
      fieldName(entry.field, locale),
      entry.overall.known,
      entry.overall.total,
      missing === null ? null : { share: missing },
      ...columns.map(({ countsOf }) => missingIn(countsOf(at))),
    ];
  });
  const head = [...heads.map((word) => word({}, { locale })), ...columns.map((column) => column.name)];
  return { name, rows: [[m.quality_heat_subtitle({}, { locale })], head, ...rows], headRows: 2 };
}

/** Months of the data in force, as first days. */
export function monthsOf(report: QualityReport, span: Period): string[] {
  const { period } = report.params;
  const from = period && period.from > span.from ? period.from : span.from;
  const to = period && period.to < span.to ? period.to : span.to;
  return monthsBetween(from, to);
}

function findingsSheet(report: QualityReport, locale: Locale): Sheet {
  const heads = [m.quality_head_check, m.quality_file, m.quality_line, m.quality_head_details];
  const rows = report.results
    .filter(isFound)
    .flatMap(({ rule, answer }) =>
      answer.examples.map(({ file, line, facts }): SheetCell[] => [
        rule.sentence[locale],
        file,
        line,
        detailsOf(facts, locale),
      ]),
    );
  return {
    name: m.quality_sheet_findings({}, { locale }),
    rows: [[m.chart_internal({}, { locale })], heads.map((word) => word({}, { locale })), ...rows],
    headRows: 2,
  };
}

/** What an example row says, on one line. */
export function detailsOf(facts: readonly Fact[], locale: Locale): string {
  return facts
    .map((fact) =>
      m.quality_fact({ label: fact.label[locale], value: factInWords(fact, locale) }, { locale }),
    )
    .join(' · ');
}

/** The report as the sheets of a workbook: summary, completeness by month and by site, findings with example places. */
export function sheetsOf(report: QualityReport, context: ReportContext): Sheet[] {
  const { locale, span, label } = context;
  const { fields, sites } = report.completeness;
  const months = monthsOf(report, span).map((month) => ({
    name: month.slice(0, 7),
    countsOf: (at: number) => fields[at]?.byMonth.get(month),
  }));
  const places = sites.map((site) => ({
    name: label(site),
    countsOf: (at: number) => fields[at]?.bySite.get(site),
  }));
  return [
    summarySheet(report, context),
    completenessSheet(report, m.quality_sheet_month({}, { locale }), months, locale),
    completenessSheet(report, m.quality_sheet_site({}, { locale }), places, locale),
    findingsSheet(report, locale),
  ];
}
