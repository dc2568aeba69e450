import type { Highs } from 'highs';
import { toLoss, type Compared, type Loss } from './loss.ts';
import { toPlan, type Outcome, type Plan } from './plan.ts';
import { leastOf, type ProtectionTask } from './protection.ts';
import { cellKey, type Coordinates, type Hierarchies, type TableDesign } from './publication.ts';
import { protectByRounding } from './rounding-method.ts';
import { detail } from './rules/detail.ts';
import { floor } from './rules/floor.ts';
import type { RuleNote } from './rules/index.ts';
import { oneMethod } from './rules/one-method.ts';
import { ratios as ratioRule } from './rules/ratios.ts';
import { protectBySuppression } from './suppression-method.ts';
import { codesOf } from './universe.ts';

const safe: unique symbol = Symbol('safe');

/** A table that may be published. Nothing but `protect` makes one. */
export interface SafeTable {
  readonly [safe]: true;
  readonly id: string;
  readonly measure: string;
  readonly dimensions: readonly string[];
  readonly filters: Coordinates;
  /** Those of its dimensions and filters. */
  readonly hierarchies: Hierarchies;
  /** Every combination of codes, totals included, all dimensions and filters named; null where it isn't shown. */
  readonly cells: readonly { readonly at: Coordinates; readonly value: number | null }[];
}

/** A share that may be published, from 0 to 1 with so many decimals, worked out from printed numbers only. */
export interface SafeRatio {
  readonly [safe]: true;
  readonly id: string;
  readonly measure: string;
  readonly numerator: Coordinates;
  readonly denominator: Coordinates;
  readonly value: number;
  readonly decimals: number;
}

/** A protected publication with what that cost, or why there is none. */
export type Protection =
  | {
      readonly status: 'protected';
      readonly tables: readonly SafeTable[];
      /** Those that may be told; the others are left out. */
      readonly ratios: readonly SafeRatio[];
      readonly loss: Loss;
      readonly notes: readonly RuleNote[];
    }
  | { readonly status: 'refused'; readonly reasons: readonly RuleNote[] };

type Values = ReadonlyMap<string, number | null>;

/** Where the cells of a table stand: every combination of codes, the last dimension running fastest. */
function placesOf({ dimensions, filters = {} }: TableDesign, hierarchies: Hierarchies): Coordinates[] {
  return dimensions.reduce<Coordinates[]>(
    (places, dimension) => {
      const hierarchy = hierarchies[dimension];
      const codes = hierarchy ? codesOf(hierarchy) : [];
      return places.flatMap((at) => codes.map((code) => ({ ...at, [dimension]: code })));
    },
    [filters],
  );
}

function toSafeTable(design: TableDesign, { hierarchies }: ProtectionTask, values: Values): SafeTable {
  const { id, measure, dimensions, filters = {} } = design;
  const used = [...dimensions, ...Object.keys(filters)].flatMap((dimension) => {
    const hierarchy = hierarchies[dimension];
    return hierarchy ? [[dimension, hierarchy] as const] : [];
  });
  const cells = placesOf(design, hierarchies).map((at) => {
    const value = values.get(cellKey(measure, at, hierarchies));
    if (value === undefined) throw new Error(`No value was found for a cell of ${id}`);
    return { at, value };
  });
  return { [safe]: true, id, measure, dimensions, filters, hierarchies: Object.fromEntries(used), cells };
}

/** Shares of printed numbers; whole per cents of fewer than a hundred, one decimal above. */
function toSafeRatios({ ratios, hierarchies, method }: ProtectionTask, printed: Values): SafeRatio[] {
  const least = method.id === 'rounding' ? 'rounded' : method.threshold;
  return ratios.flatMap(({ id, measure, numerator, denominator }) => {
    const valueOf = (at: Coordinates) => printed.get(cellKey(measure, at, hierarchies)) ?? null;
    const parts = { numerator: valueOf(numerator), denominator: valueOf(denominator) };
    if (ratioRule.check(parts, least) || parts.numerator === null || parts.denominator === null) return [];
    const decimals = parts.denominator < 100 ? 2 : 3;
    const value = Number((parts.numerator / parts.denominator).toFixed(decimals));
    return [{ [safe]: true as const, id, measure, numerator, denominator, value, decimals }];
  });
}

/** Cells that earlier editions published by another method. */
function strangersIn({ universe, past, task }: Plan): number {
  return universe.cells.filter(({ key }) =>
    oneMethod.check(past.methods.get(key) ?? task.method.id, task.method.id),
  ).length;
}

function comparedIn({ measure, cells }: SafeTable, { hierarchies, counts }: ProtectionTask): Compared[] {
  return cells.flatMap(({ at, value }) => {
    const key = cellKey(measure, at, hierarchies);
    const own = counts.get(key);
    return own ? [{ key, counts: own, value }] : [];
  });
}

function finish(task: ProtectionTask, outcome: Outcome): Protection {
  if (outcome.status === 'refused') return outcome;
  const tables = task.tables.map((design) => toSafeTable(design, task, outcome.values));
  const printed = new Map(
    tables.flatMap(({ measure, cells }) =>
      cells.map(({ at, value }) => [cellKey(measure, at, task.hierarchies), value] as const),
    ),
  );
  const ratios = toSafeRatios(task, printed);
  const untold = task.ratios.length - ratios.length;
  const compared = task.tables.flatMap((design, at) => {
    const table = tables[at];
    return table ? [{ design, cells: comparedIn(table, task) }] : [];
  });
  const notes = untold > 0 ? [...outcome.notes, { rule: 'ratios' as const, count: untold }] : outcome.notes;
  return { status: 'protected', tables, ratios, loss: toLoss(compared, leastOf(task.method)), notes };
}

/**
 * Protects a publication as a whole, with all earlier editions: either all its tables may be published, or none. Throws
 * where a count is missing, and where the solver breaks down; refuses with reasons where protection isn't possible.
 */
export function protect(task: ProtectionTask, highs: Highs): Protection {
  const { method, tables, hierarchies } = task;
  if (method.id === 'suppression' && floor.check(method.threshold))
    return { status: 'refused', reasons: [{ rule: 'floor', count: method.threshold }] };
  const fine = tables.filter((table) => detail.check(table, hierarchies));
  if (fine.length > 0)
    return { status: 'refused', reasons: fine.map(({ id }) => ({ rule: 'detail', table: id, count: 1 })) };
  const plan = toPlan(task);
  const strangers = strangersIn(plan);
  if (strangers > 0) return { status: 'refused', reasons: [{ rule: 'one-method', count: strangers }] };
  const outcome =
    method.id === 'rounding'
      ? protectByRounding(plan, highs)
      : protectBySuppression(plan, method.threshold, highs);
  return finish(task, outcome);
}
