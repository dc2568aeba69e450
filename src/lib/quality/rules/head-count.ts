import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { contacts, records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

const MOST_PEOPLE = 50;

/** Larger than any group session known of. */
export const headCount = rowRule({
  id: 'head-count',
  group: 'values',
  severity: 'warning',
  sentence: {
    en: 'Contacts with more than 50 people',
    fr: 'Contacts avec plus de 50 personnes',
    nl: 'Contacten met meer dan 50 personen',
  },
  advice: {
    en: 'Check for a typing error; only a large group session has that many.',
    fr: 'Vérifiez une faute de frappe ; seule une grande séance collective en compte autant.',
    nl: 'Ga na of het een tikfout is; enkel een grote groepssessie telt er zoveel.',
  },
  counted: 'records',
  needs: [['head_count']],
  touches: ['head_count'],
  scope: 'filters',
  facts: { contact_date: fieldFact('contact_date'), head_count: fieldFact('head_count') },
  mendedByLeavingOut: true,
  rows: ({
    params,
  }) => sql`SELECT c.ord AS subject, c.ord, r.source_file, r.source_line, c.contact_date, c.head_count
    FROM ${records(params, [sql`c.head_count > ${MOST_PEOPLE}`])}`,
  total: ({ params }) => sql`SELECT count(*) FROM ${contacts(params)}`,
});
