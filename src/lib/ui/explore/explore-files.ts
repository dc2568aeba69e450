import { m } from '#lib/i18n/paraglide/messages.js';
import type { CivilDate } from '#lib/model/period.ts';
import { toSheetNames } from '#lib/model/sheet-name.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Fact, SheetCell } from '../cells.ts';
import { excelStyle, toCsvText, withAbout } from '../csv.ts';
import { toWorkbook, type Sheet } from '../sheets.ts';

/** A table that leaves the page: names of its columns, and rows with typed cells. */
export interface ExportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Which of the rows are of several others. */
  readonly totals?: readonly number[];
}

/** A table with what it says of itself: what it is, filters, definition, dates, class of release, warnings. */
export interface Export {
  /** What it is and of which selection, as parts of a file’s name, and the day on which it was made. */
  readonly name: string;
  readonly scope: readonly string[];
  readonly made: CivilDate;
  readonly title: string;
  /** As on the page, with words for codes. */
  readonly table: ExportTable;
  /** One figure a row, with codes; the same as `table` where that is so already. */
  readonly plain: ExportTable;
  readonly about: readonly Fact[];
  /** Sentences that must be read with the figures: they stand under them, too. */
  readonly notes: readonly string[];
}

/** For Excel in the language: the table as on the page, then what it says of itself. */
export function toExcelCsv({ table, about }: Export, locale: Locale): string {
  return toCsvText([table.head, ...table.rows, [], ...about], excelStyle(locale));
}

/** For machines, with what the table says of itself. */
export function toMachineCsv({ plain, about }: Export): string {
  return withAbout(plain.head, plain.rows, about);
}

/** The sheets of the workbook: the table, and what it says of itself. */
export function toSheets({ title, table, notes, about }: Export, locale: Locale): Sheet[] {
  const [aboutName = '', name = ''] = toSheetNames([m.explore_sheet_about({}, { locale }), title]);
  return [
    {
      name,
      rows: [table.head, ...table.rows, ...(notes.length > 0 ? [[], ...notes.map((text) => [text])] : [])],
      headRows: 1,
      boldRows: table.totals?.map((at) => at + 1) ?? [],
    },
    { name: aboutName, rows: about, headRows: 0 },
  ];
}

/** The workbook with both sheets. */
export async function toExportWorkbook(exported: Export, locale: Locale): Promise<Blob> {
  return toWorkbook(toSheets(exported, locale));
}
