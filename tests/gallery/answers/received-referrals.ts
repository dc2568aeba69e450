import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const answers: { ranking: Answer } = {
  ranking: answer(
    { indicator: 'inbound-referrals', by: ['referral'] },
    'requests',
    [
      { referral: 'SHE', value: 29 },
      { referral: 'MED', value: 21 },
      { referral: 'LEG', value: 13 },
      { referral: 'REL', value: 9 },
      { referral: 'SOC', value: 5 },
      { referral: null, value: 7 },
    ],
    { known: 77, total: 84 },
  ),
};
export default answers;
