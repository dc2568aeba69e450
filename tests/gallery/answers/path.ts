import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const stages: readonly (readonly [
  interviewed: string,
  accompanied: string,
  followed: string,
  persons: number,
])[] = [
  ['true', 'true', 'true', 402],
  ['true', 'true', 'false', 716],
  ['true', 'false', 'true', 41],
  ['true', 'false', 'false', 132],
  ['false', 'true', 'true', 4],
  ['false', 'true', 'false', 126],
  ['false', 'false', 'false', 281],
];

const answers: Record<'path', Answer> = {
  path: answer(
    { indicator: 'persons-reached', by: ['interviewed', 'accompanied', 'followed'] },
    'persons',
    stages.map(([interviewed, accompanied, followed, value]) => ({
      interviewed,
      accompanied,
      followed,
      value,
    })),
  ),
};
export default answers;
