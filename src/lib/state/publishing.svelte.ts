import { LEAST_THRESHOLD, OPEN_THRESHOLD } from '#lib/disclosure/rules/rule.ts';
import type { LedgerEntry } from '#lib/disclosure/ledger.ts';
import type { Issue } from '#lib/model/issue.ts';
import { endOfMonth, monthOf, type CivilDate, type Period } from '#lib/model/period.ts';
import type { Locale, Text } from '#lib/model/text.ts';
import type { Offer } from '#lib/publish/coarsening.ts';
import { contents } from '#lib/publish/contents.ts';
import { comparedIn } from '#lib/publish/draft-edition.ts';
import { LEDGER_NAME, ledgerText, parseLedger } from '#lib/publish/ledger-file.ts';
import type { Published, PublishRequest } from '#lib/publish/publish-edition.ts';
import { countEntered } from './entered.ts';
import { countPublication } from './publication-counts.ts';
import type { Session } from './session.svelte.ts';

/** What an edition is to be: chosen by the manager, kept for this visit. */
export interface PublicationChoice {
  readonly contentIds: readonly string[];
  readonly period: Period | null;
  readonly methodId: 'rounding' | 'suppression';
  readonly threshold: number;
  /** Broader schemes that were taken. */
  readonly broader: readonly Offer[];
  /** What was typed instead of the usual title, by language; the usual one stands where that is empty. */
  readonly title: Readonly<Partial<Record<Locale, string>>>;
  readonly publisher: string;
  readonly euStatement: boolean;
  /** The day of the export, where it is later than what the data tell. */
  readonly dataAsOf: CivilDate | null;
}

/** What publishing needs from outside. */
export interface PublishingEffects {
  readonly publish: (request: PublishRequest, signal: AbortSignal) => Promise<Published>;
  readonly today: () => CivilDate;
}

const usual: PublicationChoice = {
  contentIds: contents.map(({ id }) => id),
  period: null,
  methodId: 'rounding',
  threshold: OPEN_THRESHOLD,
  broader: [],
  title: {},
  publisher: 'Fedasil',
  euStatement: false,
  dataAsOf: null,
};

/** A period in whole months: what is published is never finer. */
export function inWholeMonths({ from, to }: Period): Period {
  return { from: `${from.slice(0, 7)}-01`, to: endOfMonth(to) };
}

/**
 * How much of a period in whole months the data cover. They begin within a month, for a team needn't go out on its first
 * day, and end on the day that they are of. Where no record can be of it, an edition would call nobody “0–4”.
 */
export function coverOf(period: Period, span: Period, dataAsOf: CivilDate): 'none' | 'part' | 'whole' {
  if (period.to < span.from || period.from > span.to) return 'none';
  return monthOf(period.from) < monthOf(span.from) || period.to > dataAsOf ? 'part' : 'whole';
}

const DISTINCT_PEOPLE = 'persons-reached';

const tellsNewPeople = (contentIds: readonly string[]): boolean =>
  contents.some(({ id, measure }) => measure === 'new-persons' && contentIds.includes(id));

/**
 * Of what was chosen, what an edition of a period can hold. In a period that begins with the data everybody is new: distinct
 * people would tell the new ones twice.
 */
export function heldContents(contentIds: readonly string[], period: Period, span: Period): readonly string[] {
  const isEverybodyNew = monthOf(period.from) <= monthOf(span.from);
  return isEverybodyNew && tellsNewPeople(contentIds)
    ? contentIds.filter((id) => id !== DISTINCT_PEOPLE)
    : contentIds;
}

/** The edition that is worked on in this visit: its choice, the editions before it, and what became of it. */
export class Publishing {
  readonly #session: Session;
  readonly #effects: PublishingEffects;
  #controller: AbortController | null = null;

  choice = $state.raw<PublicationChoice>(usual);
  ledger = $state.raw<readonly LedgerEntry[]>([]);
  /** The name of the file that holds the ledger, or an earlier state of it; null where there is none. */
  ledgerFile = $state.raw<string | null>(null);
  /** Whether the ledger stands in a file as it is. */
  isLedgerSaved = $state(true);
  problem = $state.raw<Issue | null>(null);
  status = $state<'idle' | 'counting' | 'protecting' | 'ready' | 'failed'>('idle');
  result = $state.raw<Published | null>(null);
  /** Why it broke down; a fault of the program or of the device. */
  cause = $state.raw<unknown>(null);

  constructor(session: Session, effects: PublishingEffects) {
    this.#session = session;
    this.#effects = effects;
  }

  /**
   * Changes what the edition is to be; what was made of another choice is gone. Broader schemes were offered for certain
   * tables of a certain period.
   */
  choose(change: Partial<PublicationChoice>): void {
    const threshold = Math.max(LEAST_THRESHOLD, Math.round(change.threshold ?? this.choice.threshold));
    const broader = change.period || change.contentIds ? [] : this.choice.broader;
    this.choice = { ...this.choice, broader, ...change, threshold };
    this.cancel();
  }

  /** The days that the data may be of: from the last one that they tell to today. */
  get possibleDays(): Period | null {
    const { dataset } = this.#session;
    return dataset && { from: dataset.day, to: this.#effects.today() };
  }

  /** The day of the data: the one chosen, where the data can be of it, else the last that they tell. */
  get dataAsOf(): CivilDate | null {
    const days = this.possibleDays;
    const { dataAsOf } = this.choice;
    return days && dataAsOf && dataAsOf >= days.from && dataAsOf <= days.to ? dataAsOf : (days?.from ?? null);
  }

  /** Opens the file of the ledger, so that this edition is protected together with all before it. */
  openLedger(text: string, name: string): void {
    const read = parseLedger(text);
    this.cancel();
    this.problem = 'code' in read ? read : null;
    if ('code' in read) return;
    this.ledger = read;
    this.ledgerFile = name;
    this.isLedgerSaved = true;
  }

  /** Puts what left as another document into the ledger, so that the next edition is protected together with it. */
  enter(entry: LedgerEntry): void {
    this.ledger = [...this.ledger, entry];
    this.isLedgerSaved = false;
    this.cancel();
  }

  /** Takes note that a file of the edition leaves: it is public from now on, and the next one is protected with it. */
  release(): void {
    if (this.result?.status !== 'published') return;
    const { entry } = this.result;
    if (this.ledger.some(({ sha256 }) => sha256 === entry.sha256)) return;
    this.ledger = [...this.ledger, entry];
    this.isLedgerSaved = false;
  }

  /** The list as it is to be kept in a file, which holds it from now on. */
  keepLedger(): string {
    this.ledgerFile ??= LEDGER_NAME;
    this.isLedgerSaved = true;
    return ledgerText(this.ledger);
  }

  closeLedger(): void {
    this.ledger = [];
    this.ledgerFile = null;
    this.isLedgerSaved = true;
    this.cancel();
  }

  /** Stops what is under way and forgets what was made. */
  cancel(): void {
    this.#controller?.abort();
    this.#controller = null;
    this.status = 'idle';
    this.result = null;
    this.cause = null;
  }

  /** Counts, protects, writes and audits; there is a file only if all succeed. */
  async make(period: Period, title: Text): Promise<void> {
    this.cancel();
    const { dataset } = this.#session;
    const { dataAsOf } = this;
    if (!dataset || !dataAsOf || coverOf(period, dataset.span, dataAsOf) === 'none') return;
    const controller = new AbortController();
    this.#controller = controller;
    const { signal } = controller;
    const { choice, ledger } = this;
    try {
      this.status = 'counting';
      const engine = await this.#session.start();
      const contentIds = heldContents(choice.contentIds, period, dataset.span);
      const chosen = contents.filter(({ id }) => contentIds.includes(id));
      const params = { period, asOf: dataset.span.to, selection: {} };
      const broader = choice.broader.map(({ proposal }) => proposal);
      const counted = await countPublication(engine, chosen, params, signal, { broader, ledger, dataAsOf });
      const compared = comparedIn(ledger, { period });
      const source = { engine, startApart: () => this.#session.startApart() };
      const entered =
        compared && compared.dataAsOf < dataAsOf
          ? await countEntered(source, compared.dataAsOf, chosen, counted.hierarchies, params, signal)
          : null;
      this.status = 'protecting';
      const published = await this.#effects.publish(
        {
          ...counted,
          ...(entered ? { entered } : {}),
          ledger,
          contentIds,
          method:
            choice.methodId === 'rounding'
              ? { id: 'rounding' }
              : { id: 'suppression', threshold: choice.threshold },
          words: {
            ...{ title, period, number: (ledger.at(-1)?.number ?? 0) + 1, date: this.#effects.today() },
            ...{ dataAsOf, publisher: choice.publisher, euStatement: choice.euStatement },
            isSynthetic: dataset.synthetic,
          },
        },
        signal,
      );
      if (signal.aborted) return;
      this.result = published;
      this.status = 'ready';
    } catch (cause) {
      if (signal.aborted) return;
      this.cause = cause;
      this.status = 'failed';
    }
  }
}
