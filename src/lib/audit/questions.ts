import type { System } from './system.ts';

/** What an outsider can tell of a cell: it lies between these two whole numbers, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * How a cell gives somebody away: printed small, found exactly, found too narrowly, proven small, all but a few of a
 * group have it in common, those who came again are few; `unproven` where the solver could not tell within its limits.
 */
export type LeakKind = 'printed' | 'exact' | 'narrow' | 'small' | 'group' | 'repeat' | 'unproven';

/** Below this nobody is told apart, whatever the method. */
export const LEAST = 5;

/** The rules that an attack must not break. */
export interface Rules {
  /** Cells from 1 to below it must not be told. */
  readonly threshold: number;
  /** Least distance between the lowest and the highest that a cell may be. */
  readonly width: number;
  /** Whether large cells and empty ones must be as uncertain as small ones, as rounding promises. */
  readonly everyCell?: boolean;
  /** Whether a cell that may be small must be able to reach the threshold, and not only the width above nobody. */
  readonly reach?: boolean;
  /** Dimensions of which nobody may learn what all members of a group have in common, bar one. */
  readonly sensitive?: readonly string[];
  /** Whether the difference of a measure and the one that it never exceeds is asked for too: those who came again. */
  readonly repeats?: boolean;
}

/** A question that an outsider asks of a cell. A range that is safe makes every wider one safe. */
export interface Question {
  readonly cell: number;
  readonly key: string;
  readonly isSafe: (range: Range) => boolean;
  /** Whether a cell that is certainly within the range gives nobody away. */
  readonly isHarmless: (range: Range) => boolean;
  /** What is told where the range is all that the cell can be, and it is neither safe nor harmless. */
  readonly kindOf: (range: Range) => LeakKind;
}

/** A system with the cells that questions need besides, and the questions. */
export interface Inquiry {
  readonly system: System;
  readonly questions: readonly Question[];
}

/** An insider is one of the group: when all others have it in common, that one knows it of them. */
const INSIDERS = 1;
const never = () => false;

function ofCell(
  cell: number,
  system: System,
  { threshold, width, everyCell = false, reach = false }: Rules,
): Question {
  const isPrinted = system.isPrinted[cell] ?? false;
  const isSmall = ({ low, high }: Range) => low >= 1 && high < threshold;
  const kind = (range: Range): LeakKind =>
    range.high === range.low ? 'exact' : isSmall(range) ? 'small' : 'narrow';
  return {
    cell,
    key: system.keys[cell] ?? '',
    isSafe: ({ low, high }) =>
      high > low && high - low >= width && (everyCell || high >= threshold || (!reach && low <= 0)),
    isHarmless: everyCell ? never : ({ low, high }) => low >= threshold || high === 0,
    kindOf: isPrinted ? () => 'printed' : kind,
  };
}

/** Those of a group that are not in one part of it: where they are at most one, the part is what the group has in common. */
function ofGroup(cell: number, key: string, isEmpty: boolean): Question {
  return {
    cell,
    key,
    isSafe: ({ high }) => high > INSIDERS,
    isHarmless: () => isEmpty,
    kindOf: () => 'group',
  };
}

function ofRepeats(cell: number, key: string, { threshold }: Rules): Question {
  return {
    cell,
    key,
    isSafe: ({ low, high }) => low <= 0 || high >= threshold,
    isHarmless: never,
    kindOf: () => 'repeat',
  };
}

/** A difference of two editions, which may be below zero: it must not be proven to be a few persons more or fewer. */
export function ofDifference(cell: number, key: string, { threshold }: Rules): Question {
  return {
    cell,
    key,
    isSafe: ({ low, high }) =>
      (low <= 0 || high >= threshold) &&
      (high >= 0 || low <= -threshold) &&
      (low !== high || low === 0 || Math.abs(low) >= threshold),
    isHarmless: never,
    kindOf: ({ low, high }) => (low === high ? 'exact' : 'small'),
  };
}

/** Adds cells that are the difference of two others. */
class Differences {
  readonly keys: string[] = [];
  readonly bounds: System['bounds'][number][] = [];
  readonly #from: number;

  constructor(from: number) {
    this.#from = from;
  }

  /** The cell that is the first less the second, from 0 on. */
  of(first: number, second: number): number {
    const cell = this.#from + this.keys.push(`${first}-${second}`) - 1;
    const terms = [[cell, 1] as const, [first, -1] as const, [second, 1] as const];
    this.bounds.push({ terms, low: 0, high: 0 });
    return cell;
  }
}

/** All questions of an outsider to a system under the rules, with the cells that they need besides. */
export function toInquiry(system: System, rules: Rules): Inquiry {
  const differences = new Differences(system.keys.length);
  const questions = system.keys.map((_, cell) => ofCell(cell, system, rules));
  const keyOf = (cell: number) => system.keys[cell] ?? '';
  for (const { dimension, whole, parts, isAdditive } of system.splits) {
    if (!rules.sensitive?.includes(dimension) || parts.length < 2) continue;
    const [first = 0, second = 0] = parts;
    for (const part of parts) {
      const other = part === first ? second : first;
      const rest = parts.length === 2 && isAdditive ? other : differences.of(whole, part);
      questions.push(ofGroup(rest, keyOf(part), system.high[whole] === 0));
    }
  }
  if (rules.repeats)
    for (const { lesser, greater } of system.limits)
      questions.push(ofRepeats(differences.of(greater, lesser), keyOf(lesser), rules));
  const added = differences.keys;
  const extended: System = {
    ...system,
    keys: [...system.keys, ...added],
    low: [...system.low, ...added.map(() => 0)],
    high: [...system.high, ...added.map(() => Number.POSITIVE_INFINITY)],
    isPrinted: [...system.isPrinted, ...added.map(() => false)],
    bounds: [...system.bounds, ...differences.bounds],
  };
  return { system: extended, questions };
}
