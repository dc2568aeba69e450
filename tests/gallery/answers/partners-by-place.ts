import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const perPartner: readonly (readonly [partner: string | null, ...requests: number[]])[] = [
  ['Médecins du Monde', 28, 4, 0, 9],
  ['Samusocial', 36, 0, 0, 0],
  ['Rode Kruis / Croix-Rouge', 9, 8, 5, 0],
  ['CAW Oost-Vlaanderen', 0, 17, 0, 0],
  ['BelRefugees', 12, 0, 0, 0],
  ['Vluchtelingenwerk Vlaanderen', 1, 5, 0, 0],
  [null, 5, 2, 1, 1],
];
const regions = ['BRU', 'VLG', 'WAL', 'FR-LIT'] as const;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const answers: Record<'cells' | 'partners' | 'regions', Answer> = {
  cells: answer(
    { indicator: 'requests-by-actors', by: ['partner', 'region'] },
    'requests',
    perPartner.flatMap(([partner, ...requests]) =>
      regions.map((region, index) => ({ partner, region, value: requests[index] ?? 0 })),
    ),
  ),
  partners: answer(
    { indicator: 'requests-by-actors', by: ['partner'] },
    'requests',
    perPartner.map(([partner, ...requests]) => ({ partner, value: sum(requests) })),
  ),
  regions: answer(
    { indicator: 'requests-by-actors', by: ['region'] },
    'requests',
    regions.map((region, index) => ({
      region,
      value: sum(perPartner.map(([, ...requests]) => requests[index] ?? 0)),
    })),
  ),
};
export default answers;
