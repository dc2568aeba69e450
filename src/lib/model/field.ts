import type { Text } from './text.ts';

/** What a field's value is once read. `code` and `codes` name a code list; `codes` is a multi-select. */
export type FieldType = 'text' | 'date' | 'integer' | 'boolean' | 'code' | 'codes';

/** The kinds of file an export may consist of. */
export type TableName = 'contact' | 'session' | 'outcome' | 'accompaniment' | 'person';

/** Names of the code lists. */
export type CodeListId =
  | 'site'
  | 'region'
  | 'team'
  | 'activity'
  | 'contact-type'
  | 'language'
  | 'language-mode'
  | 'nationality'
  | 'profile'
  | 'status'
  | 'sex'
  | 'age-bracket'
  | 'topic'
  | 'referral'
  | 'referral-status'
  | 'referral-direction'
  | 'request-origin'
  | 'outcome'
  | 'evidence'
  | 'country';

/** A field of the canonical model: one column of one table. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly list?: CodeListId;
  readonly label: Text;
  /** One sentence for the definitions page and the mapping table. */
  readonly help: Text;
}
