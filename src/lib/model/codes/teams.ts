import type { CodeList } from '../code.ts';
import { entry } from './entry.ts';

/** The two partner teams. */
export const teamList: CodeList = {
  id: 'team',
  label: { en: 'Teams', fr: 'Équipes', nl: 'Teams' },
  open: true,
  codes: [
    entry('BE-FEDASIL', 'Fedasil (Belgium)', 'Fedasil (Belgique)', 'Fedasil (België)', [
      'Fedasil',
      'FED',
      'BE',
      'Reach Out Belgium',
      'Reach Out Belgique',
      'Reach Out België',
      'équipe belge',
      'Belgisch team',
      'Belgium',
      'Belgique',
      'België',
      'Fedasil Reach Out',
      'équipe Fedasil',
      'team Fedasil',
      'Fedasil team',
    ]),
    entry('FR-OFII', 'OFII (France)', 'OFII (France)', 'OFII (Frankrijk)', [
      'OFII',
      'FR',
      'Office français de l’immigration et de l’intégration',
      'Reach Out France',
      'équipe française',
      'Frans team',
      'France',
      'Frankrijk',
      'OFII Reach Out',
      'équipe OFII',
      'team OFII',
      'OFII team',
    ]),
  ],
};
