import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import type { Known } from '#lib/quality/completeness.ts';
import type { QualityReport } from '#lib/state/quality-answering.ts';
import { excelStyle, toCsvText } from '../csv.ts';
import type { SheetCell } from '../cells.ts';
import { detailsOf, monthsOf, notesOf, type ReportContext } from './quality-sheets.ts';
import { isChecked, isFound } from './sentences.ts';
import { fieldName } from './words.ts';

const missingRow = (kind: string, field: string, where: string, counts: Known | undefined): SheetCell[][] =>
  counts && counts.total > 0
    ? [
        [
          kind,
          field,
          where,
          counts.total - counts.known,
          counts.total,
          { share: (counts.total - counts.known) / counts.total },
          null,
          null,
          null,
        ],
      ]
    : [];

function completenessRows(report: QualityReport, { locale, span, label }: ReportContext): SheetCell[][] {
  const kind = m.quality_csv_missing({}, { locale });
  const months = monthsOf(report, span);
  return report.completeness.fields.flatMap((entry) => {
    const field = fieldName(entry.field, locale);
    return [
      ...missingRow(kind, field, '', entry.overall),
      ...months.flatMap((month) => missingRow(kind, field, month.slice(0, 7), entry.byMonth.get(month))),
      ...report.completeness.sites.flatMap((site) =>
        missingRow(kind, field, label(site), entry.bySite.get(site)),
      ),
    ];
  });
}

function findingRows({ results }: QualityReport, locale: Locale): SheetCell[][] {
  const check = m.quality_csv_check({}, { locale });
  const example = m.quality_csv_example({}, { locale });
  return [
    ...results
      .filter(isChecked)
      .map(({ rule, answer: { count, total } }): SheetCell[] => [
        check,
        rule.sentence[locale],
        '',
        count,
        total,
        total ? { share: count / total } : null,
      ]),
    ...results
      .filter(isFound)
      .flatMap(({ rule, answer }) =>
        answer.examples.map(({ file, line, facts }): SheetCell[] => [
          example,
          rule.sentence[locale],
          '',
          null,
          null,
          null,
          file,
          line,
          detailsOf(facts, locale),
        ]),
      ),
  ];
}

/** The report as one table: missing values by field, month and site, checks, examples; then what it says of itself. */
export function toQualityCsv(report: QualityReport, context: ReportContext): string {
  const { locale } = context;
  const heads = [
    m.quality_csv_kind,
    m.quality_head_subject,
    m.quality_csv_where,
    m.quality_head_count,
    m.quality_head_total,
    m.quality_head_share,
    m.quality_file,
    m.quality_line,
    m.quality_head_details,
  ];
  const rows: readonly (readonly SheetCell[])[] = [
    heads.map((word) => word({}, { locale })),
    ...completenessRows(report, context),
    ...findingRows(report, locale),
    [],
    ...notesOf(report, context),
  ];
  const width = heads.length;
  const filled = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  return toCsvText(filled, excelStyle(locale));
}
