import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';

/** Accompaniments opened (I12). */
export const accompanimentsOpened = {
  id: 'accompaniments-opened',
  number: 'I12',
  label: { en: 'Accompaniments opened', fr: 'Accompagnements ouverts', nl: 'Gestarte begeleidingen' },
  unit: 'accompaniments',
  grain: 'accompaniment',
  definition: {
    en: 'Accompaniments active in the period that were opened in it: on the day that the accompaniments file gives, else that of their first contact moment in all loaded data.',
    fr: 'Accompagnements actifs dans la période et ouverts pendant celle-ci : à la date que donne le fichier des accompagnements, sinon à celle de leur premier moment de contact dans toutes les données chargées.',
    nl: 'Begeleidingen die in de periode actief waren en erin startten: op de dag die het bestand met begeleidingen geeft, anders die van hun eerste contactmoment in alle geladen gegevens.',
  },
  caveats: [
    {
      en: 'An accompaniment opened in the period without a contact moment in it is not counted.',
      fr: 'Un accompagnement ouvert dans la période sans moment de contact pendant celle-ci n’est pas compté.',
      nl: 'Een begeleiding die in de periode startte zonder contactmoment erin, telt niet mee.',
    },
  ],
  needs: ['accompaniment_id'],
  additive: [],
  relation: 'moment',
  value: sql`count(DISTINCT accompaniment) FILTER (WHERE opened_here)`,
  base: { unit: 'accompaniments', count: sql`count(DISTINCT accompaniment)` },
  scalar: true,
} as const satisfies Indicator;
