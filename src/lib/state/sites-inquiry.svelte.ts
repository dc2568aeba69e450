import type { Params } from '#lib/model/params.ts';
import { compareRatio, type Comparison } from './comparing.ts';
import { verdicts, type Verdict } from '#lib/statistics/comparison.ts';
import { ratioOf, type ComparedRate } from './rates.ts';
import type { Session } from './session.svelte.ts';

/** A site on both sides of a comparison. */
export interface ComparedSite {
  readonly site: string;
  readonly result: Comparison;
  /** What may be said of the difference among those of all sites. */
  readonly verdict: Verdict;
}

type Both = readonly [Params, Params];

/** One rate compared site by site, over the sites that have something on both sides; the largest first. */
export class SitesInquiry {
  /** Null until the first answer. */
  compared = $state.raw<readonly ComparedSite[] | null>(null);

  /** Both inputs are getters. Call while a component initialises. */
  constructor(session: Session, rate: () => ComparedRate, params: () => Both) {
    $effect.pre(() => {
      const [under, wanted, { dataset }] = [params(), rate(), session];
      if (!dataset) return;
      const controller = new AbortController();
      const { signal } = controller;
      this.#ask(session, wanted, under, signal).catch((cause: unknown) => {
        if (!signal.aborted) void session.fail(cause);
      });
      return () => controller.abort();
    });
  }

  async #ask(session: Session, rate: ComparedRate, [a, b]: Both, signal: AbortSignal): Promise<void> {
    const engine = await session.start();
    const { codes, fields } = session.dataset ?? { codes: null, fields: new Set<string>() };
    const compared: Omit<ComparedSite, 'verdict'>[] = [];
    for (const site of codes?.site ?? []) {
      const at = (params: Params): Params => ({
        ...params,
        selection: { ...params.selection, site: [site] },
      });
      const result = await compareRatio(engine, ratioOf(rate), [at(a), at(b)], fields, signal);
      if (signal.aborted) return;
      if (!('missing' in result) && result.a.denominator > 0 && result.b.denominator > 0)
        compared.push({ site, result });
    }
    const size = ({ result }: (typeof compared)[number]) => result.a.denominator + result.b.denominator;
    compared.sort((one, other) => size(other) - size(one));
    const found = verdicts(compared.map(({ result }) => result.difference));
    this.compared = compared.map((site, at) => ({ ...site, verdict: found[at] ?? 'none' }));
  }
}
