import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { fieldsOf } from '#lib/model/fields.ts';
import type { TableName } from '#lib/model/field.ts';
import type { Issue, Place } from '#lib/model/issue.ts';
import { formatSentences } from './format-words.ts';

/** A count for a message: the number that chooses the plural, and how it is written. */
export function counted(count: number): { count: number; shown: string } {
  return { count, shown: formatNumber(count, getLocale()) };
}

/** The label of a field of a table in the language in force. */
export function fieldLabel(table: TableName, name: string): string {
  return fieldsOf[table].find((field) => field.name === name)?.label[getLocale()] ?? name;
}

const tableLabels: Readonly<Record<TableName, () => string>> = {
  contact: m.import_table_contact,
  session: m.import_table_session,
  outcome: m.import_table_outcome,
  accompaniment: m.import_table_accompaniment,
  person: m.import_table_person,
};

/** What a table holds, in the language in force. */
export function tableLabel(table: TableName): string {
  return tableLabels[table]();
}

/** The kinds of table in the order in which they are offered. */
export const tableNames = Object.keys(tableLabels) as TableName[];

/** Where rows stand: lines by file. */
export function placesIn(places: readonly Place[]): string {
  const files = new Map<string, number[]>();
  for (const { file = '', line = 0 } of places) files.set(file, [...(files.get(file) ?? []), line]);
  return [...files]
    .map(([file, lines]) =>
      m.import_lines_of({ file, lines: lines.toSorted((a, b) => a - b).join(', '), count: lines.length }),
    )
    .join(' · ');
}

/** A size of a file in kilobytes or megabytes. */
export function sizeLabel(bytes: number): string {
  const megabytes = bytes / 1e6;
  if (megabytes < 0.1) return m.import_kilobytes({ size: formatNumber(Math.ceil(bytes / 1e3), getLocale()) });
  return m.import_megabytes({ size: formatNumber(megabytes, getLocale(), megabytes < 10 ? 1 : 0) });
}

type Params = Issue['params'];
const number = (value: string | number | undefined) => formatNumber(Number(value ?? 0), getLocale());
const lined = (params: Params) => ({
  ...counted(Number(params['count'] ?? 0)),
  lines: String(params['lines'] ?? ''),
});

/** A difference from a remembered layout, with the nearest header where there is one. */
function drift(
  alone: (names: { header: string; name: string }) => string,
  beside: (names: { header: string; name: string; closest: string }) => string,
): (params: Params) => string {
  return ({ header, name, closest }) => {
    const names = { header: String(header ?? ''), name: String(name ?? '') };
    return closest === undefined ? alone(names) : beside({ ...names, closest: String(closest) });
  };
}

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
  header_missing: () => m.issue_header_missing(),
  characters_damaged: (params) => m.issue_characters_damaged(counted(Number(params['count'] ?? 0))),
  nul_characters: (params) => m.issue_nul_characters(counted(Number(params['count'] ?? 0))),
  no_date_column: (params) =>
    m.issue_no_date_column({ field: fieldLabel(params['table'] as TableName, String(params['field'])) }),
  counts_column: (params) => m.issue_counts_column({ column: String(params['column']) }),
  header_repeated: (params) => m.issue_header_repeated({ columns: String(params['columns']) }),
  merged_identical: (params) => m.issue_merged_identical(lined(params)),
  skipped_blank: (params) => m.issue_skipped_blank(lined(params)),
  skipped_total: (params) => m.issue_skipped_total(lined(params)),
  skipped_note: (params) => m.issue_skipped_note(lined(params)),
  skipped_header: (params) => m.issue_skipped_header(lined(params)),
  skipped_tags: (params) => m.issue_skipped_tags(lined(params)),
  skipped_title: (params) => m.issue_skipped_title(lined(params)),
  skipped_declared: () => m.issue_skipped_declared(),
  day_first_assumed: (params) => m.issue_day_first_assumed({ column: String(params['column']) }),
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
  profile_drift_missing: drift(m.issue_profile_drift_missing, m.issue_profile_drift_missing_close),
  profile_drift_new: drift(m.issue_profile_drift_new, m.issue_profile_drift_new_close),
  profile_drift_renamed: ({ header, name, closest }) =>
    m.issue_profile_drift_renamed({
      header: String(header),
      name: String(name),
      closest: String(closest),
    }),
  profile_unreadable: ({ name }) => m.issue_profile_unreadable({ name: String(name) }),
  storage_full: () => m.issue_storage_full(),
  storage_refused: () => m.issue_storage_refused(),
  forget_failed: ({ name }) => m.issue_forget_failed({ name: String(name) }),
  profile_no_match: ({ name }) => m.issue_profile_no_match({ name: String(name) }),
  profile_no_json: () => m.issue_profile_no_json(),
  profile_too_large: () => m.issue_profile_too_large(),
  profile_other_version: ({ version }) => m.issue_profile_other_version({ version: String(version) }),
  profile_wrong_entry: ({ path }) => m.issue_profile_wrong_entry({ path: String(path) }),
  profile_unknown_entry: ({ path }) => m.issue_profile_unknown_entry({ path: String(path) }),
  profile_unknown_field: ({ field }) => m.issue_profile_unknown_field({ field: String(field) }),
  profile_unknown_code: ({ value, field }) =>
    m.issue_profile_unknown_code({ value: String(value), field: String(field) }),
  secret_short: (params) => m.issue_secret_short({ least: number(params['least']) }),
};

/** The sentence of an issue or of a reject's reason; its code where no sentence is known. */
export function sentenceOf(code: string, params: Params = {}): string {
  return sentences[code]?.(params) ?? code;
}

const skips: Readonly<Record<string, () => string>> = {
  skipped_blank: m.import_skip_blank,
  skipped_total: m.import_skip_total,
  skipped_note: m.import_skip_note,
  skipped_header: m.import_skip_header,
  skipped_tags: m.import_skip_tags,
  skipped_title: m.import_skip_title,
  skipped_declared: m.import_skip_declared,
};

/** Why a line of the preview is no record, in a few words. */
export function skipLabel(reason: string): string {
  return skips[reason]?.() ?? m.import_preview_skipped();
}
