import type { Reject, FileLog } from '#lib/model/load.ts';
import type { Issue } from '#lib/model/issue.ts';
import { fieldOf } from './column-plan.ts';
import { filledIn } from './dialect.ts';
import { fileIssue, NEEDED } from './findings.ts';
import type { ColumnPlan, SourcePlan } from './plan.ts';
import { couldBeNote, skipReasonOf, type SkipReason } from './skip.ts';
import { SourceColumn } from './source-column.ts';
import { NULL } from './store.ts';
import type { TableBuilder } from './table-builder.ts';
import type { RowBatch } from './text-source.ts';
import { UNIT } from './lists.ts';

const MOST_LISTED = 100;
const MOST_VALUES = 50;
const MOST_REJECTS = 200_000;
/** 2019-01-01 in days since 1970: the programme had not begun before. */
const FIRST_PLAUSIBLE_DAY = 17_897;

interface Target {
  readonly at: number;
  readonly columns: SourceColumn[];
  readonly slots: number[];
}

/** Reads the rows of one file into a table and keeps the account of each of them. */
export class FileReader {
  readonly #plan: SourcePlan;
  readonly #builder: TableBuilder;
  readonly #today: number;
  readonly #targets: Target[];
  readonly #values: Int32Array;
  readonly #neededAt: number;
  readonly #headCountAt: number;
  readonly #headCount: Target | null;
  /** Field and value of the team of the whole file, where no column says it. */
  readonly #team: { readonly at: number; readonly value: number } | null;
  readonly #unions = new Map<string, number>();
  readonly #tally = { read: 0, accepted: 0, merged: 0, rejected: 0, skipped: 0 };
  readonly #notes = new Map<string, { count: number; lines: number[] }>();
  readonly #rejects: Reject[] = [];
  /** Rows of one cell without a date: notes below the data, unless a record follows. */
  #pending: { line: number; cells: readonly string[] }[] = [];
  #seen = -1;
  #dataRows = 0;

  constructor(plan: SourcePlan, builder: TableBuilder, today: number) {
    this.#plan = plan;
    this.#builder = builder;
    this.#today = today;
    this.#values = new Int32Array(builder.fields.length);
    this.#targets = this.#makeTargets(plan.columns);
    this.#neededAt = builder.indexOf(NEEDED[builder.name]);
    this.#headCountAt = builder.indexOf('head_count');
    this.#headCount = this.#targets.find((target) => target.at === this.#headCountAt) ?? null;
    this.#team = this.#makeTeam(plan.team);
  }

  #makeTargets(columns: readonly ColumnPlan[]): Target[] {
    const targets = new Map<number, Target>();
    for (const column of columns) {
      const field = fieldOf(this.#builder.name, column.field);
      if (!field) continue;
      const at = this.#builder.indexOf(field.name);
      const dictionary = this.#builder.dictionaries[at];
      if (!dictionary) continue;
      const target = targets.get(at) ?? { at, columns: [], slots: [] };
      target.columns.push(new SourceColumn(column, field, dictionary));
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

  /** Takes the next rows of the file, header and all. */
  read(batch: RowBatch): void {
    for (const [at, cells] of batch.rows.entries()) {
      this.#seen++;
      const line = batch.lines[at] ?? 0;
      if (this.#seen === this.#plan.headerRow) continue;
      this.#tally.read++;
      if (this.#seen < this.#plan.headerRow)
        this.#skip(filledIn(cells) === 0 ? 'skipped_blank' : 'skipped_title', line);
      else if (batch.unclosed.includes(at)) this.#reject('quote_unclosed', line, cells);
      else this.#readRow(cells, line);
    }
  }

  #readRow(cells: readonly string[], line: number): void {
    this.#clean(cells);
    const isDated = this.#needed !== NULL;
    // A row with a readable date is a record, whatever else it looks like, save a header or tags.
    const skip = isDated && cells.length > 1 ? null : skipReasonOf(cells, this.#plan.header, this.#dataRows);
    this.#dataRows++;
    if (skip) this.#skip(skip, line);
    else if (!isDated && couldBeNote(cells, this.#plan.header)) this.#pending.push({ line, cells });
    else this.#judge(cells, line);
  }

  /** Cleans the cells of a row into the values of the fields. */
  #clean(cells: readonly string[]): void {
    this.#values.fill(NULL);
    for (const target of this.#targets) {
      for (let at = 0; at < target.columns.length; at++) {
        const column = target.columns[at];
        if (column) target.slots[at] = column.slotOf(cells[column.plan.index] ?? '');
      }
      this.#values[target.at] = target.columns.length === 1 ? this.#valueAt(target, 0) : this.#union(target);
    }
    if (this.#team) this.#values[this.#team.at] = this.#team.value;
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

  /** The value without which a row of this table can't be read. */
  get #needed(): number {
    return this.#values[this.#neededAt] ?? NULL;
  }

  /** Accepts, merges or rejects a record. */
  #judge(cells: readonly string[], line: number): void {
    this.#flushPending();
    const fault = this.#faultOf(cells);
    const verdict = fault ?? this.#builder.take(this.#values, this.#plan.file, line);
    if (verdict === 'accepted') this.#accept(cells, line);
    else if (verdict === 'merged') {
      this.#tally.merged++;
      this.#note('merged_identical', line);
    } else this.#reject(verdict, line, cells);
  }

  #accept(cells: readonly string[], line: number): void {
    this.#tally.accepted++;
    for (const { columns, slots } of this.#targets)
      columns.forEach((column, at) => column.count(slots[at] ?? 0));
    if (this.#plan.kind === 'text' && cells.length < this.#plan.header.length)
      this.#note('cells_missing', line);
    const day = this.#builder.name === 'outcome' ? NULL : this.#needed;
    if (day !== NULL && (day < FIRST_PLAUSIBLE_DAY || day > this.#today))
      this.#note('date_implausible', line);
  }

  #faultOf(cells: readonly string[]): string | null {
    const { header } = this.#plan;
    for (let at = header.length; at < cells.length; at++)
      if (cells[at]?.trim() !== '') return 'too_many_cells';
    if (this.#needed === NULL) return this.#builder.name === 'outcome' ? 'no_outcome' : 'no_date';
    return this.#builder.name === 'contact' ? this.#headCountFault() : null;
  }

  #headCountFault(): string | null {
    const at = this.#headCountAt;
    const target = this.#headCount;
    const problem = target?.columns[0]?.problemAt(target.slots[0] ?? 0) ?? null;
    const count = this.#values[at] ?? NULL;
    if (problem !== null || (count !== NULL && count <= 0)) return 'head_count';
    if (count === NULL) this.#values[at] = 1;
    return null;
  }

  #flushPending(): void {
    const held = this.#pending;
    if (held.length === 0) return;
    this.#pending = [];
    const values = this.#values.slice();
    const slots = this.#targets.map((target) => [...target.slots]);
    for (const { line, cells } of held)
      this.#reject(this.#builder.name === 'outcome' ? 'no_outcome' : 'no_date', line, cells);
    this.#values.set(values);
    this.#targets.forEach((target, at) =>
      slots[at]?.forEach((slot, column) => (target.slots[column] = slot)),
    );
  }

  #skip(reason: SkipReason, line: number): void {
    this.#tally.skipped++;
    this.#note(reason, line);
  }

  #reject(reason: string, line: number, cells: readonly string[]): void {
    this.#tally.rejected++;
    if (this.#rejects.length >= MOST_REJECTS) return;
    const names: Readonly<Record<string, string>> = {
      no_date: NEEDED[this.#builder.name],
      no_outcome: NEEDED[this.#builder.name],
      head_count: 'head_count',
      id_repeated: this.#builder.name === 'session' ? 'activity_id' : 'contact_id',
    };
    const column = this.#plan.columns.find(
      (candidate) => candidate.field !== null && candidate.field === names[reason],
    );
    const value = column ? (cells[column.index] ?? '') : '';
    this.#rejects.push({
      file: this.#plan.file,
      line,
      column: column?.header ?? '',
      value,
      reason,
      cells: [...cells],
    });
  }

  #note(code: string, line: number): void {
    const note = this.#notes.get(code) ?? { count: 0, lines: [] };
    note.count++;
    if (note.lines.length < MOST_LISTED) note.lines.push(line);
    this.#notes.set(code, note);
  }

  /** Closes the file: the account, the rejects, and what was noticed. */
  done(sha256: string): { log: FileLog; rejects: readonly Reject[]; issues: Issue[] } {
    for (const { line } of this.#pending) this.#skip('skipped_note', line);
    this.#pending = [];
    const { file, table } = this.#plan;
    return {
      log: { file, table, ...this.#tally, sha256 },
      rejects: this.#rejects,
      issues: [...this.#noteIssues(), ...this.#valueIssues()],
    };
  }

  #noteIssues(): Issue[] {
    return [...this.#notes].map(([code, { count, lines }]) => {
      const shown = lines.slice(0, 10).join(', ') + (count > 10 ? '…' : '');
      return fileIssue(this.#plan.file, code, code === 'date_implausible' ? 'warning' : 'note', {
        count,
        lines: shown,
      });
    });
  }

  #valueIssues(): Issue[] {
    return this.#targets.flatMap(({ columns }) =>
      columns.flatMap((column) =>
        column
          .troubles()
          .slice(0, MOST_VALUES)
          .map(({ problem, value, count }): Issue => ({
            code: problem,
            severity: 'warning',
            where: { file: this.#plan.file, column: column.plan.header, value },
            params: { field: column.field.name, column: column.plan.header, value, count },
          })),
      ),
    );
  }
}
