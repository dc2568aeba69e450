import type { LoadResult } from '#lib/model/load.ts';
import type { LoadOptions, LoadProgress } from './importer.ts';
import type { DialectChoice, Source } from './plan.ts';

/** What of the options of a load crosses to the worker. */
export type LoadChoices = Pick<LoadOptions, 'secret' | 'keep'>;

/** What the page asks of the worker; one request a worker. */
export type Request =
  | { readonly type: 'inspect'; readonly files: readonly File[] }
  | { readonly type: 'reinspect'; readonly source: Source; readonly chosen: DialectChoice }
  | { readonly type: 'load'; readonly sources: readonly Source[]; readonly choices: LoadChoices };

/** What the worker answers; `progress` any number of times, then one of the others. */
export type Reply =
  | { readonly type: 'planned'; readonly sources: readonly Source[] }
  | { readonly type: 'progress'; readonly progress: LoadProgress }
  | { readonly type: 'loaded'; readonly result: LoadResult }
  | { readonly type: 'failed'; readonly message: string; readonly isOutOfMemory: boolean };
