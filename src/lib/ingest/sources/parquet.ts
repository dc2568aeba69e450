import type { AsyncBuffer, Compressors, FileMetaData, ParquetScan, SchemaTree } from 'hyparquet';
import { cellText, isZoned, rawParsers } from './parquet-cells.ts';
import type { Opened, RowBatch, SourceFact } from './source.ts';
import { UnreadableError } from './unreadable.ts';

const BATCH_ROWS = 20_000;
/** Cells that are in memory at once, lists aside: these are unfolded for a whole group of rows. */
const CELLS_AT_ONCE = 1_000_000;
/** Most cells and bytes of one group of rows. */
const MOST_CELLS = 100_000_000;
const MOST_BYTES = 2 ** 31;
/** A mark at either end and the length of what stands between. */
const SHORTEST = 12;

interface Range {
  readonly rowStart: number;
  readonly rowEnd: number;
}

/** Rows that are read together, and the group that they belong to. */
interface Span extends Range {
  readonly group: Range;
}

/** A Parquet file opened: what is needed to read any of its groups of rows. */
interface OpenParquet {
  readonly size: number;
  readonly scan: ParquetScan;
  readonly columns: readonly SchemaTree[];
  readonly rowCount: number;
}

function faultOf(cause: unknown): string {
  const words = cause instanceof Error ? cause.message : '';
  if (/unsupported|not supported|not implemented/i.test(words)) return 'parquet_unsupported';
  return /footer|metadata length|too short/.test(words) ? 'parquet_truncated' : 'parquet_unreadable';
}

/** Whether a group of rows says that it unfolds to more than can be held. */
function isBomb({ row_groups: groups, schema }: FileMetaData): boolean {
  return groups.some(
    (group) =>
      Number(group.total_byte_size) > MOST_BYTES || Number(group.num_rows) * schema.length > MOST_CELLS,
  );
}

/** Whether all bytes that the footer speaks of are there. */
function isWhole({ row_groups: groups }: FileMetaData, size: number): boolean {
  return groups.every(({ columns }) =>
    columns.every(({ meta_data: column }) => {
      const start = column ? Number(column.dictionary_page_offset ?? column.data_page_offset) : 0;
      return column !== undefined && start + Number(column.total_compressed_size) <= size;
    }),
  );
}

function rangesOf({ row_groups: groups }: FileMetaData): Range[] {
  let rowStart = 0;
  return groups
    .map(({ num_rows: rows }) => {
      const range = { rowStart, rowEnd: rowStart + Number(rows) };
      rowStart = range.rowEnd;
      return range;
    })
    .filter((range) => range.rowEnd > range.rowStart);
}

/** Groups of rows cut into spans of so many cells. */
function spansOf({ scan, columns }: OpenParquet): Span[] {
  const rows = Math.max(BATCH_ROWS, Math.floor(CELLS_AT_ONCE / Math.max(1, columns.length)));
  return rangesOf(scan.metadata).flatMap((group) => {
    const spans: Span[] = [];
    for (let rowStart = group.rowStart; rowStart < group.rowEnd; rowStart += rows)
      spans.push({ group, rowStart, rowEnd: Math.min(group.rowEnd, rowStart + rows) });
    return spans;
  });
}

/** Whether each row has one value, so that pages can be passed by: lists are unfolded from the group's beginning. */
function isFlat({ children, element }: SchemaTree): boolean {
  return children.length === 0 && element.repetition_type !== 'REPEATED';
}

async function readColumn(scan: ParquetScan, tree: SchemaTree, { group, rowStart, rowEnd }: Span) {
  const column = tree.element.name;
  const values = isFlat(tree)
    ? await scan.readColumn({ column, rowStart, rowEnd })
    : (await scan.readColumn({ column, ...group })).slice(rowStart - group.rowStart, rowEnd - group.rowStart);
  if (values.length !== rowEnd - rowStart)
    throw new RangeError(`${values.length} values for ${rowEnd - rowStart} rows`);
  return values;
}

/** All columns of a span. */
function readSpan({ scan, columns }: OpenParquet, span: Span) {
  return Promise.all(columns.map((column) => readColumn(scan, column, span))).catch((cause: unknown) => {
    throw new UnreadableError(faultOf(cause), cause);
  });
}

async function* batchesOf(parquet: OpenParquet): AsyncGenerator<RowBatch> {
  const readers = parquet.columns.map(cellText);
  for (const span of spansOf(parquet)) {
    const columns = await readSpan(parquet, span);
    for (let start = span.rowStart; start < span.rowEnd; start += BATCH_ROWS) {
      const end = Math.min(span.rowEnd, start + BATCH_ROWS);
      const rows: string[][] = [];
      const lines: number[] = [];
      for (let at = start; at < end; at++) {
        rows.push(readers.map((toText, index) => toText(columns[index]?.[at - span.rowStart])));
        lines.push(at + 1);
      }
      const bytes = Math.round((parquet.size * end) / parquet.rowCount);
      yield { rows, lines, bytes, nuls: 0, unclosed: [] };
    }
  }
}

function factsOf(columns: readonly SchemaTree[]): SourceFact[] {
  const zoned = columns.filter(isZoned).map(({ element }) => element.name);
  if (zoned.length === 0) return [];
  return [{ code: 'times_in_brussels', severity: 'note', params: { columns: zoned.join(', ') } }];
}

/** Pages of nulls unfold to nothing, which not every codec bears. */
function bearingNothing(compressors: Compressors): Compressors {
  const entries = Object.entries(compressors).map(([codec, unpack]) => [
    codec,
    (bytes: Uint8Array, length: number) => (length === 0 ? new Uint8Array(0) : unpack(bytes, length)),
  ]);
  return Object.fromEntries(entries) as Compressors;
}

async function isEncrypted(file: File): Promise<boolean> {
  return (await file.slice(0, 4).text()) === 'PARE';
}

async function scanOf(file: File): Promise<OpenParquet | string> {
  const [{ parquetMetadataAsync, parquetScan, parquetSchema }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const buffer: AsyncBuffer = {
    byteLength: file.size,
    slice: (start, end) => file.slice(start, end).arrayBuffer(),
  };
  const options = { parsers: rawParsers, geoparquet: false };
  const metadata = await parquetMetadataAsync(buffer, options);
  if (isBomb(metadata)) return 'zip_bomb';
  if (!isWhole(metadata, file.size)) return 'parquet_truncated';
  const scan = await parquetScan({
    ...options,
    file: buffer,
    metadata,
    compressors: bearingNothing(compressors),
    utf8: false,
  });
  const columns = parquetSchema(metadata).children;
  return { size: file.size, scan, columns, rowCount: rangesOf(metadata).at(-1)?.rowEnd ?? 0 };
}

/**
 * Opens a Parquet file; what is wrong with it is a code. Rows are in memory a million cells at a time, and the
 * first are read here: what can't be unpacked shows at once. Damage further on throws `UnreadableError`.
 * Moments with a time zone are read as the clocks of Brussels showed them.
 */
export async function openParquet(file: File): Promise<Opened> {
  if (file.size < SHORTEST) return 'parquet_truncated';
  if (await isEncrypted(file)) return 'parquet_unsupported';
  try {
    const parquet = await scanOf(file);
    if (typeof parquet === 'string') return parquet;
    const [first] = spansOf(parquet);
    if (first) await readSpan(parquet, first);
    return [
      {
        part: null,
        isHidden: false,
        header: parquet.columns.map(({ element }) => element.name),
        rowCount: parquet.rowCount,
        facts: factsOf(parquet.columns),
        batches: () => batchesOf(parquet),
      },
    ];
  } catch (cause) {
    return cause instanceof UnreadableError ? cause.code : faultOf(cause);
  }
}
