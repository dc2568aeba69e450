import { valueRule } from '../value-rule.ts';

/** Codes that were not mapped. */
export const valueUnlisted = valueRule(
  {
    id: 'value-unlisted',
    severity: 'warning',
    sentence: {
      en: 'Values that are in no list',
      fr: 'Valeurs qui ne figurent dans aucune liste',
      nl: 'Waarden die in geen enkele lijst staan',
    },
    advice: {
      en: 'Kept and counted as they are written. Say once on the data page what they mean.',
      fr: 'Gardées et comptées telles quelles. Dites une fois, à la page des données, ce qu’elles signifient.',
      nl: 'Ze blijven staan en tellen mee zoals ze geschreven zijn. Zeg één keer op de gegevenspagina wat ze betekenen.',
    },
  },
  'value_unlisted',
);
