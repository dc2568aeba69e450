import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { contacts, records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** A mediator who was not there can't have covered the language; one who was there need not have. */
export const mediatorMode = rowRule({
  id: 'mediator-mode',
  group: 'values',
  severity: 'warning',
  sentence: {
    en: 'Contacts with the language covered by a mediator, but no mediator present',
    fr: 'Contacts avec langue couverte par un médiateur, mais sans médiateur présent',
    nl: 'Contacten met taal gedekt door een bemiddelaar, maar zonder bemiddelaar',
  },
  advice: {
    en: 'One of the two columns is wrong.',
    fr: 'L’une des deux colonnes est fausse.',
    nl: 'Een van de twee kolommen is fout.',
  },
  counted: 'records',
  needs: [['language_mode'], ['mediator_present']],
  touches: ['language_mode', 'mediator_present'],
  scope: 'filters',
  facts: {
    contact_date: fieldFact('contact_date'),
    mode: fieldFact('language_mode'),
    mediator_present: fieldFact('mediator_present'),
  },
  rows: ({
    params,
  }) => sql`SELECT c.ord AS subject, r.source_file, r.source_line, c.contact_date, c.mode, r.mediator_present
    FROM ${records(params, [sql`c.mode = 'ICM' AND c.mediator = 'no'`])}`,
  total: ({ params }) =>
    sql`SELECT count(*) FROM ${contacts(params, [sql`c.mode IS NOT NULL AND c.mediator IS NOT NULL`])}`,
});
