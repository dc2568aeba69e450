import { sql } from '#lib/sql/sql.ts';
import { fieldFact, maskedFact } from '../facts.ts';
import { maskedKey } from '../mask.ts';
import { contacts, records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** Further contacts of one person on one day at one place with one purpose; the first of them isn't counted. */
const repeats = sql`SELECT ord FROM contact WHERE is_moment AND person IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY person, contact_date, site, activity, contact ORDER BY ord) > 1`;

/** Contacts that may have been entered twice. Anonymous contacts that look alike are different people. */
export const possibleDuplicate = rowRule({
  id: 'possible-duplicate',
  group: 'records',
  severity: 'warning',
  sentence: {
    en: 'Rows with the person, day, site, activity and type of contact of another',
    fr: 'Lignes ayant la personne, le jour, le lieu, l’activité et le type de contact d’une autre',
    nl: 'Rijen met de persoon, dag, locatie, activiteit en soort contact van een andere',
  },
  advice: {
    en: 'May have been entered twice. Of each set the first row is not counted here.',
    fr: 'Peut-être encodé deux fois. De chaque groupe, la première ligne n’est pas comptée ici.',
    nl: 'Mogelijk twee keer ingevoerd. Van elke groep telt de eerste rij hier niet mee.',
  },
  counted: 'records',
  needs: [['person_key']],
  touches: ['rows'],
  scope: 'filters',
  facts: {
    contact_date: fieldFact('contact_date'),
    site: fieldFact('site_code'),
    activity: fieldFact('activity_type'),
    contact: fieldFact('contact_type'),
    person_key: maskedFact('person_key'),
  },
  mendedByLeavingOut: true,
  rows: ({
    params,
  }) => sql`SELECT c.ord AS subject, c.ord, r.source_file, r.source_line, c.contact_date, c.site, c.activity, c.contact,
      ${maskedKey(sql`r.person_key`)} AS person_key
    FROM (${repeats}) d, ${records(params, [sql`d.ord = c.ord`])}`,
  total: ({ params }) =>
    sql`SELECT count(*) FROM ${contacts(params, [sql`c.is_moment AND c.person IS NOT NULL`])}`,
});
