import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const perService: readonly (readonly [service: string, referrals: number, confirmed: number | null])[] = [
  ['IOR', 312, 0.71],
  ['LEG', 274, 0.42],
  ['SHE', 231, 0.64],
  ['MED', 198, 0.38],
  ['DSP', 121, 0.55],
  ['SOC', 96, 0.31],
  ['RET', 44, 0.8],
  ['MHC', 31, 0.19],
  ['UAM', 22, 0.95],
  ['FAM', 9, null],
];

const answers: Record<'referrals' | 'confirmed', Answer> = {
  referrals: answer(
    { indicator: 'referrals', by: ['referral'] },
    'referrals',
    perService.map(([referral, value]) => ({ referral, value })),
  ),
  confirmed: answer(
    { indicator: 'confirmed-referral-rate', by: ['referral'] },
    'share',
    perService.map(([referral, , value]) => ({ referral, value })),
    { baseUnit: 'referrals', overall: { value: 0.53, numerator: 610, denominator: 1151 } },
  ),
};
export default answers;
