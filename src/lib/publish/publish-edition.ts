import type { Highs } from 'highs';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { Protection } from '#lib/disclosure/protect.ts';
import { leastOf, type ProtectionTask } from '#lib/disclosure/protection.ts';
import { cellKey, type Counts } from '#lib/disclosure/publication.ts';
import type { RuleNote } from '#lib/disclosure/rules/index.ts';
import type { PublicHierarchies } from '#lib/indicators/published-dimensions.ts';
import { outsiderOf, type Outsider } from './auditing.ts';
import { offersOf, type Offer } from './coarsening.ts';
import { contents } from './contents.ts';
import { costOf, type Cost } from './cost.ts';
import { editionCsv } from './csv.ts';
import { draftEdition, type Draft, type DraftRequest } from './draft-edition.ts';
import { editionText, sha256Of, toLedgerEntry, type Edition } from './edition.ts';
import { printedOfEntered, toldOf, type EnteredCounts } from './entered-before.ts';

/** What is to be published: contents, true counts and words. */
export interface PublishRequest extends Omit<DraftRequest, 'contents' | 'enteredBefore'> {
  readonly contentIds: readonly string[];
  /** What was entered by the day of the edition before, where every record tells; it parts late records from corrected ones. */
  readonly entered?: EnteredCounts;
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
      readonly cost: Cost;
      readonly notes: readonly RuleNote[];
      readonly audited: number;
      readonly outsider: Outsider;
      readonly offers: readonly Offer[];
    }
  | { readonly status: 'refused'; readonly reasons: readonly RuleNote[]; readonly offers: readonly Offer[] }
  | Extract<Draft, { status: 'too-large' | 'failed' }>;

/** Broader schemes that would show more: of what protection left out, or would have to where it can't at all. */
function offersFor(task: ProtectionTask, hierarchies: PublicHierarchies, protection: Protection): Offer[] {
  const least = leastOf(task.method);
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

/** Whether what earlier editions are stands in the way, which no broader scheme changes. */
const isOfLedger = (reasons: readonly RuleNote[]) =>
  reasons.some(({ rule }) => ['one-method', 'frozen', 'earlier-cells'].includes(rule));

/** With late and corrected records told apart where that is possible, else told as one. */
async function draftOf(
  request: PublishRequest,
  highs: Highs,
): Promise<{ readonly draft: Draft; readonly enteredBefore?: LedgerEntry }> {
  const { contentIds, entered, ...rest } = request;
  const plain: DraftRequest = { ...rest, contents: contents.filter(({ id }) => contentIds.includes(id)) };
  const enteredBefore = entered && (await printedOfEntered(plain, entered, highs));
  const parted = enteredBefore ? await draftEdition({ ...plain, enteredBefore }, highs) : null;
  return enteredBefore && parted?.status === 'made'
    ? { draft: parted, enteredBefore }
    : { draft: await draftEdition(plain, highs) };
}

/**
 * Protects, writes and audits an edition, in this order; there is a file only if all three succeed. The same request
 * gives the same bytes on a device (`writerId`).
 */
export async function publishEdition(request: PublishRequest, highs: Highs): Promise<Published> {
  const { draft, enteredBefore } = await draftOf(request, highs);
  if (draft.status === 'too-large' || draft.status === 'failed') return draft;
  const offers = offersFor(draft.task, request.hierarchies, draft.protection);
  if (draft.status === 'refused')
    return { status: 'refused', reasons: draft.reasons, offers: isOfLedger(draft.reasons) ? [] : offers };
  const { edition, html, protection, audited } = draft;
  const counted = new Map([...request.counts].map(([key, { count }]) => [key, count]));
  const json = editionText(edition);
  return {
    ...{ status: 'published', edition, html, json, csv: editionCsv(edition) },
    entry: toLedgerEntry(edition, await sha256Of(json), enteredBefore && toldOf(edition, enteredBefore)),
    ...{ counted, notes: protection.notes, audited },
    cost: costOf(edition, request.counts, request.method, protection.loss),
    outsider: outsiderOf(edition, counted, leastOf(request.method), highs),
    offers,
  };
}
