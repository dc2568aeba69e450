import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const perPartner: readonly (readonly [partner: string | null, requests: number])[] = [
  ['Médecins du Monde', 41],
  ['Samusocial', 36],
  ['Rode Kruis / Croix-Rouge', 22],
  ['CAW Oost-Vlaanderen', 17],
  ['BelRefugees', 12],
  ['Vluchtelingenwerk Vlaanderen', 6],
  [null, 9],
];

const overall = (value: number) => ({ overall: { value, numerator: null, denominator: null } });

const answers: Record<'actors' | 'spontaneous' | 'inbound', Answer> = {
  actors: answer(
    { indicator: 'requests-by-actors', by: ['partner'] },
    'requests',
    perPartner.map(([partner, value]) => ({ partner, value })),
    { known: 134, total: 143 },
  ),
  spontaneous: answer({ indicator: 'spontaneous-requests', by: [] }, 'requests', [], overall(512)),
  inbound: answer({ indicator: 'inbound-referrals', by: [] }, 'requests', [], overall(1)),
};
export default answers;
