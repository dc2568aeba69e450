import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { personDimensions } from './additivity.ts';

/** Persons by administrative status (I25). */
export const statusMix = {
  id: 'status-mix',
  number: 'I25',
  label: {
    en: 'Persons by administrative status',
    fr: 'Personnes par statut administratif',
    nl: 'Personen naar administratief statuut',
  },
  unit: 'persons',
  grain: 'person',
  definition: {
    en: 'Persons reached, each once, as known at their last contact in the period. Unknown is kept; the parts sum to persons reached.',
    fr: 'Personnes rencontrées, chacune une fois, telles que connues à leur dernier contact dans la période. L’inconnu est gardé ; la somme des parts donne les personnes rencontrées.',
    nl: 'Bereikte personen, elk één keer, zoals bekend bij hun laatste contact in de periode. Onbekend blijft staan; de delen tellen op tot de bereikte personen.',
  },
  caveats: [
    {
      en: 'Self-declared unless an administration confirmed it.',
      fr: 'Selon les déclarations de la personne, sauf confirmation d’une administration.',
      nl: 'Volgens de verklaring van de persoon, tenzij een administratie ze bevestigde.',
    },
  ],
  needs: ['person_key', 'admin_status'],
  additive: [...personDimensions],
  relation: 'person',
  value: sql`count(*)`,
  base: { unit: 'persons', count: sql`count(*)` },
  scalar: false,
  by: ['status'],
} as const satisfies Indicator;
