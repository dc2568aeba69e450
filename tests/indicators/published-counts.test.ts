import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import {
  publishedCountsQuestion,
  type CountedDimension,
  type PublishedMeasure,
} from '#lib/indicators/published-counts.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadRows, noFilter } from '../support/tables.ts';

let engine: Engine;

/*
 * day         place           person  sex  languages  topics    nationality
 * 2024-01-10  Brussels (BRU)  A       F    tir        REC, LEG  ERI
 * 2024-01-20  Brussels (BRU)  B       M    tir, ara   REC       SYR
 * 2024-04-05  Calais          A       F    –          –         ERI
 * 2024-04-06  not recorded    –       –    ara        LEG       –
 * 2024-04-07  Calais          C       F    ara        –         SDN      refused: no contact moment
 */
beforeAll(async () => {
  engine = await startNodeEngine();
  const contact = (
    contact_date: string,
    site_code: string | null,
    person_key: string | null,
    more: object,
  ) => ({
    contact_date,
    contact_type: 'COL',
    ...(site_code ? { site_code } : {}),
    ...(person_key ? { person_key } : {}),
    ...more,
  });
  await loadRows(engine, {
    contacts: [
      contact('2024-01-10', 'BE-BRU-MAX', 'A', {
        sex: 'F',
        language_main: 'tir',
        topics: ['REC', 'LEG'],
        nationality: 'ERI',
      }),
      contact('2024-01-20', 'BE-BRU-MAX', 'B', {
        sex: 'M',
        language_main: 'tir',
        contact_languages: ['ara'],
        topics: ['REC'],
        nationality: 'SYR',
      }),
      contact('2024-04-05', 'FR-62-CAL', 'A', { sex: 'F' }),
      contact('2024-04-06', null, null, { language_main: 'ara', topics: ['LEG'] }),
      contact('2024-04-07', 'FR-62-CAL', 'C', { contact_type: 'REF', language_main: 'ara', sex: 'F' }),
    ],
    outcomes: [
      { person_key: 'A', outcome_code: 'IPA-BE', outcome_date: '2024-02-01' },
      { person_key: 'A', outcome_code: 'REC-BE', outcome_date: '2024-03-01' },
    ],
  });
});

const flat = (id: CountedDimension['id'], codes: readonly string[], other: string): CountedDimension => ({
  id,
  other,
  within: new Map(codes.map((code) => [code, [code, 'all']])),
});
const place: CountedDimension = {
  id: 'place',
  other: 'unknown',
  within: new Map([
    ['BE-BRU', ['BE-BRU', 'BE', 'all']],
    ['FR-62', ['FR-62', 'FR', 'all']],
    ['unknown', ['unknown', 'all']],
  ]),
};
const period: CountedDimension = {
  id: 'period',
  other: '2024-12',
  within: new Map(
    ['2024-01', '2024-04', '2024-12'].map((month) => [
      month,
      [month, month < '2024-04' ? 'q1' : 'q2', 'year'],
    ]),
  ),
};

/** Every cell that occurs, as `codes: count / persons`. */
async function cells(measure: PublishedMeasure, dimensions: readonly CountedDimension[]): Promise<string[]> {
  const { rows } = await engine.query(publishedCountsQuestion(measure, dimensions, noFilter));
  return rows.map(
    (row) => `${dimensions.map(({ id }) => row[id]).join(' ')}: ${row['count']} / ${row['persons']}`,
  );
}

describe('counts for open editions, each at its own level', () => {
  test('contacts by place: areas, countries and all; persons are distinct, one that isn’t identified is one more', async () => {
    expect((await cells('contacts', [place])).toSorted()).toEqual([
      'BE-BRU: 2 / 2',
      'BE: 2 / 2',
      'FR-62: 1 / 1',
      'FR: 1 / 1',
      'all: 4 / 3',
      'unknown: 1 / 1',
    ]);
  });

  test('contacts by place and period', async () => {
    const found = await cells('contacts', [place, period]);
    expect(found).toContain('BE q1: 2 / 2');
    expect(found).toContain('all q2: 2 / 2');
    expect(found).toContain('all year: 4 / 3');
    expect(found).toContain('FR-62 2024-04: 1 / 1');
  });

  test('new persons once, at their first contact: they add up over places', async () => {
    expect((await cells('new-persons', [place])).toSorted()).toEqual([
      'BE-BRU: 2 / 2',
      'BE: 2 / 2',
      'all: 2 / 2',
    ]);
    expect(await cells('new-persons', [flat('gender', ['F', 'M', 'X', 'unknown'], 'unknown')])).toEqual([
      'F: 1 / 1',
      'M: 1 / 1',
      'all: 2 / 2',
    ]);
  });

  test('topics and languages once a contact, the total counting contacts; what is no code of its own is other', async () => {
    expect(
      (await cells('contacts', [flat('topic', ['REC', 'LEG', 'unknown'], 'unknown')])).toSorted(),
    ).toEqual(['LEG: 2 / 2', 'REC: 2 / 2', 'all: 4 / 3', 'unknown: 1 / 1']);
    expect(
      (await cells('contacts', [flat('language', ['tir', 'other', 'unknown'], 'other')])).toSorted(),
    ).toEqual(['all: 4 / 3', 'other: 2 / 2', 'tir: 2 / 2', 'unknown: 1 / 1']);
  });

  test('outcomes once a person and kind, persons behind them distinct; persons distinct at every level', async () => {
    expect(
      (await cells('outcomes', [flat('outcome', ['IPA-BE', 'REC-BE', 'unknown'], 'unknown')])).toSorted(),
    ).toEqual(['IPA-BE: 1 / 1', 'REC-BE: 1 / 1', 'all: 2 / 1']);
    expect((await cells('persons', [place])).toSorted()).toEqual([
      'BE-BRU: 2 / 2',
      'BE: 2 / 2',
      'FR-62: 1 / 1',
      'FR: 1 / 1',
      'all: 2 / 2',
    ]);
  });
});

test('persons by gender are of what is known last, so that they add up; contacts by team and type', async () => {
  const other = await startNodeEngine();
  const met = (contact_date: string, person_key: string, more: object) => ({
    ...{ contact_date, person_key, contact_type: 'INF', ...more },
  });
  await loadRows(other, {
    contacts: [
      met('2024-01-10', 'A', { sex: 'M' }),
      met('2024-02-10', 'A', { sex: 'F', contact_type: 'IND' }),
      met('2024-03-10', 'B', { sex: 'M', team: 'FR-OFII' }),
    ],
  });
  const asked = async (measure: PublishedMeasure, dimension: CountedDimension) => {
    const { rows } = await other.query(publishedCountsQuestion(measure, [dimension], noFilter));
    return rows.map((row) => `${row[dimension.id]}: ${row['count']}`).toSorted();
  };
  const gender = flat('gender', ['F', 'M', 'unknown'], 'unknown');
  expect(await asked('persons', gender)).toEqual(['F: 1', 'M: 1', 'all: 2']);
  expect(await asked('contacts', gender)).toEqual(['F: 1', 'M: 2', 'all: 3']);
  const team = flat('team', ['BE-FEDASIL', 'FR-OFII', 'unknown'], 'unknown');
  expect(await asked('contacts', team)).toEqual(['BE-FEDASIL: 2', 'FR-OFII: 1', 'all: 3']);
  const type = flat('contact', ['INF', 'IND', 'unknown'], 'unknown');
  expect(await asked('contacts', type)).toEqual(['IND: 1', 'INF: 2', 'all: 3']);
});
