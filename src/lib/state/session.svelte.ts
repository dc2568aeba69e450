import type { Engine } from '#lib/engine/engine.ts';
import { toEngineError, type EngineError } from '#lib/engine/engine.ts';
import type { Importer } from '#lib/ingest/importer.ts';
import type { Answer, Ask, Unanswerable } from '#lib/model/answer.ts';
import type { LoadResult } from '#lib/model/load.ts';
import type { LocalSite } from '#lib/model/local-site.ts';
import type { Params } from '#lib/model/params.ts';
import type { CivilDate } from '#lib/model/period.ts';
import { answer } from './answering.ts';
import { loadIntoEngine, type Dataset } from './dataset.ts';
import type { ImportingEffects } from './import-stages.ts';
import { Importing } from './importing.svelte.ts';

/** What a session needs from outside. */
export interface SessionEffects {
  readonly startEngine: () => Promise<Engine>;
  readonly importer: Importer;
  readonly fetchSample: () => Promise<File[]>;
  readonly today: () => CivilDate;
  readonly remembered?: ImportingEffects['remembered'];
}

/** A question under way or answered, with how many wait for it; none left: it is cancelled. */
interface Shared {
  readonly answer: Promise<Answer | Unanswerable>;
  readonly controller: AbortController;
  waiting: number;
}

/** One visit: the engine, the files chosen, what is loaded. Nothing of it outlives the tab. */
export class Session {
  readonly #effects: SessionEffects;
  #engine: Promise<Engine> | null = null;
  #shared = new Map<string, Shared>();
  #version = 0;

  engineStatus = $state<'idle' | 'starting' | 'ready' | 'failed'>('idle');
  error = $state.raw<EngineError | null>(null);
  dataset = $state.raw<Dataset | null>(null);
  /** The way of files into the engine. */
  readonly importing: Importing;

  constructor(effects: SessionEffects) {
    this.#effects = effects;
    this.importing = new Importing({
      importer: effects.importer,
      fetchSample: effects.fetchSample,
      commit: (result, localSites, synthetic) => this.#commit(result, localSites, synthetic),
      fail: (cause) => void this.fail(cause),
      ...(effects.remembered ? { remembered: effects.remembered } : {}),
    });
  }

  /** Starts the engine once; a failed start may be tried again. */
  start(): Promise<Engine> {
    this.#engine ??= this.#startEngine();
    return this.#engine;
  }

  /** Starts an engine apart, which holds nothing of the first. */
  startApart(): Promise<Engine> {
    return this.#effects.startEngine();
  }

  async #startEngine(): Promise<Engine> {
    this.engineStatus = 'starting';
    try {
      const engine = await this.#effects.startEngine();
      this.engineStatus = 'ready';
      return engine;
    } catch (cause) {
      this.#engine = null;
      this.engineStatus = 'failed';
      throw this.fail(cause);
    }
  }

  /** Shows a failure with its sentence; returns it so that it can be thrown. */
  fail(cause: unknown): EngineError {
    this.error = toEngineError(cause);
    return this.error;
  }

  dismissError(): void {
    this.error = null;
  }

  async #commit(
    result: LoadResult | null,
    localSites: readonly LocalSite[],
    synthetic: boolean,
  ): Promise<void> {
    if (!result) {
      this.#shared.clear();
      this.dataset = null;
      return;
    }
    const loaded = await loadIntoEngine(await this.start(), result, this.#effects.today(), localSites);
    this.#shared.clear();
    this.#version += 1;
    this.dataset = { ...loaded, version: this.#version, synthetic };
  }

  /** The answer to a question; the same question of the same data is asked of the engine once, however many wait for it. */
  answer(ask: Ask, params: Params, signal: AbortSignal): Promise<Answer | Unanswerable> {
    const { dataset } = this;
    if (!dataset) throw new Error('Nothing is loaded to ask of');
    const key = JSON.stringify([dataset.version, ask, params]);
    const shared = this.#shared.get(key) ?? this.#ask(key, ask, params, dataset.fields);
    shared.waiting += 1;
    const leave = () => {
      shared.waiting -= 1;
      if (shared.waiting === 0) shared.controller.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    return shared.answer.finally(() => signal.removeEventListener('abort', leave));
  }

  #ask(key: string, ask: Ask, params: Params, fields: ReadonlySet<string>): Shared {
    const controller = new AbortController();
    const asking = this.start().then((engine) => answer(engine, ask, params, fields, controller.signal));
    const shared = { answer: asking, controller, waiting: 0 };
    this.#shared.set(key, shared);
    const forget = () => {
      if (this.#shared.get(key) === shared) this.#shared.delete(key);
    };
    controller.signal.addEventListener('abort', forget);
    asking.catch(forget);
    return shared;
  }
}
