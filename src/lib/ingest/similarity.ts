const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

/** Letters that two words share within the window of Jaro, in the order of each. */
function sharedLetters(a: string, b: string): [string[], string[]] {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const used = new Set<number>();
  const inA: string[] = [];
  for (let at = 0; at < a.length; at++)
    for (let to = Math.max(0, at - reach); to <= Math.min(b.length - 1, at + reach); to++) {
      if (used.has(to) || a[at] !== b[to]) continue;
      used.add(to);
      inA.push(a.charAt(at));
      break;
    }
  return [inA, [...used].sort((x, y) => x - y).map((at) => b.charAt(at))];
}

function jaro(a: string, b: string): number {
  if (a === b) return 1;
  const [inA, inB] = sharedLetters(a, b);
  const shared = inA.length;
  if (shared === 0) return 0;
  const swapped = inA.filter((letter, at) => letter !== inB[at]).length / 2;
  return (shared / a.length + shared / b.length + (shared - swapped) / shared) / 3;
}

/**
 * Likeness of two folded texts from 0 to 1 by Jaro and Winkler: common beginnings weigh more.
 * W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model", 1990.
 */
export function jaroWinkler(a: string, b: string): number {
  const likeness = jaro(a, b);
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return likeness + prefix * PREFIX_WEIGHT * (1 - likeness);
}

/**
 * Slips that turn one text into the other: a letter too many, too few, another, or two neighbours swapped
 * (optimal string alignment). Counts to `most` at the utmost; `most + 1` stands for anything farther.
 */
export function spellingDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let at = 1; at <= b.length; at++) {
      const isSame = a[row - 1] === b[at - 1];
      const other = (above[at - 1] ?? 0) + (isSame ? 0 : 1);
      let least = Math.min((above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, other);
      const isSwap = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      if (isSwap) least = Math.min(least, (before[at - 2] ?? 0) + 1);
      line.push(least);
    }
    if (Math.min(...line) > most && Math.min(...above) > most) return most + 1;
    [before, above] = [above, line];
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}
