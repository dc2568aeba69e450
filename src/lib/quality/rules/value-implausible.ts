import { valueRule } from '../value-rule.ts';

/** Values that are read but can't be. */
export const valueImplausible = valueRule(
  {
    id: 'value-implausible',
    severity: 'warning',
    sentence: {
      en: 'Values outside what is possible',
      fr: 'Valeurs hors du possible',
      nl: 'Waarden buiten het mogelijke',
    },
    advice: {
      en: 'Such as an age of 200. The value counts as not recorded.',
      fr: 'Par exemple un âge de 200 ans. La valeur compte comme non renseignée.',
      nl: 'Bijvoorbeeld een leeftijd van 200 jaar. De waarde telt als niet ingevuld.',
    },
  },
  'value_implausible',
);
