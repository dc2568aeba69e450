import type { Engine } from '#lib/engine/engine.ts';
import type { LoadResult } from '#lib/model/load.ts';
import type { LocalSite } from '#lib/model/local-site.ts';
import { closedCodes, isNationality, codeLists, sites } from '#lib/model/codes/registry.ts';
import type { TableName } from '#lib/model/field.ts';
import { filterKeys, type FilterKey } from '#lib/model/params.ts';
import type { CivilDate, Period } from '#lib/model/period.ts';
import { sharedKey } from '#lib/model/shared-key.ts';
import { orphansQuestion, toOrphans, type Orphans } from '#lib/sql/orphans.ts';
import { codesQuestion, extentQuestion, prepareStatements } from '#lib/sql/prepare.ts';
import { createRawTables } from '#lib/sql/raw-tables.ts';

/** What is loaded: the account of its files, what it can answer, and the days it covers. */
export interface Dataset extends Omit<LoadResult, 'tables'> {
  /** Counts up with every load, so that answers of earlier data are never shown for later ones. */
  readonly version: number;
  readonly synthetic: boolean;
  /**
   * Contact fields that hold anything, in the contacts or in a file that speaks for them: an outcomes file makes
   * `outcome` available, a persons file its attributes, a sessions file `languages_available` and `staff_count`.
   * `region` where the accompaniments file tells it, `shared_key` where more than one team has keys that teams share.
   */
  readonly fields: ReadonlySet<string>;
  readonly hasSessionFile: boolean;
  readonly hasOutcomeFile: boolean;
  /** First and last plausible day of the data. */
  readonly span: Period;
  /** The day of the data: the last plausible day that they cover or on which a contact was entered. */
  readonly day: CivilDate;
  readonly contacts: number;
  /** Contacts dated before 2019 or after today: kept, counted, and said. */
  readonly implausible: number;
  /** Rows that name by key what no loaded row is, by relation; only where there are any. */
  readonly orphans: readonly Orphans[];
  /** Codes that occur, by filter key. */
  readonly codes: Readonly<Record<FilterKey, ReadonlySet<string>>>;
}

/** Codes of nationality that count as one. */
export const nationalities: readonly string[] = codeLists.nationality.codes
  .map((code) => code.code)
  .filter(isNationality);

function fieldsOf(result: LoadResult, sharingTeams: number): Set<string> {
  const of = (name: TableName) =>
    new Set(result.tables.filter((table) => table.name === name).flatMap((table) => table.fields));
  const [fields, accompaniments, persons] = [of('contact'), of('accompaniment'), of('person')];
  if (of('session').has('staff_count')) fields.add('staff_count');
  if (result.tables.some((table) => table.name === 'outcome' && table.rowCount > 0)) fields.add('outcome');
  if (fields.has('accompaniment_id'))
    for (const name of ['person_key', 'region']) if (accompaniments.has(name)) fields.add(name);
  if (fields.has('person_key')) for (const name of persons) fields.add(name);
  if (of('session').has('languages_available')) fields.add('languages_available');
  if (sharingTeams > 1) fields.add(sharedKey.name);
  return fields;
}

async function occurringCodes(engine: Engine): Promise<Dataset['codes']> {
  const found = Object.fromEntries(filterKeys.map((key) => [key, new Set<string>()])) as Record<
    FilterKey,
    Set<string>
  >;
  const { rows } = await engine.query(codesQuestion(filterKeys));
  for (const row of rows) found[row['key'] as FilterKey].add(String(row['code']));
  return found;
}

/** Puts clean tables into the engine, in place of whatever was there, and derives what questions are asked of. */
export async function loadIntoEngine(
  engine: Engine,
  result: LoadResult,
  today: CivilDate,
  localSites: readonly LocalSite[] = [],
): Promise<Omit<Dataset, 'version' | 'synthetic'>> {
  for (const statement of createRawTables()) await engine.run(statement);
  for (const table of result.tables) if (table.rowCount > 0) await engine.load(table);
  const codes = { sites: [...sites, ...localSites], nationalities, closed: closedCodes };
  for (const statement of prepareStatements(codes, result.tables)) await engine.run(statement);
  const extent = (await engine.query(extentQuestion(today))).rows[0];
  const first = String(extent?.['first_day'] ?? extent?.['last_day'] ?? today);
  const last = String(extent?.['last_day'] ?? first);
  const entered = String(extent?.['last_entry'] ?? last);
  const { logs, rejects, issues } = result;
  const hasRows = (name: string) => result.tables.some((table) => table.name === name && table.rowCount > 0);
  return {
    logs,
    rejects,
    issues,
    fields: fieldsOf(result, Number(extent?.['sharing_teams'] ?? 0)),
    hasSessionFile: hasRows('session'),
    hasOutcomeFile: hasRows('outcome'),
    span: { from: first, to: last },
    day: entered > last ? entered : last,
    contacts: Number(extent?.['contacts'] ?? 0),
    implausible: Number(extent?.['implausible'] ?? 0),
    orphans: toOrphans(await engine.query(orphansQuestion())).filter(({ orphans }) => orphans > 0),
    codes: await occurringCodes(engine),
  };
}
