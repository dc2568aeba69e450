import { m } from '#lib/i18n/paraglide/messages.js';
import { isNationality } from '#lib/model/codes/registry.ts';
import type { ChartContext } from './chart.ts';
import { when } from './in-words.ts';
import { rankingChart } from './ranking.ts';

/** Where the people met come from, as last declared. */
export const nationality = rankingChart({
  id: 'nationality',
  section: 'people',
  dimension: 'nationality',
  ask: { indicator: 'persons-reached', by: ['nationality'] },
  fallback: { indicator: 'contact-moments', by: ['nationality'] },
  acts: true,
  folding: {
    top: 12,
    counts: isNationality,
    other: (count: number, { locale }: ChartContext) => m.chart_other_nationalities({ count }, { locale }),
  },
  title: ({ unit }, { locale }) => m.chart_nationality_title({ unit }, { locale }),
  subtitle: ({ unit }, context) =>
    m.chart_people_subtitle({ unit, when: when(context) }, { locale: context.locale }),
  nameHead: ({ locale }) => m.chart_nationality({}, { locale }),
});
