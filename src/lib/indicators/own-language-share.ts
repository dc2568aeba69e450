import { sql } from '#lib/sql/sql.ts';
import { holds, ratio } from '#lib/sql/dialect.ts';
import type { Indicator } from './indicator.ts';

const numerator = sql`count(*) FILTER (WHERE ${holds(sql`languages`, sql`person_language`)})`;
const denominator = sql`count(*) FILTER (WHERE person_language IS NOT NULL AND len(languages) > 0)`;

/** Contacts in the person’s own language (I16). */
export const ownLanguageShare = {
  id: 'own-language-share',
  number: 'I16',
  label: {
    en: 'Contacts in the person’s own language',
    fr: 'Contacts dans la langue de la personne',
    nl: 'Contacten in de eigen taal van de persoon',
  },
  unit: 'share',
  grain: 'contact',
  definition: {
    en: 'Share of contact moments held in the language that the person speaks best.',
    fr: 'Part des moments de contact tenus dans la langue que la personne parle le mieux.',
    nl: 'Aandeel contactmomenten in de taal die de persoon het best spreekt.',
  },
  numerator: {
    en: 'Contact moments in the person’s own language',
    fr: 'Moments de contact dans la langue de la personne',
    nl: 'Contactmomenten in de eigen taal van de persoon',
  },
  denominator: {
    en: 'Contact moments where both languages are known',
    fr: 'Moments de contact dont les deux langues sont connues',
    nl: 'Contactmomenten waarvan beide talen bekend zijn',
  },
  caveats: [],
  needs: ['person_language', 'language_main'],
  additive: [],
  relation: 'moment',
  value: ratio(numerator, denominator),
  terms: { numerator, denominator },
  base: {
    unit: 'contact-moments',
    count: sql`count(*)`,
    known: sql`person_language IS NOT NULL AND len(languages) > 0`,
  },
  scalar: true,
} as const satisfies Indicator;
