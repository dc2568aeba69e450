import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Engine } from '#lib/engine/engine.ts';
import { toQuestion } from '#lib/indicators/ask.ts';
import { indicators } from '#lib/indicators/registry.ts';
import { localImporter } from '#lib/ingest/ingest.ts';
import type { Params } from '#lib/model/params.ts';
import { sql, type Sql } from '#lib/sql/sql.ts';
import { loadIntoEngine } from '#lib/state/dataset.ts';
import { buildFolder, rootFolder, say } from '../../scripts/run.ts';
import { startNodeEngine } from '../support/engine.ts';

/*
 * Speed as ratios against a peer in the same run, because machines are noisy, and sizes as bytes.
 * `npm run bench -- 200000` sets the number of rows; the sample is repeated until it has that many.
 */

const wanted = Number(process.argv[2] ?? 100_000);

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The sample's contacts, again and again with other ids, as one file. */
function manyContacts(rows: number): File {
  const [header = '', ...lines] = readFileSync(join(rootFolder, 'data-samples/contacts.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  const parts = [header];
  for (let index = 0; index < rows; index++)
    parts.push(`${Math.floor(index / lines.length)}-${lines[index % lines.length] ?? ''}`);
  return new File([parts.join('\n')], 'contacts.csv');
}

async function timeQueries(engine: Engine, questions: readonly Sql[]): Promise<number> {
  return seconds(async () => {
    for (const question of questions) await engine.query(question);
  });
}

function reportSizes(): void {
  const files = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(buildFolder, name)).isFile(),
  );
  const kind = (name: string) => /\.(\w+)$/.exec(name)?.[1] ?? 'other';
  const sums = new Map<string, number>();
  for (const name of files) {
    const size = gzipSync(readFileSync(join(buildFolder, name))).length;
    sums.set(kind(name), (sums.get(kind(name)) ?? 0) + size);
  }
  say('Size of the build, gzip:');
  for (const [name, bytes] of [...sums].sort((a, b) => b[1] - a[1]))
    say(`  ${name.padEnd(6)} ${(bytes / 1024).toFixed(0).padStart(6)} kB`);
}

async function reportImport(file: File): Promise<void> {
  const text = await file.text();
  const peer = await seconds(() => Papa.parse(text, { header: false }));
  const sources = await localImporter.inspect([file]);
  const ours = await seconds(() => localImporter.load(sources));
  say(
    `Import of ${wanted} rows: ${(ours / peer).toFixed(1)} × Papa Parse alone, which only splits cells (${ours.toFixed(1)} s and ${peer.toFixed(1)} s)`,
  );
}

async function reportQueries(file: File): Promise<void> {
  const engine = await startNodeEngine();
  const result = await localImporter.load(await localImporter.inspect([file]));
  const load = await seconds(() => loadIntoEngine(engine, result, '2025-01-31'));
  const params: Params = {
    period: { from: '2024-01-01', to: '2024-12-31' },
    selection: { team: ['BE-FEDASIL'] },
    asOf: '2024-12-31',
  };
  const questions = indicators.map((indicator) => toQuestion(indicator, [], params).overall);
  const bound = sql`SELECT count(*) FROM contact WHERE is_moment AND contact_date BETWEEN DATE '2024-01-01' AND DATE '2024-12-31'`;
  await timeQueries(engine, questions);
  const ours = await timeQueries(engine, questions);
  const floor = await timeQueries(
    engine,
    questions.map(() => bound),
  );
  say(`Preparing ${wanted} rows in the engine: ${load.toFixed(1)} s`);
  say(
    `${questions.length} indicators: ${(ours / floor).toFixed(1)} × as many bare counts (${(ours * 1000).toFixed(0)} ms and ${(floor * 1000).toFixed(0)} ms)`,
  );
  await engine.close();
}

reportSizes();
const file = manyContacts(wanted);
await reportImport(file);
await reportQueries(file);
