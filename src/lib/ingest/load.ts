import type { FileLog, LoadResult, Reject } from '#lib/model/load.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { TableName } from '#lib/model/field.ts';
import { toArrow } from './arrow-writer.ts';
import { FileReader } from './file-reader.ts';
import { fileIssue } from './findings.ts';
import type { LoadOptions } from './importer.ts';
import { Openings, tableOfSource } from './open.ts';
import { joinedBatches } from './parents.ts';
import { isLoadable, openColumns, type Source, type SourcePlan } from './plan.ts';
import type { RowBatch } from './sources/source.ts';
import { UnreadableError } from './sources/unreadable.ts';
import { TableBuilder, type Conflicts } from './table-builder.ts';

const DAY_MS = 86_400_000;
const MOST_HASHED = 2 ** 28;

/** The file's SHA-256 in hexadecimal; empty for a file too large to hash in memory. */
async function sha256Of(file: File): Promise<string> {
  if (file.size > MOST_HASHED) return '';
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Gives the event loop a turn, so that a cancel can arrive. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Tables of one name told apart: the second is `name (2)`. */
function distinctNames(sources: readonly Source[]): Source[] {
  const seen = new Map<string, number>();
  return sources.map((source) => {
    const { plan } = source;
    const times = (seen.get(plan.file) ?? 0) + 1;
    seen.set(plan.file, times);
    return times === 1 ? source : { ...source, plan: { ...plan, file: `${plan.file} (${times})` } };
  });
}

/** A note for each column of dates that could be read in two ways and about which nobody answered. */
function assumedDates(plan: SourcePlan): Issue[] {
  if (plan.isLeftOut) return [];
  return openColumns(plan)
    .filter(({ dateOrder }) => dateOrder === 'dmy')
    .map(({ header }) => fileIssue(plan.file, 'day_first_assumed', 'warning', { column: header }));
}

type AllConflicts = ReadonlyMap<TableName, Conflicts>;

/** One reading of all sources, and everything gathered on the way. */
class Reading {
  readonly #options: LoadOptions;
  readonly #totalBytes: number;
  readonly #settled: AllConflicts;
  readonly #openings = new Openings();
  readonly #builders = new Map<TableName, TableBuilder>();
  readonly logs: FileLog[] = [];
  readonly rejects: Reject[] = [];
  readonly issues: Issue[] = [];
  #bytes = 0;
  #rows = 0;

  constructor(totalBytes: number, options: LoadOptions, settled: AllConflicts) {
    this.#totalBytes = totalBytes;
    this.#options = options;
    this.#settled = settled;
  }

  #builderOf(table: TableName): TableBuilder {
    const known = this.#builders.get(table);
    if (known) return known;
    const made = new TableBuilder(table, this.#settled.get(table));
    this.#builders.set(table, made);
    return made;
  }

  async #batches(source: Source): Promise<AsyncIterable<RowBatch> | Iterable<RowBatch>> {
    const table = await tableOfSource(source, this.#openings);
    const { parent } = source.plan;
    if (!parent || source.plan.isLeftOut) return table.batches();
    const parentSource = { ...source, plan: { ...source.plan, part: parent.part } };
    return joinedBatches(table, await tableOfSource(parentSource, this.#openings), source.plan);
  }

  async read(source: Source): Promise<void> {
    const { file, plan } = source;
    const { signal } = this.#options;
    const reader = new FileReader(plan, this.#builderOf(plan.table), Math.floor(Date.now() / DAY_MS));
    await this.#readBatches(source, reader).catch((cause: unknown) => {
      if (!(cause instanceof UnreadableError)) throw cause;
      this.issues.push(fileIssue(plan.file, cause.code, 'error'));
    });
    signal?.throwIfAborted();
    this.#bytes += file.size;
    const { log, rejects, issues } = reader.done(await sha256Of(file));
    this.logs.push(log);
    for (const reject of rejects) this.rejects.push(reject);
    const known = plan.issues.filter(({ severity }) => severity !== 'error');
    this.issues.push(...known, ...assumedDates(plan), ...issues);
  }

  async #readBatches(source: Source, reader: FileReader): Promise<void> {
    const { signal, onProgress } = this.#options;
    for await (const batch of await this.#batches(source)) {
      signal?.throwIfAborted();
      reader.read(batch);
      this.#rows += batch.rows.length;
      onProgress?.({ rows: this.#rows, bytes: this.#bytes + batch.bytes, totalBytes: this.#totalBytes });
      await breathe();
    }
  }

  /** A source that can't be read at all is left out with its issue. */
  refuse({ plan }: Source): void {
    for (const { code, severity, params } of plan.issues)
      this.issues.push(fileIssue(plan.file, code, severity, params));
  }

  /** The conflicts of every table; empty where given ids agree. */
  get conflicts(): AllConflicts {
    return new Map([...this.#builders].map(([name, builder]) => [name, builder.conflicts]));
  }

  async done(): Promise<LoadResult> {
    const tables = [];
    for (const builder of this.#builders.values())
      tables.push(await toArrow(builder, this.#options.secret ?? ''));
    this.#options.signal?.throwIfAborted();
    return { tables, logs: this.logs, rejects: this.rejects, issues: this.issues };
  }
}

async function readAll(
  sources: readonly Source[],
  options: LoadOptions,
  settled: AllConflicts,
): Promise<Reading> {
  const totalBytes = sources.reduce((sum, { file }) => sum + file.size, 0);
  const reading = new Reading(totalBytes, options, settled);
  for (const source of distinctNames(sources)) {
    if (isLoadable(source.plan)) await reading.read(source);
    else reading.refuse(source);
  }
  return reading;
}

/**
 * Reads sources as planned into clean tables, one a kind. Of rows with one given id and different
 * content the first stands; where the last shall stand, the sources are read once more, now that the
 * last ones are known.
 */
export async function load(sources: readonly Source[], options: LoadOptions = {}): Promise<LoadResult> {
  options.signal?.throwIfAborted();
  const first = await readAll(sources, options, new Map());
  const hasConflicts = [...first.conflicts.values()].some((conflicts) => conflicts.size > 0);
  if (options.keep !== 'last' || !hasConflicts) return first.done();
  return (await readAll(sources, options, first.conflicts)).done();
}
