import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Engine } from '#lib/engine/engine.ts';
import { toEngineError } from '#lib/engine/engine.ts';
import { hardening, openConfig } from '#lib/engine/settings.ts';
import { toTable, type ArrowLike } from '#lib/engine/to-table.ts';
import type { Table } from '#lib/model/table.ts';
import { appendRaw, rawTable } from '#lib/sql/raw-tables.ts';
import { identifier, sql } from '#lib/sql/sql.ts';

/** The part of the blocking engine that is used; its types have no entry point of their own. */
export interface Connection {
  query: (text: string) => { batches: readonly ArrowLike[]; schema: { fields: readonly { name: string }[] } };
  prepare: (text: string) => { close: () => void };
  insertArrowFromIPCStream: (bytes: Uint8Array, options: { name: string; create: boolean }) => void;
  close: () => void;
}

/** The engine itself, with the files that are put under its `in/`. */
export interface Database {
  instantiate: () => Promise<void>;
  open: (config: object) => void;
  connect: () => Connection;
  /** Takes the buffer over: it can't be read again. */
  registerFileBuffer: (name: string, bytes: Uint8Array) => void;
  dropFile: (name: string) => void;
}

interface NodeDuckDb {
  createDuckDB: (bundles: object, logger: object, runtime: object) => Promise<Database>;
  VoidLogger: new () => object;
  NODE_RUNTIME: object;
}

const require = createRequire(import.meta.url);

/** Of the engine's own copy of Arrow: another doesn't know its tables. */
const { tableToIPC } = require('apache-arrow') as {
  tableToIPC: (table: unknown, type: 'stream') => Uint8Array;
};

/** Asks the engine a question in SQL; the answer as a plain table. Throws an `EngineError`. */
export function ask(connection: Connection, text: string): Table {
  try {
    const result = connection.query(text);
    return toTable(
      result.batches,
      result.schema.fields.map((field) => field.name),
    );
  } catch (cause) {
    throw toEngineError(cause, text);
  }
}

/** The browser's own engine, the same wasm, started in Node and hardened as there. */
export async function openNodeDatabase(): Promise<{ database: Database; connection: Connection }> {
  const folder = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'));
  const duckdb = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as NodeDuckDb;
  const files = {
    mainModule: join(folder, 'duckdb-eh.wasm'),
    mainWorker: join(folder, 'duckdb-node-eh.worker.cjs'),
  };
  const database = await duckdb.createDuckDB(
    { mvp: files, eh: files },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate();
  database.open(openConfig);
  const connection = database.connect();
  for (const statement of hardening) connection.query(statement);
  return { database, connection };
}

/** The same engine behind the same port. */
export async function startNodeEngine(): Promise<Engine> {
  const { connection } = await openNodeDatabase();
  return {
    load: async (table) => {
      connection.insertArrowFromIPCStream(table.arrow, { name: `arriving_${table.name}`, create: true });
      for (const statement of appendRaw(table.name, `arriving_${table.name}`))
        connection.query(statement.text);
      return Number(
        ask(connection, sql`SELECT count(*) AS n FROM ${identifier(rawTable(table.name))}`.text).rows[0]?.n,
      );
    },
    run: async (statement) => void ask(connection, statement.text),
    query: async (question) => ask(connection, question.text),
    check: async ({ text }) => {
      try {
        connection.prepare(text).close();
      } catch (cause) {
        throw toEngineError(cause, text);
      }
    },
    copy: async ({ text }) => tableToIPC(connection.query(text), 'stream'),
    place: async (name, arrow) => {
      connection.query(sql`DROP TABLE IF EXISTS ${identifier(name)}`.text);
      connection.insertArrowFromIPCStream(arrow, { name, create: true });
      return Number(ask(connection, sql`SELECT count(*) AS n FROM ${identifier(name)}`.text).rows[0]?.n);
    },
    close: async () => connection.close(),
  };
}
