import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { rowDimensions, personDimensions } from './additivity.ts';

/** Contact moments (I02). */
export const contactMoments = {
  id: 'contact-moments',
  number: 'I02',
  label: { en: 'Contact moments', fr: 'Moments de contact', nl: 'Contactmomenten' },
  unit: 'contact-moments',
  grain: 'contact',
  definition: {
    en: 'Conversations with people met: every record except refusals, persons not found and requests of first-line actors.',
    fr: 'Conversations avec des personnes rencontrées : chaque enregistrement sauf les refus, les personnes non trouvées et les demandes d’acteurs de première ligne.',
    nl: 'Gesprekken met ontmoete personen: elke registratie behalve weigeringen, niet aangetroffen personen en vragen van eerstelijnsactoren.',
  },
  caveats: [
    {
      en: 'Contact moments are not persons: one person may have many.',
      fr: 'Les moments de contact ne sont pas des personnes : une personne peut en avoir plusieurs.',
      nl: 'Contactmomenten zijn geen personen: één persoon kan er meerdere hebben.',
    },
  ],
  needs: ['contact_date'],
  additive: [...rowDimensions, 'person_language', 'available', ...personDimensions],
  relation: 'moment',
  value: sql`count(*)`,
  base: { unit: 'contact-moments', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
