import { medianOf, ratio } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { identifiedOnly } from './caveats.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`coalesce(sum(contacts), 0)`;
const denominator = sql`count(*)`;

/** Contacts per person (I10). */
export const contactsPerPerson = {
  id: 'contacts-per-person',
  number: 'I10',
  label: { en: 'Contacts per person', fr: 'Contacts par personne', nl: 'Contacten per persoon' },
  unit: 'contacts-per-person',
  grain: 'person',
  definition: {
    en: 'Mean number of contact moments of a person reached, in the period.',
    fr: 'Nombre moyen de moments de contact par personne rencontrée, dans la période.',
    nl: 'Gemiddeld aantal contactmomenten per bereikte persoon in de periode.',
  },
  numerator: {
    en: 'Contact moments with a person key',
    fr: 'Moments de contact avec une clé de personne',
    nl: 'Contactmomenten met een persoonssleutel',
  },
  denominator: { en: 'Persons reached', fr: 'Personnes rencontrées', nl: 'Bereikte personen' },
  caveats: [
    identifiedOnly,
    {
      en: 'A few persons with many contacts raise the mean; the median says what is usual.',
      fr: 'Quelques personnes très souvent rencontrées tirent la moyenne vers le haut\u202f; la médiane dit ce qui est habituel.',
      nl: 'Enkele personen met veel contacten trekken het gemiddelde op; de mediaan zegt wat gewoon is.',
    },
  ],
  needs: ['person_key'],
  additive: [],
  relation: 'person',
  perPerson: { contacts: sql`count(*)` },
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  beside: [
    {
      id: 'median',
      label: { en: 'Median', fr: 'Médiane', nl: 'Mediaan' },
      unit: 'contacts-per-person',
      value: medianOf(sql`contacts`),
    },
    {
      id: 'maximum',
      label: { en: 'Most for one person', fr: 'Maximum pour une personne', nl: 'Meeste voor één persoon' },
      unit: 'contact-moments',
      value: sql`max(contacts)`,
    },
  ],
  base: { unit: 'persons', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
