import { beforeAll, describe, expect, test } from 'vitest';
import { isSafeRounded } from '#lib/audit/audit-tables.ts';
import { universeOf } from '#lib/disclosure/plan.ts';
import { toOpenTree } from '#lib/reports/open/compose.ts';
import type { OpenMaterial } from '#lib/reports/open/material.ts';
import { startNodeEngine } from '../../support/engine.ts';
import { loadRows, type ContactRow } from '../../support/tables.ts';
import { numbersIn, wordsOfDocuments } from './documents.ts';
import { highs, materialOf, opened, openReport, type Opened } from './open-report.ts';

/*
 * Counts that nothing else in a report is like, and no multiple of five: 397 contacts in Brussels, 149 in Flanders and
 * 91 in Calais, each team in its own country; 83 of the people are women; a single contact lies in Liège.
 */
const places: readonly (readonly [site: string, team: string, count: number])[] = [
  ['BE-BRU-MAX', 'BE-FEDASIL', 397],
  ['BE-VLG-ANT', 'BE-FEDASIL', 149],
  ['BE-WAL-LIE', 'BE-FEDASIL', 1],
  ['FR-62-CAL', 'FR-OFII', 91],
];
const languages = ['tir', 'ara', 'pus'];
const contacts: ContactRow[] = places
  .flatMap(([site_code, team, count]) => Array.from({ length: count }, () => ({ site_code, team })))
  .map((row, at): ContactRow => ({
    ...row,
    contact_date: `2024-${String((at % 12) + 1).padStart(2, '0')}-11`,
    person_key: at % 9 === 4 ? null : `${row.team} ${String(at % 461)}`,
    contact_type: at % 7 < 3 ? 'IND' : 'INF',
    sex: at % 461 < 83 ? 'F' : 'M',
    age_bracket: at % 461 < 47 ? 'u18' : '18-60',
    nationality: at % 461 < 233 ? 'ERI' : 'SDN',
    language_main: languages[at % 3] ?? null,
  }));

const year = { from: '2024-01-01', to: '2024-12-31' };
const plain = openReport('errin', year);
const text =
  'Brussels {contact-moments|region=BRU}, Flanders {contact-moments|region=VLG}, Wallonia {contact-moments|region=WAL}, the coast {contact-moments|region=FR-LIT}; Fedasil {contact-moments|team=BE-FEDASIL}, OFII {contact-moments|team=FR-OFII}.';
const report = { ...plain, texts: { ...plain.texts, lessons: text } };

let canary: Opened;
let material: OpenMaterial;
beforeAll(async () => {
  const engine = await startNodeEngine();
  await loadRows(engine, { contacts });
  canary = await opened(engine, report);
  material = await materialOf(report, canary);
}, 120_000);

/** Exact counts that are another when rounded, and can't be a day, a quarter, a year or the number of a table. */
const exact = () =>
  new Set(
    [...(canary.task?.counts.values() ?? [])]
      .map(({ count }) => count)
      .filter((count) => count > 31 && count % 5 !== 0),
  );

describe('of a canary with unusual counts', () => {
  test('no exact one stands in any document or drawing', async () => {
    const tree = toOpenTree(material);
    for (const one of [397, 149, 91, 638]) expect(exact().has(one)).toBe(one % 5 !== 0);
    const words = (await wordsOfDocuments(tree)).map(([, part]) => part);
    const drawn = [...material.drawings.values()].map(({ svg }) => svg);
    expect(drawn.length).toBeGreaterThan(2);
    const found = [
      ...words,
      ...drawn.flatMap((svg) =>
        [...svg.matchAll(/"(?:value|text|tip)":"?([^",}]+)/g)].map(([, part = '']) => part),
      ),
    ];
    expect(found.flatMap(numbersIn).filter((one) => exact().has(one))).toEqual([]);
    expect(found.join('\n')).toMatch(
      /Brussels (?:395|400), Flanders (?:145|150), Wallonia 0–4, the coast (?:90|95)/,
    );
  });

  test('a team and the places where it works have one number', () => {
    const value = (key: string) => material.figures.values.get(`contacts|${key}`);
    expect(value('team=FR-OFII')).toBe(value('place=FR'));
    const belgian = ['BRU', 'VLG', 'WAL']
      .map((code) => value(`place=${code}`) ?? 0)
      .reduce((sum, one) => sum + one, 0);
    expect(value('team=BE-FEDASIL')).toBe(belgian);
  });

  test('an outsider who knows where teams work would find more if the two were rounded apart', () => {
    const { task, result } = canary;
    if (!task || result.status === 'refused') throw new Error('Nothing was protected');
    const { hierarchies: dimensions, measures, latent = [] } = task;
    const empty = universeOf({ tables: latent, hierarchies: dimensions, measures }).cells.filter(
      ({ key }) => task.counts.get(key)?.count === 0,
    );
    const moved = result.tables.map((table) => ({
      ...table,
      // 91 contacts in Calais are 90 or 95 in print: both together tell 91–94.
      cells: table.cells.map(({ at, value }) => ({
        at,
        value: table.id === 'contacts|team=FR-OFII' && value !== null ? 185 - value : value,
      })),
    }));
    const isSafe = (tables: typeof moved, known = empty) =>
      isSafeRounded({ dimensions, measures, tables, empty: known, together: [] }, highs);
    expect(isSafe(result.tables.map((table) => ({ ...table, cells: [...table.cells] })))).toBe(true);
    expect(isSafe(moved, [])).toBe(true);
    expect(isSafe(moved)).toBe(false);
  }, 60_000);
});
