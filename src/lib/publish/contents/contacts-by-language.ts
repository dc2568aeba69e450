import type { PublishedContent } from './content.ts';

/** Languages of the conversations, by region; a contact may have several. */
export const contactsByLanguage = {
  id: 'contacts-by-language',
  title: { en: 'Contacts by language', fr: 'Contacts par langue', nl: 'Contacten per taal' },
  lead: {
    en: 'Languages of the conversations; one can be in several.',
    fr: 'Langues des conversations\u202f; une conversation peut se faire en plusieurs.',
    nl: 'Talen van de gesprekken; een gesprek kan in meerdere talen zijn.',
  },
  measure: 'contacts',
  dimensions: ['language', 'place'],
  depth: { place: 1 },
  drawn: 'language',
  figure: 'bars',
  finding: {
    most: {
      en: 'The language used most was {label}: in {value} of {total} contacts.',
      fr: 'Langue la plus utilisée\u202f: {label}, dans {value} contacts sur {total}.',
      nl: 'De taal die het meest gebruikt werd, is {label}: in {value} van de {total} contacten.',
    },
  },
} as const satisfies PublishedContent;
