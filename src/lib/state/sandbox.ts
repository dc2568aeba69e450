import type { Engine } from '#lib/engine/engine.ts';
import { codeLists } from '#lib/model/codes/registry.ts';
import type { Scalar } from '#lib/model/table.ts';
import { askedQuestion, columnsQuestion, toStatement, type AskedColumn } from '#lib/sql/asked.ts';
import { codesAsQuestion, codeTable, type WordedCode } from '#lib/sql/code-table.ts';
import { openQuestion, openTables } from '#lib/sql/open-tables.ts';
import type { Sql } from '#lib/sql/sql.ts';

/** Rows that are shown at most of a result. */
export const ROW_CAP = 1000;

/** The result of what was asked; `isCut` says that there are more rows than shown. */
export interface AskedResult {
  readonly text: string;
  readonly columns: readonly AskedColumn[];
  readonly rows: readonly (readonly Scalar[])[];
  readonly isCut: boolean;
}

/** Where the sandbox takes its tables from: the engine of the data, with pseudonyms made, and the data's version. */
export interface SandboxSource {
  readonly version: () => number;
  readonly prepared: () => Promise<Engine>;
  readonly startApart: () => Promise<Engine>;
}

/** Names of the tables that can be asked of. */
export const openNames: readonly string[] = [...openTables.map(({ name }) => name), codeTable.name];

const codes = (): WordedCode[] =>
  Object.entries(codeLists).flatMap(([list, entries]) =>
    entries.codes.map(({ code, label }) => ({ list, code, label })),
  );

/** Milliseconds that an engine has to give up what it does; then it is ended. */
const PATIENCE_MS = 2000;

/**
 * An engine apart that holds copies of the tables with their identifiers replaced, and nothing else: whatever a
 * person writes can't read, change or slow down the data themselves.
 */
export class Sandbox {
  readonly #source: SandboxSource;
  #engine: Promise<Engine> | null = null;
  #version = -1;

  constructor(source: SandboxSource) {
    this.#source = source;
  }

  /** Asks what is written; rejects with an `EngineError` that says why it can't, or with the signal's reason. */
  async ask(text: string, signal?: AbortSignal): Promise<AskedResult> {
    const engine = await this.#ready();
    signal?.throwIfAborted();
    const asking = this.#ask(engine, text, signal);
    const stopped = this.#stopping(asking, signal);
    return Promise.race([asking, stopped]);
  }

  /** Ends the engine; the next question starts another. */
  async close(): Promise<void> {
    const engine = this.#engine;
    this.#engine = null;
    await (await engine)?.close();
  }

  async #ask(engine: Engine, text: string, signal?: AbortSignal): Promise<AskedResult> {
    await engine.check(toStatement(text));
    const described = await engine.query(columnsQuestion(text), signal);
    const columns = described.rows.map((row) => ({
      name: String(row['column_name']),
      type: String(row['column_type']),
    }));
    const { rows } = await engine.query(askedQuestion(text, columns, ROW_CAP + 1), signal);
    return {
      text,
      columns,
      rows: rows.slice(0, ROW_CAP).map((row) => columns.map((_, at) => row[`c${at}`] ?? null)),
      isCut: rows.length > ROW_CAP,
    };
  }

  /** Rejects as soon as the signal says so; an engine that doesn't stop by itself is ended. */
  #stopping(asking: Promise<unknown>, signal?: AbortSignal): Promise<never> {
    return new Promise((_, reject) => {
      const stop = () => {
        reject(signal?.reason as Error);
        const ending = setTimeout(() => void this.close(), PATIENCE_MS);
        const settled = () => clearTimeout(ending);
        asking.then(settled, settled);
      };
      signal?.addEventListener('abort', stop, { once: true });
    });
  }

  async #ready(): Promise<Engine> {
    const version = this.#source.version();
    if (this.#engine === null || this.#version !== version) {
      if (this.#engine) await this.close();
      this.#version = version;
      const filling = this.#fill();
      this.#engine = filling;
      filling.catch(() => {
        if (this.#engine === filling) this.#engine = null;
      });
    }
    return this.#engine;
  }

  async #fill(): Promise<Engine> {
    const source = await this.#source.prepared();
    const engine = await this.#source.startApart();
    const give = async (from: Engine, name: string, question: Sql) =>
      engine.place(name, await from.copy(question));
    for (const table of openTables) await give(source, table.name, openQuestion(table));
    await give(engine, codeTable.name, codesAsQuestion(codes()));
    return engine;
  }
}
