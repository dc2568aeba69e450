import * as duckdb from '@duckdb/duckdb-wasm';
import { tableToIPC } from 'apache-arrow';
import type { CleanTable } from '#lib/model/load.ts';
import type { Table } from '#lib/model/table.ts';
import { appendRaw, rawTable } from '#lib/sql/raw-tables.ts';
import { identifier, sql, type Sql } from '#lib/sql/sql.ts';
import { EngineError, toEngineError, type Engine } from './engine.ts';
import { hardening, openConfig } from './settings.ts';
import { toTable, type ArrowLike } from './to-table.ts';

/** Addresses of the self-hosted engine, as the bundler emits them. */
export interface EngineFiles {
  readonly workerUrl: string;
  readonly wasmUrl: string;
}

/**
 * A worker started from a blob inherits the page's policy (one started by URL has only its own
 * header's); it loads the self-hosted script and can reach nothing else.
 */
function startWorker(workerUrl: string): Worker {
  const source = `importScripts(${JSON.stringify(new URL(workerUrl, document.baseURI).href)});`;
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}

async function open(files: EngineFiles): Promise<duckdb.AsyncDuckDB> {
  if (typeof WebAssembly !== 'object')
    throw new EngineError('no-webassembly', 'WebAssembly is not available');
  const worker = startWorker(files.workerUrl);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener(
      'error',
      (event) => reject(new EngineError('not-loaded', event.message || 'The engine could not be loaded')),
      { once: true },
    );
  });
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  const start = async () => {
    await database.instantiate(new URL(files.wasmUrl, document.baseURI).href);
    await database.open(openConfig);
  };
  await Promise.race([start(), failed]);
  return database;
}

/** One question at a time: each waits until the one before has ended, well or badly. */
function serial(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.then(
      () => undefined,
      () => undefined,
    );
    return next;
  };
}

async function ask(
  connection: duckdb.AsyncDuckDBConnection,
  text: string,
  signal?: AbortSignal,
): Promise<Table> {
  signal?.throwIfAborted();
  const cancel = () => void connection.cancelSent();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const reader = await (await connection.send(text)).open();
    // The reader forgets its schema once it has been read to the end.
    const columns = reader.schema.fields.map((field) => field.name);
    const batches: ArrowLike[] = [];
    for await (const batch of reader) batches.push(batch);
    signal?.throwIfAborted();
    return toTable(batches, columns);
  } catch (cause) {
    signal?.throwIfAborted();
    throw toEngineError(cause, text);
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

/** Making and taking copies of tables, one after another with everything else. */
function copying(
  connection: duckdb.AsyncDuckDBConnection,
  enqueue: ReturnType<typeof serial>,
): Pick<Engine, 'check' | 'copy' | 'place'> {
  const failing = (text: string) => (cause: unknown) => {
    throw toEngineError(cause, text);
  };
  return {
    check: ({ text }) =>
      enqueue(async () => {
        await (await connection.prepare(text).catch(failing(text))).close();
      }),
    copy: ({ text }) =>
      enqueue(async () => tableToIPC(await connection.query(text).catch(failing(text)), 'stream')),
    place: (name, arrow) =>
      enqueue(async () => {
        await connection.query(sql`DROP TABLE IF EXISTS ${identifier(name)}`.text);
        await connection.insertArrowFromIPCStream(arrow, { name, create: true });
        const { rows } = await ask(connection, sql`SELECT count(*) AS n FROM ${identifier(name)}`.text);
        return Number(rows[0]?.n);
      }),
  };
}

/** DuckDB in the browser: hardened, in a worker that can't reach the network, behind the port. */
export async function startDuckDb(files: EngineFiles): Promise<Engine> {
  const database = await open(files);
  const connection = await database.connect();
  for (const statement of hardening) await connection.query(statement);
  const enqueue = serial();
  const run = (statement: Sql) =>
    enqueue(async () => {
      await connection.query(statement.text).catch((cause: unknown) => {
        throw toEngineError(cause, statement.text);
      });
    });
  const query = (question: Sql, signal?: AbortSignal) =>
    enqueue(() => ask(connection, question.text, signal));
  const load = async (table: CleanTable): Promise<number> => {
    const arriving = `arriving_${table.name}`;
    await enqueue(() => connection.insertArrowFromIPCStream(table.arrow, { name: arriving, create: true }));
    const count = await query(sql`SELECT count(*) AS n FROM ${identifier(arriving)}`);
    if (count.rows[0]?.n !== table.rowCount)
      throw new EngineError(
        'failed',
        `${table.rowCount} rows were sent, ${String(count.rows[0]?.n)} arrived`,
      );
    for (const statement of appendRaw(table.name, arriving)) await run(statement);
    const total = await query(sql`SELECT count(*) AS n FROM ${identifier(rawTable(table.name))}`);
    return Number(total.rows[0]?.n);
  };
  return { load, run, query, ...copying(connection, enqueue), close: () => database.terminate() };
}
