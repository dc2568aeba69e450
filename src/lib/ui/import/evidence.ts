import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Evidence, EvidenceCode } from '#lib/ingest/plan.ts';
import { counted } from './words.ts';

type Params = Evidence['params'];
const count = (params: Params) => counted(Number(params['count'] ?? 0));
const number = (value: string | number | undefined) => formatNumber(Number(value ?? 0), getLocale());

function provedOrder(params: Params): string {
  if (params['order'] === 'dmy') return m.import_evidence_dates_proved_dmy(count(params));
  if (params['order'] === 'mdy') return m.import_evidence_dates_proved_mdy(count(params));
  return m.import_evidence_dates_proved_ymd();
}

const separators: Readonly<Record<string, () => string>> = {
  ';': m.import_separator_semicolon,
  ',': m.import_separator_comma,
  '|': m.import_separator_pipe,
  '/': m.import_separator_slash,
  ' ': m.import_separator_space,
  '\n': m.import_separator_newline,
};

function separated(params: Params): string {
  const separator = separators[String(params['separator'])]?.();
  return separator ? m.import_evidence_separator_named({ separator }) : m.import_evidence_separator_list();
}

function listed(params: Params): string {
  const known = Number(params['known']);
  const total = Number(params['total']);
  const shape = known < total ? 'some' : total === 1 ? 'only' : 'all';
  return m.import_evidence_values_in_list({ shape, known: number(known), total: number(total) });
}

const agreement = (params: Params) => ({
  ...count(params),
  options: number(params['options']),
  total: number(params['total']),
});

/** What gives people away, by its content where values were counted, else by the header alone. */
function identifying(kind: () => string): (params: Params) => string {
  return (params) =>
    Number(params['total'] ?? 0) > 0
      ? m.import_evidence_private_content({ ...count(params), total: number(params['total']), kind: kind() })
      : m.import_evidence_private_header({ kind: kind() });
}

const sentences: Readonly<Record<EvidenceCode, (params: Params) => string>> = {
  header_known: () => m.import_evidence_header_known(),
  header_near: () => m.import_evidence_header_near(),
  header_similar: () => m.import_evidence_header_similar(),
  profile_remembered: ({ header }) =>
    header === undefined
      ? m.import_evidence_profile_remembered()
      : m.import_evidence_profile_renamed({ header: String(header) }),
  values_in_list: listed,
  dates_iso: (params) => m.import_evidence_dates_iso(count(params)),
  dates_proved: provedOrder,
  dates_mixed: (params) => m.import_evidence_dates_mixed(count(params)),
  dates_ambiguous: (params) => m.import_evidence_dates_ambiguous(count(params)),
  dates_serial: () => m.import_evidence_dates_serial(),
  dates_span: (params) => m.import_evidence_dates_span(count(params)),
  dates_timed: (params) => m.import_evidence_dates_timed(count(params)),
  identifier: (params) => m.import_evidence_identifier(count(params)),
  identifier_grouped: (params) => m.import_evidence_identifier_grouped(count(params)),
  yes_no: () => m.import_evidence_yes_no(),
  whole_numbers: () => m.import_evidence_whole_numbers(),
  separator: separated,
  option_column: (params) => m.import_evidence_option_column({ option: String(params['option']) }),
  option_folded: (params) => m.import_evidence_option_folded({ name: String(params['name']) }),
  options_agree: (params) => m.import_evidence_options_agree(agreement(params)),
  options_differ: (params) => m.import_evidence_options_differ(agreement(params)),
  joined_elsewhere: () => m.import_evidence_joined_elsewhere(),
  hours: () => m.import_evidence_hours(),
  birth_year_only: () => m.import_evidence_birth_year_only(),
  empty: () => m.import_evidence_empty(),
  no_field: () => m.import_evidence_no_field(),
  taken: () => m.import_evidence_taken(),
  chosen: () => m.import_evidence_chosen(),
  parent: (params) => m.import_evidence_parent({ sheet: String(params['sheet']) }),
  private_name: identifying(m.import_private_name),
  private_phone: identifying(m.import_private_phone),
  private_email: identifying(m.import_private_email),
  private_number: identifying(m.import_private_number),
  private_file_number: identifying(m.import_private_file_number),
  private_address: identifying(m.import_private_address),
  private_place: identifying(m.import_private_place),
  private_ip: identifying(m.import_private_ip),
  private_text: (params) =>
    Number(params['total'] ?? 0) > 0
      ? m.import_evidence_private_text_content({ ...count(params), total: number(params['total']) })
      : m.import_evidence_private_text_header(),
  encoding_mark: () => m.import_evidence_encoding_mark(),
  encoding_utf8: () => m.import_evidence_encoding_utf8(),
  encoding_utf16: () => m.import_evidence_encoding_utf16(),
  encoding_western: () => m.import_evidence_encoding_western(),
  encoding_mac: () => m.import_evidence_encoding_mac(),
  encoding_ascii: () => m.import_evidence_encoding_ascii(),
  delimiter_declared: () => m.import_evidence_delimiter_declared(),
  delimiter_even: ({ percent, width }) =>
    m.import_evidence_delimiter_even({ percent: number(percent), width: number(width) }),
  delimiter_only: () => m.import_evidence_delimiter_only(),
  quote_used: (params) => m.import_evidence_quote_used(count(params)),
  quote_backslashed: (params) => m.import_evidence_quote_backslashed(count(params)),
  quote_unused: () => m.import_evidence_quote_unused(),
  decimal_seen: (params) => m.import_evidence_decimal_seen(count(params)),
  decimal_assumed: () => m.import_evidence_decimal_assumed(),
  header_row_known: () => m.import_evidence_header_row_known(),
  header_row_tags: () => m.import_evidence_header_row_tags(),
  header_row_full: () => m.import_evidence_header_row_full(),
  header_row_none: () => m.import_evidence_header_row_none(),
  header_rows_two: () => m.import_evidence_header_rows_two(),
  header_schema: () => m.import_evidence_header_schema(),
};

/** Why something is read as it is, in words. */
export function describeEvidence(evidence: readonly Evidence[]): string {
  return evidence.map(({ code, params }) => sentences[code](params)).join(' ');
}
