import type { Highs } from 'highs';
import type { LedgerEntry, StatedMethod } from '#lib/disclosure/ledger.ts';
import type { Loss } from '#lib/disclosure/loss.ts';
import { protect } from '#lib/disclosure/protect.ts';
import type { Method } from '#lib/disclosure/protection.ts';
import type { Counts } from '#lib/disclosure/publication.ts';
import type { RuleNote } from '#lib/disclosure/rules/index.ts';
import type { PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import { auditEdition } from '#lib/audit/audit-edition.ts';
import type { Finding } from '#lib/audit/findings.ts';
import { outsiderOf, type Outsider } from './auditing.ts';
import { compareEditions, isSamePeriod } from './changes.ts';
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
import { toTask } from './publication.ts';

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
  | { readonly status: 'failed'; readonly findings: readonly Finding[] };

/** What an edition says of its method. */
function statedMethod(method: Method): StatedMethod {
  return method.id === 'rounding'
    ? { id: 'rounding', base: 5 }
    : { id: 'suppression', threshold: method.threshold, width: method.threshold - 1, leastHidden: 0 };
}

/**
 * Protects, writes and audits an edition, in this order; there is a file only if all three succeed. The same request
 * gives the same bytes.
 */
export async function publishEdition(request: PublishRequest, highs: Highs): Promise<Published> {
  const { hierarchies, counts, method, ledger, words } = request;
  const chosen = contents.filter(({ id }) => request.contentIds.includes(id));
  const { dataAsOf, period } = words;
  const task = toTask(chosen, hierarchies, counts, {
    ...{ method, ledger, dataAsOf, period },
    sensitive: sensitiveDimensions,
  });
  const protection = protect(task, highs);
  if (protection.status === 'refused') return protection;
  // The file says that a number is at most four more or less: one that is rounded more widely can't be in it.
  const wider = protection.notes.filter(({ rule }) => rule === 'wider-rounding');
  if (wider.length > 0) return { status: 'refused', reasons: wider };
  const previous = ledger.at(-1) ?? null;
  const plain = toEdition({
    ...{ words, hierarchies, previous, contents: chosen, method: statedMethod(method) },
    ...{ tables: protection.tables, ratios: protection.ratios },
  });
  // Only editions of the same days differ; of other days everything does.
  const compared = ledger.findLast((entry) => isSamePeriod(entry, plain));
  const edition = compared ? { ...plain, changes: compareEditions(compared, plain) } : plain;
  const html = await editionHtml(edition);
  const { script, style } = await constantHashes();
  const counted = new Map([...counts].map(([key, { count }]) => [key, count]));
  const audited = await auditEdition(
    {
      ...{ html, earlier: ledger, allowedHashes: [script, style], sensitive: task.sensitive },
      counts: counted,
    },
    highs,
  );
  if (audited.status === 'failed') return audited;
  const json = editionText(edition);
  return {
    ...{ status: 'published', edition, html, json, csv: editionCsv(edition) },
    entry: toLedgerEntry(edition, await sha256Of(json)),
    ...{ counted, loss: protection.loss, notes: protection.notes, audited: audited.cells },
    outsider: outsiderOf(edition, counted, highs),
  };
}
