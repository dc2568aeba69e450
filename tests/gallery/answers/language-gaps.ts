import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';
import { availableRows, needRows } from './person-languages.ts';

const answers: Record<'needs' | 'available', Answer> = {
  needs: answer(
    { indicator: 'contact-moments', by: ['person_language', 'mode'] },
    'contact-moments',
    needRows,
  ),
  available: answer(
    { indicator: 'contact-moments', by: ['person_language', 'available'] },
    'contact-moments',
    availableRows,
  ),
};
export default answers;
