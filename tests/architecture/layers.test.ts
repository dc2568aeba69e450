import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { homes, layers, sqlLayers } from './layers.ts';
import { importsOf, layerOf, packageOf, readSources, root, targetOf, type Import } from './source.ts';

const sources = readSources();
const imports = sources.flatMap(importsOf);
const show = ({ from, specifier }: Import) => `${from.path}: ${specifier}`;

function breaksTable(line: Import): boolean {
  const own = line.from.layer;
  if (own === null) return false;
  const target = targetOf(line);
  if (target === null)
    return !layers[own]?.npm.includes(packageOf(line.specifier)) && !line.specifier.startsWith('node:');
  if (layers[own]?.files?.includes(target)) return false;
  const other = layerOf(target);
  if (other === null || other === own || layers[own]?.imports.includes(other)) return false;
  return !(line.typeOnly && layers[own]?.types?.includes(other));
}

/** The first cycle reachable in the graph, as the paths along it; empty when there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string[] => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle.length > 0) return cycle;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('layers', () => {
  test('every folder of src/lib is a layer of the table', () => {
    const folders = readdirSync(join(root, 'src/lib'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).filter((name) => !(name in layers))).toEqual([]);
  });

  test('a layer imports only the layers and packages that the table allows', () => {
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter(breaksTable).map(show)).toEqual([]);
  });

  test('an import names its file with the ending', () => {
    expect(
      imports.filter((line) => targetOf(line) !== null && !/\.\w+$/.test(line.specifier)).map(show),
    ).toEqual([]);
  });

  test('an import within a layer is relative and one across a border starts with #lib', () => {
    const wrong = imports.filter((line) => {
      const target = targetOf(line);
      if (target === null || line.from.layer === null || !target.startsWith('src/')) return false;
      const within = layerOf(target) === line.from.layer;
      return line.specifier.startsWith('#lib/') === within;
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const graph = new Map(
      sources.map((source) => [source.path, importsOf(source).flatMap((line) => targetOf(line) ?? [])]),
    );
    expect(findCycle(graph)).toEqual([]);
  });

  test('a cycle would be found', () => {
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });

  test.each(Object.entries(homes))('%s is imported only where it lives', (name, allowed) => {
    const outside = imports.filter(
      (line) =>
        packageOf(line.specifier) === name && !allowed.some((home) => line.from.path.startsWith(home)),
    );
    expect(outside.map(show)).toEqual([]);
  });

  test('one module of the interface draws with Vega', () => {
    const drawing = imports.filter(
      (line) =>
        !line.typeOnly &&
        /^vega(-embed|-interpreter|-lite)?(\/|$)/.test(line.specifier) &&
        line.from.layer === 'ui',
    );
    expect(new Set(drawing.map(({ from }) => from.path)).size).toBeLessThanOrEqual(1);
  });

  test('charts take only types from vega-lite', () => {
    const run = imports.filter(
      (line) => line.from.layer === 'charts' && line.specifier.startsWith('vega') && !line.typeOnly,
    );
    expect(run.map(show)).toEqual([]);
  });

  test('SQL stands only in the layers that ask questions', () => {
    const asks = /\bsql`|\bSELECT\b[^;]{0,400}\bFROM\b/;
    const outside = sources.filter(
      ({ layer, code }) => asks.test(code) && (layer === null || !sqlLayers.includes(layer)),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });
});
