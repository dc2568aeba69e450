import { estimateLoad } from '#lib/ingest/estimate.ts';
import type { LoadOptions, LoadProgress } from '#lib/ingest/importer.ts';
import {
  asksForSecret,
  isLoadable,
  type DialectChoice,
  type Source,
  type SourcePlan,
} from '#lib/ingest/plan.ts';
import type { ImportProfile } from '#lib/ingest/profiles/import-profile.ts';
import { recall } from '#lib/ingest/profiles/recall.ts';
import { toProfile } from '#lib/ingest/profiles/remember.ts';
import type { LoadResult } from '#lib/model/load.ts';
import type { LocalSite } from '#lib/model/local-site.ts';
import type { ImportingEffects, ImportStage, Loaded } from './import-stages.ts';
import { isSettledBy, withSites } from './layouts.ts';
import { countRows, isLosing, readingOf, withoutBytes, type Reading } from './reading.ts';

/**
 * The way of files into the engine: chosen, planned, read, checked, loaded, and back. What is loaded is
 * always the list of sources shown; a file of the same name takes the place of the earlier one.
 */
export class Importing {
  readonly #effects: ImportingEffects;
  #abort: AbortController | null = null;
  /** Secret of the keyed pseudonyms: kept for this visit only, so that an undo can read again. */
  #secret = '';
  /** Inspections under way. */
  #inspections = 0;

  stage = $state<ImportStage>('idle');
  sources = $state.raw<readonly Source[]>([]);
  localSites = $state.raw<readonly LocalSite[]>([]);
  keep = $state<'first' | 'last'>('first');
  progress = $state.raw<LoadProgress | null>(null);
  reading = $state.raw<Reading | null>(null);
  hasSecret = $state(false);
  #loaded = $state.raw<Loaded | null>(null);
  #previous = $state.raw<Loaded | null>(null);
  #canUndo = $state(false);

  constructor(effects: ImportingEffects) {
    this.#effects = effects;
  }

  get plans(): readonly SourcePlan[] {
    return this.sources.map(({ plan }) => plan);
  }

  get isBusy(): boolean {
    return ['inspecting', 'reading', 'loading'].includes(this.stage);
  }

  /** What the last reading gave; null before it. */
  get result(): LoadResult | null {
    return this.reading?.result ?? null;
  }

  /** The set that was loaded before can be brought back. */
  get canUndo(): boolean {
    return this.#canUndo;
  }

  /** Shared keys are asked for and no secret is given yet. */
  get needsSecret(): boolean {
    return !this.hasSecret && this.plans.some(asksForSecret);
  }

  /** Whether the last load brought no row at all, so that what was loaded before stays. */
  get broughtNothing(): boolean {
    return this.stage === 'loaded' && this.result !== null && countRows(this.result) === 0;
  }

  setSecret(secret: string): void {
    this.#secret = secret;
    this.hasSecret = secret !== '';
  }

  /** Adds files to those chosen and reads how they are built; nothing is loaded yet. */
  async addFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const before = this.stage;
    this.stage = 'inspecting';
    try {
      const found = await this.#effects.importer.inspect(files);
      const remembered = (await this.#effects.remembered?.()) ?? [];
      const known = await recall(found, [...remembered, ...this.#layouts], this.#effects.importer.reinspect);
      const names = new Set(known.map(({ file }) => file.name));
      this.sources = [...this.sources.filter(({ file }) => !names.has(file.name)), ...known];
      this.localSites = withSites(this.localSites, remembered, known);
      this.reading = null;
      this.stage = 'planned';
      if (this.sources.every(({ plan }) => isSettledBy(plan, remembered))) await this.load();
    } catch (cause) {
      this.stage = before;
      this.#effects.fail(cause);
    }
  }

  /** The layouts of this visit: what was decided for one file holds for the next of its kind. */
  get #layouts(): ImportProfile[] {
    return this.plans.filter(isLoadable).map((plan) => toProfile(plan, plan.file, this.localSites));
  }

  /** Takes the decisions of remembered layouts for the sources at hand. */
  async recall(): Promise<void> {
    if (this.sources.length === 0) return;
    this.stage = 'inspecting';
    try {
      const remembered = (await this.#effects.remembered?.()) ?? [];
      this.sources = await recall(this.sources, remembered, this.#effects.importer.reinspect);
      this.localSites = withSites(this.localSites, remembered, this.sources);
    } catch (cause) {
      this.#effects.fail(cause);
    }
    this.#replanned();
  }

  /** Inspects a source again under choices of its dialect; of several at a time the last one counts. */
  async reinspect(index: number, chosen: DialectChoice): Promise<void> {
    const source = this.sources[index];
    if (!source) return;
    const asked = { ...source, plan: { ...source.plan, chosen } };
    this.sources = this.sources.map((known, at) => (at === index ? asked : known));
    this.stage = 'inspecting';
    this.#inspections++;
    try {
      const again = await this.#effects.importer.reinspect(source, chosen);
      this.sources = this.sources.map((known) => (known.plan.chosen === chosen ? again : known));
    } catch (cause) {
      this.#effects.fail(cause);
    }
    this.#inspections--;
    if (this.#inspections === 0) this.#replanned();
  }

  changePlan(index: number, plan: SourcePlan): void {
    this.sources = this.sources.map((known, at) => (at === index ? { ...known, plan } : known));
    this.#replanned();
  }

  /** Takes a file away with all its tables. */
  removeSource(index: number): void {
    const file = this.sources[index]?.file;
    this.sources = this.sources.filter((source) => source.file !== file);
    this.#replanned();
  }

  /** Gives a site that no list has its place. */
  placeSite(site: LocalSite): void {
    this.localSites = [...this.localSites.filter(({ code }) => code !== site.code), site];
    this.#replanned();
  }

  #replanned(): void {
    this.reading = null;
    this.stage = this.sources.length === 0 ? 'idle' : 'planned';
  }

  /** Reads the sources and loads them, unless rows that are loaded would change or go: then a yes is awaited. */
  async load(): Promise<void> {
    if (!estimateLoad(this.plans).fits || this.needsSecret) return;
    const reading = await this.#read();
    if (!reading) return;
    if (countRows(reading.result) === 0) this.stage = 'loaded';
    else if (isLosing(reading.changes)) this.stage = 'checked';
    else await this.commit();
  }

  async #read(): Promise<Reading | null> {
    const controller = new AbortController();
    this.#abort = controller;
    this.stage = 'reading';
    this.progress = null;
    try {
      const result = await this.#effects.importer.load(this.sources, {
        ...this.#options,
        onProgress: (progress) => (this.progress = progress),
        signal: controller.signal,
      });
      const before = this.#loaded?.synthetic === false ? this.#loaded.reading.result : null;
      this.reading = await readingOf(result, before);
      return this.reading;
    } catch (cause) {
      this.stage = 'planned';
      if (!controller.signal.aborted) this.#effects.fail(cause);
      return null;
    } finally {
      this.#abort = null;
      this.progress = null;
    }
  }

  get #options(): Pick<LoadOptions, 'secret' | 'keep'> {
    return { secret: this.#secret, keep: this.keep };
  }

  /** Loads what was read in place of what is loaded. */
  async commit(): Promise<void> {
    if (!this.reading) return;
    const { sources, localSites, reading } = this;
    await this.#put({ sources, localSites, reading, options: this.#options, synthetic: false });
  }

  async #put(next: Loaded): Promise<void> {
    this.stage = 'loading';
    try {
      await this.#effects.commit(next.reading.result, next.localSites, next.synthetic);
      this.#canUndo = !next.synthetic || this.#loaded !== null;
      this.#previous = this.#loaded;
      this.#loaded = { ...next, reading: withoutBytes(next.reading) };
      this.reading = this.#loaded.reading;
      this.stage = 'loaded';
    } catch (cause) {
      this.stage = 'planned';
      this.#effects.fail(cause);
    }
  }

  /** Leaves what is loaded as it is; the sources stay to be corrected. */
  discard(): void {
    this.#replanned();
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Chooses which of conflicting rows stands, and reads again. */
  async keepOnly(keep: 'first' | 'last'): Promise<void> {
    this.keep = keep;
    await this.load();
  }

  /** Brings back the set that was loaded before, or nothing where there was none. */
  async undo(): Promise<void> {
    const previous = this.#previous;
    this.#canUndo = false;
    this.#previous = null;
    if (!previous) {
      await this.#effects.commit(null, [], false);
      this.#loaded = null;
      this.sources = [];
      this.#replanned();
      return;
    }
    const { options } = previous;
    this.sources = previous.sources;
    this.localSites = previous.localSites;
    this.keep = options.keep ?? 'first';
    this.setSecret(options.secret ?? '');
    if (previous.synthetic) {
      await this.loadSample();
      return;
    }
    const reading = await this.#read();
    if (!reading) return;
    this.#loaded = null;
    await this.#put({ ...previous, reading });
    this.#canUndo = false;
  }

  /** Loads the sample by the same way that a user's own files take. */
  async loadSample(): Promise<void> {
    const sources = await this.#effects.importer.inspect(await this.#effects.fetchSample());
    this.sources = [];
    this.stage = 'loading';
    const result = await this.#effects.importer.load(sources, {
      onProgress: (progress) => (this.progress = progress),
    });
    await this.#put({
      sources: [],
      localSites: [],
      options: {},
      reading: { result, changes: null, places: {} },
      synthetic: true,
    });
    this.progress = null;
    this.#replanned();
  }
}
