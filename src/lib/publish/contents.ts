import type { PublishedDimension, PublishedMeasure } from '#lib/indicators/published-counts.ts';
import type { Text } from '#lib/model/text.ts';

/** How a table is drawn: bars for places and groups, columns over time, or a figure alone. */
export type FigureKind = 'bars' | 'columns' | 'groups' | 'none';

/** A table with its figure that an edition may hold. */
export interface PublishedContent {
  readonly id: string;
  readonly title: Text;
  /** One sentence on what is counted. */
  readonly lead: Text;
  readonly measure: PublishedMeasure;
  readonly dimensions: readonly PublishedDimension[];
  /** How deep each dimension is printed, 0 being the total alone; absent: whole. What lies deeper is protected too. */
  readonly depth?: Readonly<Partial<Record<PublishedDimension, number>>>;
  /** The dimension that the figure shows; the others stand at their totals. */
  readonly drawn: PublishedDimension;
  readonly figure: FigureKind;
}

/** Everything that can be published, in the order of an edition. */
export const contents = [
  {
    id: 'contacts-by-month',
    title: { en: 'Contacts by month', fr: 'Contacts par mois', nl: 'Contacten per maand' },
    lead: {
      en: 'Conversations of the team with people met.',
      fr: 'Conversations de l’équipe avec les personnes rencontrées.',
      nl: 'Gesprekken van het team met de ontmoete personen.',
    },
    measure: 'contacts',
    dimensions: ['period'],
    drawn: 'period',
    figure: 'columns',
  },
  {
    id: 'contacts-by-place',
    title: {
      en: 'Contacts by place and quarter',
      fr: 'Contacts par lieu et par trimestre',
      nl: 'Contacten per plaats en per kwartaal',
    },
    lead: {
      en: 'Where the conversations took place: countries, regions and the French departments of the coast.',
      fr: 'Où les conversations ont eu lieu : pays, régions et départements français du littoral.',
      nl: 'Waar de gesprekken plaatsvonden: landen, regio’s en de Franse departementen aan de kust.',
    },
    measure: 'contacts',
    dimensions: ['place', 'period'],
    depth: { place: 2, period: 1 },
    drawn: 'place',
    figure: 'bars',
  },
  {
    id: 'persons-reached',
    title: { en: 'People reached', fr: 'Personnes rencontrées', nl: 'Bereikte personen' },
    lead: {
      en: 'Distinct people who could be told apart. Someone met in two places counts in both, once in the total.',
      fr: 'Personnes distinctes qui ont pu être reconnues. Qui est rencontré à deux endroits compte dans chacun, une fois au total.',
      nl: 'Verschillende personen die herkend konden worden. Wie op twee plaatsen ontmoet is, telt in elk, en één keer in het totaal.',
    },
    measure: 'persons',
    dimensions: ['place'],
    depth: { place: 2 },
    drawn: 'place',
    figure: 'bars',
  },
  {
    id: 'new-people-by-gender-and-age',
    title: {
      en: 'New people by gender and age',
      fr: 'Nouvelles personnes par genre et âge',
      nl: 'Nieuwe personen per geslacht en leeftijd',
    },
    lead: {
      en: 'People whom the team met for the first time, as known at that contact.',
      fr: 'Personnes rencontrées pour la première fois, telles que connues lors de ce contact.',
      nl: 'Personen die het team voor het eerst ontmoette, zoals bekend bij dat contact.',
    },
    measure: 'new-persons',
    dimensions: ['gender', 'age'],
    drawn: 'age',
    figure: 'groups',
  },
  {
    id: 'new-people-by-nationality',
    title: {
      en: 'New people by nationality',
      fr: 'Nouvelles personnes par nationalité',
      nl: 'Nieuwe personen per nationaliteit',
    },
    lead: {
      en: 'Nationalities with enough people to be named; all others together.',
      fr: 'Nationalités ayant assez de personnes pour être nommées ; toutes les autres ensemble.',
      nl: 'Nationaliteiten met genoeg personen om genoemd te worden; alle andere samen.',
    },
    measure: 'new-persons',
    dimensions: ['nationality', 'place'],
    depth: { place: 1 },
    drawn: 'nationality',
    figure: 'bars',
  },
  {
    id: 'contacts-by-language',
    title: { en: 'Contacts by language', fr: 'Contacts par langue', nl: 'Contacten per taal' },
    lead: {
      en: 'Languages of the conversations; one can be in several.',
      fr: 'Langues des conversations ; une conversation peut se faire en plusieurs.',
      nl: 'Talen van de gesprekken; een gesprek kan in meerdere talen zijn.',
    },
    measure: 'contacts',
    dimensions: ['language', 'place'],
    depth: { place: 1 },
    drawn: 'language',
    figure: 'bars',
  },
  {
    id: 'contacts-by-topic',
    title: { en: 'What was talked about', fr: 'Ce dont on a parlé', nl: 'Waarover gesproken is' },
    lead: {
      en: 'Topics of the conversations; one can be about several.',
      fr: 'Thèmes des conversations ; une conversation peut en aborder plusieurs.',
      nl: 'Onderwerpen van de gesprekken; een gesprek kan over meerdere gaan.',
    },
    measure: 'contacts',
    dimensions: ['topic'],
    drawn: 'topic',
    figure: 'bars',
  },
  {
    id: 'outcomes',
    title: { en: 'What came after', fr: 'Les suites', nl: 'Wat erop volgde' },
    lead: {
      en: 'Outcomes known to the team, once per person and kind: after the contact, not because of it.',
      fr: 'Suites connues de l’équipe, une fois par personne et par type : après le contact, pas à cause de lui.',
      nl: 'Resultaten die het team kent, één keer per persoon en soort: na het contact, niet door het contact.',
    },
    measure: 'outcomes',
    dimensions: ['outcome', 'place'],
    depth: { place: 1 },
    drawn: 'outcome',
    figure: 'bars',
  },
] as const satisfies readonly PublishedContent[];

/** Dimensions by which nobody may learn what everyone in a group has in common. */
export const sensitiveDimensions: readonly PublishedDimension[] = ['outcome', 'nationality'];

/** What the measures are called, and what they count, for who reads an edition. */
export const measureWords: Readonly<
  Record<PublishedMeasure, { readonly label: Text; readonly definition: Text }>
> = {
  contacts: {
    label: { en: 'contacts', fr: 'contacts', nl: 'contacten' },
    definition: {
      en: 'A conversation of the team with one person; refusals and people not found are not counted.',
      fr: 'Une conversation de l’équipe avec une personne ; les refus et les personnes non trouvées ne comptent pas.',
      nl: 'Een gesprek van het team met één persoon; weigeringen en niet gevonden personen tellen niet mee.',
    },
  },
  'new-persons': {
    label: { en: 'new people', fr: 'nouvelles personnes', nl: 'nieuwe personen' },
    definition: {
      en: 'A person met for the first time in all data of the team, counted where and when that was.',
      fr: 'Une personne rencontrée pour la première fois dans toutes les données de l’équipe, comptée à ce moment et à cet endroit.',
      nl: 'Een persoon die voor het eerst in alle gegevens van het team voorkomt, geteld waar en wanneer dat was.',
    },
  },
  outcomes: {
    label: { en: 'outcomes', fr: 'suites', nl: 'resultaten' },
    definition: {
      en: 'What the team learned of a person’s procedure, reception, return or departure, once per person and kind.',
      fr: 'Ce que l’équipe a appris de la procédure, de l’accueil, du retour ou du départ d’une personne, une fois par personne et par type.',
      nl: 'Wat het team vernam over iemands procedure, opvang, terugkeer of vertrek, één keer per persoon en soort.',
    },
  },
  persons: {
    label: { en: 'people', fr: 'personnes', nl: 'personen' },
    definition: {
      en: 'A person who was met at least once and could be told from others; the true number is at least this.',
      fr: 'Une personne rencontrée au moins une fois et distinguée des autres ; le nombre réel est au moins celui-ci.',
      nl: 'Een persoon die minstens één keer ontmoet is en van anderen onderscheiden kon worden; het echte aantal is minstens dit.',
    },
  },
};
