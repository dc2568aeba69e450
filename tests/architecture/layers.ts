/** What a layer may import besides itself. `types` are layers of which only types may be taken. */
export interface Layer {
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  /** Single files of other layers that may be imported besides. */
  readonly files?: readonly string[];
  readonly npm: readonly string[];
}

/** The one table of who may import whom; when a real need bends it, change it here, with the reason. */
export const layers: Readonly<Record<string, Layer>> = {
  model: { imports: [], npm: [] },
  sql: { imports: ['model'], npm: [] },
  i18n: { imports: ['model'], npm: [] },
  statistics: { imports: ['model'], npm: [] },
  indicators: { imports: ['model', 'sql'], npm: [] },
  // Curves of follow-up are estimates: what an answer counts becomes a curve where it is drawn.
  charts: { imports: ['model', 'i18n', 'statistics'], npm: ['vega-lite'] },
  quality: { imports: ['model', 'sql'], npm: [] },
  // Builds its clean tables with flechette, reads text with papaparse, names countries with i18n-iso-countries,
  // and checks with valibot the layouts that a user hands it as JSON.
  ingest: {
    imports: ['model', 'sql'],
    types: ['i18n'],
    npm: [
      ...['papaparse', '@uwdata/flechette', 'lz4js', 'fzstd', 'hyparquet', 'hyparquet-compressors'],
      ...['read-excel-file', 'fflate', 'unzipit', 'i18n-iso-countries', 'valibot'],
    ],
  },
  // Protection of what is published, and an attack on it that shares no code with it.
  disclosure: { imports: ['model'], npm: ['highs'] },
  audit: { imports: ['model'], npm: ['highs', 'parse5'] },
  // One tree for every document; targets are pasted as delimited text, so papaparse reads them here too. The open
  // version takes its numbers from tables that protection released, draws them, and says which rule refused.
  reports: {
    imports: ['model', 'i18n', 'indicators', 'charts', 'statistics', 'disclosure'],
    npm: ['valibot', 'marked', 'docx', 'write-excel-file', 'fflate', 'papaparse'],
  },
  // Counts by the public's hierarchies become a file; the worker that does it brings the solver.
  publish: {
    imports: ['model', 'i18n', 'indicators', 'disclosure', 'audit'],
    files: ['src/lib/reports/emblem.ts'],
    npm: ['highs', 'papaparse', 'valibot'],
  },
  // Keeps in IndexedDB what the user asks it to keep; what it keeps is text that its callers read and write.
  storage: { imports: ['model'], npm: ['idb-keyval'] },
  engine: { imports: ['model', 'sql'], npm: ['@duckdb/duckdb-wasm', 'apache-arrow'] },
  // Of the engine only its port (types and kinds of failure): who constructs it is the composition root.
  state: {
    imports: [
      ...['model', 'sql', 'i18n', 'statistics', 'indicators', 'charts', 'ingest', 'quality', 'reports'],
      ...['disclosure', 'publish'],
    ],
    files: ['src/lib/engine/engine.ts'],
    npm: ['svelte'],
  },
  // Vega stands in one module of it; see the rule on drawing below the table. Papaparse and write-excel-file write exports.
  ui: {
    imports: ['model', 'i18n', 'charts'],
    types: ['state', 'ingest', 'indicators', 'quality', 'reports'],
    npm: [
      'svelte',
      'bits-ui',
      'tinykeys',
      'vega',
      'vega-embed',
      'vega-interpreter',
      'vega-lite',
      'papaparse',
      'write-excel-file',
    ],
  },
  routes: {
    imports: [
      'model',
      'sql',
      'i18n',
      'statistics',
      'indicators',
      'charts',
      'quality',
      'ingest',
      'reports',
      'disclosure',
      'publish',
      'audit',
      'engine',
      'storage',
      'state',
      'ui',
    ],
    npm: ['svelte', '@sveltejs/kit', '$app', '@fontsource-variable/source-serif-4'],
  },
};

/** Where each restricted package may be imported: paths start with one of these. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  '@duckdb/duckdb-wasm': ['src/lib/engine/'],
  'apache-arrow': ['src/lib/engine/', 'src/lib/ingest/'],
  '@uwdata/flechette': ['src/lib/engine/', 'src/lib/ingest/'],
};

/** Layers in which SQL may stand. */
export const sqlLayers: readonly string[] = ['sql', 'indicators', 'quality', 'ingest', 'engine'];
