import { fold, isMissing } from './fold.ts';
import { UNIT } from './lists.ts';
import type { ColumnProfile, OptionFamily } from './plan.ts';
import { parseBoolean } from './values.ts';

const TICKED_SHARE = 0.95;
/** What joins options that may hold a space themselves. */
const JOINTS = new RegExp(`[;|,\n${UNIT}]`);
const BRACKETS = /^(.*\S)\s*\[([^[\]]+)\]$/;
const CUTS: readonly RegExp[] = [
  BRACKETS,
  /^(.*\S)\s*\/\s*([^/]+)$/,
  /^(.*\S)\.([^.]+)$/,
  /^(.*\S)\s*(?:[:|]|__|\s-\s)\s*(.+)$/,
];

/** A header that may name one option of a multi-select, taken apart. */
interface Cut {
  readonly index: number;
  readonly name: string;
  readonly option: string;
}

function cutsBy(pattern: RegExp, header: readonly string[]): Map<string, Cut[]> {
  const groups = new Map<string, Cut[]>();
  header.forEach((cell, index) => {
    const [, name, option] = pattern.exec(cell.trim()) ?? [];
    if (name === undefined || option === undefined) return;
    groups.set(name, [...(groups.get(name) ?? []), { index, name, option: option.trim() }]);
  });
  return groups;
}

/** Families that headers alone suggest; whether their columns are ticks is for the values to say. */
function candidatesOf(header: readonly string[]): OptionFamily[] {
  const used = new Set<number>();
  const families: OptionFamily[] = [];
  for (const pattern of CUTS)
    for (const [name, cuts] of cutsBy(pattern, header)) {
      const free = cuts.filter(({ index }) => !used.has(index));
      if (free.length < 2) continue;
      free.forEach(({ index }) => used.add(index));
      const joined = header.findIndex((cell) => fold(cell) === fold(name));
      const members = free.map(({ index, option }) => ({ index, option }));
      families.push({ name, joined: joined === -1 ? null : joined, members, agreeing: 0, differing: 0 });
    }
  return families;
}

function itemsOf(cell: string): Set<string> {
  if (isMissing(cell)) return new Set();
  const parts = JOINTS.test(cell) ? cell.split(JOINTS) : cell.split(/\s+/);
  return new Set(parts.map(fold).filter((part) => part !== ''));
}

/** Compares, row by row, what the option columns tick with what the joined column says. */
export class FamilyCounter {
  readonly #families: readonly OptionFamily[];
  readonly #keys: readonly (readonly string[])[];
  readonly #agreeing: number[];
  readonly #differing: number[];

  constructor(header: readonly string[]) {
    this.#families = candidatesOf(header);
    this.#keys = this.#families.map(({ members }) => members.map(({ option }) => fold(option)));
    this.#agreeing = this.#families.map(() => 0);
    this.#differing = this.#families.map(() => 0);
  }

  /** Takes the cells of one row. */
  add(cells: readonly string[]): void {
    this.#families.forEach((family, at) => {
      if (family.joined !== null) this.#compare(family, at, cells);
    });
  }

  #compare({ joined, members }: OptionFamily, at: number, cells: readonly string[]): void {
    const said = itemsOf(cells[joined ?? -1] ?? '');
    const keys = this.#keys[at] ?? [];
    const ticked = keys.filter(
      (_, member) => parseBoolean(cells[members[member]?.index ?? -1] ?? '') === true,
    );
    if (said.size === 0 && ticked.length === 0) return;
    const isSame = ticked.length === said.size && ticked.every((key) => said.has(key));
    const counts = isSame ? this.#agreeing : this.#differing;
    counts[at] = (counts[at] ?? 0) + 1;
  }

  /** The families whose columns really are ticks. */
  done(profiles: readonly ColumnProfile[]): OptionFamily[] {
    return this.#families.flatMap((family, at) => {
      const members = family.members.filter(({ index }) => isTicked(profiles[index]));
      if (members.length < 2 || members.every(({ index }) => profiles[index]?.filled === 0)) return [];
      const [agreeing = 0, differing = 0] = [this.#agreeing[at], this.#differing[at]];
      return [{ ...family, members, agreeing, differing }];
    });
  }
}

/** Whether a column holds nothing but ticks; an empty one may. */
function isTicked(profile: ColumnProfile | undefined): boolean {
  if (!profile) return false;
  let ticks = 0;
  let total = 0;
  for (const [value, count] of profile.values) {
    total += count;
    if (parseBoolean(value) !== null) ticks += count;
  }
  return total === 0 || ticks / total >= TICKED_SHARE;
}

/** The family of which a column is an option; undefined for any other. */
export function familyOf(families: readonly OptionFamily[], index: number): OptionFamily | undefined {
  return families.find(({ members }) => members.some((member) => member.index === index));
}
