import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { contacts, records } from '../record.ts';
import { rowRule } from '../row-rule.ts';

const inSession = sql`coalesce(c.activity, '') <> 'NET'`;

/** Contacts that name no session and for which none is recorded that day; requests need none. */
export const sessionMissing = rowRule({
  id: 'session-missing',
  group: 'links',
  severity: 'warning',
  sentence: {
    en: 'Contacts without any session record',
    fr: 'Contacts sans session enregistrée',
    nl: 'Contacten zonder geregistreerde sessie',
  },
  advice: {
    en: 'They name no session, and none is recorded for that day, site, activity and team. A session is derived from them.',
    fr: 'Ils ne nomment aucune session, et aucune n’est enregistrée pour ce jour, ce lieu, cette activité et cette équipe. Une session en est déduite.',
    nl: 'Ze noemen geen sessie, en er is er geen geregistreerd voor die dag, locatie, activiteit en dat team. Er wordt een sessie uit afgeleid.',
  },
  counted: 'records',
  needs: [['file:session']],
  touches: ['sessions'],
  scope: 'filters',
  facts: {
    contact_date: fieldFact('contact_date'),
    site: fieldFact('site_code'),
    activity: fieldFact('activity_type'),
  },
  rows: ({
    params,
  }) => sql`SELECT c.ord AS subject, r.source_file, r.source_line, c.contact_date, c.site, c.activity
    FROM ${records(params, [inSession, sql`c.session_derived`])}`,
  total: ({ params }) => sql`SELECT count(*) FROM ${contacts(params, [inSession])}`,
});
