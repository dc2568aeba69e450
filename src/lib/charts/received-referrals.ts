import { m } from '#lib/i18n/paraglide/messages.js';
import { when } from './in-words.ts';
import { rankingChart } from './ranking.ts';

/** Referrals to the team by the service that referred: the other way of the exchange. */
export const receivedReferrals = rankingChart({
  id: 'received-referrals',
  section: 'network',
  dimension: 'referral',
  ask: { indicator: 'inbound-referrals', by: ['referral'] },
  acts: true,
  folding: { top: 12, other: (count, { locale }) => m.chart_others({ count }, { locale }) },
  title: (_, { locale }) => m.chart_received_title({}, { locale }),
  subtitle: (_, context) => m.chart_received_subtitle({ when: when(context) }, { locale: context.locale }),
  nameHead: ({ locale }) => m.chart_service({}, { locale }),
});
