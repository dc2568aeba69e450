import type { Column, Table } from '@uwdata/flechette';
import { toCivilDate } from '#lib/model/period.ts';
import { UNIT } from '../lists.ts';
import type { RowBatch } from './source.ts';

const BATCH_ROWS = 20_000;
const DAY_MS = 86_400_000;

/** An Arrow file opened: its header, and its rows as the same kind of batches that text gives. */
export interface ArrowSource {
  readonly header: readonly string[];
  readonly rowCount: number;
  /** False for a stream that stops without its end mark: rows may be missing. */
  readonly hasEnd: boolean;
  readonly batches: () => Generator<RowBatch>;
}

/** Why an Arrow file can't be opened; worded as an issue. */
export type ArrowFault = 'arrow_truncated' | 'arrow_compressed' | 'arrow_unreadable';

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as ArrayLike<unknown>, toText).join(UNIT);
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

/** Days and moments as ISO dates, everything else as text. */
async function readerOf(column: Column<unknown>): Promise<(value: unknown) => string> {
  const { Type } = await import('@uwdata/flechette');
  const { typeId } = column.type;
  if (typeId !== Type.Date && typeId !== Type.Timestamp) return toText;
  return (value) => (typeof value === 'number' ? toCivilDate(Math.floor(value / DAY_MS)) : toText(value));
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

function faultOf(cause: unknown): ArrowFault {
  const words = cause instanceof Error ? cause.message : '';
  if (/codec|compress/i.test(words)) return 'arrow_compressed';
  return /Expected to read|out of bounds|Offset|Invalid typed array length/i.test(words)
    ? 'arrow_truncated'
    : 'arrow_unreadable';
}

async function sourceOf(table: Table, hasEnd: boolean): Promise<ArrowSource> {
  const columns = table.children;
  const readers = await Promise.all(columns.map((column) => readerOf(column)));
  const { numRows } = table;
  return {
    header: table.names.map(String),
    rowCount: numRows,
    hasEnd,
    *batches() {
      for (let start = 0; start < numRows; start += BATCH_ROWS) {
        const end = Math.min(numRows, start + BATCH_ROWS);
        const rows: string[][] = [];
        const lines: number[] = [];
        for (let at = start; at < end; at++) {
          rows.push(columns.map((column, index) => readers[index]?.(column.at(at)) ?? ''));
          lines.push(at + 1);
        }
        yield { rows, lines, bytes: end / numRows, nuls: 0, unclosed: [] };
      }
    },
  };
}

/** Opens an Arrow file or stream; what is wrong with it is a value. */
export async function openArrow(file: File): Promise<ArrowSource | ArrowFault> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isWhole(bytes)) return 'arrow_truncated';
  const { tableFromIPC } = await import('@uwdata/flechette');
  try {
    const table = tableFromIPC(bytes);
    if (table.names.length === 0) return 'arrow_truncated';
    // Reads the ends of every column, so that bytes that are missing show here and not half-way.
    for (const column of table.children)
      if (table.numRows > 0) [column.at(0), column.at(table.numRows - 1)].map(toText);
    return await sourceOf(table, isArrowFile(bytes, 0) || endsStream(bytes));
  } catch (cause) {
    return faultOf(cause);
  }
}
