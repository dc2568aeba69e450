import { valueRule } from '../value-rule.ts';

/** Dates that aren't dates, numbers that aren't numbers. */
export const valueUnreadable = valueRule(
  {
    id: 'value-unreadable',
    severity: 'warning',
    sentence: {
      en: 'Values that can’t be read',
      fr: 'Valeurs illisibles',
      nl: 'Onleesbare waarden',
    },
    advice: {
      en: 'The row counts; the value counts as not recorded. Correct it in the source.',
      fr: 'La ligne compte ; la valeur compte comme non renseignée. Corrigez-la dans la source.',
      nl: 'De rij telt mee; de waarde telt als niet ingevuld. Verbeter ze in de bron.',
    },
  },
  'value_unreadable',
);
