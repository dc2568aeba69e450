import type { LoadResult } from '#lib/model/load.ts';
import type { SourcePlan } from './plan.ts';

/** How far a load is: rows read, and bytes of all files together. */
export interface LoadProgress {
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** What a load reports and listens to while it runs. */
export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

/** Reads files in two steps: how they are built, then what they hold. */
export interface Importer {
  /** A plan for each file, in the files' order; problems of the input are issues of the plan. */
  readonly inspect: (files: readonly File[]) => Promise<SourcePlan[]>;
  /** Clean tables of all files; rejects with the signal's reason when cancelled. */
  readonly load: (
    plans: readonly SourcePlan[],
    files: readonly File[],
    options?: LoadOptions,
  ) => Promise<LoadResult>;
}
