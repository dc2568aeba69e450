import { rejectRule } from '../reject-rule.ts';

/** Two rows claim to be one and say different things. */
export const idConflict = rejectRule(
  {
    id: 'id-conflict',
    group: 'records',
    severity: 'error',
    sentence: {
      en: 'Rows with the identifier of another row, but other content',
      fr: 'Lignes ayant l’identifiant d’une autre ligne, mais un autre contenu',
      nl: 'Rijen met het nummer van een andere rij, maar andere inhoud',
    },
    advice: {
      en: 'One of them is left out. The data page lists them and lets you choose which stands.',
      fr: 'L’une d’elles est écartée. La page des données les énumère et laisse choisir celle qui compte.',
      nl: 'Een ervan is weggelaten. De gegevenspagina somt ze op en laat kiezen welke telt.',
    },
  },
  true,
);
