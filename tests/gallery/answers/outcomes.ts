import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const perKind: readonly (readonly [outcome: string | null, country: string | null, count: number])[] = [
  ['IPA-BE', 'BE', 168],
  ['IPA-FR', 'FR', 12],
  ['REC-BE', 'BE', 143],
  ['REC-FR', 'FR', 9],
  ['RTA', 'BE', 36],
  ['RTA', 'FR', 2],
  ['INFD', null, 71],
  ['LOST', null, 58],
  ['REFU', null, 27],
  [null, null, 14],
];

const answers: Record<'outcomes' | 'coverage', Answer> = {
  outcomes: answer(
    { indicator: 'outcomes-recorded', by: ['outcome', 'country'] },
    'outcomes',
    perKind.map(([outcome, country, value]) => ({ outcome, country, value })),
  ),
  coverage: answer({ indicator: 'outcome-coverage', by: [] }, 'share', [], {
    baseUnit: 'persons',
    overall: { value: 447 / 1421, numerator: 447, denominator: 1421 },
    known: 447,
    total: 1421,
  }),
};
export default answers;
