import type { Issue } from './issue.ts';
import type { TableName } from './field.ts';

/**
 * Fingerprints of the rows of a table, 53 bits each: of the given id (of the content where none is
 * given) and of everything that the row says. Enough to tell new, changed and gone rows; the rows
 * themselves can't be read from them.
 */
export interface Prints {
  readonly ids: Float64Array;
  readonly contents: Float64Array;
}

/** A clean table as the engine takes it: an Arrow IPC *stream*, its row count, and which fields hold anything. */
export interface CleanTable {
  readonly name: TableName;
  readonly arrow: Uint8Array;
  readonly rowCount: number;
  /** Names of the fields that were mapped and hold at least one known value. */
  readonly fields: readonly string[];
  /** Names of the fields that hold words which their closed list doesn't have. */
  readonly unlisted: readonly string[];
  readonly prints: Prints;
}

/** A row that was not accepted: where it stood, why, and its cells in the source's own layout. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  /** Code of the reason, worded in three languages by the message catalogue (`issue_<code>`). */
  readonly reason: string;
  readonly cells: readonly string[];
}

/** The account of one file: read = accepted + merged + rejected + skipped, always. */
export interface FileLog {
  readonly file: string;
  readonly table: TableName;
  readonly read: number;
  readonly accepted: number;
  readonly merged: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly sha256: string;
}

/** What an import produced: one clean table a kind, and the full account. */
export interface LoadResult {
  readonly tables: readonly CleanTable[];
  readonly logs: readonly FileLog[];
  readonly rejects: readonly Reject[];
  readonly issues: readonly Issue[];
}
