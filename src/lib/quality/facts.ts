import type { TableName } from '#lib/model/field.ts';
import { fieldsOf } from '#lib/model/fields.ts';
import type { Text } from '#lib/model/text.ts';
import type { Fact } from './rule.ts';

/** A kind of fact before it has its value. */
export type FactKind = Omit<Fact, 'value'>;

/** What a field of a table says, under the field's own label. */
export function fieldFact(name: string, table: TableName = 'contact'): FactKind {
  const field = fieldsOf[table].find((candidate) => candidate.name === name);
  if (!field) throw new Error(`Table ${table} has no field ${name}`);
  const { label, type, list } = field;
  return list ? { label, type, list } : { label, type };
}

const before: Text = { en: 'before', fr: 'avant', nl: 'voordien' };
const here: Text = { en: 'here', fr: 'ici', nl: 'hier' };

function qualified(kind: FactKind, word: Text): FactKind {
  const label = (locale: keyof Text) => `${kind.label[locale]} (${word[locale]})`;
  return { ...kind, label: { en: label('en'), fr: label('fr'), nl: label('nl') } };
}

/** A field's value as it was said earlier, and as this row says it. */
export function changeFacts(name: string): { readonly before: FactKind; readonly here: FactKind } {
  const kind = fieldFact(name);
  return { before: qualified(kind, before), here: qualified(kind, here) };
}

/** How often something occurs. */
export const timesFact: FactKind = {
  label: { en: 'Times', fr: 'Occurrences', nl: 'Aantal keren' },
  type: 'integer',
};

/** The source's own name of a column. */
export const columnFact: FactKind = {
  label: { en: 'Column', fr: 'Colonne', nl: 'Kolom' },
  type: 'text',
};

/** A value as it is written in the source, masked where it could identify someone. */
export const valueFact: FactKind = {
  label: { en: 'Value', fr: 'Valeur', nl: 'Waarde' },
  type: 'text',
};

/** A key of which only the end is shown. */
export function maskedFact(name: string): FactKind {
  return { label: fieldFact(name).label, type: 'text' };
}

/** The fact with its value. */
export function factOf(kind: FactKind, value: Fact['value']): Fact {
  return { ...kind, value };
}
