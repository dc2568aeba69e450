import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** A row can't be entered before what it tells of has happened. */
export const recordedBeforeContact = rowRule({
  id: 'recorded-before-contact',
  group: 'dates',
  severity: 'warning',
  sentence: {
    en: 'Contacts recorded before they took place',
    fr: 'Contacts encodés avant d’avoir eu lieu',
    nl: 'Contacten ingevoerd voordat ze plaatsvonden',
  },
  advice: {
    en: 'One of the two dates is wrong, or day and month are swapped.',
    fr: 'L’une des deux dates est fausse, ou le jour et le mois sont inversés.',
    nl: 'Een van de twee datums is fout, of dag en maand zijn verwisseld.',
  },
  counted: 'records',
  needs: [['recorded_on']],
  touches: ['contact_date'],
  scope: 'filters',
  facts: { contact_date: fieldFact('contact_date'), recorded_on: fieldFact('recorded_on') },
  rows: ({
    params,
  }) => sql`SELECT c.ord AS subject, r.source_file, r.source_line, c.contact_date, r.recorded_on
    FROM ${records(params, [sql`r.recorded_on < c.contact_date`])}`,
  total: ({ params }) => sql`SELECT count(*) FROM ${records(params, [sql`r.recorded_on IS NOT NULL`])}`,
});
