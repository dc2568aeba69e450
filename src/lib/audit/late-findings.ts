import type { Finding } from './findings.ts';
import { withOwnRest } from './own-rest.ts';
import { LEAST } from './questions.ts';
import type { Codes } from './published.ts';
import {
  isSameData,
  isSameDays,
  keyOf,
  printedIn,
  type EarlierEdition,
  type StatedEdition,
} from './stated-edition.ts';

/** Whether all days of an earlier edition are days of the new one. */
function isWithin({ period }: EarlierEdition, edition: StatedEdition): boolean {
  return period !== undefined && period.from >= edition.period.from && period.to <= edition.period.to;
}

/**
 * What a total tells beside the one of some of its days that was printed before. Rounded, it must not be smaller by one
 * step: for both counts would lie in the few numbers that round to either. Exact, the rest must be none or many.
 */
function tellsOfFew(change: number, { method }: StatedEdition, least: number): boolean {
  return method.id === 'rounding' ? change < 0 && -change <= method.base : Math.abs(change) < least;
}

/** The last edition of the same days that prints a cell, by its key: what was printed before that has been moved already. */
function lastPrinted(earlier: readonly EarlierEdition[], edition: StatedEdition) {
  const pairs = earlier
    .filter((one) => isSameDays(edition, one))
    .flatMap((one) =>
      [...printedIn(one)].filter(([, value]) => value !== null).map(([key]) => [key, one] as const),
    );
  return new Map(pairs);
}

/**
 * What is left of a list that names less now, beside what was left of it before: where both are exact, readers subtract
 * the one from the other, also where parts overlap so that no sum says what lies between.
 */
function restFindings(edition: StatedEdition, earlier: readonly EarlierEdition[], least: number): Finding[] {
  if (edition.method.id === 'rounding') return [];
  const now = printedIn(edition);
  return earlier.flatMap((one) => {
    if (!isSameDays(edition, one)) return [];
    const renamed = printedIn(withOwnRest(one, edition.dimensions, 'the list before'));
    return [...printedIn(one)].flatMap(([key, value]): Finding[] => {
      const after = now.get(key);
      if (value === null || typeof after !== 'number' || renamed.has(key)) return [];
      const change = Math.abs(after - value);
      return change > 0 && change < least
        ? [{ kind: 'narrow', detail: `${key} (${String(value)} → ${String(after)})` }]
        : [];
    });
  });
}

/**
 * Late records: a number that both editions print and that differs by fewer than a few persons tells of these, and so
 * does the total of more days beside an earlier one of fewer. A rounded 5 that falls to 0 tells that nobody is left: it
 * would have stayed for anybody. What is hidden in one and printed in the other, of the same data, is told by the attack
 * on both.
 */
export function lateFindings(edition: StatedEdition, earlier: readonly EarlierEdition[]): Finding[] {
  const least = edition.method.id === 'rounding' ? LEAST : edition.method.threshold;
  const now = printedIn(edition);
  const last = lastPrinted(earlier, edition);
  const ofRest = restFindings(edition, earlier, least);
  const ofRecords = earlier.flatMap((one, index) => {
    if (isSameData(edition, one)) return [];
    // "Other" of a list that is cut elsewhere now is another number.
    const other = withOwnRest(one, edition.dimensions, `the list before, ${String(index + 1)}`);
    const isOfOtherDays = !isSameDays(edition, other);
    const isPart = isWithin(other, edition) && other.dataAsOf !== edition.dataAsOf;
    // Of other days only months, quarters and years are the same, no totals.
    const isTotal = (at: Codes) =>
      isOfOtherDays && (at['period'] ?? 'all') === (other.dimensions['period']?.root ?? 'all');
    return other.tables.flatMap(({ measure, cells }) =>
      cells.flatMap(({ at, value }): Finding[] => {
        const key = keyOf(other, measure, at);
        const after = now.get(key);
        if (value === null || after === null || after === undefined || after === value) return [];
        const change = after - value;
        const isLast = last.get(key) === one;
        const isNobody = edition.method.id === 'rounding' && isLast && value === LEAST && after === 0;
        const tells = isTotal(at)
          ? isPart && tellsOfFew(change, edition, least)
          : isNobody || Math.abs(change) < least;
        return tells ? [{ kind: 'narrow', detail: `${key} (${String(value)} → ${String(after)})` }] : [];
      }),
    );
  });
  return [...ofRest, ...ofRecords];
}
