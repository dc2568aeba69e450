import { yearOf } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import { fieldFact } from '../facts.ts';
import { recordsWithPerson } from '../record.ts';
import { rowRule } from '../row-rule.ts';

const isMarked = sql`coalesce(c.uam, FALSE) OR coalesce(c.profile, '') = 'UAM'`;

const birthYear = sql`coalesce(p.birth_year, r.birth_year)`;

/** The age itself, else the year of birth once no birthday can lie ahead, else the bracket. */
const isAdult = sql`coalesce(r.age >= 18, ${yearOf(sql`c.contact_date`)} - ${birthYear} > 18, c.age <> 'u18')`;

/** Unaccompanied minors who are of age. */
export const uamAdult = rowRule({
  id: 'uam-adult',
  group: 'people',
  severity: 'error',
  sentence: {
    en: 'Unaccompanied minors aged 18 or over',
    fr: 'Mineurs non accompagnés de 18 ans ou plus',
    nl: 'Niet-begeleide minderjarigen van 18 jaar of ouder',
  },
  advice: {
    en: 'Correct the profile or the age. The declared age and the assessed one may differ.',
    fr: 'Corrigez le profil ou l’âge. L’âge déclaré et l’âge évalué peuvent différer.',
    nl: 'Verbeter het profiel of de leeftijd. De verklaarde en de beoordeelde leeftijd kunnen verschillen.',
  },
  counted: 'records',
  needs: [
    ['profile', 'uam'],
    ['age', 'birth_year', 'age_bracket'],
  ],
  touches: ['profile', 'uam', 'age_bracket'],
  scope: 'filters',
  facts: {
    contact_date: fieldFact('contact_date'),
    profile: fieldFact('profile'),
    uam: fieldFact('uam'),
    age: fieldFact('age'),
    birth_year: fieldFact('birth_year'),
    age_bracket: fieldFact('age_bracket'),
  },
  rows: ({
    params,
  }) => sql`SELECT c.ord AS subject, r.source_file, r.source_line, c.contact_date, c.profile, c.uam,
      r.age, ${birthYear} AS birth_year, c.age AS age_bracket
    FROM ${recordsWithPerson(params, [isMarked, isAdult])}`,
  total: ({ params }) =>
    sql`SELECT count(*) FROM ${recordsWithPerson(params, [isMarked, sql`c.age IS NOT NULL`])}`,
});
