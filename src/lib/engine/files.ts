import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { EngineFiles } from './duckdb.ts';

/** Where the build puts the self-hosted engine. */
export const engineFiles: EngineFiles = { workerUrl, wasmUrl };
