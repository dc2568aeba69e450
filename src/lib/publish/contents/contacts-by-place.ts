import type { PublishedContent } from './content.ts';

/** Where the team met people, by quarter: never finer than regions and the French departments. */
export const contactsByPlace = {
  id: 'contacts-by-place',
  title: {
    en: 'Contacts by place and quarter',
    fr: 'Contacts par lieu et par trimestre',
    nl: 'Contacten per plaats en per kwartaal',
  },
  lead: {
    en: 'Where the conversations took place: countries, regions and the French departments of the coast.',
    fr: 'Où les conversations ont eu lieu\u202f: pays, régions et départements français du littoral.',
    nl: 'Waar de gesprekken plaatsvonden: landen, regio’s en de Franse departementen aan de kust.',
  },
  measure: 'contacts',
  dimensions: ['place', 'period'],
  depth: { place: 2, period: 1 },
  drawn: 'place',
  figure: 'bars',
  finding: {
    majority: {
      en: 'Most contacts were in {label}: {value} of {total}.',
      fr: '{label} compte la plupart des contacts\u202f: {value} sur {total}.',
      nl: 'De meeste contacten waren er in {label}: {value} van {total}.',
    },
    most: {
      en: 'More contacts were in {label} than in any other place: {value} of {total}.',
      fr: '{label} compte plus de contacts que tout autre lieu\u202f: {value} sur {total}.',
      nl: 'In {label} waren er meer contacten dan op andere plaatsen: {value} van {total}.',
    },
  },
} as const satisfies PublishedContent;
