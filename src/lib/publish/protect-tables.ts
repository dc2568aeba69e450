import type { Highs } from 'highs';
import { isSafeRounded } from '#lib/audit/audit-tables.ts';
import { universeOf } from '#lib/disclosure/plan.ts';
import { protect, type SafeTable } from '#lib/disclosure/protect.ts';
import type { ProtectionTask } from '#lib/disclosure/protection.ts';
import type { RuleNote } from '#lib/disclosure/rules/index.ts';

/** Tables that may be published, or why none may: rules that refuse, or an attack that found something. */
export type ProtectedTables =
  | { readonly status: 'protected'; readonly tables: readonly SafeTable[] }
  | { readonly status: 'refused'; readonly reasons: readonly RuleNote[] }
  | { readonly status: 'failed' };

/**
 * Protects tables by rounding to five, and attacks what comes out as an outsider with a solver would, together with the
 * editions of the same data; there are tables only if both succeed.
 */
export function protectTables(task: Omit<ProtectionTask, 'method'>, highs: Highs): ProtectedTables {
  const protection = protect({ ...task, method: { id: 'rounding' } }, highs);
  if (protection.status === 'refused') return protection;
  // It is said that a number is at most four more or less: one that is rounded more widely isn't.
  const wider = protection.notes.filter(({ rule }) => rule === 'wider-rounding');
  if (wider.length > 0) return { status: 'refused', reasons: wider };
  const { tables } = protection;
  const { hierarchies: dimensions, measures, latent = [], period } = task;
  const together = task.ledger.filter(
    (edition) =>
      edition.dataAsOf === task.dataAsOf &&
      (edition.period?.from ?? period?.from) === period?.from &&
      (edition.period?.to ?? period?.to) === period?.to,
  );
  const empty = universeOf({ tables: latent, hierarchies: dimensions, measures }).cells.filter(
    ({ key }) => task.counts.get(key)?.count === 0,
  );
  return isSafeRounded({ dimensions, measures, tables, empty, together }, highs)
    ? { status: 'protected', tables }
    : { status: 'failed' };
}
