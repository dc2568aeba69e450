import type { Equations } from './equations.ts';

/**
 * Shows again what was hidden for the sake of others and follows from the rest by subtraction: such a gap protects
 * nothing, and a reader who fills it learns no more than the number would tell. `isBound` are columns that must stay
 * hidden, or that nobody prints. Returns what is hidden then.
 */
export function showIdleGaps(
  { lines, linesOf }: Pick<Equations, 'lines' | 'linesOf'>,
  hidden: readonly boolean[],
  isBound: (column: number) => boolean,
): boolean[] {
  const next = [...hidden];
  const open = new Set(lines.keys());
  for (const index of open) {
    open.delete(index);
    const line = lines[index];
    const gaps = line ? [...line.plus, ...line.minus].filter((column) => next[column]) : [];
    const [gap] = gaps;
    if (gap === undefined || gaps.length !== 1 || isBound(gap)) continue;
    next[gap] = false;
    for (const other of linesOf[gap] ?? []) open.add(other);
  }
  return next;
}
