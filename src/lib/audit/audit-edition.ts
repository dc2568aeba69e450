import type { Highs } from 'highs';
import { findLeaks } from './attack.ts';
import { checkChanges } from './check-changes.ts';
import { checkCode } from './check-code.ts';
import { checkData } from './check-data.ts';
import { checkFigures } from './check-figures.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkTables } from './check-tables.ts';
import type { Finding } from './findings.ts';
import { lateFindings } from './late-findings.ts';
import { besideOtherDays, shareDays } from './other-periods.ts';
import { withOwnRest } from './own-rest.ts';
import { attributeOf, elementsIn, readPage, textOf } from './page.ts';
import type { Published, PrintedTable, StatedDimension, StatedMeasure } from './published.ts';
import { LEAST, ofDifference, toInquiry, type Rules } from './questions.ts';
import {
  eachOf,
  isSameData,
  isSameDays,
  keyOf,
  printedIn,
  readStated,
  type EarlierEdition,
  type StatedEdition,
} from './stated-edition.ts';
import { toSystem } from './system.ts';

/** What is audited, and what is known besides. */
export interface AuditOptions {
  /** The bytes of the finished file, as text. */
  readonly html: string;
  readonly earlier: readonly EarlierEdition[];
  /** What the explanation of its changes tells besides: numbers between an earlier edition and this one. */
  readonly between?: readonly EarlierEdition[];
  /** Hashes of the script and style that every edition has, and of what writes them. */
  readonly allowedHashes: readonly string[];
  readonly sensitive: readonly string[];
  /** True counts by key, for the twin without protection that must be broken; used for nothing else. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What an audit says: nothing was found in so many cells, or what was. */
export type AuditReport =
  | { readonly status: 'passed'; readonly cells: number }
  | { readonly status: 'failed'; readonly findings: readonly Finding[] };

function rulesOf(method: StatedEdition['method'], sensitive: readonly string[]): Rules {
  return method.id === 'rounding'
    ? { threshold: LEAST, width: method.base - 1, everyCell: true }
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

/** What is known of measures from any edition. */
function joinedMeasures(
  all: readonly Readonly<Record<string, StatedMeasure>>[],
): Record<string, StatedMeasure> {
  const joined: Record<string, StatedMeasure> = {};
  for (const measures of all)
    for (const [id, measure] of Object.entries(measures)) {
      const nonAdditive = [...(joined[id]?.nonAdditive ?? []), ...(measure.nonAdditive ?? [])];
      joined[id] = { ...joined[id], ...measure, nonAdditive: [...new Set(nonAdditive)] };
    }
  return joined;
}

/** Whether readers may take two editions for one data: of the same day, or exact and equal in every number that both print. */
function isOneData(edition: StatedEdition, other: EarlierEdition): boolean {
  if (other.dataAsOf === edition.dataAsOf) return true;
  if (edition.method.id === 'rounding' || other.method.id === 'rounding') return false;
  if (!isSameDays(edition, other)) return false;
  const before = printedIn(other);
  const common = [...printedIn(edition)].flatMap(([key, value]) => {
    const old = before.get(key);
    return typeof old === 'number' && value !== null ? [old === value] : [];
  });
  return common.length > 0 && common.every(Boolean);
}

/** Editions that are attacked as one with a new one: of the same data, with days in common. */
function attackedWith(edition: StatedEdition, earlier: readonly EarlierEdition[]): EarlierEdition[] {
  const root = edition.dimensions['period']?.root ?? 'all';
  return earlier.flatMap((one, at) => {
    if (!isOneData(edition, one)) return [];
    const other = withOwnRest(one, edition.dimensions, `the list before, ${String(at + 1)}`);
    const { period } = other;
    if (!period || isSameDays(edition, other)) return [other];
    return shareDays(period, edition.period)
      ? [besideOtherDays({ ...other, period }, edition.period, root)]
      : [];
  });
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
    measures: joinedMeasures([measuresOf(edition), ...together.map(({ measures }) => measures)]),
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
    const isLater = !isSameData(edition, other) && isSameDays(edition, other);
    if (!isLater || other.method.id === 'rounding') return [];
    const tables = other.tables.map(({ measure, dimensions, filters, cells }) => ({
      ...{ measure, dimensions, filters },
      cells: cells.map(({ at, value }) => {
        const after = now.get(keyOf(other, measure, at));
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

/** A copy of what is printed without protection: true counts, those from 1 to below `least` left out; and their keys. */
export function naiveTwin(
  edition: Pick<StatedEdition, 'dimensions' | 'tables'>,
  counts: ReadonlyMap<string, number>,
  least: number = LEAST,
): {
  readonly tables: readonly PrintedTable[];
  readonly small: ReadonlySet<string>;
} {
  const small = new Set<string>();
  const tables = edition.tables.map(({ measure, dimensions, filters, cells }) => ({
    ...{ measure, dimensions, filters },
    cells: cells.map(({ at }) => {
      const key = keyOf(edition, measure, at);
      const count = counts.get(key);
      const isSmall = count !== undefined && count >= 1 && count < least;
      if (isSmall) small.add(key);
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
  const rules: Rules = { threshold: LEAST, width: LEAST - 1 };
  const breaks = (published: Published) => attackOn(published, rules, highs).findings.length > 0;
  const twin = naiveTwin(edition, counts);
  const base = { dimensions: edition.dimensions, measures: measuresOf(edition) };
  return (
    breaks(planted) && (twin.small.size === 0 || breaks({ ...base, tables: twin.tables, leastHidden: 1 }))
  );
}

async function sha256Of(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The fingerprint of a page: of all its markup save the digits of the one that it states, wherever it states it. */
function pagePrintOf(html: string): Promise<string> {
  const stated = /<code data-page="">[0-9a-f]{64}<\/code>/.exec(html)?.[0] ?? '';
  return sha256Of(html.trim().replaceAll(stated, stated.replace(/[0-9a-f]{64}/, '')));
}

/**
 * Reads the finished file as an outsider would and attacks it together with all earlier editions. It passes only if
 * nothing was found, everything was understood, and the same attack breaks a copy without protection.
 */
export async function auditEdition(options: AuditOptions, highs: Highs): Promise<AuditReport> {
  const { html, earlier, between = [], allowedHashes, sensitive, counts } = options;
  const known = [...eachOf(earlier), ...between];
  const page = readPage(html);
  const data = elementsIn(page).filter((one) => attributeOf(one, 'type') === 'application/json');
  const text = data.length === 1 && data[0] ? textOf(data[0]) : '';
  const edition = readStated(text);
  if (!edition) return { status: 'failed', findings: [{ kind: 'unreadable', detail: 'JSON' }] };
  const read = [
    ...(await checkCode(page, allowedHashes)),
    ...checkData(text),
    ...checkTables(page, edition),
    ...checkFigures(page, edition),
    ...checkNumbers(page, edition, { data: await sha256Of(text), page: await pagePrintOf(html) }),
    ...checkChanges(edition, earlier, between),
  ];
  if (read.length > 0) return { status: 'failed', findings: read };
  const together = attackedWith(edition, known);
  const attacked = attackOn(toPublished(edition, together), rulesOf(edition.method, sensitive), highs);
  const findings = [
    ...attacked.findings,
    ...lateFindings(edition, known),
    ...differenceFindings(edition, known, highs),
    ...(isAwake(edition, counts, highs) ? [] : [{ kind: 'asleep' as const, detail: '' }]),
  ];
  return findings.length > 0 ? { status: 'failed', findings } : { status: 'passed', cells: attacked.cells };
}
