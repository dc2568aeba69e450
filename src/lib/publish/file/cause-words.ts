import type { Text } from '#lib/model/text.ts';
import type { Cause } from '../changes.ts';

/** Why printed numbers differ from those of an earlier edition, as a heading above them. */
export const causeWords: Readonly<Record<Cause, Text>> = {
  'late-records': {
    en: 'Records that came in late or were corrected',
    fr: 'Enregistrements arrivés tard ou corrigés',
    nl: 'Registraties die laat binnenkwamen of verbeterd zijn',
  },
  corrections: { en: 'Corrected records', fr: 'Enregistrements corrigés', nl: 'Verbeterde registraties' },
  definitions: {
    en: 'Something else is counted under the same name',
    fr: 'Autre contenu sous le même nom',
    nl: 'Onder dezelfde naam wordt iets anders geteld',
  },
  filters: {
    en: 'Other days or another part of the work',
    fr: 'D’autres jours ou une autre partie du travail',
    nl: 'Andere dagen of een ander deel van het werk',
  },
  rounding: { en: 'Rounding alone', fr: 'Arrondi seul', nl: 'Alleen afronding' },
};
