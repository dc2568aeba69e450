import { m } from '#lib/i18n/paraglide/messages.js';

/** Words for the parts of a live number that no list of codes names. */
export function liveWords(): Record<string, string> {
  return {
    period: m.report_key_period(),
    than: m.report_key_than(),
    as: m.report_key_as(),
    decimals: m.report_key_decimals(),
    value: m.report_form_value(),
    change: m.report_form_change(),
    difference: m.report_form_difference(),
    before: m.report_form_before(),
    terms: m.report_form_terms(),
  };
}
