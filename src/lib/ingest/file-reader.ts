import type { FileLog, Reject } from '#lib/model/load.ts';
import type { Issue } from '#lib/model/issue.ts';
import { FileAccount, type RejectReason } from './file-account.ts';
import { NEEDED } from './findings.ts';
import type { SourcePlan } from './plan.ts';
import { RecordCleaner } from './record-cleaner.ts';
import { couldBeNote, preambleReason, skipReasonOf } from './skip.ts';
import type { RowBatch } from './sources/source.ts';
import { NULL } from './store.ts';
import type { TableBuilder } from './table-builder.ts';

/** 2019-01-01 in days since 1970: the programme had not begun before. */
const FIRST_PLAUSIBLE_DAY = 17_897;
/** What spreadsheets and our own CSV put before a text that would be read as a formula. */
const NEUTRALISED = /^'[=+\-@\t\r]/;

/** Which reason stands for a row without the value that its table can't do without. */
const NOTHING_NEEDED: Readonly<Record<SourcePlan['table'], RejectReason>> = {
  contact: 'no_date',
  session: 'no_date',
  outcome: 'no_outcome',
  accompaniment: 'no_key',
  person: 'no_key',
};

/** Reads the rows of one table of a file into a clean table and keeps the account of each of them. */
export class FileReader {
  readonly #plan: SourcePlan;
  readonly #builder: TableBuilder;
  readonly #today: number;
  readonly #cleaner: RecordCleaner;
  readonly #account: FileAccount;
  readonly #neededAt: number;
  readonly #headCountAt: number;
  readonly #width: number;
  /** Rows of one cell without a date: notes below the data, unless a record follows. */
  #pending: { line: number; cells: readonly string[] }[] = [];
  #seen = -1;
  #dataRows = 0;

  constructor(plan: SourcePlan, builder: TableBuilder, today: number) {
    this.#plan = plan;
    this.#builder = builder;
    this.#today = today;
    this.#cleaner = new RecordCleaner(plan, builder);
    this.#account = new FileAccount(plan);
    this.#neededAt = builder.indexOf(NEEDED[builder.name]);
    this.#headCountAt = builder.indexOf('head_count');
    this.#width = plan.header.length;
  }

  /** Takes the next rows of the file, header and all. */
  read(batch: RowBatch): void {
    const { headerRow, headerRows, isLeftOut } = this.#plan;
    for (const [at, cells] of batch.rows.entries()) {
      this.#seen++;
      const line = batch.lines[at] ?? 0;
      if (this.#seen >= headerRow && this.#seen < headerRow + headerRows) continue;
      this.#account.read();
      if (isLeftOut) this.#account.skip('skipped_left_out', line);
      else if (this.#seen < headerRow) this.#account.skip(preambleReason(cells, line, this.#plan), line);
      else if (batch.unclosed.includes(at)) this.#account.reject('quote_unclosed', line, cells);
      else this.#readRow(cells.some((cell) => NEUTRALISED.test(cell)) ? bare(cells) : cells, line);
    }
  }

  #readRow(cells: readonly string[], line: number): void {
    this.#cleaner.clean(cells);
    const isNamed = this.#needed !== NULL;
    // A row with what its table needs is a record, whatever else it looks like, save a header or tags.
    const skip = isNamed && cells.length > 1 ? null : skipReasonOf(cells, this.#plan.header, this.#dataRows);
    this.#dataRows++;
    if (skip) this.#account.skip(skip, line);
    else if (!isNamed && couldBeNote(cells, this.#plan.header)) this.#pending.push({ line, cells });
    else this.#judge(cells, line);
  }

  /** The value without which a row of this table can't be read. */
  get #needed(): number {
    return this.#cleaner.values[this.#neededAt] ?? NULL;
  }

  /** Accepts, merges or rejects a record. */
  #judge(cells: readonly string[], line: number): void {
    this.#rejectPending();
    const fault = this.#faultOf(cells);
    if (fault) {
      this.#account.reject(fault, line, cells);
      return;
    }
    const verdict = this.#builder.take(this.#cleaner.values, this.#plan.file, line);
    if (verdict === 'accepted') this.#accept(cells, line);
    else if (verdict === 'merged') this.#account.merge(line);
    else this.#account.reject(verdict, line, cells);
  }

  #accept(cells: readonly string[], line: number): void {
    this.#account.accept();
    this.#cleaner.count();
    if (this.#plan.kind === 'text' && cells.length < this.#width) this.#account.note('cells_missing', line);
    const isDay = this.#builder.name === 'contact' || this.#builder.name === 'session';
    const day = isDay ? this.#needed : NULL;
    if (day !== NULL && (day < FIRST_PLAUSIBLE_DAY || day > this.#today))
      this.#account.note('date_implausible', line);
  }

  #faultOf(cells: readonly string[]): RejectReason | null {
    for (let at = this.#width; at < cells.length; at++) if (cells[at]?.trim() !== '') return 'too_many_cells';
    if (this.#needed === NULL) return NOTHING_NEEDED[this.#builder.name];
    return this.#builder.name === 'contact' ? this.#headCountFault() : null;
  }

  #headCountFault(): RejectReason | null {
    const at = this.#headCountAt;
    const count = this.#cleaner.values[at] ?? NULL;
    if (this.#cleaner.isTroubled(at) || (count !== NULL && count <= 0)) return 'head_count';
    if (count === NULL) this.#cleaner.values[at] = 1;
    return null;
  }

  /** A record follows, so that what looked like notes were records without a date. */
  #rejectPending(): void {
    for (const { line, cells } of this.#pending)
      this.#account.reject(NOTHING_NEEDED[this.#builder.name], line, cells);
    this.#pending = [];
  }

  /** Closes the file: the account, the rejects, and what was noticed. */
  done(sha256: string): { log: FileLog; rejects: readonly Reject[]; issues: Issue[] } {
    for (const { line } of this.#pending) this.#account.skip('skipped_note', line);
    this.#pending = [];
    const { log, rejects, issues } = this.#account;
    return { log: { ...log, sha256 }, rejects, issues: [...issues, ...this.#cleaner.issues] };
  }
}

function bare(cells: readonly string[]): string[] {
  return cells.map((cell) => (NEUTRALISED.test(cell) ? cell.slice(1) : cell));
}
