import type { Field, TableName } from './field.ts';
import { accompanimentFields } from './fields/accompaniment.ts';
import { contactFields } from './fields/contact.ts';
import { outcomeFields } from './fields/outcome.ts';
import { personFields } from './fields/person.ts';
import { sessionFields } from './fields/session.ts';

export { accompanimentFields, contactFields, outcomeFields, personFields, sessionFields };

export type ContactFieldName = (typeof contactFields)[number]['name'];
export type SessionFieldName = (typeof sessionFields)[number]['name'];
export type OutcomeFieldName = (typeof outcomeFields)[number]['name'];
export type AccompanimentFieldName = (typeof accompanimentFields)[number]['name'];
export type PersonFieldName = (typeof personFields)[number]['name'];

/** Every table of the model with its fields, in the order of the canonical files. */
export const fieldsOf: Readonly<Record<TableName, readonly Field[]>> = {
  contact: contactFields,
  session: sessionFields,
  outcome: outcomeFields,
  accompaniment: accompanimentFields,
  person: personFields,
};
