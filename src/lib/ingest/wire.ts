import type { LoadResult } from '#lib/model/load.ts';
import type { LoadProgress } from './importer.ts';
import type { SourcePlan } from './plan.ts';

/** What the page asks of the worker; one request a worker. */
export type Request =
  | { readonly type: 'inspect'; readonly files: readonly File[] }
  | { readonly type: 'load'; readonly files: readonly File[]; readonly plans: readonly SourcePlan[] };

/** What the worker answers; `progress` any number of times, then one of the others. */
export type Reply =
  | { readonly type: 'planned'; readonly plans: readonly SourcePlan[] }
  | { readonly type: 'progress'; readonly progress: LoadProgress }
  | { readonly type: 'loaded'; readonly result: LoadResult }
  | { readonly type: 'failed'; readonly message: string; readonly isOutOfMemory: boolean };
