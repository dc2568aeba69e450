import { toPast, type Past } from './past.ts';
import type { Counts, Measures } from './publication.ts';
import type { ProtectionTask } from './protection.ts';
import type { RuleId, RuleNote } from './rules/index.ts';
import { toUniverse, type Universe } from './universe.ts';

/** A publication made ready for protection: its universe with all that binds it, and what stands behind each cell. */
export interface Plan {
  readonly task: ProtectionTask;
  readonly past: Past;
  readonly universe: Universe;
  /** By cell; undefined only where an earlier edition alone speaks of a cell and its count wasn't given. */
  readonly counts: readonly (Counts | undefined)[];
}

/** What a method hands back: the value of each cell, null where it isn't shown; or why nothing can be published. */
export type Outcome =
  | {
      readonly status: 'protected';
      readonly values: ReadonlyMap<string, number | null>;
      readonly notes: readonly RuleNote[];
    }
  | { readonly status: 'refused'; readonly reasons: readonly RuleNote[] };

/**
 * The cells whose counts a publication needs, printed or not: also those that stand beside its filters and could be
 * worked out by subtraction.
 */
export function universeOf({
  tables,
  latent = [],
  hierarchies,
  measures,
}: Pick<ProtectionTask, 'tables' | 'latent' | 'hierarchies' | 'measures'>): Universe {
  return toUniverse(tables, hierarchies, measures, latent);
}

function isPlausible({ count, persons }: Counts): boolean {
  return (
    Number.isInteger(count) && count >= 0 && Number.isInteger(persons) && persons >= 0 && persons <= count
  );
}

/** The measures of a publication and of what was published of the same data: none adds up where it doesn't in one of them. */
function measuresIn({ measures }: ProtectionTask, past: Past): Measures {
  const all = [...Object.entries(past.measures), ...Object.entries(measures)];
  const joined: Record<string, Measures[string]> = {};
  for (const [id, measure] of all)
    joined[id] = {
      ...joined[id],
      ...measure,
      nonAdditive: [...new Set([...(joined[id]?.nonAdditive ?? []), ...(measure.nonAdditive ?? [])])],
    };
  return joined;
}

/** Makes a publication ready. Throws where a count is missing or impossible: that is a fault of the program. */
export function toPlan(task: ProtectionTask): Plan {
  const past = toPast(task.ledger, task);
  const [tables = [], latent = []] = [task.tables, task.latent ?? []].map((designs) =>
    designs.map((table) => ({ ...table, filters: { ...table.filters, ...past.around } })),
  );
  const universe = toUniverse(tables, past.hierarchies, measuresIn(task, past), [...latent, ...past.tables]);
  const needed = past.tables.length === 0 ? universe : universeOf(task);
  for (const { key } of needed.cells) {
    const counts = task.counts.get(key);
    if (!counts || !isPlausible(counts))
      throw new Error(`The count of ${key} is missing or no whole number of contacts and persons`);
  }
  return { task, past, universe, counts: universe.cells.map(({ key }) => task.counts.get(key)) };
}

/** How dear it is to hide each cell: the larger and the higher up, the dearer. */
export function pricesOf({ cells, relations }: Universe, values: readonly number[], past: Past): number[] {
  const parents = new Set(relations.map(({ parent }) => parent));
  return cells.map(({ at }, index) => {
    const named = Object.entries(at).filter(
      ([dimension, code]) => code !== past.hierarchies[dimension]?.root,
    );
    const inner = named.length === 1 ? 30 : 5;
    const level = named.length === 0 ? 10_000 : parents.has(index) ? inner : 1;
    return level * (1 + Math.log2(1 + (values[index] ?? 0)));
  });
}

/** Notes on how many cells each rule had an effect on; rules without any are left out. */
export function toNotes(counts: Readonly<Partial<Record<RuleId, number>>>): RuleNote[] {
  return (Object.keys(counts) as RuleId[]).flatMap((rule) => {
    const count = counts[rule] ?? 0;
    return count > 0 ? [{ rule, count }] : [];
  });
}
