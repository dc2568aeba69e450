import type { Proposal } from '#lib/disclosure/coarsen.ts';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import { ofSameData } from '#lib/disclosure/past.ts';
import type { Counts } from '#lib/disclosure/publication.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { publishedCountsQuestion, type PublishedTable } from '#lib/indicators/published-counts.ts';
import {
  ageHierarchy,
  asTold,
  contactTypeHierarchy,
  genderHierarchy,
  languageHierarchy,
  nationalityHierarchy,
  outcomeHierarchy,
  periodHierarchy,
  placeHierarchy,
  teamHierarchy,
  toCounted,
  topicHierarchy,
  type PublicHierarchies,
  type PublicHierarchy,
} from '#lib/indicators/published-dimensions.ts';
import type { Params } from '#lib/model/params.ts';
import type { CivilDate } from '#lib/model/period.ts';
import { coarsen } from '#lib/publish/coarsening.ts';
import type { PublishedContent } from '#lib/publish/contents.ts';
import { cellsOf, countQuestions, toCounts } from '#lib/publish/publication.ts';

/** What was counted for a publication: the true counts, which never leave this device, and how they add up. */
export interface CountedPublication {
  readonly hierarchies: PublicHierarchies;
  readonly counts: ReadonlyMap<string, Counts>;
}

/** A nationality or language is named apart when so many persons stand behind it in the period: twice the open threshold. */
export const FEWEST_TO_NAME = 22;

/** A publication is of a period. */
export type PublicationParams = Params & { readonly period: NonNullable<Params['period']> };

async function namedIn(
  engine: Engine,
  measure: 'contacts' | 'new-persons',
  toHierarchy: (named: ReadonlySet<string>) => PublicHierarchy,
  params: Params,
  signal: AbortSignal,
): Promise<PublicHierarchy> {
  const everyone: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });
  const whole = toHierarchy(everyone);
  const { rows } = await engine.query(publishedCountsQuestion(measure, [toCounted(whole)], params), signal);
  const named = rows.filter((row) => Number(row['persons']) >= FEWEST_TO_NAME);
  return toHierarchy(new Set(named.map((row) => String(row[whole.id]))));
}

/** The hierarchies of what is published of a period; which nationalities and languages are named depends on the data. */
export async function publicHierarchies(
  engine: Engine,
  params: PublicationParams,
  signal: AbortSignal,
): Promise<PublicHierarchies> {
  const all = [
    placeHierarchy(),
    periodHierarchy(params.period),
    genderHierarchy(),
    ageHierarchy(),
    await namedIn(engine, 'new-persons', nationalityHierarchy, params, signal),
    await namedIn(engine, 'contacts', languageHierarchy, params, signal),
    topicHierarchy(),
    outcomeHierarchy(),
    teamHierarchy(),
    contactTypeHierarchy(),
  ];
  return Object.fromEntries(all.map((one) => [one.id, one]));
}

/** Counts every cell that the universe of some tables has. */
export async function countTables(
  engine: Engine,
  tables: readonly PublishedTable[],
  hierarchies: PublicHierarchies,
  params: PublicationParams,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Counts>> {
  const answers = [];
  for (const question of countQuestions(tables, hierarchies)) {
    const dimensions = question.dimensions.flatMap((id) => {
      const hierarchy = hierarchies[id];
      return hierarchy ? [toCounted(hierarchy)] : [];
    });
    const { rows } = await engine.query(
      publishedCountsQuestion(question.measure, dimensions, params),
      signal,
    );
    answers.push({ question, rows });
  }
  return toCounts(tables, hierarchies, answers);
}

/** What a publication is counted with, besides its contents. */
export interface Counting {
  /** Broader schemes that the publisher took. */
  readonly broader?: readonly Proposal[];
  /** Earlier editions, and the day of the data: what was published of the same data is protected together. */
  readonly ledger?: readonly LedgerEntry[];
  readonly dataAsOf?: CivilDate;
}

/** The dimensions that an earlier edition told apart otherwise than a new one. */
function toldOtherwise({ dimensions }: LedgerEntry, hierarchies: PublicHierarchies): string[] {
  return Object.entries(dimensions).flatMap(([id, { sums }]) => {
    const now = hierarchies[id];
    return now && JSON.stringify(now.sums) !== JSON.stringify(sums) ? [id] : [];
  });
}

/** The hierarchies of a new edition, in some dimensions as an earlier one told them apart. */
function toldIn(
  { dimensions }: LedgerEntry,
  told: ReadonlySet<string>,
  { fine, hierarchies }: { readonly fine: PublicHierarchies; readonly hierarchies: PublicHierarchies },
): PublicHierarchies {
  const all = Object.values(hierarchies).map((hierarchy) => {
    const [own, whole] = [dimensions[hierarchy.id], fine[hierarchy.id]];
    return [hierarchy.id, told.has(hierarchy.id) && own && whole ? asTold(whole, own) : hierarchy] as const;
  });
  return Object.fromEntries(all);
}

/** Every choice of some of these, also of none. */
const choicesOf = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>((all, id) => [...all, ...all.map((one) => [...one, id])], [[]]);

/** Tables of the ledger are of what editions count. */
const tablesOf = ({ tables }: LedgerEntry) => tables as readonly PublishedTable[];

/**
 * Counts everything that the contents of a publication need, in the period of the parameters and without filters; and,
 * by the keys that it has in this publication, what earlier editions of the same data and days tell of.
 */
export async function countPublication(
  engine: Engine,
  chosen: readonly PublishedContent[],
  params: PublicationParams,
  signal: AbortSignal,
  { broader = [], ledger = [], dataAsOf = '' }: Counting = {},
): Promise<CountedPublication> {
  const fine = await publicHierarchies(engine, params, signal);
  const hierarchies = coarsen(fine, broader);
  const earlier = ofSameData(ledger, { hierarchies, dataAsOf, period: params.period });
  const tables: PublishedTable[] = [...chosen, ...earlier.flatMap(({ entry }) => tablesOf(entry))];
  const counts = new Map<string, Counts>();
  // What hangs together with earlier numbers stands at their codes in some dimensions and at the new ones in others.
  for (const { entry, keyIn } of earlier)
    for (const ids of choicesOf(toldOtherwise(entry, hierarchies)).filter(({ length }) => length > 0)) {
      const told = new Set(ids);
      const asked = tables.filter(({ dimensions }) =>
        ids.every((id) => dimensions.some((one) => one === id)),
      );
      if (asked.length === 0) continue;
      const mixed = toldIn(entry, told, { fine, hierarchies });
      const counted = await countTables(engine, asked, mixed, params, signal);
      for (const { key, measure, at } of cellsOf(asked, mixed)) {
        const own = counted.get(key);
        if (own) counts.set(keyIn(measure, at, told), own);
      }
    }
  for (const [key, own] of await countTables(engine, tables, hierarchies, params, signal))
    counts.set(key, own);
  return { hierarchies, counts };
}
