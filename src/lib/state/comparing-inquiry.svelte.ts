import type { Params } from '#lib/model/params.ts';
import { compareRatio, type Comparison, type Incomparable } from './comparing.ts';
import { verdicts, type Verdict } from '#lib/statistics/comparison.ts';
import { ratioOf, type ComparedRate } from './rates.ts';
import type { Session } from './session.svelte.ts';

/** A rate, how the two selections compare in it, and what may be said of the difference among all those shown. */
export interface Compared {
  readonly rate: ComparedRate;
  readonly result: Comparison | Incomparable;
  readonly verdict: Verdict;
}

/** Both selections, narrowed to the site of the rate where it has one. */
function at({ site }: ComparedRate, params: readonly [Params, Params]): readonly [Params, Params] {
  if (site === undefined) return params;
  const there = (side: Params): Params => ({ ...side, selection: { ...side.selection, site: [site] } });
  return [there(params[0]), there(params[1])];
}

/** What may be said of each difference when all are looked at together; one that is only described counts for none. */
function judged(compared: readonly Omit<Compared, 'verdict'>[]): Compared[] {
  const differences = compared.map(({ rate, result }) =>
    'missing' in result || rate.untested ? null : result.difference,
  );
  const found = verdicts(differences);
  return compared.map((entry, at) => ({ ...entry, verdict: found[at] ?? 'none' }));
}

/** Two selections compared rate by rate; asks again when the data, a selection or the rates change. */
export class ComparingInquiry {
  compared = $state.raw<readonly Compared[]>([]);
  /** The selections that `compared` belongs to; null before the first. */
  params = $state.raw<readonly [Params, Params] | null>(null);
  error = $state.raw<unknown>(null);

  /** All inputs are getters; `params` null means that there is nothing to ask yet. Call while a component initialises. */
  constructor(
    session: Session,
    rates: () => readonly ComparedRate[],
    params: () => readonly [Params, Params] | null,
  ) {
    $effect.pre(() => {
      const under = params();
      const wanted = rates();
      if (!under || session.dataset === null) return;
      const controller = new AbortController();
      void this.#ask(session, wanted, under, controller.signal);
      return () => controller.abort();
    });
  }

  async #ask(
    session: Session,
    rates: readonly ComparedRate[],
    params: readonly [Params, Params],
    signal: AbortSignal,
  ): Promise<void> {
    try {
      const engine = await session.start();
      const fields = session.dataset?.fields ?? new Set<string>();
      const compared: Omit<Compared, 'verdict'>[] = [];
      for (const rate of rates) {
        const result = await compareRatio(engine, ratioOf(rate), at(rate, params), fields, signal);
        if (signal.aborted) return;
        compared.push({ rate, result });
      }
      this.compared = judged(compared);
      this.params = params;
      this.error = null;
    } catch (cause) {
      if (!signal.aborted) this.error = cause;
    }
  }
}
