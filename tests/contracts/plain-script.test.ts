import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { toQuestion } from '#lib/indicators/ask.ts';
import type { Beside, Indicator } from '#lib/indicators/indicator.ts';
import { indicators } from '#lib/indicators/registry.ts';
import { filterKeys, type Params } from '#lib/model/params.ts';
import type { Dataset } from '#lib/state/dataset.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadFiles, sampleFile } from '../support/files.ts';
import { readPlainData, type PlainData } from '../support/plain-data.ts';
import { plainBeside, plainFigures, plainReach, plainTopicShares } from '../support/plain-figures.ts';
import type { PlainFilters } from '../support/plain-filters.ts';
import { plainMix } from '../support/plain-persons.ts';
import { ask, breakdown, valueOf } from '../support/tables.ts';

/*
 * The same figures, twice: through import, engine and indicators, and by a plain script that reads the CSV
 * with Papa Parse and shares nothing with the indicators.
 */

type Loaded = Omit<Dataset, 'version' | 'synthetic'>;
const names = ['contacts.csv', 'ofii.csv', 'sessions.csv', 'outcomes.csv'];
type Figures = Record<string, number | null>;

/** Numerical Recipes' linear congruential generator, so that a failure can be seen again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomFilters(loaded: Loaded, seed: number): PlainFilters {
  const next = random(seed);
  const year = 2020 + Math.floor(next() * 5);
  const period =
    next() < 0.8
      ? { from: `${year}-0${1 + Math.floor(next() * 6)}-01`, to: `${year}-1${Math.floor(next() * 3)}-28` }
      : {};
  const filters: Record<string, string[]> = {};
  for (const key of filterKeys) {
    if (next() > 0.18) continue;
    const codes = [...loaded.codes[key], 'unknown'];
    filters[key] = Array.from(
      { length: 1 + Math.floor(next() * 3) },
      () => codes[Math.floor(next() * codes.length)] ?? 'unknown',
    );
  }
  return { ...period, ...filters };
}

function toParams(filters: PlainFilters, loaded: Loaded): Params {
  const { from, to, ...selection } = filters;
  return {
    period: from && to ? { from, to } : null,
    selection: selection,
    asOf: loaded.span.to,
  };
}

let engine: Engine;
let loaded: Loaded;
beforeAll(async () => {
  engine = await startNodeEngine();
  loaded = await loadFiles(engine, names.map(sampleFile));
});
afterAll(() => engine.close());

test('every row of the sample is accounted for', () => {
  for (const log of loaded.logs)
    expect(log.read).toBe(log.accepted + log.merged + log.rejected + log.skipped);
  expect(loaded.logs.map((log) => log.rejected)).toEqual([0, 0, 0, 0]);
});

const scalars: readonly Indicator[] = indicators.filter(({ scalar }) => scalar);

/** Figures of an indicator, its own and those beside it, under the names that the plain script gives them. */
const figuresOf = (indicator: Indicator): [string, Beside][] => [
  [indicator.id, { ...indicator, id: indicator.id.replaceAll('-', '_') }],
  ...(indicator.beside ?? []).map((one): [string, Beside] => [
    `${indicator.id} ${one.id}`,
    { ...one, id: `${indicator.id.replaceAll('-', '_')}_of_${one.id}` },
  ]),
];

/** Indicators over the same rows are asked at once, as figures beside each other. */
const over = [...new Set(scalars.map(({ relation }) => relation))];
const askedAtOnce = over
  .map((relation) => scalars.filter((one) => one.relation === relation))
  .map((some) => ({
    figures: some.flatMap(figuresOf),
    indicator: {
      ...(some[0] as Indicator),
      perPerson: Object.fromEntries(some.flatMap(({ perPerson = {} }) => Object.entries(perPerson))),
      beside: some.flatMap(figuresOf).map(([, figure]) => figure),
    },
  }));

async function oursOf(asked: Engine, params: Params): Promise<Figures> {
  const found: Figures = {};
  for (const { figures, indicator } of askedAtOnce) {
    const [row] = (await asked.query(toQuestion(indicator, [], params).overall)).rows;
    for (const [name, { id }] of figures) found[name] = row?.[`beside_${id}`] as number | null;
  }
  return found;
}

function theirsOf(plain: PlainData, filters: PlainFilters): Figures {
  const all = { ...plainFigures, ...plainBeside };
  return Object.fromEntries(Object.entries(all).map(([id, figure]) => [id, figure(plain, filters)]));
}

describe('figures under random filters equal the plain script’s', () => {
  const plain = readPlainData('data-samples', { ofii: true });

  test('and every indicator has one', () => {
    const names = scalars.flatMap(figuresOf).map(([name]) => name);
    expect(Object.keys({ ...plainFigures, ...plainBeside }).toSorted()).toEqual(names.toSorted());
  });

  test.each(Array.from({ length: 200 }, (_, index) => index + 1))('combination %i', async (seed) => {
    const filters = randomFilters(loaded, seed);
    const ours = await oursOf(engine, toParams(filters, loaded));
    expect({ filters, ...ours }).toEqual({ filters, ...theirsOf(plain, filters) });
  });

  test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'breakdowns, combination %i',
    async (seed) => {
      const filters = randomFilters(loaded, seed);
      const params = toParams(filters, loaded);
      for (const key of ['profile', 'status', 'sex', 'age'] as const)
        expect([key, filters, await breakdown(engine, `${key}-mix`, key, params)]).toEqual([
          key,
          filters,
          plainMix(plain, filters, key),
        ]);
      expect(await breakdown(engine, 'topic-share', 'topic', params)).toEqual(
        plainTopicShares(plain, filters),
      );
      for (const by of ['region', 'site'] as const) {
        const { table } = await ask(engine, { indicator: 'site-reach', by: [by] }, params);
        const reach = table.rows.map((row) => [
          row[by] ?? 'unknown',
          [row['value'], row['beside_persons'], row['beside_share']],
        ]);
        expect(Object.fromEntries(reach)).toEqual(plainReach(plain, filters, by));
      }
    },
  );
});

const keyColumns: Readonly<Record<string, string>> = {
  'contacts.csv': 'person_key',
  'ofii.csv': 'N° dossier',
  'outcomes.csv': 'person_key',
};

/** A sample file in which every third key of a person is a number that both teams share. */
async function withSharedKeys(name: string): Promise<File> {
  const column = keyColumns[name];
  const text = await sampleFile(name).text();
  if (column === undefined) return new File([text], name);
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  for (const row of data) {
    const number = Number((row[column] ?? '').match(/\d+(?=\D*$)/)?.[0] ?? 1);
    if (number % 3 === 0) row[column] = `hmac-${number}`;
  }
  return new File([Papa.unparse(data, { delimiter: meta.delimiter })], name);
}

describe('with keys that both teams share, figures still equal the plain script’s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shared-keys-'));
  const other: { engine?: Engine; loaded?: Loaded } = {};
  let plain: PlainData | null = null;
  beforeAll(async () => {
    const files = await Promise.all(names.map(withSharedKeys));
    for (const file of files) writeFileSync(join(folder, file.name), await file.text());
    other.engine = await startNodeEngine();
    other.loaded = await loadFiles(other.engine, files);
  });
  afterAll(async () => {
    await other.engine?.close();
    rmSync(folder, { recursive: true });
  });

  test('and the data are said to share keys', () => {
    expect(other.loaded?.fields.has('shared_key')).toBe(true);
    expect(loaded.fields.has('shared_key')).toBe(false);
  });

  test.each(Array.from({ length: 15 }, (_, index) => index + 101))('combination %i', async (seed) => {
    if (!other.engine || !other.loaded) throw new Error('Nothing is loaded');
    plain ??= readPlainData(folder, { ofii: true });
    // The first without filters, so that persons met by both are many.
    const filters = seed === 101 ? {} : randomFilters(other.loaded, seed);
    const ours = await oursOf(other.engine, toParams(filters, other.loaded));
    expect({ filters, ...ours }).toEqual({ filters, ...theirsOf(plain, filters) });
    if (seed === 101) expect(ours['cross-border-overlap']).toBeGreaterThan(100);
  });
});

test('a row that is changed and read again changes the figures, and only those it should', async () => {
  const text = await sampleFile('contacts.csv').text();
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(',2024-') && line.includes(',IND,'));
  const changed = lines.with(at, lines[at]?.replace(',IND,', ',REF,') ?? '');
  const other = await startNodeEngine();
  const again = await loadFiles(other, [new File([changed.join('\n')], 'contacts.csv')]);
  const params: Params = {
    period: { from: '2024-01-01', to: '2024-12-31' },
    selection: {},
    asOf: again.span.to,
  };
  expect(await valueOf(other, 'contact-moments', params)).toBe(2411);
  expect(await valueOf(other, 'individual-interviews', params)).toBe(904);
  expect(
    await valueOf(other, 'contact-moments', { ...params, period: { from: '2021-01-01', to: '2021-12-31' } }),
  ).toBe(2044);
  await other.close();
});
