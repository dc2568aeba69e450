import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Issue } from '#lib/model/issue.ts';

type Params = Issue['params'];

const text = (params: Params, name: string) => String(params[name] ?? '');
const counted = (params: Params) => {
  const count = Number(params['count'] ?? 0);
  return { count, shown: formatNumber(count, getLocale()) };
};

/** The sentences of what readers of file formats refuse or notice, by the code of the issue. */
export const formatSentences: Readonly<Record<string, (params: Params) => string>> = {
  not_a_table_xls: () => m.issue_not_a_table_xls(),
  not_a_table_xlsb: () => m.issue_not_a_table_xlsb(),
  not_a_table_ods: () => m.issue_not_a_table_ods(),
  not_a_table_numbers: () => m.issue_not_a_table_numbers(),
  not_a_table_document: () => m.issue_not_a_table_document(),
  not_a_table_archive: () => m.issue_not_a_table_archive(),
  arrow_unsupported: () => m.issue_arrow_unsupported(),
  parquet_truncated: () => m.issue_parquet_truncated(),
  parquet_unreadable: () => m.issue_parquet_unreadable(),
  parquet_unsupported: () => m.issue_parquet_unsupported(),
  workbook_locked: () => m.issue_workbook_locked(),
  workbook_damaged: () => m.issue_workbook_damaged(),
  workbook_unreadable: () => m.issue_workbook_unreadable(),
  workbook_too_large: () => m.issue_workbook_too_large(),
  zip_bomb: () => m.issue_zip_bomb(),
  zip_unreadable: () => m.issue_zip_unreadable(),
  zip_locked: () => m.issue_zip_locked(),
  zip_without_tables: () => m.issue_zip_without_tables(),
  gzip_unreadable: () => m.issue_gzip_unreadable(),
  zip_left_out: (params) =>
    m.issue_zip_left_out({
      ...counted(params),
      archive: text(params, 'archive'),
      names: text(params, 'names'),
    }),
  times_in_brussels: (params) => m.issue_times_in_brussels({ columns: text(params, 'columns') }),
  dates_1904: () => m.issue_dates_1904(),
  sheet_rows_hidden: (params) =>
    m.issue_sheet_rows_hidden({ ...counted(params), lines: text(params, 'lines') }),
  sheet_rows_filtered: (params) =>
    m.issue_sheet_rows_filtered({ ...counted(params), lines: text(params, 'lines') }),
  sheet_columns_hidden: (params) =>
    m.issue_sheet_columns_hidden({ ...counted(params), columns: text(params, 'columns') }),
  sheet_merged_rows: (params) =>
    m.issue_sheet_merged_rows({ ...counted(params), places: text(params, 'places') }),
  sheet_merged_header: (params) =>
    m.issue_sheet_merged_header({ ...counted(params), places: text(params, 'places') }),
  sheet_merged: (params) => m.issue_sheet_merged({ ...counted(params), places: text(params, 'places') }),
  sheet_errors: (params) => m.issue_sheet_errors({ ...counted(params), lines: text(params, 'lines') }),
  sheet_formulas_uncalculated: (params) =>
    m.issue_sheet_formulas_uncalculated({ ...counted(params), lines: text(params, 'lines') }),
};
