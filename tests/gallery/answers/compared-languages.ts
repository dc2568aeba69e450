import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

/** More languages than are drawn; some are spoken on one side only. */
const perLanguage: readonly (readonly [language: string | null, brussels: number, calais: number])[] = [
  ['ara', 402, 119],
  ['eng', 171, 231],
  ['tir', 260, 12],
  ['prs', 88, 74],
  ['fra', 151, 0],
  ['pus', 96, 140],
  ['kur', 0, 118],
  ['som', 61, 3],
  ['run', 40, 0],
  ['vie', 0, 29],
  [null, 71, 40],
];

const side = (at: 1 | 2): Answer =>
  answer(
    { indicator: 'contact-moments', by: ['language'] },
    'contact-moments',
    perLanguage.flatMap((row) => (row[at] > 0 ? [{ language: row[0], value: row[at] }] : [])),
    at === 1 ? { known: 1150, total: 1221 } : { known: 702, total: 742 },
  );

const answers: Record<'a' | 'b', Answer> = { a: side(1), b: side(2) };
export default answers;
