import { untrack } from 'svelte';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { SafeTable } from '#lib/disclosure/protect.ts';
import type { Measures } from '#lib/disclosure/publication.ts';
import type { ProtectionTask } from '#lib/disclosure/protection.ts';
import type { Period } from '#lib/model/period.ts';
import type { ProtectedTables } from '#lib/publish/protect-tables.ts';
import { toTask } from '#lib/publish/publication.ts';
import { toTableEntry } from '#lib/publish/table-entry.ts';
import type { OpenRefusal } from '#lib/reports/open/checks.ts';
import type { Publishable } from '#lib/reports/open/counts.ts';
import { toOpenFigures, type OpenFigures } from '#lib/reports/open/figures.ts';
import { latentTables, openTables } from '#lib/reports/open/tables.ts';
import type { Report } from '#lib/reports/report.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { countTables, publicHierarchies } from './publication-counts.ts';
import { inWholeMonths } from './publishing.svelte.ts';
import type { Session } from './session.svelte.ts';

/** Protects tables, off the page. */
export type ProtectTables = (
  task: Omit<ProtectionTask, 'method'>,
  signal: AbortSignal,
) => Promise<ProtectedTables>;

/** The protected numbers of a report with what can be told, or why there are none. */
export type OpenResult =
  | {
      readonly status: 'protected';
      readonly figures: OpenFigures;
      readonly publishable: Publishable;
      readonly tables: readonly SafeTable[];
      readonly measures: Measures;
    }
  | { readonly status: 'refused'; readonly refusal: OpenRefusal };

/** Everything that an open version is counted and protected with. */
export interface OpenRequest {
  readonly report: Report;
  readonly fields: ReadonlySet<string>;
  /** The last day that the data cover. */
  readonly asOf: string;
  /** The day of the data: editions of the same day are of the same data. */
  readonly dataAsOf: string;
  readonly ledger: readonly LedgerEntry[];
}

const refused = (refusal: OpenRefusal): OpenResult => ({ status: 'refused', refusal });

/** An earlier edition of days that are in part those of the report: what both tell of them can't be held together. */
function crossing(ledger: readonly LedgerEntry[], { from, to }: Period): Period | undefined {
  return ledger
    .map(({ period }) => period)
    .find((one) => one && one.from <= to && one.to >= from && (one.from !== from || one.to !== to));
}

/** Counts what the open version of a report prints and all that hangs together with it, and protects it as a whole. */
export async function protectReport(
  engine: Engine,
  { report, fields, asOf, dataAsOf, ledger }: OpenRequest,
  protect: ProtectTables,
  signal: AbortSignal,
): Promise<OpenResult> {
  const { period } = report;
  const months = inWholeMonths(period);
  if (months.from !== period.from || months.to !== period.to) return refused({ kind: 'months' });
  const crossed = crossing(ledger, period);
  if (crossed) return refused({ kind: 'editions', period: crossed });
  const params = { period, asOf, selection: {} };
  const hierarchies = await publicHierarchies(engine, params, signal);
  const publishable = { hierarchies, fields };
  const tables = openTables(report, publishable);
  if (tables.length === 0) return refused({ kind: 'nothing' });
  const latent = latentTables(tables);
  const counts = await countTables(engine, [...tables, ...latent], hierarchies, params, signal);
  const rest = { ledger, dataAsOf, period, sensitive: [], method: { id: 'rounding' as const } };
  const task = toTask(tables, hierarchies, counts, rest, latent);
  const made = await protect(task, signal);
  if (made.status === 'refused') return refused({ kind: 'rules', reasons: made.reasons });
  if (made.status === 'failed') return refused({ kind: 'leak' });
  return {
    status: 'protected',
    figures: toOpenFigures(made.tables, hierarchies),
    publishable,
    tables: made.tables,
    measures: task.measures,
  };
}

/** The open version of the report that is worked on: protected anew when what it prints, the data or the ledger change. */
export class OpenReport {
  readonly #session: Session;
  readonly #key: () => string;
  #made = $state.raw<{ readonly key: string; readonly result: OpenResult } | null>(null);

  /** The input is a getter; without a request nothing is asked. Call while a component initialises. */
  constructor(session: Session, asked: () => OpenRequest | null, protect: ProtectTables) {
    this.#session = session;
    const request = $derived(asked());
    // Words are typed far more often than figures change: only these are protected anew.
    const key = $derived(request ? keyOf(request, session.dataset?.version ?? 0) : '');
    this.#key = () => key;
    $effect.pre(() => {
      const now = key;
      const current = untrack(() => request);
      if (!current) return;
      const controller = new AbortController();
      void this.#make(now, current, protect, controller.signal);
      return () => controller.abort();
    });
  }

  /** What became of it; null while it is being counted and protected. */
  get result(): OpenResult | null {
    return this.#made && this.#made.key === this.#key() ? this.#made.result : null;
  }

  async #make(key: string, request: OpenRequest, protect: ProtectTables, signal: AbortSignal): Promise<void> {
    try {
      const result = await protectReport(await this.#session.start(), request, protect, signal);
      if (!signal.aborted) this.#made = { key, result };
    } catch {
      if (!signal.aborted) this.#made = { key, result: refused({ kind: 'failed' }) };
    }
  }
}

/** What the open version depends on: what it asks for, not its words. */
function keyOf({ report, asOf, dataAsOf, ledger }: OpenRequest, version: number): string {
  const { template, texts, period } = report;
  const numbers = Object.values(texts).map((text) => text.match(/\{[^{}\n]*\}/gu));
  return JSON.stringify([
    ...[version, asOf, dataAsOf, period, template.scope, template.lines, numbers],
    ...[template.sections.map(({ charts }) => charts), ledger.map(({ sha256 }) => sha256)],
  ]);
}

/** What the ledger keeps of an open report, numbered after the editions before it; null where it has it already. */
export async function enterReport(
  { tables, measures }: Extract<OpenResult, { status: 'protected' }>,
  { report, dataAsOf, ledger }: OpenRequest,
  date: string,
): Promise<LedgerEntry | null> {
  const entry = await toTableEntry({
    ...{ name: report.template.id, date, dataAsOf, period: report.period, tables },
    number: (ledger.at(-1)?.number ?? 0) + 1,
    measures,
  });
  return ledger.some(({ sha256 }) => sha256 === entry.sha256) ? null : entry;
}
