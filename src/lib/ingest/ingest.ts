import type { Importer } from './importer.ts';
import { inspect, reinspect } from './inspect.ts';
import { load } from './load.ts';

/** The importer on the thread where it is called: what the worker runs, and tests. */
export const localImporter: Importer = { inspect, reinspect, load };

export { inspect, reinspect, load };
