import type { Text } from '#lib/model/text.ts';

/** A question to begin with: what it asks, and its text. */
export interface Example {
  readonly label: Text;
  readonly text: string;
}

/** Questions of the open tables to begin with, from simple to less so. */
export const examples: readonly Example[] = [
  {
    label: {
      en: 'Persons by site and year',
      fr: 'Personnes par lieu et par année',
      nl: 'Personen per locatie en jaar',
    },
    text: `SELECT site, year(contact_date) AS year,
  count(DISTINCT person) AS persons, count(*) AS contacts
FROM contact
WHERE is_moment
GROUP BY site, year
ORDER BY site, year`,
  },
  {
    label: {
      en: 'How often people were met',
      fr: 'Combien de fois les personnes ont été rencontrées',
      nl: 'Hoe vaak mensen werden ontmoet',
    },
    text: `SELECT moments, count(*) AS persons
FROM person
GROUP BY moments
ORDER BY moments`,
  },
  {
    label: {
      en: 'Languages that were not covered',
      fr: 'Langues non couvertes',
      nl: 'Talen zonder dekking',
    },
    text: `SELECT l.en AS language, count(*) AS contacts
FROM contact
JOIN code AS l ON l.list = 'language' AND l.code = contact.person_language
WHERE is_moment AND mode = 'NONE'
GROUP BY l.en
ORDER BY contacts DESC`,
  },
  {
    label: {
      en: 'Days from first contact to outcome',
      fr: 'Jours du premier contact à la suite',
      nl: 'Dagen van eerste contact tot resultaat',
    },
    text: `SELECT outcome, count(*) AS persons,
  median(outcome_date - first_date) AS days
FROM outcome
JOIN person USING (person)
WHERE dated AND outcome_date >= first_date
GROUP BY outcome
ORDER BY persons DESC`,
  },
  {
    label: {
      en: 'Nationalities in words',
      fr: 'Nationalités en toutes lettres',
      nl: 'Nationaliteiten voluit',
    },
    text: `SELECT coalesce(n.en, 'Not recorded') AS nationality, count(*) AS persons
FROM person
LEFT JOIN code AS n ON n.list = 'nationality' AND n.code = person.nationality
GROUP BY 1
ORDER BY persons DESC`,
  },
];
