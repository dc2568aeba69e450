import type { PublishedContent } from './content.ts';

/** Topics of the conversations; a contact may have several. */
export const contactsByTopic = {
  id: 'contacts-by-topic',
  title: { en: 'What was talked about', fr: 'Ce dont on a parlé', nl: 'Waarover gesproken is' },
  lead: {
    en: 'Topics of the conversations; one can be about several.',
    fr: 'Thèmes des conversations\u202f; une conversation peut en aborder plusieurs.',
    nl: 'Onderwerpen van de gesprekken; een gesprek kan over meerdere gaan.',
  },
  measure: 'contacts',
  dimensions: ['topic'],
  drawn: 'topic',
  figure: 'bars',
  finding: {
    most: {
      en: 'The topic that came up most was “{label}”: in {value} of {total} contacts.',
      fr: 'Le thème le plus abordé est «\u00a0{label}\u00a0»\u202f: dans {value} contacts sur {total}.',
      nl: 'Het onderwerp dat het vaakst ter sprake kwam, is “{label}”: in {value} van de {total} contacten.',
    },
  },
} as const satisfies PublishedContent;
