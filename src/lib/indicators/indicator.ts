import type { Unit } from '#lib/model/answer.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import type { ContactFieldName } from '#lib/model/fields.ts';
import type { sharedKey } from '#lib/model/shared-key.ts';
import type { Text } from '#lib/model/text.ts';
import type { Sql } from '#lib/sql/sql.ts';
import type { RelationId } from './relations.ts';

/** What one row of the counted set is; figures of different grain are never added. */
export type Grain = 'contact' | 'person' | 'accompaniment' | 'session' | 'mention' | 'outcome' | 'request';

/** What an indicator or a breakdown may need: a contact field, keys that teams share, or the languages of a session. */
export type NeededField = ContactFieldName | typeof sharedKey.name | 'languages_available';

/**
 * An indicator: what it counts, in words and as aggregates over one relation. Definitions follow the
 * team's indicator list (I01–I34). Everything else (breakdowns, filters, definition page, tests over
 * all) comes from the registry.
 */
export interface Indicator {
  readonly id: string;
  /** Number in the indicator list. */
  readonly number: `I${string}`;
  readonly label: Text;
  readonly unit: Unit;
  readonly grain: Grain;
  readonly definition: Text;
  readonly numerator?: Text;
  readonly denominator?: Text;
  readonly caveats: readonly Text[];
  /** Fields without which nothing can be said; breakdowns need theirs besides. */
  readonly needs: readonly NeededField[];
  /** Dimensions whose parts sum to the whole; over all others a total is asked again. */
  readonly additive: readonly DimensionId[];
  readonly relation: RelationId;
  /** Aggregates over the rows of the relation in one group. */
  readonly value: Sql;
  readonly terms?: { readonly numerator: Sql; readonly denominator: Sql };
  /** What "n known of total" counts, as an aggregate, and its unit; and when a row is known. */
  readonly base: { readonly unit: Unit; readonly count: Sql; readonly known?: Sql };
  /** False when no single figure exists, only a breakdown; then `by` is the natural one. */
  readonly scalar: boolean;
  readonly by?: readonly DimensionId[];
}
