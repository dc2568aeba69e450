import type { LedgerEntry, Span, StatedMethod, ToldBesides } from '#lib/disclosure/ledger.ts';
import type { Coordinates, Measures } from '#lib/disclosure/publication.ts';
import type { SafeRatio, SafeTable } from '#lib/disclosure/protect.ts';
import type { PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import type { Text } from '#lib/model/text.ts';
import type { Changes } from './changes.ts';
import type { FigureKind, PublishedContent } from './contents.ts';
import { measureWords } from './contents/measure-words.ts';
import { readingOf } from './file/method-words.ts';
import { isPrinted, measuresOf } from './publication.ts';

/** A dimension as an edition tells it. */
export interface EditionDimension {
  readonly label: Text;
  readonly root: string;
  readonly sums: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly codes: Readonly<Record<string, Text>>;
  /** What is counted in a code besides what it says, by code. */
  readonly merged: Readonly<Record<string, readonly Text[]>>;
}

/** What an edition counts. */
export interface EditionMeasure {
  readonly label: Text;
  readonly definition: Text;
  readonly nonAdditive: readonly string[];
  readonly atMost: string | null;
}

/** A printed cell; null is not shown. */
export interface EditionCell {
  readonly at: Coordinates;
  readonly value: number | null;
}

/** A table of an edition: every combination of codes that is printed, in the order of the codes. */
export interface EditionTable {
  readonly id: string;
  readonly title: Text;
  readonly lead: Text;
  readonly measure: string;
  readonly dimensions: readonly string[];
  readonly filters: Coordinates;
  readonly drawn: string;
  readonly figure: FigureKind;
  readonly cells: readonly EditionCell[];
}

/** A published edition as data: protected numbers and words, nothing else. The order of its keys is the order of its text. */
export interface Edition {
  readonly format: 'reach-out-edition';
  readonly version: 1;
  readonly id: string;
  readonly number: number;
  readonly date: string;
  readonly dataAsOf: string;
  readonly period: Span;
  readonly title: Text;
  readonly publisher: string;
  readonly euStatement: boolean;
  readonly isSynthetic: boolean;
  readonly method: StatedMethod;
  /** What the numbers mean by that method, in words. */
  readonly reading: Text;
  readonly dimensions: Readonly<Record<string, EditionDimension>>;
  readonly measures: Readonly<Record<string, EditionMeasure>>;
  readonly tables: readonly EditionTable[];
  readonly ratios: readonly {
    readonly id: string;
    readonly measure: string;
    readonly numerator: Coordinates;
    readonly denominator: Coordinates;
    readonly value: number;
    readonly decimals: number;
  }[];
  readonly previous: { readonly id: string; readonly sha256: string } | null;
  readonly changes: Changes | null;
}

/** What an edition says of itself, besides its numbers. */
export type EditionWords = Pick<
  Edition,
  'number' | 'date' | 'dataAsOf' | 'period' | 'title' | 'publisher' | 'euStatement' | 'isSynthetic'
>;

/** What an edition is made of: numbers that protection released, and words. */
export interface EditionMaterial {
  readonly words: EditionWords;
  readonly contents: readonly PublishedContent[];
  readonly hierarchies: PublicHierarchies;
  readonly method: StatedMethod;
  readonly tables: readonly SafeTable[];
  readonly ratios: readonly SafeRatio[];
  readonly previous: LedgerEntry | null;
}

/** The name of an edition: its period and its number. */
export const editionId = ({ period, number }: Pick<Edition, 'period' | 'number'>): string =>
  `reach-out-${period.from.slice(0, 7)}-${period.to.slice(0, 7)}-${String(number)}`;

function toTable(content: PublishedContent, safe: SafeTable, hierarchies: PublicHierarchies): EditionTable {
  const { id, title, lead, measure, drawn, figure } = content;
  return {
    ...{ id, title, lead, measure },
    dimensions: [...safe.dimensions],
    filters: safe.filters,
    ...{ drawn, figure },
    cells: inOrder(safe, hierarchies)
      .filter(({ at }) => isPrinted(content, at, hierarchies))
      .map(({ at, value }) => ({ at, value })),
  };
}

/** The cells in the order in which the codes of their dimensions are listed, never by value. */
function inOrder({ cells, dimensions }: SafeTable, hierarchies: PublicHierarchies): SafeTable['cells'] {
  const places = new Map(
    dimensions.map((id) => [
      id,
      new Map([...(hierarchies[id]?.codes.keys() ?? [])].map((code, at) => [code, at])),
    ]),
  );
  const placeOf = (at: Coordinates, id: string) => places.get(id)?.get(at[id] ?? '') ?? 0;
  return cells.toSorted((a, b) => {
    for (const id of dimensions) {
      const difference = placeOf(a.at, id) - placeOf(b.at, id);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function measuresIn(contents: readonly PublishedContent[]): Record<string, EditionMeasure> {
  const measures: Measures = measuresOf(contents);
  return Object.fromEntries(
    Object.entries(measures).map(([id, { nonAdditive = [], atMost = null }]) => {
      const { label, definition } = measureWords[id as keyof typeof measureWords];
      return [id, { label, definition, nonAdditive: [...nonAdditive], atMost }];
    }),
  );
}

/** An edition from what protection released. It takes numbers from nowhere else. */
export function toEdition(material: EditionMaterial): Edition {
  const { words, contents, hierarchies, method, tables, ratios, previous } = material;
  const { number, date, dataAsOf, period, title, publisher, euStatement, isSynthetic } = words;
  const used = new Set(tables.flatMap(({ dimensions }) => dimensions));
  return {
    format: 'reach-out-edition',
    version: 1,
    id: editionId(words),
    ...{ number, date, dataAsOf, period, title, publisher, euStatement, isSynthetic, method },
    reading: readingOf(method),
    dimensions: Object.fromEntries(
      Object.values(hierarchies)
        .filter(({ id }) => used.has(id))
        .map(({ id, label, root, sums, codes, merged = new Map<string, readonly Text[]>() }) => [
          id,
          { label, root, sums, codes: Object.fromEntries(codes), merged: Object.fromEntries(merged) },
        ]),
    ),
    measures: measuresIn(contents),
    tables: contents.flatMap((content) => {
      const safe = tables.find(({ id }) => id === content.id);
      return safe ? [toTable(content, safe, hierarchies)] : [];
    }),
    ratios: ratios.map(({ id, measure, numerator, denominator, value, decimals }) => ({
      ...{ id, measure, numerator, denominator, value, decimals },
    })),
    previous: previous && { id: previous.id, sha256: previous.sha256 },
    changes: null,
  };
}

/** JSON as it may stand in a script: the same data, and no character of it ends the script. */
export const scriptText = (json: string): string =>
  json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** The text of an edition's data: the same edition has the same bytes. */
export const editionText = (edition: Edition): string => scriptText(JSON.stringify(edition));

const digestOf = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256Of(text: string): Promise<string> {
  return [...(await digestOf(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a text in UTF-8, as a content security policy names it. */
export async function hashOf(text: string): Promise<string> {
  return `sha256-${btoa(String.fromCharCode(...(await digestOf(text))))}`;
}

/** Whether an entry of the ledger is of an edition, and not of tables in another document. */
export const isOfEdition = ({ id, number, period }: LedgerEntry): boolean =>
  period === undefined || id === editionId({ period, number });

/**
 * What the ledger keeps of an edition: what anybody can read in it; with what its changes tell of the records that were
 * entered by the day of the edition before, where they tell it (`toldOf`).
 */
export function toLedgerEntry(edition: Edition, sha256: string, entered?: ToldBesides): LedgerEntry {
  const { id, number, date, dataAsOf, period, method, dimensions, measures, tables } = edition;
  return {
    ...(entered ? { entered } : {}),
    ...{ id, number, date, dataAsOf, period, sha256, method },
    dimensions: Object.fromEntries(
      Object.entries(dimensions).map(([name, { root, sums }]) => [name, { root, sums }]),
    ),
    measures: Object.fromEntries(
      Object.entries(measures).map(([name, { nonAdditive, atMost }]) => [
        name,
        { nonAdditive, ...(atMost === null ? {} : { atMost }) },
      ]),
    ),
    tables: tables.map(({ id: table, measure, dimensions: by, filters, cells }) => ({
      ...{ id: table, measure, dimensions: by, filters, cells },
    })),
  };
}
