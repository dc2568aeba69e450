import type { Highs } from 'highs';
import { allPrinted, type LedgerEntry, type ToldBesides } from '#lib/disclosure/ledger.ts';
import { cellKey, type Counts } from '#lib/disclosure/publication.ts';
import { toCivilDate, toEpochDay, type CivilDate } from '#lib/model/period.ts';
import type { Cause, Change } from './changes.ts';
import { comparedIn, draftEdition, type DraftRequest } from './draft-edition.ts';
import { editionText, sha256Of, toLedgerEntry, type Edition } from './edition.ts';

const recordCauses: ReadonlySet<Cause> = new Set(['late-records', 'corrections']);

/** The true counts of the records that were entered by a day, as they are now: with what has been corrected since. */
export interface EnteredCounts {
  readonly day: CivilDate;
  readonly counts: ReadonlyMap<string, Counts>;
}

/** A day for the data in between, after that of the earlier edition and before that of the new one, of no edition so far. */
function dayBetween(ledger: readonly LedgerEntry[], from: CivilDate, to: CivilDate): CivilDate | null {
  const taken = new Set(allPrinted(ledger).map(({ dataAsOf }) => dataAsOf));
  for (let day = toEpochDay(from) + 1; day < toEpochDay(to); day += 1)
    if (!taken.has(toCivilDate(day))) return toCivilDate(day);
  return null;
}

/**
 * What would be printed of the records alone that were entered by the day of the edition before: made like an edition of
 * its own, protected and attacked with all others, since the new edition tells of it. Null where there is nothing to
 * compare with or it can't be protected; outcomes are left out, for nobody notes when they were entered.
 */
export async function printedOfEntered(
  request: DraftRequest,
  entered: EnteredCounts,
  highs: Highs,
): Promise<LedgerEntry | null> {
  const { ledger, words } = request;
  const compared = comparedIn(ledger, words);
  const dataAsOf = compared?.dataAsOf === entered.day && dayBetween(ledger, entered.day, words.dataAsOf);
  const contents = request.contents.filter(({ measure }) => measure !== 'outcomes');
  if (!dataAsOf || contents.length === 0) return null;
  const draft = await draftEdition(
    { ...request, contents, counts: entered.counts, words: { ...words, dataAsOf } },
    highs,
  );
  if (draft.status !== 'made') return null;
  return toLedgerEntry(draft.edition, await sha256Of(editionText(draft.edition)));
}

/** What the changes of an edition tell of `printedOfEntered`: where they part late from corrected records. */
export function toldOf({ changes }: Pick<Edition, 'changes'>, entered: LedgerEntry): ToldBesides {
  const isParted = ({ parts }: Change) => parts.every(({ cause }) => recordCauses.has(cause));
  const told = new Set((changes?.cells ?? []).filter(isParted).map(({ key }) => key));
  const { dataAsOf, dimensions } = entered;
  const tables = entered.tables.map((table) => ({
    ...table,
    cells: table.cells.map(({ at, value }) => ({
      at,
      value: told.has(cellKey(table.measure, at, dimensions)) ? value : null,
    })),
  }));
  return { dataAsOf, tables };
}
