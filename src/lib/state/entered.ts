import type { Engine } from '#lib/engine/engine.ts';
import type { TableName } from '#lib/model/field.ts';
import { fieldsOf } from '#lib/model/fields.ts';
import type { CivilDate } from '#lib/model/period.ts';
import { daysOfEntryQuestion, enteredBy, sitesQuestion } from '#lib/sql/entered.ts';
import { prepareStatements, type CodeTables } from '#lib/sql/prepare.ts';
import { rawTable } from '#lib/sql/raw-tables.ts';
import type { PublishedTable } from '#lib/indicators/published-counts.ts';
import type { PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import type { EnteredCounts } from '#lib/publish/entered-before.ts';
import { nationalities } from './dataset.ts';
import { countTables, type PublicationParams } from './publication-counts.ts';

/** Where the records are, and how an empty engine beside theirs is started. */
interface Source {
  readonly engine: Engine;
  readonly startApart: () => Promise<Engine>;
}

/** Whether every contact says on which day it was entered, so that it is known which ones came in late. */
async function areDaysOfEntryKnown(engine: Engine): Promise<boolean> {
  const { rows } = await engine.query(daysOfEntryQuestion);
  return Number(rows[0]?.['contacts']) > 0 && rows[0]?.['contacts'] === rows[0]?.['known'];
}

async function sitesIn(engine: Engine): Promise<CodeTables['sites']> {
  const { rows } = await engine.query(sitesQuestion);
  return rows.map((row) => ({
    code: String(row['code']),
    municipality: row['municipality'] === null ? null : String(row['municipality']),
    region: String(row['region']),
  }));
}

/** Fills an empty engine with what another had of its data by a day: the same tables of questions, derived anew. */
async function fillWithEntered(
  apart: Engine,
  engine: Engine,
  day: CivilDate,
  signal: AbortSignal,
): Promise<void> {
  for (const name of Object.keys(fieldsOf) as TableName[]) {
    await apart.place(rawTable(name), await engine.copy(enteredBy(name, day)));
    signal.throwIfAborted();
  }
  // Words of no list have been set aside already.
  const codes = { sites: await sitesIn(engine), nationalities, closed: {} };
  for (const statement of prepareStatements(codes, [])) {
    await apart.run(statement);
    signal.throwIfAborted();
  }
}

/**
 * Counts tables of the records that were entered by a day, as they are now; null where not every contact says when it was
 * entered. Rejects with the signal's reason when it is aborted.
 */
export async function countEntered(
  { engine, startApart }: Source,
  day: CivilDate,
  tables: readonly PublishedTable[],
  hierarchies: PublicHierarchies,
  params: PublicationParams,
  signal: AbortSignal,
): Promise<EnteredCounts | null> {
  if (!(await areDaysOfEntryKnown(engine))) return null;
  const apart = await startApart();
  try {
    await fillWithEntered(apart, engine, day, signal);
    return { day, counts: await countTables(apart, tables, hierarchies, params, signal) };
  } finally {
    await apart.close();
  }
}
