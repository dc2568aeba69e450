import type { ColumnPlan, SourcePlan } from '../../../src/lib/ingest/plan.ts';
import type { Truth } from './entry.ts';
import type { LayoutTruth } from './layouts.ts';

/** What is found out of how a file is built. */
export type Aspect = 'encoding' | 'delimiter' | 'quote' | 'header' | 'dateOrder' | 'decimal' | 'topics';

/** What a reader said of an aspect: as it is, something else, or that it has to be told. */
export type Verdict = 'right' | 'wrong' | 'asked';

/** The verdict on an aspect, with what was expected and what was said. */
export interface Finding {
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  readonly expected: unknown;
  readonly got: unknown;
}

function columnsOf(plan: SourcePlan, field: string): ColumnPlan[] {
  return plan.columns.filter((column) => column.field === field);
}

/** How a plan reads the multi-select of topics; null where it takes no column for it. */
export function layoutOf(plan: SourcePlan): LayoutTruth | null {
  const columns = columnsOf(plan, 'topics');
  const [first] = columns;
  if (!first) return null;
  if (columns.length > 1) {
    const kind = first.option === null ? 'numbered' : 'options';
    return { kind, columns: columns.length };
  }
  const family = plan.families.find(({ joined }) => joined === first.index);
  if (family) return { kind: 'folded', columns: family.members.length, separator: first.separator };
  return { kind: 'joined', separator: first.separator };
}

/** The order in which a plan reads the days of contacts, or `ask`. */
function orderOf(plan: SourcePlan): string | null {
  const [column] = columnsOf(plan, 'contact_date');
  if (!column) return null;
  return column.confidence === 'ask' ? 'ask' : column.dateOrder;
}

function verdictOf(expected: unknown, got: unknown): Verdict {
  if (JSON.stringify(expected) === JSON.stringify(got)) return 'right';
  return got === 'ask' ? 'asked' : 'wrong';
}

/** What a plan says of a file, aspect by aspect; what nothing can tell is left out. */
export function findingsOf(truth: Truth, plan: SourcePlan): Finding[] {
  const aspects: readonly (readonly [Aspect, unknown, unknown])[] = [
    ['encoding', truth.encoding, plan.encoding],
    ['delimiter', truth.delimiter, plan.delimiter],
    ['quote', truth.quote, plan.quote],
    [
      'header',
      truth.headerRow === null ? null : [truth.headerRow, truth.headerRows],
      [plan.headerRow, plan.headerRows],
    ],
    ['dateOrder', truth.dateOrder, orderOf(plan)],
    ['decimal', truth.decimal, plan.decimal],
    ['topics', truth.topics, layoutOf(plan)],
  ];
  return aspects
    .filter(([, expected]) => expected !== null)
    .map(([aspect, expected, got]) => ({ aspect, expected, got, verdict: verdictOf(expected, got) }));
}
