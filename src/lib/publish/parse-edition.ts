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
import { checkEdition, faultText, type Fault } from './verify-edition.ts';

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
  ratios: v.array(ratioSchema),
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

/** What a check of a file found: it is as it was published, or what contradicts it. */
export type Verification =
  | { readonly status: 'good'; readonly edition: Edition; readonly sha256: string }
  | {
      readonly status: 'changed';
      readonly edition: Edition;
      readonly sha256: string;
      readonly faults: readonly Fault[];
    };

/** Reads the edition in a page or in data; an issue where there is none. Nothing of the file becomes markup or code. */
export function parseEdition(
  file: string,
): { readonly edition: Edition; readonly data: string; readonly page: string | null } | Issue {
  const page = /^\s*<!doctype html>/i.test(file) ? file : null;
  const data = page === null ? file.trim() : DATA.exec(page)?.[1];
  const { success, output } = v.safeParse(schema, readJson(data ?? ''));
  if (!success || data === undefined || !isCoherent(output))
    return { code: 'edition_unreadable', severity: 'error', where: {}, params: {} };
  return { edition: output, data, page };
}

/**
 * Checks a file against itself: its fingerprint is worked out again, its sums are added up again, and every number that
 * people see is compared with its data. An issue where it holds no edition.
 */
export async function verifyEdition(file: string): Promise<Verification | Issue> {
  const parsed = parseEdition(file);
  if ('code' in parsed) return parsed;
  const { edition, data, page } = parsed;
  const sha256 = await sha256Of(data);
  const stated = page === null ? null : (STATED.exec(page)?.[1] ?? '');
  const faults = checkEdition(edition, { sha256, stated, page });
  return faults.length > 0
    ? { status: 'changed', edition, sha256, faults }
    : { status: 'good', edition, sha256 };
}

/** Opens an edition from its page or its data, with what contradicts it in short; an issue where it is none. */
export async function openEdition(file: string): Promise<OpenedEdition | Issue> {
  const checked = await verifyEdition(file);
  if ('code' in checked) return checked;
  const faults = checked.status === 'good' ? [] : [...new Set(checked.faults.map(faultText))];
  return { edition: checked.edition, sha256: checked.sha256, faults };
}
