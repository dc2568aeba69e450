import { ratio } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { notAddedUp } from './caveats.ts';
import type { Indicator } from './indicator.ts';

/** Reach by place (I28). */
export const siteReach = {
  id: 'site-reach',
  number: 'I28',
  label: { en: 'Reach by place', fr: 'Couverture par lieu', nl: 'Bereik per plaats' },
  unit: 'contact-moments',
  grain: 'contact',
  definition: {
    en: 'Per site and region: contact moments, the persons reached there, and the share of all contact moments.',
    fr: 'Par lieu et par région\u202f: les moments de contact, les personnes qui y ont été rencontrées et la part de l’ensemble des moments de contact.',
    nl: 'Per locatie en regio: de contactmomenten, de personen die er bereikt zijn en het aandeel in alle contactmomenten.',
  },
  caveats: [notAddedUp],
  needs: ['site_code'],
  additive: ['day', 'week', 'month', 'quarter', 'year', 'region', 'municipality', 'site', 'team'],
  relation: 'reach',
  value: sql`count(*)`,
  beside: [
    {
      id: 'persons',
      label: { en: 'Persons reached', fr: 'Personnes rencontrées', nl: 'Bereikte personen' },
      unit: 'persons',
      value: sql`count(DISTINCT person)`,
    },
    {
      id: 'share',
      label: {
        en: 'Share of contact moments',
        fr: 'Part des moments de contact',
        nl: 'Aandeel in de contactmomenten',
      },
      unit: 'share',
      value: ratio(sql`count(*)`, sql`max(all_contacts)`),
    },
  ],
  base: { unit: 'contact-moments', count: sql`count(*)`, known: sql`site IS NOT NULL` },
  scalar: false,
  by: ['region', 'site'],
} as const satisfies Indicator;
