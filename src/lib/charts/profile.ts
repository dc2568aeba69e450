import { m } from '#lib/i18n/paraglide/messages.js';
import { when } from './in-words.ts';
import { rankingChart } from './ranking.ts';

/** Household profiles of the people met, as at their last contact. */
export const profile = rankingChart({
  id: 'profile',
  section: 'people',
  dimension: 'profile',
  ask: { indicator: 'persons-reached', by: ['profile'] },
  fallback: { indicator: 'contact-moments', by: ['profile'] },
  acts: true,
  folding: { top: 20, other: (count, { locale }) => m.chart_others({ count }, { locale }) },
  title: ({ unit }, { locale }) => m.chart_profile_title({ unit }, { locale }),
  subtitle: ({ unit }, context) =>
    m.chart_people_subtitle({ unit, when: when(context) }, { locale: context.locale }),
  nameHead: ({ locale }) => m.chart_profile({}, { locale }),
});
