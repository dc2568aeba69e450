import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

/** Contact moments per site in a year. */
export const perSite: readonly (readonly [site: string | null, contacts: number])[] = [
  ['BE-BRU-INF', 604],
  ['BE-BRU-MAX', 338],
  ['BE-BRU-NOR', 271],
  ['BE-VLG-GNT', 248],
  ['BE-BRU-PCH', 214],
  ['BE-VLG-ANT', 201],
  ['BE-BRU-HUB', 178],
  ['BE-BRU-MID', 97],
  ['BE-VLG-LEU', 89],
  ['BE-BRU-PAC', 62],
  ['BE-BRU-SQT', 41],
  ['BE-VLG-ZEE', 29],
  ['BE-WAL-LIE', 19],
  ['BE-WAL-CRL', 9],
  ['BE-WAL-WAR', 5],
  [null, 7],
];

const answers: { bySite: Answer } = {
  bySite: answer(
    { indicator: 'contact-moments', by: ['site'] },
    'contact-moments',
    perSite.map(([site, value]) => ({ site, value })),
    { known: 2405, total: 2412 },
  ),
};
export default answers;
