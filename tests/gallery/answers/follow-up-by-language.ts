import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';
import { followUpRows } from './follow-up-counts.ts';

const groups: readonly (readonly [code: string | null, scale: number, lead: number])[] = [
  ['tir', 1.2, 1.4],
  ['ara', 1, 0.9],
  ['eng', 0.8, 0.7],
  ['fra', 0.6, 1],
  ['prs', 0.5, 0.6],
  ['som', 0.4, 1.1],
  ['run', 0.3, 1],
  [null, 0.2, 1],
];

const answers: Record<'groups' | 'all', Answer> = {
  groups: answer(
    { indicator: 'outcome-coverage', by: ['language', 'elapsed', 'ended'] },
    'share',
    groups.flatMap(([language, scale, lead]) => followUpRows(scale, lead, { language })),
    { baseUnit: 'persons' },
  ),
  all: answer({ indicator: 'outcome-coverage', by: ['elapsed', 'ended'] }, 'share', followUpRows(5), {
    baseUnit: 'persons',
  }),
};
export default answers;
