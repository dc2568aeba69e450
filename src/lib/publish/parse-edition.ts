import * as v from 'valibot';
import type { Issue } from '#lib/model/issue.ts';
import { readJson } from '#lib/model/json.ts';
import { isCoherent } from './coherence.ts';
import { sha256Of, type Edition } from './edition.ts';
import {
  changesSchema,
  dimensionSums,
  methodSchema,
  printedTable,
  ratioSchema,
  span,
  text,
} from './schemas.ts';
import { printOf } from './file/fingerprint.ts';
import { checkEdition, type Fault, type Standard } from './verify-edition.ts';

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
  reading: text,
  dimensions: v.record(
    v.string(),
    v.object({
      label: text,
      ...dimensionSums.entries,
      codes: v.record(v.string(), text),
      merged: v.record(v.string(), v.array(text)),
    }),
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
  ratios: v.array(ratioSchema),
  previous: v.nullable(v.object({ id: v.string(), sha256: v.string() })),
  changes: v.nullable(changesSchema),
});

/** What reading a file found: the edition, its fingerprints, what in the file contradicts it, and against what. */
export interface OpenedEdition {
  readonly edition: Edition;
  /** The edition's data as they are written in the file. */
  readonly data: string;
  /** SHA-256 of the edition's data. */
  readonly sha256: string;
  /** SHA-256 of the page; null where the file is data alone. */
  readonly page: string | null;
  /** What the words, bars and style of the page were held against. */
  readonly against: Standard;
  /** Nothing where the file is as it was published, as far as it could be checked. */
  readonly faults: readonly Fault[];
}

const DATA = /<script type="application\/json" id="edition">([^<]*)<\/script>/;
const STATED = /data-sha256="([0-9a-f]{64})"/;

/** Reads the edition in a page or in data; an issue where there is none. Nothing of the file becomes markup or code. */
export function parseEdition(
  file: string,
): { readonly edition: Edition; readonly data: string; readonly page: string | null } | Issue {
  const page = /^\s*<!doctype html\b/i.test(file) ? file : null;
  const data = page === null ? file.trim() : DATA.exec(page)?.[1];
  const { success, output } = v.safeParse(schema, readJson(data ?? ''));
  if (!success || data === undefined || !isCoherent(output))
    return { code: 'edition_unreadable', severity: 'error', where: {}, params: {} };
  return { edition: output, data, page };
}

/**
 * Opens an edition from its page or its data and checks the file against itself: fingerprints are worked out again, sums
 * added up again, every number that people see is compared with its data, and the page is drawn again where it was drawn
 * by the same writer. An issue where the file holds no edition. Whoever changes data, page and fingerprints together is
 * found out only by the fingerprints that the publisher lists.
 */
export async function openEdition(file: string): Promise<OpenedEdition | Issue> {
  const parsed = parseEdition(file);
  if ('code' in parsed) return parsed;
  const { edition, data, page } = parsed;
  const sha256 = await sha256Of(data);
  const stated = page === null ? null : (STATED.exec(page)?.[1] ?? '');
  const { against, faults } = await checkEdition(edition, { data, sha256, stated, page });
  return {
    ...{ edition, data, sha256, against, faults },
    page: page === null ? null : (await printOf(page)).actual,
  };
}
