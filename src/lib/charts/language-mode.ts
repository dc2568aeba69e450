import { m } from '#lib/i18n/paraglide/messages.js';
import { when } from './in-words.ts';
import { rankingChart } from './ranking.ts';

/** How conversations were covered, all languages together. */
export const languageMode = rankingChart({
  id: 'language-mode',
  section: 'languages',
  dimension: 'mode',
  ask: { indicator: 'contact-moments', by: ['mode'] },
  acts: true,
  folding: { top: 20, other: (count, { locale }) => m.chart_others({ count }, { locale }) },
  title: (_, { locale }) => m.chart_language_mode_title({}, { locale }),
  subtitle: (_, context) =>
    m.chart_language_mode_subtitle({ when: when(context) }, { locale: context.locale }),
  nameHead: ({ locale }) => m.chart_mode({}, { locale }),
});
