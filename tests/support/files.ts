import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { localImporter } from '#lib/ingest/ingest.ts';
import type { LoadResult } from '#lib/model/load.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { loadIntoEngine, type Dataset } from '#lib/state/dataset.ts';

/** A file of the repository's samples as the browser would hand it over. */
export function sampleFile(name: string): File {
  return new File([readFileSync(new URL(`../../data-samples/${name}`, import.meta.url))], basename(name));
}

/** Files read by the importer as it proposes, nothing corrected by hand. */
export async function importFiles(files: readonly File[]): Promise<LoadResult> {
  return localImporter.load(await localImporter.inspect(files));
}

/** Files imported and put into an engine, as a session does; today is the day after the sample ends. */
export async function loadFiles(
  engine: Engine,
  files: readonly File[],
): Promise<Omit<Dataset, 'version' | 'synthetic'>> {
  return loadIntoEngine(engine, await importFiles(files), '2025-01-31');
}
