import { m } from '#lib/i18n/paraglide/messages.js';
import { when } from './in-words.ts';
import { rankingChart } from './ranking.ts';

/** Administrative status of the people met, as last declared. */
export const status = rankingChart({
  id: 'status',
  section: 'people',
  dimension: 'status',
  ask: { indicator: 'persons-reached', by: ['status'] },
  fallback: { indicator: 'contact-moments', by: ['status'] },
  acts: true,
  folding: { top: 20, other: (count, { locale }) => m.chart_others({ count }, { locale }) },
  title: ({ unit }, { locale }) => m.chart_status_title({ unit }, { locale }),
  subtitle: ({ unit }, context) =>
    m.chart_people_subtitle({ unit, when: when(context) }, { locale: context.locale }),
  nameHead: ({ locale }) => m.chart_status({}, { locale }),
});
