import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

/** Outcomes were recorded on one side only; the other has none that is known. */
const rows: readonly (readonly [outcome: string | null, number])[] = [
  ['IPA-BE', 168],
  ['REC-BE', 61],
  ['RTA', 23],
  ['IPA-FR', 12],
  [null, 14],
];

const ask = { indicator: 'outcomes-recorded', by: ['outcome'] as const };
const answers: Record<'a' | 'b', Answer> = {
  a: answer(ask, 'outcomes', [{ outcome: null, value: 9 }], { known: 0, total: 9 }),
  b: answer(
    ask,
    'outcomes',
    rows.map(([outcome, value]) => ({ outcome, value })),
    { known: 264, total: 278 },
  ),
};
export default answers;
