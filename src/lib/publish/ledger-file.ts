import * as v from 'valibot';
import { allPrinted, type LedgerEntry } from '#lib/disclosure/ledger.ts';
import { cellKey } from '#lib/disclosure/publication.ts';
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
  entered: v.optional(v.object({ dataAsOf: v.string(), tables: v.array(printedTable) })),
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

/** Whether an edition prints one number as two, or one that its method can't have made: then somebody changed the list. */
function isChanged({ tables, dimensions, method }: LedgerEntry): boolean {
  const printed = new Map<string, number | null>();
  return tables.some(({ measure, filters, cells }) =>
    cells.some(({ at, value }) => {
      const key = cellKey(measure, { ...filters, ...at }, dimensions);
      const before = printed.get(key);
      printed.set(key, value);
      if (before !== undefined && before !== value) return true;
      return method.id === 'rounding' && value !== null && value % method.base !== 0;
    }),
  );
}

/** Whether editions are missing from a list: they are numbered from 1 on. */
const isIncomplete = (editions: readonly LedgerEntry[]): boolean =>
  editions.length === 0 || editions.some(({ number }, at) => number !== at + 1);

/** Reads the file of a ledger, oldest edition first; an issue where it is none, or not as it was saved. */
export function parseLedger(text: string): readonly LedgerEntry[] | Issue {
  const { success, output } = v.safeParse(schema, readJson(text));
  if (!success) return { code: 'ledger_unreadable', severity: 'error', where: {}, params: {} };
  const editions = output.editions.toSorted((a, b) => a.number - b.number) as readonly LedgerEntry[];
  if (isIncomplete(editions) || allPrinted(editions).some(isChanged))
    return { code: 'ledger_changed', severity: 'error', where: {}, params: {} };
  return editions;
}
