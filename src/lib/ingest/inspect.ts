import type { Issue } from '#lib/model/issue.ts';
import { openArrow, type ArrowSource } from './arrow-source.ts';
import { encodingOf, kindOf, probeOf, type Kind } from './bytes.ts';
import {
  declaredDelimiter,
  delimiterOf,
  distinctHeaders,
  filledIn,
  headerRowOf,
  isTagRow,
} from './dialect.ts';
import { fileIssue, missingDateIssues } from './findings.ts';
import { proposeColumns } from './mapping.ts';
import type { Encoding, SourcePlan, SourceRow } from './plan.ts';
import { ColumnProfiler } from './profile.ts';
import { tableOf, teamOf } from './recognise.ts';
import { headOf, readText, rowsOf, type RowBatch } from './text-source.ts';

const MOST_BYTES = 2 ** 31;
const MOST_ARROW_BYTES = 2 ** 30;
const MOST_COLUMNS = 2_000;
const MOST_ROWS = 50_000;
const MOST_CELLS = 1_500_000;
const SAMPLE_ROWS = 50;

function emptyPlan(file: File, issues: readonly Issue[]): SourcePlan {
  return {
    file: file.name,
    bytes: file.size,
    kind: 'text',
    encoding: 'utf-8',
    delimiter: ',',
    table: 'contact',
    team: null,
    teamOpen: false,
    headerRow: 0,
    headerLine: 1,
    header: [],
    preamble: [],
    sample: [],
    estimatedRows: 0,
    exact: true,
    columns: [],
    issues,
  };
}

function refuse(file: File, code: string, params: Issue['params'] = {}): SourcePlan {
  return emptyPlan(file, [fileIssue(file.name, code, 'error', params)]);
}

/** What the scan of a file's first rows found. */
interface Scan {
  readonly preamble: SourceRow[];
  readonly sample: SourceRow[];
  readonly profilers: ColumnProfiler[];
  headerLine: number;
  rows: number;
  bytes: number;
  nuls: number;
  isWhole: boolean;
}

async function scan(
  batches: AsyncIterable<RowBatch> | Iterable<RowBatch>,
  headerRow: number,
  width: number,
): Promise<Scan> {
  const found: Scan = {
    preamble: [],
    sample: [],
    profilers: Array.from({ length: width }, () => new ColumnProfiler()),
    headerLine: 1,
    rows: 0,
    bytes: 0,
    nuls: 0,
    isWhole: true,
  };
  const limit = Math.min(MOST_ROWS, Math.ceil(MOST_CELLS / Math.max(1, width)));
  let seen = -1;
  for await (const { rows, lines, bytes, nuls } of batches) {
    for (const [at, cells] of rows.entries()) {
      seen++;
      const row = { line: lines[at] ?? 0, cells };
      if (seen < headerRow) found.preamble.push(row);
      else if (seen === headerRow) found.headerLine = row.line;
      else if (found.rows >= limit) found.rows++;
      else scanRow(found, row);
    }
    found.bytes = bytes;
    found.nuls += nuls;
    if (found.rows < limit) continue;
    found.isWhole = false;
    break;
  }
  return found;
}

function scanRow(found: Scan, row: SourceRow): void {
  found.rows++;
  if (found.sample.length < SAMPLE_ROWS) found.sample.push(row);
  if (filledIn(row.cells) === 0 || isTagRow(row.cells)) return;
  found.profilers.forEach((profiler, at) => profiler.add(row.cells[at] ?? ''));
}

interface Built {
  readonly kind: SourcePlan['kind'];
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly repeated: readonly string[];
  readonly estimatedRows: number;
}

function toPlan(file: File, built: Built, found: Scan, issues: readonly Issue[]): SourcePlan {
  const { header, repeated, ...rest } = built;
  const table = tableOf(header);
  const profiles = found.profilers.map((profiler, at) => profiler.done(at, header[at] ?? ''));
  const columns = proposeColumns(profiles, table);
  const hasTeam = columns.some((column) => column.field === 'team' && column.profile.filled > 0);
  const team = hasTeam ? null : teamOf(file.name);
  const noted: Issue[] = [...issues, ...missingDateIssues(file.name, table, columns)];
  if (repeated.length > 0)
    noted.push(
      fileIssue(file.name, 'header_repeated', 'note', {
        columns: [...new Set(repeated)].slice(0, 5).join(', '),
      }),
    );
  if (found.nuls > 0) noted.push(fileIssue(file.name, 'nul_characters', 'warning', { count: found.nuls }));
  return {
    ...emptyPlan(file, noted),
    ...rest,
    header,
    table,
    team,
    teamOpen: !hasTeam && team === null,
    headerLine: found.headerLine,
    preamble: found.preamble,
    sample: found.sample,
    exact: found.isWhole,
    columns,
  };
}

/** The header with its blanks named by the tag row, where there is one. */
function tagged(header: readonly string[], tags: readonly string[] = []): string[] {
  const width = Math.max(header.length, tags.length);
  return Array.from({ length: width }, (_, at) => (header[at]?.trim() ? header[at] : (tags[at] ?? '')));
}

async function inspectText(file: File, probe: Uint8Array): Promise<SourcePlan> {
  const encoding = await encodingOf(file, probe);
  const head = await headOf(file, encoding);
  const delimiter = delimiterOf(head);
  const first = rowsOf(head, delimiter, 60);
  const skip = declaredDelimiter(first[0]?.join(delimiter) ?? '') === null ? 0 : 1;
  const headerRow = skip + headerRowOf(first.slice(skip));
  const { header, repeated } = distinctHeaders(tagged(first[headerRow] ?? [], first.find(isTagRow)));
  if (filledIn(first[headerRow] ?? []) === 0) return refuse(file, 'empty_file');
  if (header.length > MOST_COLUMNS)
    return refuse(file, 'too_many_columns', { count: header.length, most: MOST_COLUMNS });
  const found = await scan(readText(file, encoding, delimiter), headerRow, header.length);
  if (found.rows === 0) return refuse(file, 'header_only');
  const estimatedRows = found.isWhole
    ? found.rows
    : Math.round((found.rows * file.size) / Math.max(1, found.bytes));
  return toPlan(
    file,
    { kind: 'text', encoding, delimiter, headerRow, header, repeated, estimatedRows },
    found,
    [],
  );
}

async function inspectArrow(file: File): Promise<SourcePlan> {
  if (file.size > MOST_ARROW_BYTES)
    return refuse(file, 'too_large', { megabytes: Math.round(file.size / 1e6) });
  const source = await openArrow(file);
  if (typeof source === 'string') return refuse(file, source);
  return planArrow(file, source);
}

async function planArrow(file: File, source: ArrowSource): Promise<SourcePlan> {
  const { header, repeated } = distinctHeaders(source.header);
  if (header.length === 0) return refuse(file, 'empty_file');
  if (header.length > MOST_COLUMNS)
    return refuse(file, 'too_many_columns', { count: header.length, most: MOST_COLUMNS });
  if (source.rowCount === 0) return refuse(file, 'header_only');
  const found = await scan(source.batches(), -1, header.length);
  const built: Built = {
    kind: 'arrow',
    encoding: 'utf-8',
    delimiter: '',
    headerRow: -1,
    header,
    repeated,
    estimatedRows: source.rowCount,
  };
  return toPlan(file, built, found, source.hasEnd ? [] : [fileIssue(file.name, 'arrow_no_end', 'warning')]);
}

async function inspectFile(file: File): Promise<SourcePlan> {
  if (file.size === 0) return refuse(file, 'empty_file');
  if (file.size > MOST_BYTES) return refuse(file, 'too_large', { megabytes: Math.round(file.size / 1e6) });
  const probe = await probeOf(file);
  const kind: Kind = kindOf(probe);
  if (kind === 'arrow-file' || kind === 'arrow-stream') return inspectArrow(file);
  return kind === 'text' ? inspectText(file, probe) : refuse(file, `not_a_table_${kind}`);
}

/** How each file is built and what its columns become; one plan a file, in the files' order. */
export async function inspect(files: readonly File[]): Promise<SourcePlan[]> {
  const plans: SourcePlan[] = [];
  for (const file of files) plans.push(await inspectFile(file));
  return plans;
}
