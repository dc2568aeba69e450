import * as v from 'valibot';
import { cellKey } from '#lib/disclosure/publication.ts';
import type { Issue } from '#lib/model/issue.ts';
import { readJson } from '#lib/model/json.ts';
import { sha256Of, type Edition } from './edition.ts';
import { changesSchema, dimensionSums, methodSchema, printedTable, span, text } from './schemas.ts';

const schema = v.object({
  format: v.literal('reach-out-edition'),
  version: v.literal(1),
  id: v.string(),
  number: v.pipe(v.number(), v.integer()),
  date: v.pipe(v.string(), v.isoDate()),
  dataAsOf: v.pipe(v.string(), v.isoDate()),
  period: span,
  title: text,
  publisher: v.string(),
  euStatement: v.boolean(),
  isSynthetic: v.boolean(),
  method: methodSchema,
  dimensions: v.record(
    v.string(),
    v.object({ label: text, ...dimensionSums.entries, codes: v.record(v.string(), text) }),
  ),
  measures: v.record(
    v.string(),
    v.object({
      label: text,
      definition: text,
      nonAdditive: v.array(v.string()),
      atMost: v.nullable(v.string()),
    }),
  ),
  tables: v.array(
    v.object({
      ...printedTable.entries,
      title: text,
      lead: text,
      drawn: v.string(),
      figure: v.picklist(['bars', 'columns', 'groups', 'none']),
    }),
  ),
  ratios: v.array(v.unknown()),
  previous: v.nullable(v.object({ id: v.string(), sha256: v.string() })),
  changes: v.nullable(changesSchema),
});

/** What reading a file found: the edition, its fingerprint, and what in the file contradicts it. */
export interface OpenedEdition {
  readonly edition: Edition;
  /** SHA-256 of the edition's data. */
  readonly sha256: string;
  /** Sums that don't hold, by the key of their cell, and a fingerprint that isn't the one stated. */
  readonly faults: readonly string[];
}

const DATA = /<script type="application\/json" id="edition">([^<]*)<\/script>/;
const STATED = /data-sha256="([0-9a-f]{64})"/;

/** Cells whose parts are all printed and don't add up to them. */
function brokenSums({ tables, measures, dimensions }: Edition): string[] {
  return tables.flatMap(({ measure, cells, dimensions: by }) => {
    const values = new Map(cells.map(({ at, value }) => [cellKey(measure, at, dimensions), value]));
    const additive = by.filter((id) => !measures[measure]?.nonAdditive.includes(id));
    return cells.flatMap(({ at, value }) =>
      additive.flatMap((id) =>
        (dimensions[id]?.sums[at[id] ?? ''] ?? []).flatMap((parts) => {
          const found = parts.map((part) => values.get(cellKey(measure, { ...at, [id]: part }, dimensions)));
          const known = found.filter((one) => typeof one === 'number');
          if (value === null || known.length < parts.length) return [];
          return known.reduce((sum, one) => sum + one, 0) === value ? [] : [cellKey(measure, at, dimensions)];
        }),
      ),
    );
  });
}

/**
 * Opens an edition from its page or its data; an issue where it is none. Nothing of the file becomes markup or code: its
 * data are read as text, checked for their shape, and compared with the fingerprint that the page states.
 */
export async function openEdition(file: string): Promise<OpenedEdition | Issue> {
  const isPage = /^\s*<!doctype html>/i.test(file);
  const data = isPage ? DATA.exec(file)?.[1] : file.trim();
  const { success, output } = v.safeParse(schema, readJson(data ?? ''));
  if (!success || data === undefined)
    return { code: 'edition_unreadable', severity: 'error', where: {}, params: {} };
  const edition = output as unknown as Edition;
  const sha256 = await sha256Of(data);
  const stated = isPage ? STATED.exec(file)?.[1] : sha256;
  return { edition, sha256, faults: [...(stated === sha256 ? [] : ['SHA-256']), ...brokenSums(edition)] };
}
