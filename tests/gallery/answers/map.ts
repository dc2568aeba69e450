import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const perMunicipality: readonly (readonly [string | null, number])[] = [
  ['bruxelles', 1396],
  ['schaerbeek', 312],
  ['saint-gilles', 97],
  ['gent', 248],
  ['antwerpen', 201],
  ['leuven', 89],
  ['brugge', 29],
  ['liege', 19],
  ['charleroi', 9],
  ['waremme', 5],
  ['calais', 640],
  ['grande-synthe', 420],
  ['loon-plage', 180],
  ['dunkerque', 44],
  ['a-new-place', 3],
  [null, 7],
];

const answers: { byMunicipality: Answer } = {
  byMunicipality: answer(
    { indicator: 'contact-moments', by: ['municipality'] },
    'contact-moments',
    perMunicipality.map(([municipality, value]) => ({ municipality, value })),
    { known: 3692, total: 3699 },
  ),
};
export default answers;
