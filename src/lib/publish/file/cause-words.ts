import type { Text } from '#lib/model/text.ts';
import type { Cause } from '../changes.ts';

/** Why printed numbers differ from those of an earlier edition, as a heading above them. */
export const causeWords: Readonly<Record<Cause, Text>> = {
  'late-records': {
    en: 'Records that came in late',
    fr: 'Enregistrements arrivés tard',
    nl: 'Registraties die laat binnenkwamen',
  },
  corrections: {
    en: 'Records that were corrected, completed or taken out',
    fr: 'Enregistrements corrigés, complétés ou retirés',
    nl: 'Registraties die verbeterd, aangevuld of geschrapt zijn',
  },
  records: {
    en: 'Records that came in late, or were corrected or completed',
    fr: 'Enregistrements arrivés tard, corrigés ou complétés',
    nl: 'Registraties die laat binnenkwamen, of verbeterd of aangevuld zijn',
  },
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
