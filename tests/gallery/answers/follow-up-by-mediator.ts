import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';
import { followUpRows } from './follow-up-counts.ts';

const groups: readonly (readonly [code: string | null, scale: number, lead: number])[] = [
  ['yes', 1.2, 1.3],
  ['no', 1.6, 0.8],
  [null, 0.2, 1],
];

const answers: Record<'groups' | 'all', Answer> = {
  groups: answer(
    { indicator: 'outcome-coverage', by: ['mediator', 'elapsed', 'ended'] },
    'share',
    groups.flatMap(([mediator, scale, lead]) => followUpRows(scale, lead, { mediator })),
    { baseUnit: 'persons' },
  ),
  all: answer({ indicator: 'outcome-coverage', by: ['elapsed', 'ended'] }, 'share', followUpRows(5), {
    baseUnit: 'persons',
  }),
};
export default answers;
