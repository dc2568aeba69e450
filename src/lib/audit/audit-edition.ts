import type { Highs } from 'highs';
import { findLeaks } from './attack.ts';
import { checkCode } from './check-code.ts';
import { checkFigures } from './check-figures.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkTables } from './check-tables.ts';
import type { Finding } from './findings.ts';
import { attributeOf, elementsIn, readPage, textOf } from './page.ts';
import type { Codes, Published, PrintedTable, StatedDimension, StatedMeasure } from './published.ts';
import { ofDifference, toInquiry, type Rules } from './questions.ts';
import { keyOf, printedIn, readStated, type StatedEdition } from './stated-edition.ts';
import { toSystem } from './system.ts';

/** An earlier edition, as the ledger keeps it: only what anybody can read. */
export interface EarlierEdition {
  readonly dataAsOf: string;
  readonly period?: { readonly from: string; readonly to: string };
  readonly method: StatedEdition['method'];
  readonly dimensions: Readonly<Record<string, StatedDimension>>;
  readonly measures: Readonly<Record<string, StatedMeasure>>;
  readonly tables: readonly {
    readonly measure: string;
    readonly dimensions: readonly string[];
    readonly filters: Codes;
    readonly cells: readonly { readonly at: Codes; readonly value: number | null }[];
  }[];
}

/** What is audited, and what is known besides. */
export interface AuditOptions {
  /** The bytes of the finished file, as text. */
  readonly html: string;
  readonly earlier: readonly EarlierEdition[];
  /** Hashes of the script and style that every edition has. */
  readonly allowedHashes: readonly string[];
  readonly sensitive: readonly string[];
  /** True counts by key, for the twin without protection that must be broken; used for nothing else. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What an audit says: nothing was found in so many cells, or what was. */
export type AuditReport =
  | { readonly status: 'passed'; readonly cells: number }
  | { readonly status: 'failed'; readonly findings: readonly Finding[] };

/** Below this nobody is told apart, whatever the method. */
const FLOOR = 5;

function rulesOf(method: StatedEdition['method'], sensitive: readonly string[]): Rules {
  return method.id === 'rounding'
    ? { threshold: FLOOR, width: method.base - 1, everyCell: true }
    : { threshold: method.threshold, width: method.threshold - 1, sensitive, repeats: true };
}

/** Both ways in which a dimension adds up, where editions differ in it. */
export function joinedDimensions(
  all: readonly Readonly<Record<string, StatedDimension>>[],
): Record<string, StatedDimension> {
  const joined: Record<string, { root: string; sums: Record<string, (readonly string[])[]> }> = {};
  for (const dimensions of all)
    for (const [id, { root, sums }] of Object.entries(dimensions)) {
      const own = (joined[id] ??= { root, sums: {} });
      for (const [parent, partitions] of Object.entries(sums)) {
        const known = (own.sums[parent] ??= []);
        for (const parts of partitions)
          if (!known.some((one) => one.join() === parts.join())) known.push(parts);
      }
    }
  return joined;
}

const measuresOf = (edition: StatedEdition): Record<string, StatedMeasure> =>
  Object.fromEntries(
    Object.entries(edition.measures).map(([id, { nonAdditive, atMost }]) => [
      id,
      { nonAdditive, ...(atMost === null ? {} : { atMost }) },
    ]),
  );

/** Editions of the same data and period tell of the same counts, so they are attacked as one. */
function isSameData(edition: StatedEdition, earlier: EarlierEdition): boolean {
  const { from, to } = earlier.period ?? edition.period;
  return earlier.dataAsOf === edition.dataAsOf && from === edition.period.from && to === edition.period.to;
}

function toPublished(edition: StatedEdition, together: readonly EarlierEdition[]): Published {
  const table = ({
    measure,
    dimensions,
    filters,
    cells,
  }: EarlierEdition['tables'][number]): PrintedTable => ({
    ...{ measure, dimensions, filters, cells },
  });
  const { method } = edition;
  return {
    dimensions: joinedDimensions([edition.dimensions, ...together.map(({ dimensions }) => dimensions)]),
    measures: Object.assign({}, ...together.map(({ measures }) => measures), measuresOf(edition)) as Record<
      string,
      StatedMeasure
    >,
    tables: [...edition.tables, ...together.flatMap(({ tables }) => tables)].map(table),
    ...(method.id === 'rounding' ? { base: method.base } : { leastHidden: method.leastHidden }),
  };
}

function attackOn(published: Published, rules: Rules, highs: Highs): { findings: Finding[]; cells: number } {
  const found = findLeaks(toInquiry(toSystem(published), rules), highs);
  if (found.status === 'contradictory')
    return { findings: [{ kind: 'contradiction', detail: '' }], cells: 0 };
  return {
    findings: found.leaks.map(({ kind, key, range }) => ({
      kind,
      detail: `${key} (${String(range.low)}–${String(range.high)})`,
    })),
    cells: found.cells,
  };
}

/**
 * Late records: a number that both editions print and that differs by fewer than a few persons tells of these. What is
 * hidden in one and printed in the other, of the same data, is told by the attack on both.
 */
function lateFindings(edition: StatedEdition, earlier: readonly EarlierEdition[]): Finding[] {
  const least = edition.method.id === 'rounding' ? FLOOR : edition.method.threshold;
  const now = printedIn(edition);
  return earlier.flatMap((other) => {
    const { from, to } = other.period ?? edition.period;
    if (isSameData(edition, other) || from !== edition.period.from || to !== edition.period.to) return [];
    return other.tables.flatMap(({ measure, cells }) =>
      cells.flatMap(({ at, value }): Finding[] => {
        const key = keyOf({ dimensions: other.dimensions as StatedEdition['dimensions'] }, measure, at);
        const after = now.get(key);
        if (value === null || after === null || after === undefined || after === value) return [];
        return Math.abs(after - value) < least
          ? [{ kind: 'narrow', detail: `${key} (${String(value)} → ${String(after)})` }]
          : [];
      }),
    );
  });
}

/**
 * The differences of two exact editions are a publication of their own: what came in late. It is attacked like one, but
 * its figures may be below zero.
 */
function differenceFindings(
  edition: StatedEdition,
  earlier: readonly EarlierEdition[],
  highs: Highs,
): Finding[] {
  if (edition.method.id === 'rounding') return [];
  const rules = rulesOf(edition.method, []);
  const now = printedIn(edition);
  return earlier.flatMap((other): Finding[] => {
    const { from, to } = other.period ?? edition.period;
    const isLater = !isSameData(edition, other) && from === edition.period.from && to === edition.period.to;
    if (!isLater || other.method.id === 'rounding') return [];
    const tables = other.tables.map(({ measure, dimensions, filters, cells }) => ({
      ...{ measure, dimensions, filters },
      cells: cells.map(({ at, value }) => {
        const after = now.get(
          keyOf({ dimensions: other.dimensions as StatedEdition['dimensions'] }, measure, at),
        );
        return { at, value: value === null || after === null || after === undefined ? null : after - value };
      }),
    }));
    const system = toSystem({
      dimensions: other.dimensions,
      measures: other.measures,
      tables,
      isSigned: true,
    });
    const questions = system.keys.map((key, cell) => ofDifference(cell, key, rules));
    const found = findLeaks({ system, questions }, highs);
    if (found.status === 'contradictory') return [{ kind: 'contradiction', detail: other.dataAsOf }];
    return found.leaks.map(({ kind, key, range }) => ({
      kind,
      detail: `${key} (${String(range.low)}–${String(range.high)})`,
    }));
  });
}

/** A copy of what is printed without protection: true counts, the small ones left out. */
export function naiveTwin(
  edition: Pick<StatedEdition, 'dimensions' | 'tables'>,
  counts: ReadonlyMap<string, number>,
): {
  readonly tables: readonly PrintedTable[];
  readonly small: number;
} {
  let small = 0;
  const tables = edition.tables.map(({ measure, dimensions, filters, cells }) => ({
    ...{ measure, dimensions, filters },
    cells: cells.map(({ at }) => {
      const count = counts.get(keyOf({ dimensions: edition.dimensions }, measure, at));
      const isSmall = count !== undefined && count >= 1 && count < FLOOR;
      if (isSmall) small += 1;
      return { at, value: count === undefined || isSmall ? null : count };
    }),
  }));
  return { tables, small };
}

/** A table that anybody breaks: its one hidden cell is the total less the other. */
const planted: Published = {
  dimensions: { group: { root: 'all', sums: { all: [['a', 'b']] } } },
  tables: [
    {
      measure: 'count',
      dimensions: ['group'],
      cells: [
        { at: { group: 'all' }, value: 12 },
        { at: { group: 'a' }, value: 9 },
        { at: { group: 'b' }, value: null },
      ],
    },
  ],
};

/** Whether the attack notices what it must: the planted table, and the twin where it has small cells. */
function isAwake(edition: StatedEdition, counts: ReadonlyMap<string, number>, highs: Highs): boolean {
  const rules: Rules = { threshold: FLOOR, width: FLOOR - 1 };
  const breaks = (published: Published) => attackOn(published, rules, highs).findings.length > 0;
  const twin = naiveTwin(edition, counts);
  const base = { dimensions: edition.dimensions, measures: measuresOf(edition) };
  return breaks(planted) && (twin.small === 0 || breaks({ ...base, tables: twin.tables, leastHidden: 1 }));
}

async function sha256Of(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Reads the finished file as an outsider would and attacks it together with all earlier editions. It passes only if
 * nothing was found, everything was understood, and the same attack breaks a copy without protection.
 */
export async function auditEdition(options: AuditOptions, highs: Highs): Promise<AuditReport> {
  const { html, earlier, allowedHashes, sensitive, counts } = options;
  const page = readPage(html);
  const data = elementsIn(page).filter((one) => attributeOf(one, 'type') === 'application/json');
  const text = data.length === 1 && data[0] ? textOf(data[0]) : '';
  const edition = readStated(text);
  if (!edition) return { status: 'failed', findings: [{ kind: 'unreadable', detail: 'JSON' }] };
  const read = [
    ...(await checkCode(page, allowedHashes)),
    ...checkTables(page, edition),
    ...checkFigures(page, edition),
    ...checkNumbers(page, edition, await sha256Of(text)),
  ];
  if (read.length > 0) return { status: 'failed', findings: read };
  const together = earlier.filter((other) => isSameData(edition, other));
  const attacked = attackOn(toPublished(edition, together), rulesOf(edition.method, sensitive), highs);
  const findings = [
    ...attacked.findings,
    ...lateFindings(edition, earlier),
    ...differenceFindings(edition, earlier, highs),
    ...(isAwake(edition, counts, highs) ? [] : [{ kind: 'asleep' as const, detail: '' }]),
  ];
  return findings.length > 0 ? { status: 'failed', findings } : { status: 'passed', cells: attacked.cells };
}
