import { inAnyRow } from '#lib/sql/dialect.ts';
import { sql } from '#lib/sql/sql.ts';
import type { Indicator } from './indicator.ts';
import { personDimensions } from './additivity.ts';

/** Persons met by both teams (I29). */
export const crossBorderOverlap = {
  id: 'cross-border-overlap',
  number: 'I29',
  label: {
    en: 'Persons met by both teams',
    fr: 'Personnes rencontrées par les deux équipes',
    nl: 'Personen die beide teams ontmoetten',
  },
  unit: 'persons',
  grain: 'person',
  definition: {
    en: 'Persons with a shared key who had a contact moment with each of the two teams in the period and under the filters. They count once in persons reached.',
    fr: 'Personnes ayant une clé commune et au moins un moment de contact avec chacune des deux équipes, dans la période et selon les filtres. Elles comptent une fois dans les personnes rencontrées.',
    nl: 'Personen met een gedeelde sleutel die in de periode en onder de filters minstens één contactmoment met elk van beide teams hadden. Ze tellen één keer in de bereikte personen.',
  },
  caveats: [
    {
      en: 'Without a shared key the overlap is unknown: the two teams together met at least as many persons as the larger of the two, and at most their sum.',
      fr: 'Sans clé commune, le recoupement est inconnu\u202f: ensemble, les deux équipes ont rencontré au moins autant de personnes que la plus grande des deux, et au plus leur somme.',
      nl: 'Zonder gedeelde sleutel is de overlapping onbekend: samen ontmoetten beide teams minstens zoveel personen als het grootste van de twee, en hoogstens hun som.',
    },
    {
      en: 'Persons whose key is not shared can’t be compared and are left out; a filter on one team leaves no overlap.',
      fr: 'Les personnes dont la clé n’est pas commune ne peuvent pas être comparées et sont laissées de côté\u202f; un filtre sur une seule équipe ne laisse aucun recoupement.',
      nl: 'Wie geen gedeelde sleutel heeft, kan niet vergeleken worden en blijft buiten beschouwing; een filter op één team laat geen overlapping over.',
    },
  ],
  needs: ['person_key', 'shared_key', 'team'],
  additive: [...personDimensions],
  relation: 'shared',
  perPerson: { is_shared: inAnyRow(sql`met_by_both`) },
  value: sql`count(*) FILTER (WHERE is_shared)`,
  base: { unit: 'persons', count: sql`count(*)` },
  scalar: true,
} as const satisfies Indicator;
