import type { FileLog, LoadResult, Reject } from '#lib/model/load.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { TableName } from '#lib/model/field.ts';
import { toArrow } from './arrow-writer.ts';
import { openArrow } from './arrow-source.ts';
import { FileReader } from './file-reader.ts';
import { fileIssue } from './findings.ts';
import type { LoadOptions } from './importer.ts';
import { isLoadable, type SourcePlan } from './plan.ts';
import { TableBuilder } from './table-builder.ts';
import { readText, type RowBatch } from './text-source.ts';

const DAY_MS = 86_400_000;
const MOST_HASHED = 2 ** 28;

/** The file's SHA-256 in hexadecimal; empty for a file too large to hash in memory. */
async function sha256Of(file: File): Promise<string> {
  if (file.size > MOST_HASHED) return '';
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function* arrowBatches(file: File): AsyncGenerator<RowBatch> {
  const source = await openArrow(file);
  if (typeof source === 'string') throw new Error(`${file.name} can no longer be read: ${source}`);
  for (const batch of source.batches()) yield { ...batch, bytes: batch.bytes * file.size };
}

function batchesOf(plan: SourcePlan, file: File): AsyncGenerator<RowBatch> {
  return plan.kind === 'arrow' ? arrowBatches(file) : readText(file, plan.encoding, plan.delimiter);
}

/** Gives the event loop a turn, so that a cancel can arrive. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Files of one name told apart: the second is `name (2)`. */
function distinctNames(plans: readonly SourcePlan[]): SourcePlan[] {
  const seen = new Map<string, number>();
  return plans.map((plan) => {
    const times = (seen.get(plan.file) ?? 0) + 1;
    seen.set(plan.file, times);
    return times === 1 ? plan : { ...plan, file: `${plan.file} (${times})` };
  });
}

/** Everything gathered while files are read. */
class Loading {
  readonly #options: LoadOptions;
  readonly #totalBytes: number;
  readonly #builders = new Map<TableName, TableBuilder>();
  readonly logs: FileLog[] = [];
  readonly rejects: Reject[] = [];
  readonly issues: Issue[] = [];
  #bytes = 0;
  #rows = 0;

  constructor(totalBytes: number, options: LoadOptions) {
    this.#totalBytes = totalBytes;
    this.#options = options;
  }

  #builderOf(table: TableName): TableBuilder {
    const known = this.#builders.get(table);
    if (known) return known;
    const made = new TableBuilder(table);
    this.#builders.set(table, made);
    return made;
  }

  async readFile(plan: SourcePlan, file: File): Promise<void> {
    const { signal, onProgress } = this.#options;
    const reader = new FileReader(plan, this.#builderOf(plan.table), Math.floor(Date.now() / DAY_MS));
    for await (const batch of batchesOf(plan, file)) {
      signal?.throwIfAborted();
      reader.read(batch);
      this.#rows += batch.rows.length;
      onProgress?.({ rows: this.#rows, bytes: this.#bytes + batch.bytes, totalBytes: this.#totalBytes });
      await breathe();
    }
    signal?.throwIfAborted();
    this.#bytes += file.size;
    const { log, rejects, issues } = reader.done(await sha256Of(file));
    this.logs.push(log);
    for (const reject of rejects) this.rejects.push(reject);
    this.issues.push(...plan.issues.filter((issue) => issue.severity !== 'error'), ...issues);
  }

  async done(): Promise<LoadResult> {
    const tables = [];
    for (const builder of this.#builders.values()) tables.push(await toArrow(builder));
    this.#options.signal?.throwIfAborted();
    return { tables, logs: this.logs, rejects: this.rejects, issues: this.issues };
  }
}

/** Reads files as planned into clean tables, one a kind; files that can't be read at all are left out with their issue. */
export async function load(
  plans: readonly SourcePlan[],
  files: readonly File[],
  options: LoadOptions = {},
): Promise<LoadResult> {
  options.signal?.throwIfAborted();
  const totalBytes = files.reduce((sum, file) => sum + file.size, 0);
  const loading = new Loading(totalBytes, options);
  for (const [at, plan] of distinctNames(plans).entries()) {
    const file = files[at];
    if (!file) throw new Error(`No file for the plan of ${plan.file}`);
    if (isLoadable(plan)) await loading.readFile(plan, file);
    else
      loading.issues.push(
        ...plan.issues.map((issue) => fileIssue(plan.file, issue.code, issue.severity, issue.params)),
      );
  }
  return loading.done();
}
