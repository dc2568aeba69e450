import type { Column, Table, tableFromIPC } from '@uwdata/flechette';
import { cellText, isZoned, type TypeIds } from './arrow-cells.ts';
import { allowCompression, startCounting, TooMuchError } from './arrow-compression.ts';
import type { Opened, RowBatch, SourceFact, TableSource } from './source.ts';

const BATCH_ROWS = 20_000;
/** The schema says so in its own words; Belgium's and France's machines are all little-endian. */
const BIG_ENDIAN = 1;

/** Integers and decimals keep all their digits; moments come as milliseconds. */
const EXACT = { useBigInt: true, useDecimalInt: true };

/** How the format began before it was Arrow's. */
const FEATHER = 'FEA1';

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, mark.length)) === mark;
}

function isArrowFile(bytes: Uint8Array, at: number): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(at, at + 6)) === 'ARROW1';
}

/** A file must end with its mark; a stream with its end-of-stream mark, or at a message's end. */
function isWhole(bytes: Uint8Array): boolean {
  if (isArrowFile(bytes, 0)) return bytes.length > 12 && isArrowFile(bytes, bytes.length - 6);
  return bytes.length > 8 && (endsStream(bytes) || bytes.length % 8 === 0);
}

function endsStream(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-8);
  return [255, 255, 255, 255, 0, 0, 0, 0].every((byte, at) => end[at] === byte);
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

function faultOf(cause: unknown): string {
  if (cause instanceof TooMuchError) return 'zip_bomb';
  const words = messageOf(cause);
  if (/^Unsupported|^Unknown compression|codec|^Delta update/i.test(words)) return 'arrow_unsupported';
  return /Expected to read|out of bounds|Offset|Invalid typed array length/i.test(words)
    ? 'arrow_truncated'
    : 'arrow_unreadable';
}

/** The table in the bytes, with the codecs fetched only where it is compressed. */
async function decode(bytes: Uint8Array, read: typeof tableFromIPC): Promise<Table> {
  startCounting();
  try {
    return read(bytes, EXACT);
  } catch (cause) {
    if (!/Missing compression codec/.test(messageOf(cause))) throw cause;
  }
  await allowCompression();
  return read(bytes, EXACT);
}

function* batchesOf(columns: readonly Column<unknown>[], size: number, rowCount: number, ids: TypeIds) {
  const readers = columns.map((column) => cellText(column.type, ids));
  for (let start = 0; start < rowCount; start += BATCH_ROWS) {
    const end = Math.min(rowCount, start + BATCH_ROWS);
    const rows: string[][] = [];
    const lines: number[] = [];
    for (let at = start; at < end; at++) {
      rows.push(columns.map((column, index) => readers[index]?.(column.at(at)) ?? ''));
      lines.push(at + 1);
    }
    yield {
      rows,
      lines,
      bytes: Math.round((size * end) / rowCount),
      nuls: 0,
      unclosed: [],
    } satisfies RowBatch;
  }
}

function factsOf(table: Table, hasEnd: boolean, ids: TypeIds): SourceFact[] {
  const facts: SourceFact[] = [];
  if (!hasEnd) facts.push({ code: 'arrow_no_end', severity: 'warning', params: {} });
  const zoned = table.schema.fields.filter(({ type }) => isZoned(type, ids)).map(({ name }) => name);
  if (zoned.length > 0)
    facts.push({ code: 'times_in_brussels', severity: 'note', params: { columns: zoned.join(', ') } });
  return facts;
}

/** Reads the ends of every column, so that bytes that are missing show here and not half-way. */
function touchEnds(table: Table, ids: TypeIds): void {
  if (table.numRows === 0) return;
  for (const column of table.children)
    [column.at(0), column.at(table.numRows - 1)].map(cellText(column.type, ids));
}

/**
 * Opens an Arrow file or stream, also compressed; what is wrong with it is a code. Moments with a time zone
 * are read as the clocks of Brussels showed them, moments without one as they stand.
 */
export async function openArrow(file: File): Promise<Opened> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, FEATHER)) return 'arrow_unsupported';
  if (!isWhole(bytes)) return 'arrow_truncated';
  const flechette = await import('@uwdata/flechette');
  const ids = flechette.Type;
  try {
    const table = await decode(bytes, flechette.tableFromIPC);
    if (table.schema.endianness === BIG_ENDIAN) return 'arrow_unsupported';
    if (table.names.length === 0) return 'arrow_truncated';
    touchEnds(table, ids);
    const source: TableSource = {
      part: null,
      isHidden: false,
      header: table.names.map(String),
      rowCount: table.numRows,
      facts: factsOf(table, isArrowFile(bytes, 0) || endsStream(bytes), ids),
      batches: () => batchesOf(table.children, file.size, table.numRows, ids),
    };
    return [source];
  } catch (cause) {
    return faultOf(cause);
  }
}
