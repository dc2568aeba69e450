import { attributeConflict } from '../attribute-conflict.ts';

/** One person, several nationalities. */
export const nationalityConflict = attributeConflict('nationality', {
  id: 'nationality-conflict',
  sentence: {
    en: 'Persons recorded with several nationalities',
    fr: 'Personnes notées avec plusieurs nationalités',
    nl: 'Personen met verschillende genoteerde nationaliteiten',
  },
  advice: {
    en: 'Breakdowns take the last one known. Check whether two people share a key.',
    fr: 'Les ventilations prennent la dernière connue. Vérifiez si deux personnes partagent une clé.',
    nl: 'Uitsplitsingen nemen de laatst bekende. Ga na of twee personen een sleutel delen.',
  },
});
