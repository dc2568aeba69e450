import type { Text } from '#lib/model/text.ts';

/** Figures of persons over places and months. */
export const notAddedUp: Text = {
  en: 'Persons are not added up: someone met in two places or months counts once in the total.',
  fr: 'Les personnes ne s’additionnent pas\u202f: qui est rencontré à deux endroits ou deux mois ne compte qu’une fois au total.',
  nl: 'Personen worden niet opgeteld: wie op twee plaatsen of in twee maanden is ontmoet, telt één keer in het totaal.',
};

/** Figures of persons of whom each has one day: they add up over time, not over places. */
export const notAddedUpByPlace: Text = {
  en: 'New persons add up over months and years, for each is new once; over places they don’t: someone met in two places on the first day counts once in the total.',
  fr: 'Les nouvelles personnes s’additionnent par mois et par an, car chacune n’est nouvelle qu’une fois\u202f; pas par lieu\u202f: qui est rencontré à deux endroits le premier jour ne compte qu’une fois au total.',
  nl: 'Nieuwe personen tellen op over maanden en jaren, want ieder is één keer nieuw; over plaatsen niet: wie de eerste dag op twee plaatsen is ontmoet, telt één keer in het totaal.',
};

/** What a person or a team member told, and nobody checked. */
export const selfDeclared: Text = {
  en: 'Self-declared unless an administration confirmed it.',
  fr: 'Selon les déclarations de la personne, sauf confirmation d’une administration.',
  nl: 'Volgens de verklaring van de persoon, tenzij een administratie ze bevestigde.',
};

/** Figures that look back in the data as far as they reach. */
export const shortMemory: Text = {
  en: 'In the first months of the data nearly everyone is new: contacts before them are not known.',
  fr: 'Dans les premiers mois des données, presque tout le monde est nouveau\u202f: les contacts antérieurs ne sont pas connus.',
  nl: 'In de eerste maanden van de gegevens is bijna iedereen nieuw: contacten van daarvoor zijn niet bekend.',
};

/** Persons known only where they have a key. */
export const identifiedOnly: Text = {
  en: 'Only contacts with a person key can be told apart by person; the others are left out.',
  fr: 'Seuls les contacts avec une clé de personne peuvent être rattachés à quelqu’un\u202f; les autres sont laissés de côté.',
  nl: 'Alleen contacten met een persoonssleutel kunnen aan iemand gekoppeld worden; de andere blijven buiten beschouwing.',
};

/** Sessions under filters that say something of single contacts. */
export const sessionsOfContacts: Text = {
  en: 'Under a filter on contacts, only sessions with such a contact count.',
  fr: 'Avec un filtre sur les contacts, seules les sessions ayant un tel contact comptent.',
  nl: 'Met een filter op contacten tellen alleen sessies met zo’n contact.',
};

/** Sessions without a file of their own. */
export const sessionsDerived: Text = {
  en: 'Without a sessions file, a session is derived from the contacts: one per day, site, activity and team. Sessions without contact are then invisible.',
  fr: 'Sans fichier de sessions, une session est déduite des contacts\u202f: une par jour, lieu, activité et équipe. Les sessions sans contact sont alors invisibles.',
  nl: 'Zonder sessiebestand wordt een sessie uit de contacten afgeleid: één per dag, locatie, activiteit en team. Sessies zonder contact zijn dan onzichtbaar.',
};

/** Persons told apart by when they were met before. */
export const soughtEverywhere: Text = {
  en: 'Earlier contacts are sought in all loaded data, whatever the filters; without a period everyone is new.',
  fr: 'Les contacts antérieurs sont cherchés dans toutes les données chargées, quels que soient les filtres\u202f; sans période, tout le monde est nouveau.',
  nl: 'Eerdere contacten worden in alle geladen gegevens gezocht, ongeacht de filters; zonder periode is iedereen nieuw.',
};
