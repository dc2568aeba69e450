import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { fieldsOf } from '#lib/model/fields.ts';
import type { TableName } from '#lib/model/field.ts';
import type { Issue } from '#lib/model/issue.ts';
import { formatSentences } from './format-words.ts';

/** A count for a message: the number that chooses the plural, and how it is written. */
export function counted(count: number): { count: number; shown: string } {
  return { count, shown: formatNumber(count, getLocale()) };
}

/** The label of a field of a table in the language in force. */
export function fieldLabel(table: TableName, name: string): string {
  return fieldsOf[table].find((field) => field.name === name)?.label[getLocale()] ?? name;
}

type Params = Issue['params'];
const number = (value: string | number | undefined) => formatNumber(Number(value ?? 0), getLocale());
const lined = (params: Params) => ({
  ...counted(Number(params['count'] ?? 0)),
  lines: String(params['lines'] ?? ''),
});

const sentences: Readonly<Record<string, (params: Params) => string>> = {
  ...formatSentences,
  empty_file: () => m.issue_empty_file(),
  header_only: () => m.issue_header_only(),
  not_a_table_zip: () => m.issue_not_a_table_zip(),
  not_a_table_gzip: () => m.issue_not_a_table_gzip(),
  not_a_table_pdf: () => m.issue_not_a_table_pdf(),
  not_a_table_image: () => m.issue_not_a_table_image(),
  not_a_table_html: () => m.issue_not_a_table_html(),
  not_a_table_json: () => m.issue_not_a_table_json(),
  not_a_table_binary: () => m.issue_not_a_table_binary(),
  arrow_truncated: () => m.issue_arrow_truncated(),
  arrow_unreadable: () => m.issue_arrow_unreadable(),
  arrow_no_end: () => m.issue_arrow_no_end(),
  too_many_columns: (params) =>
    m.issue_too_many_columns({ count: number(params['count']), most: number(params['most']) }),
  too_large: (params) => m.issue_too_large({ megabytes: number(params['megabytes']) }),
  nul_characters: (params) => m.issue_nul_characters(counted(Number(params['count'] ?? 0))),
  no_date_column: (params) =>
    m.issue_no_date_column({ field: fieldLabel(params['table'] as TableName, String(params['field'])) }),
  header_repeated: (params) => m.issue_header_repeated({ columns: String(params['columns']) }),
  merged_identical: (params) => m.issue_merged_identical(lined(params)),
  skipped_blank: (params) => m.issue_skipped_blank(lined(params)),
  skipped_total: (params) => m.issue_skipped_total(lined(params)),
  skipped_note: (params) => m.issue_skipped_note(lined(params)),
  skipped_header: (params) => m.issue_skipped_header(lined(params)),
  skipped_tags: (params) => m.issue_skipped_tags(lined(params)),
  skipped_title: (params) => m.issue_skipped_title(lined(params)),
  cells_missing: (params) => m.issue_cells_missing(lined(params)),
  date_implausible: (params) => m.issue_date_implausible(lined(params)),
  value_unreadable: () => m.issue_value_unreadable(),
  value_unlisted: () => m.issue_value_unlisted(),
  value_implausible: () => m.issue_value_implausible(),
  no_date: () => m.issue_no_date(),
  no_outcome: () => m.issue_no_outcome(),
  head_count: () => m.issue_head_count(),
  id_repeated: () => m.issue_id_repeated(),
  too_many_cells: () => m.issue_too_many_cells(),
  quote_unclosed: () => m.issue_quote_unclosed(),
  columns_trailing: (params) => m.issue_columns_trailing(lined(params)),
  sheet_hidden: () => m.issue_sheet_hidden(),
  sheet_is_parent: () => m.issue_sheet_is_parent(),
  parent_missing: () => m.issue_parent_missing(),
  skipped_left_out: (params) => m.issue_skipped_left_out(lined(params)),
  no_key: () => m.issue_no_key(),
  id_superseded: () => m.issue_id_superseded(),
  value_mapped: () => m.issue_value_mapped(),
  values_more: (params) => m.issue_values_more({ ...lined(params), column: String(params['column'] ?? '') }),
  secret_short: (params) => m.issue_secret_short({ least: number(params['least']) }),
};

/** The sentence of an issue or of a reject's reason; its code where no sentence is known. */
export function sentenceOf(code: string, params: Params = {}): string {
  return sentences[code]?.(params) ?? code;
}
