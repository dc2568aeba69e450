import { attributeConflict } from '../attribute-conflict.ts';

/** One person, several entries for sex. */
export const sexConflict = attributeConflict('sex', {
  id: 'sex-conflict',
  sentence: {
    en: 'Persons whose sex is recorded in several ways',
    fr: 'Personnes dont le sexe est noté de plusieurs façons',
    nl: 'Personen van wie het geslacht verschillend is genoteerd',
  },
  advice: {
    en: 'Breakdowns take the last one known. Check whether two people share a key.',
    fr: 'Les ventilations prennent le dernier connu. Vérifiez si deux personnes partagent une clé.',
    nl: 'Uitsplitsingen nemen het laatst bekende. Ga na of twee personen een sleutel delen.',
  },
});
