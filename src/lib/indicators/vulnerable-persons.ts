import { latest } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { personDimensions } from './additivity.ts';
import { notAddedUp } from './caveats.ts';
import type { Indicator } from './indicator.ts';

/** Vulnerable persons (I26). */
export const vulnerablePersons = {
  id: 'vulnerable-persons',
  number: 'I26',
  label: { en: 'Vulnerable persons', fr: 'Personnes vulnérables', nl: 'Kwetsbare personen' },
  unit: 'persons',
  grain: 'person',
  definition: {
    en: 'Persons reached who are marked as vulnerable, as known at their last contact in the period.',
    fr: 'Personnes rencontrées signalées comme vulnérables, telles que connues à leur dernier contact dans la période.',
    nl: 'Bereikte personen die als kwetsbaar zijn aangeduid, zoals bekend bij hun laatste contact in de periode.',
  },
  caveats: [
    {
      en: 'Whoever is not marked either way is not counted: a vulnerability that nobody recorded stays unseen.',
      fr: 'Qui n’est signalé ni dans un sens ni dans l’autre n’est pas compté\u202f: une vulnérabilité que personne n’a notée reste invisible.',
      nl: 'Wie nergens is aangeduid, telt niet mee: een kwetsbaarheid die niemand noteerde, blijft onzichtbaar.',
    },
    notAddedUp,
  ],
  needs: ['person_key', 'vulnerable'],
  additive: [...personDimensions],
  relation: 'person',
  perPerson: { is_vulnerable: latest(sql`known_vulnerable`, sql`ord`) },
  value: sql`count(*) FILTER (WHERE is_vulnerable)`,
  base: { unit: 'persons', count: sql`count(*)`, known: sql`is_vulnerable IS NOT NULL` },
  scalar: true,
} as const satisfies Indicator;
