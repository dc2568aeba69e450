import type { Engine } from '#lib/engine/engine.ts';
import { toEngineError, type EngineError } from '#lib/engine/engine.ts';
import type { Importer, LoadProgress } from '#lib/ingest/importer.ts';
import type { SourcePlan } from '#lib/ingest/plan.ts';
import type { Answer, Ask, Unanswerable } from '#lib/model/answer.ts';
import type { LoadResult } from '#lib/model/load.ts';
import type { Params } from '#lib/model/params.ts';
import type { CivilDate } from '#lib/model/period.ts';
import { answer } from './answering.ts';
import { loadIntoEngine, type Dataset } from './dataset.ts';

/** What a session needs from outside. */
export interface SessionEffects {
  readonly startEngine: () => Promise<Engine>;
  readonly importer: Importer;
  readonly fetchSample: () => Promise<File[]>;
  readonly today: () => CivilDate;
}

/** A question under way or answered, with how many wait for it; none left: it is cancelled. */
interface Shared {
  readonly answer: Promise<Answer | Unanswerable>;
  readonly controller: AbortController;
  waiting: number;
}

/** Where an import stands. */
export type ImportStage = 'idle' | 'inspecting' | 'planned' | 'loading' | 'loaded';

/** One visit: the engine, the files chosen, what is loaded. Nothing of it outlives the tab. */
export class Session {
  readonly #effects: SessionEffects;
  #engine: Promise<Engine> | null = null;
  #files: File[] = [];
  #abort: AbortController | null = null;
  #shared = new Map<string, Shared>();
  #version = 0;

  engineStatus = $state<'idle' | 'starting' | 'ready' | 'failed'>('idle');
  error = $state.raw<EngineError | null>(null);
  stage = $state<ImportStage>('idle');
  plans = $state.raw<readonly SourcePlan[]>([]);
  progress = $state.raw<LoadProgress | null>(null);
  result = $state.raw<LoadResult | null>(null);
  dataset = $state.raw<Dataset | null>(null);

  constructor(effects: SessionEffects) {
    this.#effects = effects;
  }

  /** Starts the engine once; a failed start may be tried again. */
  start(): Promise<Engine> {
    this.#engine ??= this.#startEngine();
    return this.#engine;
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

  /**
   * Adds files to those chosen and reads how they are built; nothing is loaded yet. What is loaded is always
   * the list of files shown: a file of the same name takes the place of the earlier one.
   */
  async addFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const before = this.stage;
    this.stage = 'inspecting';
    let plans: readonly SourcePlan[];
    try {
      plans = await this.#effects.importer.inspect(files);
    } catch (cause) {
      this.stage = before;
      this.fail(cause);
      return;
    }
    this.result = null;
    const names = new Set(files.map((file) => file.name));
    const kept = this.#files
      .map((file, at) => ({ file, plan: this.plans[at] }))
      .filter(({ file }) => !names.has(file.name));
    this.#files = [...kept.map(({ file }) => file), ...files];
    this.plans = [...kept.flatMap(({ plan }) => (plan ? [plan] : [])), ...plans];
    this.stage = 'planned';
  }

  /** Whether the last load brought no row at all, so that what was loaded before stays. */
  get broughtNothing(): boolean {
    return (
      this.stage === 'loaded' &&
      this.result !== null &&
      this.result.tables.every((table) => table.rowCount === 0)
    );
  }

  changePlans(plans: readonly SourcePlan[]): void {
    this.plans = plans;
  }

  removeFile(index: number): void {
    this.#files = this.#files.filter((_, at) => at !== index);
    this.plans = this.plans.filter((_, at) => at !== index);
    if (this.plans.length === 0) this.stage = 'idle';
  }

  /** Loads the chosen files in place of what is loaded; what was loaded stays until the new data are in. */
  async load(): Promise<void> {
    await this.#load(this.#files, this.plans, false);
  }

  async #load(files: readonly File[], plans: readonly SourcePlan[], synthetic: boolean): Promise<void> {
    const controller = new AbortController();
    this.#abort = controller;
    this.stage = 'loading';
    this.progress = null;
    try {
      const onProgress = (progress: LoadProgress) => (this.progress = progress);
      const [result, engine] = await Promise.all([
        this.#effects.importer.load(plans, files, { onProgress, signal: controller.signal }),
        this.start(),
      ]);
      controller.signal.throwIfAborted();
      this.result = result;
      if (result.tables.every((table) => table.rowCount === 0)) {
        this.stage = 'loaded';
        return;
      }
      const loaded = await loadIntoEngine(engine, result, this.#effects.today());
      this.#shared.clear();
      this.#version += 1;
      this.dataset = { ...loaded, version: this.#version, synthetic };
      this.stage = 'loaded';
    } catch (cause) {
      this.stage = 'planned';
      if (!controller.signal.aborted) this.fail(cause);
    } finally {
      this.#abort = null;
      this.progress = null;
    }
  }

  cancelLoad(): void {
    this.#abort?.abort();
  }

  /** Loads the sample by the same way that a user's own files take. */
  async loadSample(): Promise<void> {
    const files = await this.#effects.fetchSample();
    const plans = await this.#effects.importer.inspect(files);
    await this.#load(files, plans, true);
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
