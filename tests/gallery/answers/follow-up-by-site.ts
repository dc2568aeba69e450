import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';
import { followUpRows } from './follow-up-counts.ts';

const groups: readonly (readonly [code: string | null, scale: number, lead: number])[] = [
  ['BE-BRU-INF', 1.2, 1.3],
  ['BE-BRU-MAX', 1, 0.8],
  ['BE-VLG-GNT', 0.7, 1],
  ['FR-62-CAL', 0.6, 0.5],
  ['BE-VLG-ANT', 0.5, 1.1],
];

const answers: Record<'groups' | 'all', Answer> = {
  groups: answer(
    { indicator: 'outcome-coverage', by: ['site', 'elapsed', 'ended'] },
    'share',
    groups.flatMap(([site, scale, lead]) => followUpRows(scale, lead, { site })),
    { baseUnit: 'persons' },
  ),
  all: answer({ indicator: 'outcome-coverage', by: ['elapsed', 'ended'] }, 'share', followUpRows(5), {
    baseUnit: 'persons',
  }),
};
export default answers;
