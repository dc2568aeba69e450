import { sql } from '#lib/sql/sql.ts';
import { fieldFact, maskedFact } from '../facts.ts';
import { maskedKey } from '../mask.ts';
import { contacts, records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

const MOST_A_DAY = 3;

/** A key that several people may go by. */
export const sharedKey = rowRule({
  id: 'shared-key',
  group: 'people',
  severity: 'warning',
  sentence: {
    en: 'Person keys with more than three contacts on one day',
    fr: 'Clés de personne avec plus de trois contacts le même jour',
    nl: 'Persoonssleutels met meer dan drie contacten op één dag',
  },
  advice: {
    en: 'Several people may go by one key; the number of persons would then be too low.',
    fr: 'Plusieurs personnes se cachent peut-être derrière une clé ; le nombre de personnes serait alors trop bas.',
    nl: 'Mogelijk gaan meerdere personen schuil achter één sleutel; dan is het aantal personen te laag.',
  },
  counted: 'persons',
  needs: [['person_key']],
  touches: ['person_key'],
  scope: 'filters',
  facts: {
    contact_date: fieldFact('contact_date'),
    times: {
      label: { en: 'Contacts that day', fr: 'Contacts ce jour-là', nl: 'Contacten die dag' },
      type: 'integer',
    },
    person_key: maskedFact('person_key'),
  },
  rows: ({ params }) => sql`SELECT c.person AS subject, r.source_file, r.source_line, c.contact_date,
      count(*) OVER (PARTITION BY c.person, c.contact_date) AS times, ${maskedKey(sql`r.person_key`)} AS person_key
    FROM ${records(params, [sql`c.is_moment AND c.person IS NOT NULL`])}
    QUALIFY times > ${MOST_A_DAY} AND row_number() OVER (PARTITION BY c.person, c.contact_date ORDER BY c.ord) = 1`,
  total: ({ params }) => sql`SELECT count(DISTINCT c.person) FROM ${contacts(params, [sql`c.is_moment`])}`,
});
