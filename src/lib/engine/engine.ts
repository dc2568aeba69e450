import type { CleanTable } from '#lib/model/load.ts';
import type { Table } from '#lib/model/table.ts';
import type { Sql } from '#lib/sql/sql.ts';

/**
 * The port to a query engine. Small on purpose: another engine is one more adapter and one more
 * dialect file. Questions are answered one after another; a failed one throws an `EngineError`.
 */
export interface Engine {
  /** Adds a clean table's rows to those loaded; returns how many the engine holds of it afterwards. */
  readonly load: (table: CleanTable) => Promise<number>;
  /** Runs a statement that returns nothing. */
  readonly run: (statement: Sql) => Promise<void>;
  /** Answers a question; rejects with the signal's reason when it is aborted. */
  readonly query: (question: Sql, signal?: AbortSignal) => Promise<Table>;
  /** Parses and binds text as one statement, and runs nothing; throws an `EngineError` for several statements too. */
  readonly check: (statement: Sql) => Promise<void>;
  /** Answers a question as an Arrow IPC stream, for another engine to take. */
  readonly copy: (question: Sql) => Promise<Uint8Array>;
  /** Makes a table of an Arrow IPC stream, in place of one of that name; returns how many rows it holds. */
  readonly place: (name: string, arrow: Uint8Array) => Promise<number>;
  /** Ends the engine and gives its memory back. */
  readonly close: () => Promise<void>;
}

/** Why the engine can't start or go on, for a sentence that says what to do. */
export type EngineFailure = 'no-webassembly' | 'out-of-memory' | 'not-loaded' | 'failed';

/** A failure of the engine; `cause` is what it said, `sql` the statement if there was one. */
export class EngineError extends Error {
  readonly failure: EngineFailure;
  readonly sql: string | undefined;

  constructor(failure: EngineFailure, cause: unknown, sql?: string) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'EngineError';
    this.failure = failure;
    this.sql = sql;
  }
}

/** The failure behind what an engine threw. */
export function toEngineError(cause: unknown, sql?: string): EngineError {
  if (cause instanceof EngineError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new EngineError(
    /out of memory|memory limit|could not allocate|bad_alloc/i.test(message) ? 'out-of-memory' : 'failed',
    cause,
    sql,
  );
}
