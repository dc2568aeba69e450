import type { Importer, LoadOptions } from '#lib/ingest/importer.ts';
import type { Source } from '#lib/ingest/plan.ts';
import type { ImportProfile } from '#lib/ingest/profiles/import-profile.ts';
import type { LoadResult } from '#lib/model/load.ts';
import type { LocalSite } from '#lib/model/local-site.ts';
import type { Reading } from './reading.ts';

/** Where an import stands. `checked`: read, and waiting for a yes because loaded rows would change or go. */
export type ImportStage = 'idle' | 'inspecting' | 'planned' | 'reading' | 'checked' | 'loading' | 'loaded';

/** A set of files as it was loaded, so that it can be loaded again. */
export interface Loaded {
  readonly sources: readonly Source[];
  readonly localSites: readonly LocalSite[];
  readonly options: Pick<LoadOptions, 'secret' | 'keep'>;
  readonly reading: Reading;
  readonly synthetic: boolean;
}

/** What an import needs from outside. */
export interface ImportingEffects {
  readonly importer: Importer;
  readonly fetchSample: () => Promise<File[]>;
  /** Puts clean tables into the engine in place of what is there; null empties it. */
  readonly commit: (
    result: LoadResult | null,
    localSites: readonly LocalSite[],
    synthetic: boolean,
  ) => Promise<void>;
  readonly fail: (cause: unknown) => void;
  /** Layouts that the user chose to remember on this device. */
  readonly remembered?: () => Promise<readonly ImportProfile[]>;
}
