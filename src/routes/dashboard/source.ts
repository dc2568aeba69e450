import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { indicatorById } from '#lib/indicators/registry.ts';
import type { Locale } from '#lib/model/text.ts';
import type { Dataset } from '#lib/state/dataset.ts';
import type { Asks } from '#lib/state/inquiry.svelte.ts';

/** Which files a chart's figures come from, and the last day they cover. */
export function sourceOf(asks: Asks, dataset: Dataset, locale: Locale): string {
  const relations = new Set(Object.values(asks).map((ask) => indicatorById(ask.indicator)?.relation));
  const outcomes = relations.has('outcome') || relations.has('cohort');
  const source =
    dataset.hasOutcomeFile && outcomes
      ? m.dash_source_contacts_outcomes()
      : dataset.hasSessionFile && relations.has('session')
        ? m.dash_source_contacts_sessions()
        : m.dash_source_contacts();
  return m.dash_source_asof({ source, date: formatDate(dataset.span.to, locale) });
}
