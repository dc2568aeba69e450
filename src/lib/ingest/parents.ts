import { fileIssue, withColumnIssues } from './findings.ts';
import { foldHeader } from './fold.ts';
import { distinctHeaders } from './header.ts';
import { proposeColumns } from './mapping.ts';
import type { ColumnPlan, ParentJoin, SourcePlan, SourceRow } from './plan.ts';
import { tableOf } from './recognise.ts';
import type { RowBatch, TableSource } from './sources/source.ts';

const OF_A_PERSON = [
  'person_key',
  'nationality',
  'sex',
  'age',
  'age_bracket',
  'birth_year',
  'profile',
  'topics',
];

function columnNamed(plan: SourcePlan, name: string): number {
  return plan.header.findIndex((cell) => foldHeader(cell) === name);
}

/** The sheet that a child's rows name as their parent; one sheet with row numbers needs no name. */
function parentOf(child: SourcePlan, plans: readonly SourcePlan[]): SourcePlan | undefined {
  const candidates = plans.filter((plan) => plan !== child && columnNamed(plan, 'index') !== -1);
  const naming = columnNamed(child, 'parent table name');
  const name = child.sample[0]?.cells[naming] ?? '';
  return (
    candidates.find((plan) => plan.part === name) ?? (candidates.length === 1 ? candidates[0] : undefined)
  );
}

function joinOf(child: SourcePlan, parent: SourcePlan): ParentJoin {
  return {
    part: parent.part ?? '',
    parentKey: columnNamed(parent, 'index'),
    childKey: columnNamed(child, 'parent index'),
    header: parent.header,
  };
}

/** A finder of the parent's cells for the cells of a child row; blanks where there is no such parent. */
class ParentRows {
  readonly #join: ParentJoin;
  readonly #width: number;
  readonly #rows = new Map<string, readonly string[]>();

  constructor(join: ParentJoin, width: number) {
    this.#join = join;
    this.#width = width;
  }

  add(cells: readonly string[]): void {
    this.#rows.set((cells[this.#join.parentKey] ?? '').trim(), cells);
  }

  joined(cells: readonly string[]): string[] {
    const found = this.#rows.get((cells[this.#join.childKey] ?? '').trim()) ?? [];
    const own = Array.from({ length: this.#width }, (_, at) => cells[at] ?? '');
    return [...own, ...this.#join.header.map((_, at) => found[at] ?? ''), ...cells.slice(this.#width)];
  }
}

function joinedSample(child: SourcePlan, parent: SourcePlan, join: ParentJoin): SourceRow[] {
  const finder = new ParentRows(join, child.header.length);
  parent.sample.forEach(({ cells }) => finder.add(cells));
  return child.sample.map(({ line, cells }) => ({ line, cells: finder.joined(cells) }));
}

function ofParent(column: ColumnPlan, width: number, sheet: string): ColumnPlan {
  if (column.index < width || column.field === null) return column;
  return { ...column, evidence: [...column.evidence, { code: 'parent', params: { sheet } }] };
}

/** The child with its parent's columns behind its own, everything proposed anew. */
function joinedPlan(child: SourcePlan, parent: SourcePlan): SourcePlan {
  const join = joinOf(child, parent);
  const width = child.header.length;
  const { header } = distinctHeaders([...child.header, ...parent.header]);
  const profiles = [...child.columns, ...parent.columns].map(({ profile }, index) => ({
    ...profile,
    index,
    header: header[index] ?? '',
  }));
  const table = tableOf(header);
  const columns = proposeColumns(profiles, table, child.families).map((column) =>
    ofParent(column, width, join.part),
  );
  return {
    ...child,
    table,
    header,
    columns,
    parent: join,
    isLeftOut: false,
    sample: joinedSample(child, parent, join),
    issues: withColumnIssues(child.issues, child.file, table, columns),
  };
}

function isOfPersons(plan: SourcePlan): boolean {
  return plan.columns.some(({ field }) => field !== null && OF_A_PERSON.includes(field));
}

/** Sheets whose rows belong to rows of another sheet of the same workbook are joined to them by their row number. */
export function withParents(plans: readonly SourcePlan[]): SourcePlan[] {
  const joined = new Map<SourcePlan, SourcePlan>();
  const parents = new Set<SourcePlan>();
  for (const child of plans) {
    if (columnNamed(child, 'parent index') === -1) continue;
    const parent = parentOf(child, plans);
    if (parent && isOfPersons(child)) {
      joined.set(child, joinedPlan(child, parent));
      if (parent.table !== 'session') parents.add(parent);
    }
    if (!parent)
      joined.set(child, {
        ...child,
        issues: [...child.issues, fileIssue(child.file, 'parent_missing', 'warning')],
      });
  }
  return plans.map((plan) => {
    const found = joined.get(plan) ?? plan;
    if (!parents.has(plan)) return found;
    return {
      ...found,
      isLeftOut: true,
      issues: [...found.issues, fileIssue(plan.file, 'sheet_is_parent', 'note')],
    };
  });
}

/** The rows of a child sheet, each with the cells of its parent behind its own. */
export async function* joinedBatches(
  child: TableSource,
  parent: TableSource,
  plan: SourcePlan,
): AsyncGenerator<RowBatch> {
  if (!plan.parent) throw new Error(`${plan.file} has no parent sheet to be joined to`);
  const finder = new ParentRows(plan.parent, plan.header.length - plan.parent.header.length);
  for await (const { rows } of parent.batches()) rows.forEach((cells) => finder.add(cells));
  for await (const batch of child.batches())
    yield { ...batch, rows: batch.rows.map((cells) => finder.joined(cells)) };
}
