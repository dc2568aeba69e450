import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';
import { siteRows } from './person-languages.ts';

const answers: { gaps: Answer } = {
  gaps: answer(
    { indicator: 'contact-moments', by: ['site', 'person_language', 'mode'] },
    'contact-moments',
    siteRows,
  ),
};
export default answers;
