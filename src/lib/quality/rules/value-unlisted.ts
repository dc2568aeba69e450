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
      en: 'Sites, topics, referrals and teams count under the name written; anything else counts as not recorded, and the words are kept. Say once on the data page what they mean.',
      fr: 'Les lieux, thèmes, orientations et équipes comptent sous le nom écrit\u202f; le reste compte comme non renseigné et les mots sont conservés. Dites une fois, à la page des données, ce qu’elles signifient.',
      nl: 'Locaties, thema’s, doorverwijzingen en teams tellen mee onder de geschreven naam; al de rest telt als niet ingevuld en de woorden blijven bewaard. Zeg één keer op de gegevenspagina wat ze betekenen.',
    },
  },
  'value_unlisted',
);
