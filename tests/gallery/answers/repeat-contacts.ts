import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const answers: Record<'persons' | 'gaps', Answer> = {
  persons: answer({ indicator: 'persons-reached', by: ['meetings'] }, 'persons', [
    { meetings: '1', value: 1201 },
    { meetings: '2', value: 322 },
    { meetings: '3-5', value: 158 },
    { meetings: '6+', value: 21 },
  ]),
  gaps: answer({ indicator: 'contact-moments', by: ['gap'] }, 'contact-moments', [
    { gap: 1, value: 40 },
    { gap: 7, value: 210 },
    { gap: 14, value: 190 },
    { gap: 28, value: 130 },
    { gap: 90, value: 60 },
    { gap: null, value: 1782 },
  ]),
};
export default answers;
