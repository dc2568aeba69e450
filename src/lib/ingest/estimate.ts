import { fieldOf } from './column-plan.ts';
import { isLoadable, type SourcePlan } from './plan.ts';

/** What the engine can hold beside its own work, in bytes: it has 3.1 GiB, and deriving needs as much again as the data. */
const MOST_BYTES = 1.4 * 2 ** 30;
const BYTES_PER_NUMBER = 4;
const BYTES_PER_TEXT = 16;

/** How large a load will be: rows, megabytes in the engine, and whether it can hold them. */
export interface LoadEstimate {
  readonly rows: number;
  readonly megabytes: number;
  readonly fits: boolean;
}

function bytesPerRow(plan: SourcePlan): number {
  return plan.columns.reduce((sum, { field, profile }) => {
    const type = fieldOf(plan.table, field)?.type;
    if (!type) return sum;
    return sum + (type === 'text' ? BYTES_PER_TEXT + profile.meanLength : BYTES_PER_NUMBER);
  }, BYTES_PER_TEXT);
}

/** The size of a load as planned, estimated from the rows scanned. */
export function estimateLoad(plans: readonly SourcePlan[]): LoadEstimate {
  const read = plans.filter((plan) => isLoadable(plan) && !plan.isLeftOut);
  const rows = read.reduce((sum, plan) => sum + plan.estimatedRows, 0);
  const bytes = read.reduce((sum, plan) => sum + plan.estimatedRows * bytesPerRow(plan), 0);
  return { rows, megabytes: Math.ceil(bytes / 2 ** 20), fits: bytes <= MOST_BYTES };
}
