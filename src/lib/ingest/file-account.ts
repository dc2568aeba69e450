import type { FileLog, Reject } from '#lib/model/load.ts';
import type { Issue } from '#lib/model/issue.ts';
import { fileIssue, NEEDED } from './findings.ts';
import type { SourcePlan } from './plan.ts';
import type { SkipReason } from './skip.ts';

const MOST_LISTED = 100;
const MOST_SHOWN = 10;
const MOST_REJECTS = 200_000;

/** Why a record is rejected: worded as an issue. */
export type RejectReason =
  | 'no_date'
  | 'no_outcome'
  | 'no_key'
  | 'head_count'
  | 'id_repeated'
  | 'id_superseded'
  | 'too_many_cells'
  | 'quote_unclosed';

/** What was noticed about accepted or merged rows. */
export type RowNote = 'merged_identical' | 'cells_missing' | 'date_implausible';

/** The fate of every row of one table: read = accepted + merged + rejected + skipped. */
export class FileAccount {
  readonly #plan: SourcePlan;
  readonly #tally = { read: 0, accepted: 0, merged: 0, rejected: 0, skipped: 0 };
  readonly #notes = new Map<string, { count: number; lines: number[] }>();
  readonly #rejects: Reject[] = [];

  constructor(plan: SourcePlan) {
    this.#plan = plan;
  }

  /** Counts a row as read; exactly one of the fates must follow. */
  read(): void {
    this.#tally.read++;
  }

  accept(): void {
    this.#tally.accepted++;
  }

  merge(line: number): void {
    this.#tally.merged++;
    this.note('merged_identical', line);
  }

  skip(reason: SkipReason, line: number): void {
    this.#tally.skipped++;
    this.note(reason, line);
  }

  reject(reason: RejectReason, line: number, cells: readonly string[]): void {
    this.#tally.rejected++;
    if (this.#rejects.length >= MOST_REJECTS) return;
    const { file, columns } = this.#plan;
    const name = this.#fieldOf(reason);
    const column = columns.find((candidate) => name !== undefined && candidate.field === name);
    const value = column ? (cells[column.index] ?? '') : '';
    this.#rejects.push({ file, line, column: column?.header ?? '', value, reason, cells: [...cells] });
  }

  #fieldOf(reason: RejectReason): string | undefined {
    const { table } = this.#plan;
    if (reason === 'head_count') return 'head_count';
    if (reason === 'id_repeated' || reason === 'id_superseded') return ID_FIELDS[table];
    return reason === 'too_many_cells' || reason === 'quote_unclosed' ? undefined : NEEDED[table];
  }

  note(code: SkipReason | RowNote, line: number): void {
    const note = this.#notes.get(code) ?? { count: 0, lines: [] };
    note.count++;
    if (note.lines.length < MOST_LISTED) note.lines.push(line);
    this.#notes.set(code, note);
  }

  get log(): Omit<FileLog, 'sha256'> {
    const { file, table } = this.#plan;
    return { file, table, ...this.#tally };
  }

  get rejects(): readonly Reject[] {
    return this.#rejects;
  }

  /** Everything noticed, with the lines where it stands. */
  get issues(): Issue[] {
    return [...this.#notes].map(([code, { count, lines }]) => {
      const shown = lines.slice(0, MOST_SHOWN).join(', ') + (count > MOST_SHOWN ? '…' : '');
      const severity = code === 'date_implausible' ? 'warning' : 'note';
      return fileIssue(this.#plan.file, code, severity, { count, lines: shown });
    });
  }
}

const ID_FIELDS: Readonly<Record<SourcePlan['table'], string>> = {
  contact: 'contact_id',
  session: 'activity_id',
  outcome: 'contact_id',
  accompaniment: 'accompaniment_id',
  person: 'person_key',
};
