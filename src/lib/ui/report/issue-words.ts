import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Issue } from '#lib/model/issue.ts';
import type { Locale } from '#lib/model/text.ts';

/** The message of each code; messages take their words by name, and which each needs is known where it is made. */
const sentences = {
  template_unreadable: m.template_unreadable,
  template_version: m.template_version,
  template_shape: m.template_shape,
  template_shape_missing: m.template_shape_missing,
  template_shape_unknown: m.template_shape_unknown,
  template_refused: m.template_refused,
  template_unknown_indicator: m.template_unknown_indicator,
  template_unit: m.template_unit,
  template_target_unit_missing: m.template_target_unit_missing,
  template_target_unit: m.template_target_unit,
  template_target_not_positive: m.template_target_not_positive,
  template_target_share: m.template_target_share,
  template_target_not_whole: m.template_target_not_whole,
  template_baseline_year: m.template_baseline_year,
  template_baseline_output: m.template_baseline_output,
  template_line_period_reversed: m.template_line_period_reversed,
  template_line_period_outside: m.template_line_period_outside,
  template_summed: m.template_summed,
  template_scope_empty: m.template_scope_empty,
  template_scope_code: m.template_scope_code,
  template_needs_code: m.template_needs_code,
  template_breakdown: m.template_breakdown,
  template_breakdown_twice: m.template_breakdown_twice,
  template_code_other: m.template_code_other,
  template_code_scope: m.template_code_scope,
  template_line_words: m.template_line_words,
  template_limit: m.template_limit,
  template_heading: m.template_heading,
  template_text_language: m.template_text_language,
  template_link: m.template_link,
  template_chart: m.template_chart,
  template_chart_twice: m.template_chart_twice,
  template_period_reversed: m.template_period_reversed,
  template_phase_outside: m.template_phase_outside,
  template_phase_overlap: m.template_phase_overlap,
  template_name: m.template_name,
  template_line_twice: m.template_line_twice,
  template_line_same: m.template_line_same,
  template_section_twice: m.template_section_twice,
  template_no_section: m.template_no_section,
  template_lines_hidden: m.template_lines_hidden,
  template_no_line: m.template_no_line,
  template_lines_twice: m.template_lines_twice,
  live_unknown_indicator: m.live_unknown_indicator,
  live_unknown_key: m.live_unknown_key,
  live_unknown_code: m.live_unknown_code,
  live_bad_period: m.live_bad_period,
  live_bad_form: m.live_bad_form,
  live_bad_decimals: m.live_bad_decimals,
  live_needs_code: m.live_needs_code,
  live_no_terms: m.live_no_terms,
  report_unreadable: m.report_unreadable,
  report_kept_unreadable: m.report_kept_unreadable,
  check_live: m.check_live,
  check_uncounted: m.check_uncounted,
  check_limit: m.check_limit,
  check_link: m.check_link,
  check_empty: m.check_empty,
  check_explanation: m.check_explanation,
  check_line_uncounted: m.check_line_uncounted,
  check_sum: m.check_sum,
  check_recipient: m.check_recipient,
  check_small: m.check_small,
  target_unknown_line: m.target_unknown_line,
  target_not_number: m.target_not_number,
  target_twice: m.target_twice,
  target_more_than_all: m.target_more_than_all,
  target_part: m.target_part,
  target_columns: m.target_columns,
  target_nothing: m.target_nothing,
  check_chart: m.check_chart,
  check_period_outside: m.check_period_outside,
  check_period_partly: m.check_period_partly,
  check_period_reversed: m.check_period_reversed,
  check_scope_absent: m.check_scope_absent,
  check_target: m.check_target,
  check_number: m.check_number,
  check_stale: m.check_stale,
  check_live_small: m.check_live_small,
  storage_full: m.issue_storage_full,
  storage_refused: m.issue_storage_refused,
};

type Sentence = (inputs: Issue['params'], options: { locale: Locale }) => string;

const isKnown = (code: string): code is keyof typeof sentences => code in sentences;

/** What is asked of a report, a template or its targets, as a sentence; throws where none is written for its code. */
export function issueSentence({ code, params }: Issue, locale: Locale): string {
  if (!isKnown(code)) throw new Error(`No sentence is written for ${code}`);
  const words = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' && name !== 'count' ? formatNumber(value, locale, 2) : value,
    ]),
  );
  return (sentences[code] as Sentence)(words, { locale });
}
