import type { Rule } from './rule.ts';

/**
 * Contacts less persons of the same cell are the visits of those who came again; `check` is true where that difference
 * is small, so that persons and contacts must not both be told.
 */
export const repeatVisitors = {
  id: 'repeat-visitors',
  sentence: {
    en: 'People and contacts of the same group are not shown together where their difference would point at the few who came back.',
    fr: 'Les personnes et les contacts d’un même groupe ne sont pas diffusés ensemble lorsque leur différence désignerait les quelques personnes revenues.',
    nl: 'Personen en contacten van dezelfde groep worden niet samen getoond als hun verschil naar de weinigen zou wijzen die terugkwamen.',
  },
  check: (contacts: number, persons: number, least: number) =>
    contacts - persons >= 1 && contacts - persons < least,
} as const satisfies Rule & { check: (contacts: number, persons: number, least: number) => boolean };
