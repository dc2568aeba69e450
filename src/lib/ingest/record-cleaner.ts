import type { Issue } from '#lib/model/issue.ts';
import { fieldOf } from './column-plan.ts';
import { fileIssue } from './findings.ts';
import { UNIT } from './lists.ts';
import type { SourcePlan } from './plan.ts';
import { SourceColumn } from './source-column.ts';
import { NULL } from './store.ts';
import type { TableBuilder } from './table-builder.ts';

const MOST_VALUES = 500;

/** A field of the model and the columns that fill it. */
interface Target {
  readonly at: number;
  readonly columns: readonly SourceColumn[];
  readonly slots: number[];
}

/** Turns the cells of a row into the values of the fields of its table. */
export class RecordCleaner {
  readonly #plan: SourcePlan;
  readonly #builder: TableBuilder;
  readonly #targets: readonly Target[];
  readonly #unions = new Map<string, number>();
  /** Field and value of the team of the whole file, where no column says it. */
  readonly #team: { readonly at: number; readonly value: number } | null;
  /** The values of the row cleaned last, in the order of the builder's fields. */
  readonly values: Int32Array;

  constructor(plan: SourcePlan, builder: TableBuilder) {
    this.#plan = plan;
    this.#builder = builder;
    this.values = new Int32Array(builder.fields.length);
    this.#targets = this.#makeTargets();
    this.#team = this.#makeTeam(plan.team);
  }

  #makeTargets(): Target[] {
    const targets = new Map<number, { at: number; columns: SourceColumn[]; slots: number[] }>();
    for (const column of this.#plan.columns) {
      const field = fieldOf(this.#builder.name, column.field);
      const at = field ? this.#builder.indexOf(field.name) : -1;
      const dictionary = this.#builder.dictionaries[at];
      if (!field || !dictionary) continue;
      const target = targets.get(at) ?? { at, columns: [], slots: [] };
      target.columns.push(new SourceColumn(column, field, dictionary, this.#plan));
      target.slots.push(0);
      targets.set(at, target);
    }
    return [...targets.values()];
  }

  #makeTeam(team: string | null): { at: number; value: number } | null {
    const at = this.#builder.indexOf('team');
    if (team === null || this.#targets.some((target) => target.at === at)) return null;
    return { at, value: this.#builder.dictionaries[at]?.indexOf(team) ?? NULL };
  }

  /** Cleans the cells of a row into `values`. */
  clean(cells: readonly string[]): void {
    this.values.fill(NULL);
    for (const target of this.#targets) {
      for (let at = 0; at < target.columns.length; at++) {
        const column = target.columns[at];
        if (column) target.slots[at] = column.slotOf(cells[column.plan.index] ?? '');
      }
      this.values[target.at] = target.columns.length === 1 ? this.#valueAt(target, 0) : this.#union(target);
    }
    if (this.#team) this.values[this.#team.at] = this.#team.value;
  }

  #valueAt(target: Target, at: number): number {
    return target.columns[at]?.valueAt(target.slots[at] ?? 0) ?? NULL;
  }

  /** The codes of a multi-select spread over several columns. */
  #union(target: Target): number {
    const parts = target.columns.map((_, at) => this.#valueAt(target, at)).filter((value) => value !== NULL);
    if (parts.length <= 1) return parts[0] ?? NULL;
    const key = `${target.at}:${parts.join(',')}`;
    const known = this.#unions.get(key);
    if (known !== undefined) return known;
    const dictionary = this.#builder.dictionaries[target.at];
    if (!dictionary) return NULL;
    const codes = new Set(parts.flatMap((part) => (dictionary.texts[part] ?? '').split(UNIT)));
    const made = dictionary.indexOf([...codes].join(UNIT));
    this.#unions.set(key, made);
    return made;
  }

  /** Whether the cell behind a field of the row cleaned last was not understood. */
  isTroubled(at: number): boolean {
    const target = this.#targets.find((candidate) => candidate.at === at);
    return (target?.columns[0]?.problemAt(target.slots[0] ?? 0) ?? null) !== null;
  }

  /** Counts the row cleaned last as accepted. */
  count(): void {
    for (const { columns, slots } of this.#targets)
      columns.forEach((column, at) => column.count(slots[at] ?? 0));
  }

  /** The values that were not understood or were mapped by choice, with their counts: once a field, however many columns fill it. */
  get issues(): Issue[] {
    return this.#targets.flatMap((target) => this.#issuesOf(target));
  }

  #issuesOf({ columns }: Target): Issue[] {
    const { file } = this.#plan;
    const troubles = togetherTroubles(columns);
    const issues = troubles.slice(0, MOST_VALUES).map(({ problem, value, count, header }): Issue => ({
      code: problem,
      severity: problem === 'value_mapped' ? 'note' : 'warning',
      where: { file, column: header, value },
      params: { field: columns[0]?.field.name ?? '', column: header, value, count },
    }));
    const more = troubles.length - issues.length;
    const column = columns[0]?.plan.header ?? '';
    return more > 0
      ? [...issues, fileIssue(file, 'values_more', 'warning', { column, count: more })]
      : issues;
  }
}

type ColumnTrouble = ReturnType<SourceColumn['troubles']>[number];

/** What several columns of one field have in common is one trouble, from the first of them to the last; most frequent first. */
function togetherTroubles(columns: readonly SourceColumn[]): (ColumnTrouble & { readonly header: string })[] {
  const all = new Map<string, { trouble: ColumnTrouble; first: string; last: string }>();
  for (const column of columns)
    for (const trouble of column.troubles()) {
      const key = `${trouble.problem}|${trouble.value}`;
      const { header } = column.plan;
      const { first, trouble: known } = all.get(key) ?? { first: header, trouble: { ...trouble, count: 0 } };
      all.set(key, { first, last: header, trouble: { ...known, count: known.count + trouble.count } });
    }
  return [...all.values()]
    .map(({ trouble, first, last }) => ({
      ...trouble,
      header: first === last ? first : `${first} … ${last}`,
    }))
    .sort((a, b) => b.count - a.count);
}
