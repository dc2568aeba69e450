import type { Unit } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { ContactFieldName } from '#lib/model/fields.ts';
import type { sharedKey } from '#lib/model/shared-key.ts';
import type { targetSet } from '#lib/model/target.ts';
import type { Text } from '#lib/model/text.ts';
import type { Sql } from '#lib/sql/sql.ts';
import type { RelationId } from './relations.ts';

/** What one row of the counted set is; figures of different grain are never added. */
export type Grain = 'contact' | 'person' | 'accompaniment' | 'session' | 'mention' | 'outcome' | 'request';

/** What an indicator or a breakdown may need: a contact field, the staff or the languages of sessions, keys that teams share, or a target. */
export type NeededField =
  ContactFieldName | 'staff_count' | 'languages_available' | typeof sharedKey.name | typeof targetSet.name;

/** What every indicator of the team's list (I01–I34) says of itself. */
interface Worded {
  readonly id: string;
  /** Number in the indicator list. */
  readonly number: `I${string}`;
  readonly label: Text;
  readonly unit: Unit;
  readonly definition: Text;
  readonly numerator?: Text;
  readonly denominator?: Text;
  readonly caveats: readonly Text[];
  /** Fields without which nothing can be said; breakdowns need theirs besides. */
  readonly needs: readonly NeededField[];
}

/** What a share or a ratio is made of. */
interface Terms {
  readonly numerator: Sql;
  readonly denominator: Sql;
}

/** A figure shown beside an indicator's own, over the same rows and with a unit of its own. */
export interface Beside {
  /** Part of a column's name: lower case, words joined by `_`. */
  readonly id: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly value: Sql;
  readonly terms?: Terms;
}

/**
 * An indicator that is counted: what it counts, in words and as aggregates over one relation. Everything
 * else (breakdowns, filters, definition page, tests over all) comes from the registry.
 */
export interface Indicator extends Worded {
  readonly grain: Grain;
  /** Dimensions whose parts sum to the whole; over all others a total is asked again. */
  readonly additive: readonly DimensionId[];
  readonly relation: RelationId;
  /** Where the relation is one of persons: what is gathered of the rows of each, by column name, before counting. */
  readonly perPerson?: Readonly<Record<string, Sql>>;
  /** Aggregates over the rows of the relation in one group. */
  readonly value: Sql;
  readonly terms?: Terms;
  readonly beside?: readonly Beside[];
  /** What "n known of total" counts, as an aggregate, and its unit; and when a row is known. */
  readonly base: { readonly unit: Unit; readonly count: Sql; readonly known?: Sql };
  /** False when no single figure exists, only a breakdown; then `by` is the natural one. */
  readonly scalar: boolean;
  readonly by?: readonly DimensionId[];
}

/** An indicator that is no count of rows of its own: it is reckoned from others, or a page of its own tells it. */
export interface StatedIndicator extends Worded {
  readonly page?: '/quality' | '/compare';
}

/** Whether an indicator of the list is counted, so that questions can be asked of it. */
export function isCounted(indicator: Indicator | StatedIndicator): indicator is Indicator {
  return 'relation' in indicator;
}
