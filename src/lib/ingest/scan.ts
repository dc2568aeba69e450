import { FamilyCounter } from './families.ts';
import { filledIn, isTagRow } from './header.ts';
import type { ColumnProfile, OptionFamily, SourceRow } from './plan.ts';
import { ColumnProfiler } from './profile.ts';
import type { RowBatch } from './sources/source.ts';

const MOST_ROWS = 50_000;
const MOST_CELLS = 1_500_000;
const SAMPLE_ROWS = 50;

/** What the first rows of a table show. */
export interface Scan {
  readonly preamble: readonly SourceRow[];
  readonly sample: readonly SourceRow[];
  readonly profiles: readonly ColumnProfile[];
  readonly families: readonly OptionFamily[];
  readonly headerLine: number;
  /** Rows below the header that were passed by, and bytes read for them. */
  readonly rows: number;
  readonly bytes: number;
  readonly nuls: number;
  /** Whether these are all rows of the table. */
  readonly isWhole: boolean;
}

/** Gathers what is seen while rows pass by. */
class Scanner {
  readonly #headerRow: number;
  readonly #firstRow: number;
  readonly #header: readonly string[];
  readonly #limit: number;
  readonly #profilers: readonly ColumnProfiler[];
  readonly #families: FamilyCounter;
  readonly #preamble: SourceRow[] = [];
  readonly #sample: SourceRow[] = [];
  #headerLine = 1;
  #seen = -1;
  rows = 0;

  constructor(header: readonly string[], headerRow: number, headerRows: number) {
    this.#header = header;
    this.#headerRow = headerRow;
    this.#firstRow = headerRow < 0 ? 0 : headerRow + headerRows;
    this.#limit = Math.min(MOST_ROWS, Math.ceil(MOST_CELLS / Math.max(1, header.length)));
    this.#profilers = header.map(() => new ColumnProfiler());
    this.#families = new FamilyCounter(header);
  }

  get isFull(): boolean {
    return this.rows >= this.#limit;
  }

  add(row: SourceRow): void {
    this.#seen++;
    if (this.#seen < this.#headerRow) this.#preamble.push(row);
    else if (this.#seen === this.#headerRow) this.#headerLine = row.line;
    else if (this.#seen >= this.#firstRow) this.#addRecord(row);
  }

  #addRecord(row: SourceRow): void {
    this.rows++;
    if (this.rows > this.#limit) return;
    if (this.#sample.length < SAMPLE_ROWS) this.#sample.push(row);
    if (filledIn(row.cells) === 0 || isTagRow(row.cells)) return;
    this.#profilers.forEach((profiler, at) => profiler.add(row.cells[at] ?? ''));
    this.#families.add(row.cells);
  }

  done(rest: Pick<Scan, 'bytes' | 'nuls' | 'isWhole'>): Scan {
    const profiles = this.#profilers.map((profiler, at) => profiler.done(at, this.#header[at] ?? ''));
    return {
      ...rest,
      preamble: this.#preamble,
      sample: this.#sample,
      profiles,
      families: this.#families.done(profiles),
      headerLine: this.#headerLine,
      rows: this.rows,
    };
  }
}

/** Reads the first rows of a table, enough to know how it is built; small tables whole. */
export async function scan(
  batches: AsyncIterable<RowBatch> | Iterable<RowBatch>,
  header: readonly string[],
  headerRow: number,
  headerRows: number,
): Promise<Scan> {
  const scanner = new Scanner(header, headerRow, headerRows);
  let bytes = 0;
  let nuls = 0;
  for await (const batch of batches) {
    batch.rows.forEach((cells, at) => scanner.add({ line: batch.lines[at] ?? 0, cells }));
    bytes = batch.bytes;
    nuls += batch.nuls;
    if (scanner.isFull) return scanner.done({ bytes, nuls, isWhole: false });
  }
  return scanner.done({ bytes, nuls, isWhole: true });
}
