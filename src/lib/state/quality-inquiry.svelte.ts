import type { Engine } from '#lib/engine/engine.ts';
import type { Params } from '#lib/model/params.ts';
import { qualityStatements } from '#lib/quality/record.ts';
import { rules } from '#lib/quality/registry.ts';
import type { Dataset } from './dataset.ts';
import { askQuality, type QualityReport } from './quality-answering.ts';
import type { Session } from './session.svelte.ts';

/**
 * What the quality page asks: asks again when the data or the filters change, forgets what comes too late. The last
 * good report stays while a newer one is on its way.
 */
export class QualityInquiry {
  report = $state.raw<QualityReport | null>(null);
  status = $state<'loading' | 'ready' | 'error'>('loading');
  error = $state.raw<unknown>(null);
  /** Rules checked so far, of `total`. */
  done = $state(0);
  readonly total = rules.length;
  /** Version of the data that the tables of the quality layer were made from. */
  #prepared = -1;

  /** `params` is a getter; null means that there is nothing to ask yet. Call while a component initialises. */
  constructor(session: Session, params: () => Params | null) {
    $effect.pre(() => {
      const under = params();
      const { dataset } = session;
      if (!under || !dataset) return;
      const controller = new AbortController();
      this.status = 'loading';
      this.done = 0;
      void this.#ask(session, dataset, under, controller.signal);
      return () => controller.abort();
    });
  }

  async #prepare(engine: Engine, version: number, signal: AbortSignal): Promise<void> {
    if (this.#prepared === version) return;
    for (const statement of qualityStatements) {
      signal.throwIfAborted();
      await engine.run(statement);
    }
    this.#prepared = version;
  }

  async #ask(session: Session, dataset: Dataset, params: Params, signal: AbortSignal): Promise<void> {
    try {
      const engine = await session.start();
      await this.#prepare(engine, dataset.version, signal);
      const report = await askQuality(engine, dataset, params, signal, (done) => {
        if (!signal.aborted) this.done = done;
      });
      if (signal.aborted) return;
      this.report = report;
      this.status = 'ready';
    } catch (cause) {
      if (signal.aborted) return;
      this.error = cause;
      this.status = 'error';
    }
  }
}
