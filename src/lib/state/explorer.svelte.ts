import type { Engine } from '#lib/engine/engine.ts';
import { behindQuestion, recordKind, type RecordKind } from '#lib/indicators/behind.ts';
import {
  recordColumns,
  recordCountQuestion,
  recordsQuestion,
  type RecordColumn,
} from '#lib/indicators/records.ts';
import type { Params } from '#lib/model/params.ts';
import type { Row } from '#lib/model/table.ts';
import { codeTable } from '#lib/sql/code-table.ts';
import type { OpenTable } from '#lib/sql/open-column.ts';
import { openTables } from '#lib/sql/open-tables.ts';
import { createPseudonyms } from '#lib/sql/pseudonyms.ts';
import type { RecordsAsked } from './pivot/link.ts';
import { Sandbox, type AskedResult } from './sandbox.ts';
import type { Session } from './session.svelte.ts';

/** Records that stand on one page. */
export const PAGE_ROWS = 100;

/** One page of the records behind a figure. */
export interface RecordsPage {
  readonly kind: RecordKind;
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly Row[];
  /** All of them, on this page or not. */
  readonly count: number;
}

/** What can be asked of in SQL: name, one sentence, columns. */
export const schema: readonly Omit<OpenTable, 'from'>[] = [...openTables, codeTable];

/** How a question in SQL stands. */
export type AskingStatus = 'idle' | 'running' | 'done' | 'cancelled' | 'error';

/** Free questions about the loaded data: SQL over masked copies, and the records behind figures. */
export class Explorer {
  readonly #session: Session;
  readonly #salt: string;
  readonly #sandbox: Sandbox;
  /** Version of the data that pseudonyms were made for. */
  #named: { readonly version: number; readonly engine: Promise<Engine> } | null = null;
  #controller: AbortController | null = null;

  /** What is written; kept while the person looks elsewhere. */
  text = $state('');
  status = $state<AskingStatus>('idle');
  result = $state.raw<AskedResult | null>(null);
  error = $state.raw<Error | null>(null);

  /** The salt tells the order of pseudonyms: another for every visit. */
  constructor(session: Session, salt: string) {
    this.#session = session;
    this.#salt = salt;
    this.#sandbox = new Sandbox({
      version: () => session.dataset?.version ?? -1,
      prepared: () => this.#prepared(),
      startApart: () => session.startApart(),
    });
  }

  /** The engine of the data once identifiers have their pseudonyms. */
  #prepared(): Promise<Engine> {
    const version = this.#session.dataset?.version ?? -1;
    if (this.#named?.version !== version) this.#named = { version, engine: this.#name() };
    return this.#named.engine;
  }

  async #name(): Promise<Engine> {
    const engine = await this.#session.start();
    await engine.run(createPseudonyms(this.#salt));
    return engine;
  }

  /** Asks what is written; an earlier question that is still running is given up. */
  async ask(): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.status = 'running';
    this.error = null;
    try {
      const result = await this.#sandbox.ask(this.text, controller.signal);
      if (controller.signal.aborted) return;
      this.result = result;
      this.status = 'done';
    } catch (cause) {
      if (controller.signal.aborted) return;
      this.error = cause instanceof Error ? cause : new Error(String(cause));
      this.status = 'error';
    }
  }

  /** Gives up the question that is running. */
  cancel(): void {
    if (this.status !== 'running') return;
    this.status = 'cancelled';
    this.#controller?.abort();
  }

  /** A page of the records behind a figure, under the filters; `rows` other than a page for an export. */
  async records(
    asked: RecordsAsked,
    params: Params,
    rows: number = PAGE_ROWS,
    signal?: AbortSignal,
  ): Promise<RecordsPage> {
    const engine = await this.#prepared();
    const kind = recordKind(asked.measure.relation);
    const keys = behindQuestion(asked.measure, asked.cell, params, asked.part);
    const counted = await engine.query(recordCountQuestion(kind, keys), signal);
    const skip = rows === PAGE_ROWS ? (asked.page - 1) * PAGE_ROWS : 0;
    const found = await engine.query(recordsQuestion(kind, keys, { rows, skip }), signal);
    return {
      kind,
      columns: recordColumns(kind),
      rows: found.rows,
      count: Number(counted.rows[0]?.['records'] ?? 0),
    };
  }
}
