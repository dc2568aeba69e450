import type { DimensionId } from '#lib/model/dimension.ts';
import type { ContactFieldName } from '#lib/model/fields.ts';
import type { Text } from '#lib/model/text.ts';
import { sql } from '#lib/sql/sql.ts';
import { personDimensions } from './additivity.ts';
import { selfDeclared } from './caveats.ts';
import type { Indicator } from './indicator.ts';

/** Persons reached by one attribute (I25): all that the mixes share but the attribute, its field and the name. */
export function mixBy<Id extends string>(id: Id, label: Text, by: DimensionId, field: ContactFieldName) {
  return {
    id,
    number: 'I25',
    label,
    unit: 'persons',
    grain: 'person',
    definition: {
      en: 'Persons reached, each once, as known at their last contact in the period. Unknown is kept; the parts sum to persons reached.',
      fr: 'Personnes rencontrées, chacune une fois, telles que connues à leur dernier contact dans la période. L’inconnu est gardé ; la somme des parts donne les personnes rencontrées.',
      nl: 'Bereikte personen, elk één keer, zoals bekend bij hun laatste contact in de periode. Onbekend blijft staan; de delen tellen op tot de bereikte personen.',
    },
    caveats: [selfDeclared],
    needs: ['person_key', field],
    additive: [...personDimensions],
    relation: 'person',
    value: sql`count(*)`,
    base: { unit: 'persons', count: sql`count(*)` },
    scalar: false,
    by: [by],
  } as const satisfies Indicator;
}
