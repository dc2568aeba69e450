import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';
import { followUpRows } from './follow-up-counts.ts';

const answers: { followUp: Answer } = {
  followUp: answer({ indicator: 'outcome-coverage', by: ['elapsed', 'ended'] }, 'share', followUpRows(2), {
    baseUnit: 'persons',
  }),
};
export default answers;
