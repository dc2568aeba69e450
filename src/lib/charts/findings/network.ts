import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Answer } from '#lib/model/answer.ts';
import { percent, when } from '../in-words.ts';
import type { Finding, FindingContext } from './finding.ts';

type Key = 'actors' | 'outward' | 'confirmed' | 'inbound';

function requested(actors: Answer, context: FindingContext): string {
  const { locale } = context;
  const count = actors.overall.value ?? 0;
  return count === 0
    ? m.finding_actors_none({}, { locale })
    : m.finding_actors({ count, n: formatNumber(count, locale), when: when(context) }, { locale });
}

function referred(
  outward: Answer,
  { confirmed, inbound }: { confirmed?: Answer | undefined; inbound?: Answer | undefined },
  { locale }: FindingContext,
): string {
  const count = outward.overall.value ?? 0;
  if (count === 0) return m.finding_outward_none({}, { locale });
  const parts = { count, n: formatNumber(count, locale) };
  const share = confirmed?.overall.value ?? null;
  const words =
    share === null
      ? m.finding_outward(parts, { locale })
      : m.finding_outward_confirmed({ ...parts, share: percent(share, locale) }, { locale });
  const received = inbound?.overall.value ?? 0;
  return received === 0
    ? words
    : `${words} ${m.finding_inbound({ count: received, n: formatNumber(received, locale) }, { locale })}`;
}

/** How often first-line actors asked the team, and how far referrals go both ways. */
export const network: Finding<Key> = {
  section: 'network',
  asks: {
    actors: { indicator: 'requests-by-actors', by: [] },
    outward: { indicator: 'referrals', by: [] },
    confirmed: { indicator: 'confirmed-referral-rate', by: [] },
    inbound: { indicator: 'inbound-referrals', by: [] },
  },
  sentence({ actors, outward, confirmed, inbound }, context) {
    return [
      actors ? requested(actors, context) : '',
      outward ? referred(outward, { confirmed, inbound }, context) : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
};
