import type { LoadResult } from '#lib/model/load.ts';
import type { DialectChoice, Source } from './plan.ts';

/** How far a load is: rows read, and bytes of all files together. */
export interface LoadProgress {
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** What a load reports and listens to while it runs, and what it must know beside the plans. */
export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
  /** Secret of the keyed pseudonyms, for the sources that ask for shared keys; never kept. */
  readonly secret?: string;
  /** Which of several rows with one given id and different content stands. */
  readonly keep?: 'first' | 'last';
}

/** Reads files in two steps: how they are built, then what they hold. */
export interface Importer {
  /** The tables of all files, in their order; problems of the input are issues of the plans. */
  readonly inspect: (files: readonly File[]) => Promise<Source[]>;
  /** A table inspected again under choices of its dialect; its other decisions are proposed anew. */
  readonly reinspect: (source: Source, chosen: DialectChoice) => Promise<Source>;
  /** Clean tables of all sources; rejects with the signal's reason when cancelled. */
  readonly load: (sources: readonly Source[], options?: LoadOptions) => Promise<LoadResult>;
}
