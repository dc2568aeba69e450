import { rejectRule } from '../reject-rule.ts';

/** Rows that no figure holds. */
export const rejected = rejectRule(
  {
    id: 'rejected',
    group: 'records',
    severity: 'error',
    sentence: {
      en: 'Rows left out because they can’t be read',
      fr: 'Lignes écartées parce qu’elles sont illisibles',
      nl: 'Rijen weggelaten omdat ze niet te lezen zijn',
    },
    advice: {
      en: 'No figure holds them. Download them on the data page, correct them and load them again.',
      fr: 'Aucun chiffre ne les contient. Téléchargez-les à la page des données, corrigez-les et rechargez-les.',
      nl: 'Geen enkel cijfer bevat ze. Download ze op de gegevenspagina, verbeter ze en laad ze opnieuw.',
    },
  },
  false,
);
