import type { SafeTable } from '#lib/disclosure/protect.ts';
import type { Coordinates, Hierarchies } from '#lib/disclosure/publication.ts';
import type { PublicHierarchy } from '#lib/indicators/published-dimensions.ts';
import type { PublishedDimension } from '#lib/indicators/published-counts.ts';
import type { Text } from '#lib/model/text.ts';
import { contents } from '#lib/publish/contents.ts';
import { toEdition, type Edition, type EditionMaterial } from '#lib/publish/edition.ts';

const same = (word: string): Text => ({ en: word, fr: word, nl: word });

function hierarchy(
  id: PublishedDimension,
  sums: PublicHierarchy['sums'],
  codes: Readonly<Record<string, Text | string>>,
): PublicHierarchy {
  const named = Object.entries(codes).map(
    ([code, label]) => [code, typeof label === 'string' ? same(label) : label] as const,
  );
  return { id, label: same(id), root: 'all', sums, codes: new Map([['all', same('All')], ...named]) };
}

/** Hierarchies as small as a test needs them. */
export const handMade = {
  place: hierarchy(
    'place',
    { all: [['BE', 'FR']], BE: [['BRU', 'VLG']] },
    {
      BE: { en: 'Belgium', fr: 'Belgique', nl: 'België' },
      BRU: { en: 'Brussels', fr: 'Bruxelles', nl: 'Brussel' },
      VLG: { en: 'Flanders', fr: 'Flandre', nl: 'Vlaanderen' },
      FR: 'France',
    },
  ),
  period: hierarchy(
    'period',
    { all: [['2024-q1', '2024-q2']], '2024-q1': [['2024-01', '2024-02']], '2024-q2': [['2024-04']] },
    {
      '2024-q1': { en: 'Q1 2024', fr: '1er trimestre 2024', nl: '1e kwartaal 2024' },
      '2024-01': { en: 'January 2024', fr: 'janvier 2024', nl: 'januari 2024' },
      '2024-02': { en: 'February 2024', fr: 'février 2024', nl: 'februari 2024' },
      '2024-q2': { en: 'Q2 2024', fr: '2e trimestre 2024', nl: '2e kwartaal 2024' },
      '2024-04': { en: 'April 2024', fr: 'avril 2024', nl: 'april 2024' },
    },
  ),
  gender: hierarchy('gender', { all: [['F', 'M']] }, { F: 'Female', M: 'Male' }),
  age: hierarchy('age', { all: [['u18', '18-60']] }, { u18: 'Under 18', '18-60': '18 to 60' }),
  topic: hierarchy(
    'topic',
    { all: [['REC', 'DUB', 'OTH']] },
    { REC: 'Reception', DUB: 'Dublin', OTH: 'Other' },
  ),
} as const;

/** A printed cell of a hand-made table: its codes, the others being totals, and its number. */
export type Printed = readonly [at: Coordinates, value: number | null];

/**
 * A table as only `protect` makes them. Tests alone may say that one is safe: what they need are numbers that were worked
 * out by hand.
 */
export function safeTable(
  id: string,
  printed: readonly Printed[],
  hierarchies: Hierarchies = handMade,
  measure?: string,
): SafeTable {
  const content = contents.find((one) => one.id === id);
  const dimensions: readonly string[] = content?.dimensions ?? [];
  const roots = Object.fromEntries(dimensions.map((one) => [one, hierarchies[one]?.root ?? '']));
  return {
    ...{ id, dimensions, hierarchies, filters: {}, measure: measure ?? content?.measure ?? '' },
    cells: printed.map(([at, value]) => ({ at: { ...roots, ...at }, value })),
  } as unknown as SafeTable;
}

/** An edition of hand-made tables. */
export function handMadeEdition(
  tables: readonly SafeTable[],
  rest: Partial<Omit<EditionMaterial, 'words'>> & { readonly words?: Partial<EditionMaterial['words']> } = {},
): Edition {
  return toEdition({
    contents: contents.filter(({ id }) => tables.some((table) => table.id === id)),
    hierarchies: handMade,
    method: { id: 'rounding', base: 5 },
    ratios: [],
    previous: null,
    ...rest,
    tables,
    words: {
      ...{ number: 1, date: '2025-02-03', dataAsOf: '2025-01-31', publisher: 'Fedasil' },
      period: { from: '2024-01-01', to: '2024-12-31' },
      title: same('Reach Out'),
      ...{ euStatement: false, isSynthetic: false },
      ...rest.words,
    },
  });
}

/** Contacts by place: the total, the two countries and the two regions of one of them. */
export const byPlace = (
  all: number | null,
  BRU: number | null,
  VLG: number | null,
  FR: number | null,
): SafeTable =>
  safeTable('contacts-by-place', [
    [{}, all],
    [{ place: 'BE' }, BRU === null || VLG === null ? null : BRU + VLG],
    [{ place: 'BRU' }, BRU],
    [{ place: 'VLG' }, VLG],
    [{ place: 'FR' }, FR],
  ]);
