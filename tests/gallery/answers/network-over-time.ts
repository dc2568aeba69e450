import type { Answer, Unit } from '#lib/model/answer.ts';
import { answer, months, wave } from '../context.ts';

const over = (indicator: string, unit: Unit, mean: number): Answer =>
  answer(
    { indicator, by: ['month'], scope: 'all-time' },
    unit,
    months(61).flatMap((month, index) =>
      index === 3 || index === 4 ? [] : [{ month, value: wave(index, index === 60 ? mean / 3 : mean) }],
    ),
  );
const now = (indicator: string, unit: Unit, value: number): Answer =>
  answer({ indicator, by: [] }, unit, [], { overall: { value, numerator: null, denominator: null } });

const answers = {
  actors: over('requests-by-actors', 'requests', 12),
  spontaneous: over('spontaneous-requests', 'requests', 41),
  inbound: over('inbound-referrals', 'requests', 7),
  outward: over('referrals', 'referrals', 64),
  actorsNow: now('requests-by-actors', 'requests', 143),
  spontaneousNow: now('spontaneous-requests', 'requests', 512),
  inboundNow: now('inbound-referrals', 'requests', 84),
  outwardNow: now('referrals', 'referrals', 771),
  sessions: over('sessions', 'sessions', 40),
};
export default answers;
