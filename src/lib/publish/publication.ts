import type { ProtectionTask } from '#lib/disclosure/protection.ts';
import { universeOf } from '#lib/disclosure/plan.ts';
import type { Cell } from '#lib/disclosure/universe.ts';
import {
  cellKey,
  type Coordinates,
  type Counts,
  type Measures,
  type TableDesign,
} from '#lib/disclosure/publication.ts';
import type {
  PublishedDimension,
  PublishedMeasure,
  PublishedTable,
} from '#lib/indicators/published-counts.ts';
import { depthOf, type PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import type { PublishedContent } from './contents.ts';

/** What is counted for a publication: a question of a measure by some dimensions. */
export interface CountQuestion {
  readonly measure: PublishedMeasure;
  readonly dimensions: readonly PublishedDimension[];
}

/** A table, with how deep readers see it where that isn't all the way. */
type Designed = PublishedTable & Pick<PublishedContent, 'depth'>;

const dimensionsIn = (tables: readonly PublishedTable[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ dimensions, filters = {} }) => [...dimensions, ...Object.keys(filters)]));

/** How the measures of some tables behave: a contact may have several languages and topics, a person several places. */
export function measuresOf(chosen: readonly PublishedTable[]): Measures {
  const has = (measure: PublishedMeasure) => chosen.some((table) => table.measure === measure);
  const used = dimensionsIn(chosen);
  const ofPersons = ['place', 'period', ...['team', 'contact'].filter((id) => used.has(id))];
  return {
    ...(has('contacts') ? { contacts: { nonAdditive: ['language', 'topic'] } } : {}),
    ...(has('new-persons') ? { 'new-persons': {} } : {}),
    ...(has('outcomes') ? { outcomes: {} } : {}),
    ...(has('persons')
      ? { persons: { nonAdditive: ofPersons, ...(has('contacts') ? { atMost: 'contacts' } : {}) } }
      : {}),
  };
}

const designOf = ({ id, measure, dimensions, filters, depth }: Designed): TableDesign => ({
  ...{ id, measure, dimensions },
  ...(filters ? { filters } : {}),
  ...(depth ? { depth } : {}),
});

/** The cells of the universe of some tables: all that is counted for them. */
export const cellsOf = (chosen: readonly PublishedTable[], hierarchies: PublicHierarchies): readonly Cell[] =>
  universeOf({ tables: chosen.map(designOf), hierarchies, measures: measuresOf(chosen) }).cells;

/** What must be counted for some tables: the cells of their universe, by the dimensions that stand in each. */
export function countQuestions(
  chosen: readonly PublishedTable[],
  hierarchies: PublicHierarchies,
): CountQuestion[] {
  const cells = cellsOf(chosen, hierarchies);
  const asked = new Map(
    [
      ...chosen.map(({ measure, dimensions }) => ({ measure, dimensions: [...dimensions] })),
      ...cells.map(({ measure, at }) => ({ measure, dimensions: Object.keys(at) })),
    ].map((one) => [JSON.stringify([one.measure, one.dimensions.toSorted()]), one]),
  );
  return [...asked.values()] as CountQuestion[];
}

/** A row of the answer to a question: the code of each dimension, the count and the persons behind it. */
export type CountRow = Readonly<Record<string, unknown>>;

/** The counts of every cell that the universe of some tables has; what no row tells is 0. */
export function toCounts(
  chosen: readonly PublishedTable[],
  hierarchies: PublicHierarchies,
  answers: readonly { readonly question: CountQuestion; readonly rows: readonly CountRow[] }[],
): ReadonlyMap<string, Counts> {
  const cells = cellsOf(chosen, hierarchies);
  const counts = new Map<string, Counts>(cells.map(({ key }) => [key, { count: 0, persons: 0 }]));
  for (const { question, rows } of answers)
    for (const row of rows) {
      const at = Object.fromEntries(question.dimensions.map((id) => [id, String(row[id])]));
      const key = cellKey(question.measure, at, hierarchies);
      if (counts.has(key)) counts.set(key, { count: Number(row['count']), persons: Number(row['persons']) });
    }
  return counts;
}

/** Everything that protection needs besides method, ledger and day: tables, measures, counts. */
export function toTask(
  chosen: readonly Designed[],
  hierarchies: PublicHierarchies,
  counts: ReadonlyMap<string, Counts>,
  rest: Pick<ProtectionTask, 'method' | 'ledger' | 'dataAsOf' | 'period' | 'sensitive'>,
  latent: readonly PublishedTable[] = [],
): ProtectionTask {
  const used = dimensionsIn([...chosen, ...latent]);
  return {
    ...rest,
    hierarchies: Object.fromEntries(
      Object.entries(hierarchies)
        .filter(([id]) => used.has(id))
        .map(([id, { root, sums }]) => [id, { root, sums }]),
    ),
    measures: measuresOf(chosen),
    tables: chosen.map(designOf),
    ...(latent.length > 0 ? { latent: latent.map(designOf) } : {}),
    counts,
    ratios: [],
    sensitive: rest.sensitive.filter((id) => used.has(id)),
  };
}

/** Whether a content prints a cell: no dimension of it stands deeper than is printed. */
export function isPrinted(
  { depth = {} }: PublishedContent,
  at: Coordinates,
  hierarchies: PublicHierarchies,
): boolean {
  return Object.entries(at).every(([id, code]) => {
    const most = depth[id as PublishedDimension];
    const hierarchy = hierarchies[id];
    return most === undefined || !hierarchy || depthOf(hierarchy, code) <= most;
  });
}
