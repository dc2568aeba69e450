import type { Params, Selection } from './params.ts';
import type { Text } from './text.ts';

/** What a question may need beside the columns of a file: a target for what is asked. */
export const targetSet: { readonly name: 'target'; readonly label: Text } = {
  name: 'target',
  label: {
    en: 'Target for the same period and filters',
    fr: 'Valeur cible pour la même période et les mêmes filtres',
    nl: 'Streefwaarde voor dezelfde periode en filters',
  },
};

/** A selection as text in which neither the order of keys nor that of codes matters. */
function toComparable(selection: Selection): string {
  const chosen = Object.entries(selection).filter(([, codes]) => codes.length > 0);
  return JSON.stringify(chosen.map(([key, codes]) => [key, codes.toSorted()]).toSorted());
}

/** The target of an indicator for exactly the period and the filters in force; undefined without one. */
export function targetOf(indicator: string, { period, selection, targets = [] }: Params): number | undefined {
  const scope = toComparable(selection);
  return targets.find(
    (one) =>
      one.indicator === indicator &&
      one.period.from === period?.from &&
      one.period.to === period.to &&
      toComparable(one.scope) === scope,
  )?.target;
}
