import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

/** Contact moments by language, and the shares spoken by a worker, through a mediator, an interpreter or a lingua franca. */
export const perLanguage: readonly (readonly [string | null, number, readonly number[]])[] = [
  ['ara', 521, [0.58, 0.31, 0.09, 0.02]],
  ['eng', 402, [0.71, 0.02, 0.01, 0.26]],
  ['tir', 398, [0.24, 0.58, 0.15, 0.03]],
  ['fra', 372, [0.78, 0.01, 0.01, 0.2]],
  ['run', 214, [0.12, 0.41, 0.22, 0.25]],
  ['prs', 121, [0.09, 0.52, 0.31, 0.08]],
  ['pus', 97, [0.06, 0.49, 0.38, 0.07]],
  ['som', 68, [0.04, 0.33, 0.47, 0.16]],
  ['tur', 41, [0.18, 0.07, 0.56, 0.19]],
  ['ckb', 24, [0, 0.29, 0.58, 0.13]],
  ['apd', 15, [0.05, 0.09, 0.51, 0.35]],
  ['amh', 12, [0.1, 0.4, 0.5, 0]],
  ['lin', 9, [0.3, 0.3, 0.4, 0]],
  ['vie', 7, [0, 0, 1, 0]],
  [null, 111, []],
];

const modes = ['DIR', 'ICM', 'TEL', 'LF'];

const answers: Record<'languages' | 'modes', Answer> = {
  languages: answer(
    { indicator: 'contact-moments', by: ['language'] },
    'contact-moments',
    perLanguage.map(([language, value]) => ({ language, value })),
    { known: 2301, total: 2412 },
  ),
  modes: answer(
    { indicator: 'contact-moments', by: ['language', 'mode'] },
    'contact-moments',
    perLanguage.flatMap(([language, value, shares]) =>
      shares.length === 0
        ? [{ language, mode: null, value }]
        : shares.map((share, index) => ({
            language,
            mode: modes[index] ?? null,
            value: Math.round(value * share),
          })),
    ),
  ),
};
export default answers;
