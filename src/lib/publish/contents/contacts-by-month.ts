import type { PublishedContent } from './content.ts';

/** When the team met people: months, their quarters and years. */
export const contactsByMonth = {
  id: 'contacts-by-month',
  title: { en: 'Contacts over time', fr: 'Contacts au fil du temps', nl: 'Contacten in de loop van de tijd' },
  lead: {
    en: 'Conversations of the team with people met.',
    fr: 'Conversations de l’équipe avec les personnes rencontrées.',
    nl: 'Gesprekken van het team met de ontmoete personen.',
  },
  measure: 'contacts',
  dimensions: ['period'],
  drawn: 'period',
  figure: 'columns',
} as const satisfies PublishedContent;
