import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';

/** Topics of accompaniments (I18). */
export const topicShare = {
  id: 'topic-share',
  number: 'I18',
  label: {
    en: 'Topics of accompaniments',
    fr: 'Thèmes des accompagnements',
    nl: 'Onderwerpen van begeleidingen',
  },
  unit: 'share',
  grain: 'accompaniment',
  definition: {
    en: 'Per topic: share of accompaniments in which it was raised. Where the selection holds no accompaniment, contact moments stand in.',
    fr: 'Par thème : part des accompagnements où il a été abordé. Si la sélection ne contient aucun accompagnement, les moments de contact en tiennent lieu.',
    nl: 'Per onderwerp: aandeel begeleidingen waarin het ter sprake kwam. Bevat de selectie geen begeleidingen, dan gelden contactmomenten.',
  },
  numerator: {
    en: 'Accompaniments with the topic',
    fr: 'Accompagnements avec le thème',
    nl: 'Begeleidingen met het onderwerp',
  },
  denominator: {
    en: 'Accompaniments with at least one recorded topic',
    fr: 'Accompagnements avec au moins un thème noté',
    nl: 'Begeleidingen met minstens één genoteerd onderwerp',
  },
  caveats: [
    {
      en: 'Several answers are possible, so parts can exceed the whole.',
      fr: 'Plusieurs réponses sont possibles : la somme des parts peut dépasser le tout.',
      nl: 'Meerdere antwoorden zijn mogelijk: de som van de delen kan het geheel overschrijden.',
    },
  ],
  needs: ['topics'],
  additive: [],
  relation: 'subject',
  value: sql`CAST(NULL AS DOUBLE)`,
  base: { unit: 'accompaniments', count: sql`count(DISTINCT unit)`, known: sql`len(topics) > 0` },
  scalar: false,
  by: ['topic'],
} as const satisfies Indicator;
