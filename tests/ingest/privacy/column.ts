import { ColumnProfiler } from '../../../src/lib/ingest/profile.ts';
import type { ColumnProfile } from '../../../src/lib/ingest/plan.ts';

/** A header, values between bars, and what the column gives away; null for nothing. */
export type Column = readonly [header: string, values: string, code: string | null];

/** What a scan sees of a column; an empty text is a column without values. */
export function profileOf(header: string, values: string): ColumnProfile {
  const profiler = new ColumnProfiler();
  for (const value of values.split('|')) profiler.add(value);
  return profiler.done(0, header);
}
