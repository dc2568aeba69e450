import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { recordsWithPerson } from '../record.ts';
import { rowRule } from '../row-rule.ts';

/** The mark itself: `contact.uam` would already follow from the profile. */
const marked = sql`coalesce(p.uam, r.uam)`;

const isStated = sql`${marked} IS NOT NULL AND c.profile IS NOT NULL`;

/** The profile says one thing, the mark of unaccompanied minors another. */
export const uamProfile = rowRule({
  id: 'uam-profile',
  group: 'people',
  severity: 'warning',
  sentence: {
    en: 'Contacts where profile and mark of unaccompanied minor contradict each other',
    fr: 'Contacts où profil et mention « mineur non accompagné » se contredisent',
    nl: 'Contacten waar profiel en vermelding ‘niet-begeleide minderjarige’ elkaar tegenspreken',
  },
  advice: {
    en: 'Breakdowns by profile follow the profile. Correct whichever is wrong.',
    fr: 'Les ventilations par profil suivent le profil. Corrigez ce qui est faux.',
    nl: 'Uitsplitsingen naar profiel volgen het profiel. Verbeter wat fout is.',
  },
  counted: 'records',
  needs: [['profile'], ['uam']],
  touches: ['profile', 'uam'],
  scope: 'filters',
  facts: {
    contact_date: fieldFact('contact_date'),
    profile: fieldFact('profile'),
    uam: fieldFact('uam'),
  },
  rows: ({
    params,
  }) => sql`SELECT c.ord AS subject, r.source_file, r.source_line, c.contact_date, c.profile, ${marked} AS uam
    FROM ${recordsWithPerson(params, [isStated, sql`(c.profile = 'UAM') <> ${marked}`])}`,
  total: ({ params }) => sql`SELECT count(*) FROM ${recordsWithPerson(params, [isStated])}`,
});
