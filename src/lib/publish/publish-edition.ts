import type { Highs } from 'highs';
import type { LedgerEntry, StatedMethod } from '#lib/disclosure/ledger.ts';
import type { Loss } from '#lib/disclosure/loss.ts';
import { protect } from '#lib/disclosure/protect.ts';
import type { Method } from '#lib/disclosure/protection.ts';
import type { Counts } from '#lib/disclosure/publication.ts';
import type { RuleNote } from '#lib/disclosure/rules/index.ts';
import { compareEditions } from './changes.ts';
import { contents, sensitiveDimensions } from './contents.ts';
import { editionCsv } from './csv.ts';
import {
  editionText,
  sha256Of,
  toEdition,
  toLedgerEntry,
  type Edition,
  type EditionWords,
} from './edition.ts';
import { constantHashes, editionHtml } from './file/page.ts';
import { toTask, type PublicHierarchies } from './publication.ts';

/** Something that an audit found: what kind, and where or what. */
export interface AuditFinding {
  readonly kind: string;
  readonly detail: string;
}

/** What an audit says of a file: nothing was found in so many cells, or what was. */
export type AuditResult =
  | { readonly status: 'passed'; readonly cells: number }
  | { readonly status: 'failed'; readonly findings: readonly AuditFinding[] };

/** Reads the finished bytes as an outsider would; shares no code with what made them. */
export type Audit = (file: {
  readonly html: string;
  readonly earlier: readonly LedgerEntry[];
  readonly allowedHashes: readonly string[];
  readonly sensitive: readonly string[];
  /** True counts by key, for the naively masked twin that the audit must break to prove itself alive. */
  readonly counts: ReadonlyMap<string, number>;
}) => AuditResult;

/** What an outsider could have worked out if small numbers had only been left out: of so many, these. */
export interface Outsider {
  readonly small: number;
  readonly found: number;
}

/** What is to be published: contents, true counts and words. */
export interface PublishRequest {
  readonly contentIds: readonly string[];
  readonly hierarchies: PublicHierarchies;
  readonly counts: ReadonlyMap<string, Counts>;
  readonly method: Method;
  readonly ledger: readonly LedgerEntry[];
  readonly words: EditionWords;
}

/** An edition ready to leave, with what protection cost; or why there is none. */
export type Published =
  | {
      readonly status: 'published';
      readonly edition: Edition;
      readonly html: string;
      readonly json: string;
      readonly csv: string;
      readonly entry: LedgerEntry;
      /** The true counts by key, for the publisher's eyes: they never leave the page. */
      readonly counted: ReadonlyMap<string, number>;
      readonly loss: Loss;
      readonly notes: readonly RuleNote[];
      readonly audited: number;
      readonly outsider: Outsider;
    }
  | { readonly status: 'refused'; readonly reasons: readonly RuleNote[] }
  | { readonly status: 'failed'; readonly findings: readonly AuditFinding[] };

/** What an edition says of its method. */
function statedMethod(method: Method): StatedMethod {
  return method.id === 'rounding'
    ? { id: 'rounding', base: 5 }
    : { id: 'suppression', threshold: method.threshold, width: method.threshold - 1, leastHidden: 0 };
}

/** What publishing needs from outside: the solver, the audit, and what the twin without protection would give away. */
export interface PublishEffects {
  readonly highs: Highs;
  readonly audit: Audit;
  readonly outsider: (request: PublishRequest) => Outsider;
}

/**
 * Protects, writes and audits an edition, in this order; there is a file only if all three succeed. The same request
 * gives the same bytes.
 */
export async function publishEdition(
  request: PublishRequest,
  { highs, audit, outsider }: PublishEffects,
): Promise<Published> {
  const { hierarchies, counts, method, ledger, words } = request;
  const chosen = contents.filter(({ id }) => request.contentIds.includes(id));
  const { dataAsOf, period } = words;
  const task = toTask(chosen, hierarchies, counts, {
    ...{ method, ledger, dataAsOf, period },
    sensitive: sensitiveDimensions,
  });
  const protection = protect(task, highs);
  if (protection.status === 'refused') return protection;
  const previous = ledger.at(-1) ?? null;
  const plain = toEdition({
    ...{ words, hierarchies, previous, contents: chosen, method: statedMethod(method) },
    ...{ tables: protection.tables, ratios: protection.ratios },
  });
  const edition = previous ? { ...plain, changes: compareEditions(previous, plain) } : plain;
  const html = await editionHtml(edition);
  const { script, style } = await constantHashes();
  const counted = new Map([...counts].map(([key, { count }]) => [key, count]));
  const audited = audit({
    ...{ html, earlier: ledger, allowedHashes: [script, style], sensitive: task.sensitive },
    counts: counted,
  });
  if (audited.status === 'failed') return audited;
  const json = editionText(edition);
  return {
    ...{ status: 'published', edition, html, json, csv: editionCsv(edition) },
    entry: toLedgerEntry(edition, await sha256Of(json)),
    ...{ counted, loss: protection.loss, notes: protection.notes, audited: audited.cells },
    outsider: outsider(request),
  };
}
