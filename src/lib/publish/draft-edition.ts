import type { Highs } from 'highs';
import { auditEdition } from '#lib/audit/audit-edition.ts';
import type { Finding } from '#lib/audit/findings.ts';
import type { LedgerEntry, StatedMethod } from '#lib/disclosure/ledger.ts';
import { protect, type Protection } from '#lib/disclosure/protect.ts';
import type { Method, ProtectionTask } from '#lib/disclosure/protection.ts';
import type { Counts } from '#lib/disclosure/publication.ts';
import type { RuleNote } from '#lib/disclosure/rules/index.ts';
import type { PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import { explainChanges, isSamePeriod } from './changes.ts';
import { sensitiveDimensions, type PublishedContent } from './contents.ts';
import { isOfEdition, toEdition, type Edition, type EditionWords } from './edition.ts';
import { constantHashes, editionHtml } from './file/page.ts';
import { writerId } from './file/writer.ts';
import { toTask } from './publication.ts';

/** What an edition is made of: contents, true counts, words, and what is public already. */
export interface DraftRequest {
  readonly contents: readonly PublishedContent[];
  readonly hierarchies: PublicHierarchies;
  readonly counts: ReadonlyMap<string, Counts>;
  readonly method: Method;
  readonly ledger: readonly LedgerEntry[];
  readonly words: EditionWords;
  /** What would be printed of the records alone that were entered by the day of the edition that this one is compared with. */
  readonly enteredBefore?: LedgerEntry;
}

/** An edition that was protected, written and audited, or why there is none. */
export type Draft =
  | {
      readonly status: 'made';
      readonly task: ProtectionTask;
      readonly protection: Extract<Protection, { status: 'protected' }>;
      readonly edition: Edition;
      readonly html: string;
      /** Cells that were attacked. */
      readonly audited: number;
    }
  | {
      readonly status: 'refused';
      readonly task: ProtectionTask;
      readonly protection: Protection;
      readonly reasons: readonly RuleNote[];
    }
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

/**
 * The edition that a new one is compared with: the last of the same days, since of other days everything differs. Of what
 * else the ledger holds (tables in reports) readers of editions know nothing.
 */
export const comparedIn = (
  ledger: readonly LedgerEntry[],
  words: Pick<EditionWords, 'period'>,
): LedgerEntry | undefined => ledger.findLast((entry) => isSamePeriod(entry, words) && isOfEdition(entry));

/** Protects, writes and audits an edition, in this order. The same request gives the same bytes on a device. */
export async function draftEdition(request: DraftRequest, highs: Highs): Promise<Draft> {
  const { contents, hierarchies, counts, method, ledger, words, enteredBefore } = request;
  const { dataAsOf, period } = words;
  // What tells late records from corrected ones is public too, once it is told.
  const known = enteredBefore ? [...ledger, enteredBefore] : ledger;
  const task = toTask(contents, hierarchies, counts, {
    ...{ method, ledger: known, dataAsOf, period },
    sensitive: sensitiveDimensions,
  });
  const protection = protect(task, highs);
  if (protection.status === 'refused') return { ...protection, task, protection };
  // The file says that a number is at most four more or less: one that is rounded more widely can't be in it.
  const wider = protection.notes.filter(({ rule }) => rule === 'wider-rounding');
  if (wider.length > 0) return { status: 'refused', task, protection, reasons: wider };
  const plain = toEdition({
    ...{
      words,
      hierarchies,
      contents,
      method: statedMethod(method),
      previous: ledger.findLast(isOfEdition) ?? null,
    },
    ...{ tables: protection.tables, ratios: protection.ratios },
  });
  const compared = comparedIn(ledger, plain);
  const edition = compared ? { ...plain, changes: explainChanges(compared, plain, enteredBefore) } : plain;
  const html = await editionHtml(edition);
  const bytes = new TextEncoder().encode(html).length;
  if (bytes > MOST_BYTES) return { status: 'too-large', bytes };
  const { script, style } = await constantHashes();
  const counted = new Map([...counts].map(([key, { count }]) => [key, count]));
  const audited = await auditEdition(
    {
      ...{ html, earlier: ledger, between: enteredBefore ? [enteredBefore] : [] },
      ...{ allowedHashes: [script, style, await writerId()], sensitive: task.sensitive, counts: counted },
    },
    highs,
  );
  if (audited.status === 'failed') return audited;
  return { status: 'made', task, protection, edition, html, audited: audited.cells };
}
