import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { indicatorById, indicators } from '#lib/indicators/registry.ts';
import { relations } from '#lib/indicators/relations.ts';
import type { Answer } from '#lib/model/answer.ts';
import { dimensions, type DimensionId } from '#lib/model/dimension.ts';
import {
  neededDimension,
  parsePivot,
  pivotAsks,
  refusalOf,
  shareRefusal,
  totalNote,
  withPivot,
} from '#lib/state/pivot/choice.ts';
import { parseRecords, withRecords } from '#lib/state/pivot/link.ts';
import { hasSmallCells, shownValue, toPivot, type PivotTable } from '#lib/state/pivot/table.ts';
import { startNodeEngine } from '../../support/engine.ts';
import { allFields, ask, loadRows } from '../../support/tables.ts';

let engine: Engine;

/*
 * person  January           February          nationality
 * A       Brussels, Calais  Calais            ERI
 * B       Brussels ×2       –                 SDN
 * C       –                 Calais            (none)
 * –       Brussels          (no site)         –            (not identified)
 */
beforeAll(async () => {
  engine = await startNodeEngine();
  const met = (day: string, site: string | null, person: string | null, topics: string[] = []) => ({
    contact_date: day,
    site_code: site,
    person_key: person,
    contact_type: 'IND',
    topics,
    nationality: person === 'A' ? 'ERI' : person === 'B' ? 'SDN' : null,
  });
  await loadRows(engine, {
    contacts: [
      met('2024-01-10', 'BE-BRU-PMX', 'A', ['REC', 'LEG']),
      met('2024-01-12', 'FR-62-CAL', 'A', ['REC']),
      met('2024-02-01', 'FR-62-CAL', 'A'),
      met('2024-01-11', 'BE-BRU-PMX', 'B', ['LEG']),
      met('2024-01-20', 'BE-BRU-PMX', 'B'),
      met('2024-02-03', 'FR-62-CAL', 'C'),
      met('2024-01-25', 'BE-BRU-PMX', null),
      met('2024-02-09', null, null),
    ],
  });
});

const words = {
  label: (_: DimensionId, code: string | null) => code ?? '',
  compare: (a: string, b: string) => a.localeCompare(b),
};

async function pivot(link: string, limits?: Parameters<typeof toPivot>[3]): Promise<PivotTable> {
  const choice = parsePivot(new URLSearchParams(link));
  const answers: Record<string, Answer> = {};
  for (const [name, question] of Object.entries(pivotAsks(choice)))
    answers[name] = await ask(engine, question);
  return toPivot(choice, answers, words, limits)!;
}
/** The pivot as rows of text: codes, cells, total. */
const shape = ({ lines, totals, total }: PivotTable) => [
  ...lines.map(({ codes, cells, total: sum }) => [
    codes.join('/'),
    ...cells.map((cell) => cell?.value ?? null),
    sum?.value ?? null,
  ]),
  ['all', ...totals.map((cell) => cell?.value ?? null), total.value],
];

describe('totals are asked at their own level', () => {
  test('persons by site and month: A counts once in each total', async () => {
    const table = await pivot('measure=persons-reached&rows=site&columns=month');
    expect(table.columns).toEqual(['2024-01-01', '2024-02-01']);
    expect(shape(table)).toEqual([
      ['BE-BRU-PMX', 2, null, 2], // A and B in January
      ['FR-62-CAL', 1, 2, 2], // A; A and C; two persons in all, not three
      ['all', 2, 2, 3], // A and B; A and C; three persons in all, not four
    ]);
  });

  test('contact moments add up, what has no site is a row, last', async () => {
    expect(shape(await pivot('measure=contact-moments&rows=site&columns=month'))).toEqual([
      ['BE-BRU-PMX', 4, null, 4],
      ['FR-62-CAL', 1, 2, 3],
      ['', null, 1, 1],
      ['all', 5, 3, 8],
    ]);
  });

  test('topics: several in one contact, so the total is not their sum', async () => {
    const table = await pivot('measure=contact-moments&rows=topic&columns=none');
    // LEG in two contacts, REC in two, none in five; eight contacts, not nine.
    expect(shape(table)).toEqual([
      ['LEG', 2],
      ['REC', 2],
      ['', 5],
      ['all', 8],
    ]);
  });

  test('two dimensions: each group has its own total', async () => {
    expect(shape(await pivot('measure=persons-reached&rows=site,month&columns=none'))).toEqual([
      ['BE-BRU-PMX', 2],
      ['BE-BRU-PMX/2024-01-01', 2],
      ['FR-62-CAL', 2],
      ['FR-62-CAL/2024-01-01', 1],
      ['FR-62-CAL/2024-02-01', 2],
      ['all', 3],
    ]);
  });
});

describe('order and size', () => {
  test('by a column, both ways, what is not recorded last', async () => {
    const codes = async (sort: string) =>
      (await pivot(`measure=contact-moments&rows=site&columns=month&sort=${sort}`)).lines.map(
        (line) => line.codes[0],
      );
    expect(await codes('column:2024-02-01')).toEqual(['FR-62-CAL', 'BE-BRU-PMX', null]);
    expect(await codes('-column:2024-01-01')).toEqual(['FR-62-CAL', 'BE-BRU-PMX', null]);
    expect(await codes('total')).toEqual(['BE-BRU-PMX', 'FR-62-CAL', null]);
    expect(await codes('-name')).toEqual(['FR-62-CAL', 'BE-BRU-PMX', null]);
  });

  test('time runs forward, too many columns: the latest', async () => {
    const table = await pivot('measure=contact-moments&rows=site&columns=day', { rows: 2, columns: 3 });
    expect(table.columns).toEqual(['2024-02-01', '2024-02-03', '2024-02-09']);
    expect(table.columnCount).toBe(8);
    // The first of two and what is not recorded.
    expect(table.lines.map(({ codes }) => codes[0])).toEqual(['BE-BRU-PMX', null]);
    expect(table.rowCount).toBe(3);
    // The total is of everything.
    expect(table.total.value).toBe(8);
  });
});

describe('what would mislead is refused', () => {
  const refuse = (link: string, show: 'row' | 'column') =>
    shareRefusal(parsePivot(new URLSearchParams(link)), show);
  test('shares of contact moments over sites are shares', () => {
    expect(refuse('measure=contact-moments&rows=site&columns=month', 'row')).toBeNull();
    expect(refuse('measure=contact-moments&rows=site&columns=month', 'column')).toBeNull();
  });
  test('several topics in one contact', () => {
    expect(refuse('measure=contact-moments&rows=topic&columns=month', 'column')).toBe('several');
    expect(refuse('measure=contact-moments&rows=site&columns=language', 'row')).toBe('several');
    expect(refuse('measure=contact-moments&rows=site,topic&columns=month', 'row')).toBeNull();
  });
  test('one person in several months', () => {
    expect(refuse('measure=persons-reached&rows=site&columns=month', 'row')).toBe('distinct');
    expect(refuse('measure=persons-reached&rows=nationality&columns=month', 'column')).toBeNull();
  });
  test('rates, and rows without columns', () => {
    expect(refuse('measure=mediator-share&rows=site&columns=month', 'row')).toBe('rate');
    expect(refuse('measure=contact-moments&rows=site&columns=none', 'row')).toBe('alone');
  });
  test('a total that is no sum says why', () => {
    const note = (id: string, over: readonly DimensionId[]) => totalNote(indicatorById(id)!, over);
    expect(note('contact-moments', ['site'])).toBeNull();
    expect(note('contact-moments', ['topic'])).toBe('several');
    expect(note('persons-reached', ['site'])).toBe('distinct');
    expect(note('persons-reached', ['nationality'])).toBeNull();
    expect(note('reentry-rate', ['site'])).toBe('rate');
  });
  test('a share over its whole', () => {
    const figure = (value: number) => ({ value, numerator: null, denominator: null });
    expect(shownValue('row', figure(1), figure(4), figure(5))).toBe(0.25);
    expect(shownValue('column', figure(1), figure(4), figure(5))).toBe(0.2);
    expect(shownValue('value', figure(1), figure(4), figure(5))).toBe(1);
    expect(shownValue('row', null, figure(4), null)).toBeNull();
    expect(shownValue('row', figure(0), figure(0), null)).toBeNull();
  });
});

test('a breakdown that a measure does not offer, or no file has, is refused with the reason', () => {
  const sessions = indicatorById('sessions')!;
  expect(refusalOf(sessions, 'nationality', allFields)).toEqual({ kind: 'not-offered' });
  expect(refusalOf(sessions, 'site', allFields)).toBeNull();
  const reached = indicatorById('persons-reached')!;
  expect(refusalOf(reached, 'sex', new Set(['person_key']))).toEqual({ kind: 'missing', fields: ['sex'] });
});

test('a measure that is only a breakdown needs its dimension', () => {
  expect(neededDimension(parsePivot(new URLSearchParams('measure=topic-share&rows=site')))).toBe('topic');
  expect(neededDimension(parsePivot(new URLSearchParams('measure=topic-share&rows=topic')))).toBeNull();
  expect(neededDimension(parsePivot(new URLSearchParams('measure=sex-mix&rows=site')))).toBeNull();
});

test('few persons are noticed', async () => {
  expect(hasSmallCells(await pivot('measure=persons-reached&rows=site&columns=none'))).toBe(true);
});

const ids = Object.keys(dimensions) as DimensionId[];

test('a link says everything of a pivot', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...indicators),
      fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }),
      fc.constantFrom('value', 'row', 'column'),
      fc.boolean(),
      fc.option(
        fc.record({
          by: fc.oneof(
            fc.constantFrom('name', 'total'),
            fc.record({ column: fc.option(fc.string({ minLength: 1 })) }),
          ),
          ascending: fc.boolean(),
        }),
      ),
      (measure, [columns = null, ...rows], show, isShaded, sort) => {
        const choice = { measure, rows, columns, show, isShaded, sort };
        const link = withPivot(withPivot(new URLSearchParams(), { measure, rows, columns, show, isShaded }), {
          sort,
        });
        expect(parsePivot(new URLSearchParams(link.toString()))).toEqual(choice);
      },
    ),
  );
});

test('a link leads to the records of a cell', () => {
  fc.assert(
    fc.property(fc.constantFrom(...indicators), fc.option(fc.string({ minLength: 1 })), (measure, code) => {
      const [dimension] = relations[measure.relation].dimensions.filter(
        (id) => dimensions[id].kind !== 'time',
      );
      fc.pre(code !== 'unknown');
      const cell = [{ dimension: dimension!, code }];
      const link = withRecords(new URLSearchParams('site=x'), measure, cell);
      expect(parseRecords(new URLSearchParams(link.toString()))).toEqual({
        measure,
        cell,
        part: 'all',
        page: 1,
        show: null,
      });
    }),
  );
});
