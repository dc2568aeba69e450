import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { personDimensions } from './additivity.ts';

/** Voluntary-return applicants (I24). */
export const voluntaryReturnApplicants = {
  id: 'voluntary-return-applicants',
  number: 'I24',
  label: {
    en: 'Voluntary-return applicants',
    fr: 'Demandeurs de retour volontaire',
    nl: 'Aanvragers vrijwillige terugkeer',
  },
  unit: 'persons',
  grain: 'person',
  definition: {
    en: 'Persons with an application for voluntary return lodged in the period. An application is not a return.',
    fr: 'Personnes ayant introduit une demande de retour volontaire dans la période. Une demande n’est pas un retour.',
    nl: 'Personen die in de periode vrijwillige terugkeer aanvroegen. Een aanvraag is geen terugkeer.',
  },
  caveats: [
    {
      en: 'After contact, not because of it.',
      fr: 'Après le contact, pas à cause de lui.',
      nl: 'Na het contact, niet door het contact.',
    },
  ],
  needs: ['outcome'],
  additive: [...personDimensions],
  relation: 'outcome',
  value: sql`count(DISTINCT subject) FILTER (WHERE outcome = 'RTA')`,
  beside: [
    {
      id: 'departed',
      label: {
        en: 'Persons whose departure an administration confirmed',
        fr: 'Personnes dont une administration a confirmé le départ',
        nl: 'Personen van wie een administratie het vertrek bevestigde',
      },
      unit: 'persons',
      value: sql`count(DISTINCT subject) FILTER (WHERE outcome = 'RTD' AND by_administration)`,
    },
  ],
  base: { unit: 'outcomes', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
