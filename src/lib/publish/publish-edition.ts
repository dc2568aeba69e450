import type { Highs } from 'highs';
import type { LedgerEntry, StatedMethod } from '#lib/disclosure/ledger.ts';
import type { Loss } from '#lib/disclosure/loss.ts';
import { protect, type Protection } from '#lib/disclosure/protect.ts';
import type { Method, ProtectionTask } from '#lib/disclosure/protection.ts';
import { cellKey, type Counts } from '#lib/disclosure/publication.ts';
import type { RuleNote } from '#lib/disclosure/rules/index.ts';
import { LEAST_THRESHOLD } from '#lib/disclosure/rules/rule.ts';
import type { PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import { auditEdition } from '#lib/audit/audit-edition.ts';
import type { Finding } from '#lib/audit/findings.ts';
import { outsiderOf, type Outsider } from './auditing.ts';
import { compareEditions, isSamePeriod } from './changes.ts';
import { offersOf, type Offer } from './coarsening.ts';
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
import { writerId } from './file/writer.ts';
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
      readonly offers: readonly Offer[];
    }
  | { readonly status: 'refused'; readonly reasons: readonly RuleNote[]; readonly offers: readonly Offer[] }
  /** The page would be larger than `MOST_BYTES`. */
  | { readonly status: 'too-large'; readonly bytes: number }
  | { readonly status: 'failed'; readonly findings: readonly Finding[] };

/** A page opens at once on any telephone and goes through any mail. */
export const MOST_BYTES = 500_000;

/** What an edition says of its method. */
function statedMethod(method: Method): StatedMethod {
  return method.id === 'rounding'
    ? { id: 'rounding', base: 5 }
    : { id: 'suppression', threshold: method.threshold, width: method.threshold - 1, leastHidden: 0 };
}

/** Broader schemes that would show more: of what protection left out, or would have to where it can't at all. */
function offersFor(task: ProtectionTask, hierarchies: PublicHierarchies, protection: Protection): Offer[] {
  const least = task.method.id === 'rounding' ? LEAST_THRESHOLD : task.method.threshold;
  const isSmall = ({ count, persons }: Counts) => (count > 0 && count < least) || persons < least;
  const lost =
    protection.status === 'protected'
      ? protection.tables.flatMap(({ measure, cells }) =>
          cells.filter(({ value }) => value === null).map(({ at }) => cellKey(measure, at, task.hierarchies)),
        )
      : [...task.counts].filter(([, counts]) => isSmall(counts)).map(([key]) => key);
  const isLost = new Set(lost);
  return offersOf(task, hierarchies, least, (key) => isLost.has(key));
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
  const offers = offersFor(task, hierarchies, protection);
  if (protection.status === 'refused') return { ...protection, offers };
  // The file says that a number is at most four more or less: one that is rounded more widely can't be in it.
  const wider = protection.notes.filter(({ rule }) => rule === 'wider-rounding');
  if (wider.length > 0) return { status: 'refused', reasons: wider, offers };
  const previous = ledger.at(-1) ?? null;
  const plain = toEdition({
    ...{ words, hierarchies, previous, contents: chosen, method: statedMethod(method) },
    ...{ tables: protection.tables, ratios: protection.ratios },
  });
  // Only editions of the same days differ; of other days everything does.
  const compared = ledger.findLast((entry) => isSamePeriod(entry, plain));
  const edition = compared ? { ...plain, changes: compareEditions(compared, plain) } : plain;
  const html = await editionHtml(edition);
  const bytes = new TextEncoder().encode(html).length;
  if (bytes > MOST_BYTES) return { status: 'too-large', bytes };
  const { script, style } = await constantHashes();
  const counted = new Map([...counts].map(([key, { count }]) => [key, count]));
  const audited = await auditEdition(
    {
      ...{
        html,
        earlier: ledger,
        allowedHashes: [script, style, await writerId()],
        sensitive: task.sensitive,
      },
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
    offers,
  };
}
