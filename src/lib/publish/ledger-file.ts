import * as v from 'valibot';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { Issue } from '#lib/model/issue.ts';
import { readJson } from '#lib/model/json.ts';
import { dimensionSums, methodSchema, printedTable, span } from './schemas.ts';

/** What the file of the ledger is called. */
export const LEDGER_NAME = 'editions.ledger.json';

const LEDGER_FORMAT = 'reach-out-ledger';

const entry = v.object({
  id: v.string(),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: v.string(),
  dataAsOf: v.string(),
  period: v.optional(span),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  method: methodSchema,
  dimensions: v.record(v.string(), dimensionSums),
  measures: v.record(
    v.string(),
    v.object({ nonAdditive: v.optional(v.array(v.string())), atMost: v.optional(v.string()) }),
  ),
  tables: v.array(printedTable),
});

const schema = v.object({
  format: v.literal(LEDGER_FORMAT),
  version: v.literal(1),
  editions: v.array(entry),
});

/** What the team keeps of all its editions, as a file: only what is public. */
export function ledgerText(editions: readonly LedgerEntry[]): string {
  return `${JSON.stringify({ format: LEDGER_FORMAT, version: 1, editions })}\n`;
}

/** Reads the file of a ledger, oldest edition first; an issue where it is none. */
export function parseLedger(text: string): readonly LedgerEntry[] | Issue {
  const { success, output } = v.safeParse(schema, readJson(text));
  if (!success) return { code: 'ledger_unreadable', severity: 'error', where: {}, params: {} };
  return output.editions.toSorted((a, b) => a.number - b.number) as readonly LedgerEntry[];
}
