import type { TableName } from '#lib/model/field.ts';
import type { LocalSite } from '#lib/model/local-site.ts';
import type { DateOrder, DialectChoice } from '../plan.ts';
import type { PrivateCode } from '../privacy/finding.ts';

/** What was decided about one column; what isn't named was not decided, and is found out anew. */
export interface ProfileColumn {
  /** The header as the file has it. */
  readonly header: string;
  /** Name of the field that the column became; null where the user left it out. */
  readonly field?: string | null;
  /** What the column gives away, where the user has confirmed to keep it nevertheless. */
  readonly keeps?: PrivateCode;
  readonly dateOrder?: DateOrder;
  /** Hour of the night, 1–12, before which a time belongs to the evening before. */
  readonly nightUntilHour?: number;
  readonly separator?: string | null;
  /** The code that this 0/1 column ticks. */
  readonly option?: string;
  readonly inHours?: boolean;
  readonly isGrouped?: boolean;
}

/** A value of a source that the user mapped: to a code, to nothing (null), or to itself as it is written (no code). */
export interface ProfileValue {
  readonly field: string;
  /** The value folded: without case, accents and punctuation. */
  readonly value: string;
  readonly code?: string | null;
}

/**
 * A layout of files that was understood once, to be understood again without questions: headers and
 * decisions, never rows, counts or names of files. The headers in their order are its signature.
 */
export interface ImportProfile {
  readonly $schema?: string;
  readonly version: 1;
  /** The user's own name for it. */
  readonly name: string;
  readonly table: TableName;
  /** Team of the whole file: null is "not known", absent is "not answered" or "a column says it". */
  readonly team?: string | null;
  readonly hasSharedKeys: boolean;
  readonly isLeftOut: boolean;
  readonly dialect: DialectChoice;
  readonly columns: readonly ProfileColumn[];
  readonly values: readonly ProfileValue[];
  readonly sites: readonly LocalSite[];
}
