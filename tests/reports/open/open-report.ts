import loadHighs from 'highs';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { ProtectionTask } from '#lib/disclosure/protection.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { contactFields } from '#lib/model/fields.ts';
import type { Period } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/text.ts';
import { protectTables } from '#lib/publish/protect-tables.ts';
import { drawOpenCharts } from '#lib/reports/open/chart-figures.ts';
import type { OpenMaterial } from '#lib/reports/open/material.ts';
import { toReport, type Report } from '#lib/reports/report.ts';
import { templates } from '#lib/reports/templates/registry.ts';
import { protectReport, type OpenResult } from '#lib/state/open-report.svelte.ts';

/** The solver of protection. */
export const highs = await loadHighs();

/** Days of the data of a test, and the day that a report is made on. */
export const span: Period = { from: '2020-01-01', to: '2024-12-31' };
const made = '2025-03-31';
const signal = new AbortController().signal;

/** A report of a template that comes with the product, open. */
export function openReport(id: string, period: Period, locale: Locale = 'en'): Report {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`No template is called ${id}`);
  return { ...toReport(template, locale, period), release: 'open' };
}

/** What a report is protected with, and what became of it. */
export interface Opened {
  readonly result: OpenResult;
  /** With the exact counts; null where protection was not asked. */
  readonly task: Omit<ProtectionTask, 'method'> | null;
}

/** Counts and protects a report, everything loaded being recorded. */
export async function opened(
  engine: Engine,
  report: Report,
  ledger: readonly LedgerEntry[] = [],
  fields: ReadonlySet<string> = new Set([...contactFields.map(({ name }) => name), 'outcome']),
): Promise<Opened> {
  let task: Opened['task'] = null;
  const protect = (given: Omit<ProtectionTask, 'method'>) => {
    task = given;
    return Promise.resolve(protectTables(given, highs));
  };
  const result = await protectReport(
    engine,
    { report, fields, asOf: span.to, dataAsOf: span.to, ledger },
    protect,
    signal,
  );
  return { result, task };
}

/** Everything that an open version is composed of; its drawings hold their specification, to be read in tests. */
export async function materialOf(report: Report, { result }: Opened): Promise<OpenMaterial> {
  if (result.status === 'refused') throw new Error(JSON.stringify(result.refusal));
  const { figures, publishable } = result;
  const material = { report, figures, publishable, span, made, isSynthetic: false };
  const draw = (spec: object) =>
    Promise.resolve({ svg: `<svg>${JSON.stringify(spec)}</svg>`, widthPx: 64, heightPx: 32 });
  return { ...material, drawings: await drawOpenCharts(material, draw, signal) };
}
