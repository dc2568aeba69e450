import { NEEDED } from './findings.ts';
import type { SourcePlan } from './plan.ts';
import { RecordCleaner } from './record-cleaner.ts';
import { couldBeNote, preambleReason, skipReasonOf, type SkipReason } from './skip.ts';
import { NULL } from './store.ts';
import { TableBuilder } from './table-builder.ts';

/**
 * The lines of a plan's preview that will be skipped, with the reason: as in the reading itself, a row that
 * has what its table needs is a record, whatever else it looks like.
 */
export function skippedLines(plan: SourcePlan): ReadonlyMap<number, SkipReason> {
  const skipped = new Map<number, SkipReason>();
  for (const { line, cells } of plan.preamble) skipped.set(line, preambleReason(cells, line, plan));
  const builder = new TableBuilder(plan.table);
  const cleaner = new RecordCleaner(plan, builder);
  const neededAt = builder.indexOf(NEEDED[plan.table]);
  let notes: number[] = [];
  plan.sample.forEach(({ line, cells }, dataRow) => {
    cleaner.clean(cells);
    const isNamed = (cleaner.values[neededAt] ?? NULL) !== NULL;
    const reason = isNamed && cells.length > 1 ? null : skipReasonOf(cells, plan.header, dataRow);
    if (reason) skipped.set(line, reason);
    else if (!isNamed && couldBeNote(cells, plan.header)) notes.push(line);
    else notes = [];
  });
  if (plan.exact && plan.sample.length >= plan.estimatedRows)
    for (const line of notes) skipped.set(line, 'skipped_note');
  return skipped;
}
