import { unparse } from 'papaparse';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/model/text.ts';
import type { Known } from '#lib/quality/completeness.ts';
import type { QualityReport } from '#lib/state/quality-answering.ts';
import {
  detailsOf,
  monthsOf,
  notesOf,
  type ReportContext,
  type Sheet,
  type SheetCell,
} from './quality-sheets.ts';
import { isChecked, isFound } from './sentences.ts';
import { fieldName } from './words.ts';

/** What a spreadsheet would run, at the beginning of a text. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

const NOON_MS = 12 * 3_600_000;

function toXlsxCell(cell: SheetCell, isHead: boolean) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, format: '#,##0' };
  if (typeof cell === 'string')
    return { value: neutralised(cell), type: String, ...(isHead ? { fontWeight: 'bold' as const } : {}) };
  if ('share' in cell) return { value: cell.share, type: Number, format: '0.0%' };
  // Noon, so that no zone moves the day.
  return { value: new Date(Date.parse(`${cell.day}T00:00:00Z`) + NOON_MS), type: Date, format: 'yyyy-mm-dd' };
}

/** Letters that a cell takes: texts their own, figures and days about so many. */
function lettersOf(cell: SheetCell | undefined): number {
  return typeof cell === 'string' ? cell.length : 8;
}

/** A sheet in the form that the writer of workbooks takes; no cell of it is a formula. */
export function toXlsxSheet({ name, rows, headRows }: Sheet) {
  const columns = Math.max(...rows.map((row) => row.length));
  const widthOf = (at: number) =>
    Math.min(60, Math.max(...rows.slice(headRows).map((row) => lettersOf(row[at]) + 2)));
  return {
    sheet: name,
    data: rows.map((row, at) => row.map((cell) => toXlsxCell(cell, at < headRows))),
    columns: Array.from({ length: columns }, (_, at) => ({ width: widthOf(at) })),
    stickyRowsCount: headRows,
  };
}

/** The workbook, written in this browser. */
export async function toWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  return writeXlsxFile(sheets.map(toXlsxSheet)).toBlob();
}

/** Excel in Belgium and France reads commas as decimal marks and parts columns at semicolons. */
const decimalComma: Readonly<Record<Locale, boolean>> = { en: false, fr: true, nl: true };

function toCsvCell(cell: SheetCell | undefined, locale: Locale): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if ('day' in cell) return cell.day;
  const share = String(Math.round(cell.share * 10_000) / 10_000);
  return decimalComma[locale] ? share.replace('.', ',') : share;
}

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
  const texts = rows.map((row) =>
    Array.from({ length: width }, (_, at) => neutralised(toCsvCell(row[at], locale))),
  );
  const csv = unparse(texts, { delimiter: decimalComma[locale] ? ';' : ',', newline: '\r\n' });
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\uFEFF${csv}\r\n`;
}
