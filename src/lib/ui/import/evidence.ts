import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Evidence, EvidenceCode } from '#lib/ingest/plan.ts';
import { counted } from './words.ts';

type Params = Evidence['params'];
const count = (params: Params) => counted(Number(params['count'] ?? 0));

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
  return m.import_evidence_values_in_list({
    shape,
    known: formatNumber(known, getLocale()),
    total: formatNumber(total, getLocale()),
  });
}

const sentences: Readonly<Record<EvidenceCode, (params: Params) => string>> = {
  header_known: () => m.import_evidence_header_known(),
  header_near: () => m.import_evidence_header_near(),
  values_in_list: listed,
  dates_iso: (params) => m.import_evidence_dates_iso(count(params)),
  dates_proved: provedOrder,
  dates_mixed: (params) => m.import_evidence_dates_mixed(count(params)),
  dates_ambiguous: (params) => m.import_evidence_dates_ambiguous(count(params)),
  dates_serial: () => m.import_evidence_dates_serial(),
  identifier: (params) => m.import_evidence_identifier(count(params)),
  yes_no: () => m.import_evidence_yes_no(),
  whole_numbers: () => m.import_evidence_whole_numbers(),
  separator: separated,
  option_column: (params) => m.import_evidence_option_column({ option: String(params['option']) }),
  joined_elsewhere: () => m.import_evidence_joined_elsewhere(),
  hours: () => m.import_evidence_hours(),
  birth_year_only: () => m.import_evidence_birth_year_only(),
  empty: () => m.import_evidence_empty(),
  no_field: () => m.import_evidence_no_field(),
  taken: () => m.import_evidence_taken(),
  chosen: () => m.import_evidence_chosen(),
  private_name: () => m.import_evidence_private_name(),
  private_phone: () => m.import_evidence_private_phone(),
  private_email: () => m.import_evidence_private_email(),
  private_number: () => m.import_evidence_private_number(),
  private_address: () => m.import_evidence_private_address(),
  private_text: () => m.import_evidence_private_text(),
};

/** Why a column became what it becomes, in words. */
export function describeEvidence(evidence: readonly Evidence[]): string {
  return evidence.map(({ code, params }) => sentences[code](params)).join(' ');
}
