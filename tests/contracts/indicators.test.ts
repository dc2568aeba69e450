import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { toQuestion } from '#lib/indicators/ask.ts';
import type { Indicator } from '#lib/indicators/indicator.ts';
import { amifIndicators } from '#lib/indicators/amif.ts';
import { isCounted } from '#lib/indicators/indicator.ts';
import { indicators, listedIndicators } from '#lib/indicators/registry.ts';
import { relations } from '#lib/indicators/relations.ts';
import type { DimensionId } from '#lib/model/dimension.ts';
import { locales } from '#lib/model/text.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadRows, noFilter, type ContactRow, type OutcomeRow, type SessionRow } from '../support/tables.ts';

/** A small linear congruential generator (Numerical Recipes), so that the rows are the same each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = random(7);
const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
const day = (): string =>
  `202${1 + Math.floor(next() * 3)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;

const contacts: ContactRow[] = Array.from({ length: 120 }, (_, index) => ({
  contact_id: `c${index}`,
  contact_date: day(),
  team: pick(['BE-FEDASIL', 'FR-OFII', null]),
  site_code: pick(['BE-BRU-MAX', 'BE-VLG-ANT', 'FR-62-CAL', 'somewhere', null]),
  activity_type: pick(['OUT', 'PER', 'NET', null]),
  person_key: pick(['p1', 'p2', 'p3', 'p4', 'hmac-1', 'hmac-2', 'hmac-3', null]),
  contact_type: pick(['INF', 'IND', 'REF', 'ABS', null]),
  accompaniment_id: pick(['a1', 'a2', null]),
  language_main: pick(['tir', 'ara', null]),
  contact_languages: pick([['eng'], ['ara', 'eng'], [], null]),
  person_language: pick(['tir', null]),
  language_mode: pick(['DIR', 'ICM', 'INT', null]),
  mediator_present: pick([true, false, null]),
  nationality: pick(['ERI', 'SDN', 'XXA', 'Erythrée?', null]),
  profile: pick(['SM', 'FAM', null]),
  admin_status: pick(['AIP', null]),
  sex: pick(['F', 'M', 'X', null]),
  age: pick([12, 17, 18, 60, 61, null]),
  uam: pick([true, false, null]),
  vulnerable: pick([true, false, null]),
  topics: pick([['REC'], ['REC', 'DUB'], [], null]),
  referrals: pick([['MED'], ['MED', 'LEG'], null]),
  referral_status: pick(['ACC', 'INFO', null]),
  referral_direction: pick(['IN', 'OUT', null]),
  request_origin: pick(['ACTOR', 'PERSON', null]),
  partner: pick(['MdM', null]),
  outcome: pick([['INFD'], null, null]),
}));
const outcomes: OutcomeRow[] = Array.from({ length: 20 }, () => ({
  person_key: pick(['p1', 'p2', 'hmac-1', 'nobody']),
  team: pick(['BE-FEDASIL', 'FR-OFII', null]),
  outcome_code: pick(['RTA', 'IPA-BE', 'REC-FR', 'PEND']),
  outcome_date: pick([day(), day(), null]),
}));
const sessions: SessionRow[] = Array.from({ length: 30 }, (_, index) => ({
  activity_id: pick([`s${index}`, null]),
  activity_date: day(),
  site_code: pick(['BE-BRU-MAX', 'BE-VLG-ANT', null]),
  activity_type: pick(['OUT', 'PER', 'NET', null]),
  team: pick(['BE-FEDASIL', 'FR-OFII', null]),
  staff_count: pick([1, 2, 3, null]),
}));

let full: Engine;
let empty: Engine;
let shuffled: Engine;
beforeAll(async () => {
  [full, empty, shuffled] = await Promise.all([startNodeEngine(), startNodeEngine(), startNodeEngine()]);
  await loadRows(full, { contacts, outcomes, sessions });
  await loadRows(empty, { contacts: [] });
  await loadRows(shuffled, {
    contacts: [...contacts].reverse(),
    outcomes: [...outcomes].reverse(),
    sessions: [...sessions].reverse(),
  });
});
afterAll(() => Promise.all([full, empty, shuffled].map((engine) => engine.close())));

const dimensionsOf = (indicator: Indicator): readonly DimensionId[] =>
  relations[indicator.relation].dimensions;
const params = { ...noFilter, period: { from: '2021-03-01', to: '2023-06-30' } };

describe.each(indicators.map((indicator): [string, Indicator] => [indicator.id, indicator]))(
  '%s',
  (_, indicator) => {
    test('is worded in every language', () => {
      const texts = [indicator.label, indicator.definition, ...indicator.caveats];
      for (const text of texts) for (const locale of locales) expect(text[locale].trim()).not.toBe('');
      for (const { label } of indicator.beside ?? [])
        for (const locale of locales) expect(label[locale].trim()).not.toBe('');
      if (indicator.terms) expect([indicator.numerator, indicator.denominator].every(Boolean)).toBe(true);
    });

    test('answers every breakdown with the declared columns', async () => {
      for (const by of dimensionsOf(indicator)) {
        const { columns } = await full.query(toQuestion(indicator, [by], params).groups);
        const beside = (indicator.beside ?? []).map(({ id }) => `beside_${id}`);
        expect(columns).toEqual([by, 'value', 'numerator', 'denominator', ...beside]);
      }
    });

    test('value is its numerator over its denominator, and so is each figure beside', async () => {
      const [row] = (await full.query(toQuestion(indicator, [], params).overall)).rows;
      const figures = [
        { ...indicator, prefix: '' },
        ...(indicator.beside ?? []).map((beside) => ({ ...beside, prefix: `beside_${beside.id}` })),
      ];
      for (const { terms, prefix } of figures) {
        const [numerator, denominator] = ['numerator', 'denominator'].map(
          (name) => row?.[prefix ? `${prefix}_${name}` : name],
        );
        if (!terms) expect([numerator, denominator]).toEqual([null, null]);
        else expect(row?.[prefix || 'value']).toBeCloseTo(Number(numerator) / Number(denominator), 12);
      }
    });

    test('has no groups, and counts nothing, where there are no data', async () => {
      for (const by of dimensionsOf(indicator)) {
        const { rows } = await empty.query(toQuestion(indicator, [by], params).groups);
        expect(rows).toEqual([]);
      }
      const [overall] = (await empty.query(toQuestion(indicator, [], params).overall)).rows;
      expect(overall?.['total']).toBe(0);
      expect([0, null]).toContain(overall?.['value']);
    });

    test('parts sum to the whole exactly where it says so', async () => {
      const [overall] = (await full.query(toQuestion(indicator, [], params).overall)).rows;
      for (const by of indicator.additive) {
        const { rows } = await full.query(toQuestion(indicator, [by], params).groups);
        const sum = rows.reduce((total, row) => total + Number(row['value']), 0);
        expect([by, sum]).toEqual([by, overall?.['value']]);
      }
    });

    test('keeps unknown as a group of its own', async () => {
      const by = dimensionsOf(indicator).find((id) => id === 'site' || id === 'nationality');
      if (!by || indicator.relation === 'cohort') return;
      const { rows } = await full.query(toQuestion(indicator, [by], noFilter).groups);
      expect(rows.some((row) => row[by] === null)).toBe(true);
    });

    test('doesn’t depend on the order of rows', async () => {
      for (const by of ['region', 'month'] as const) {
        if (!dimensionsOf(indicator).includes(by)) continue;
        const question = toQuestion(indicator, [by], params).groups;
        expect((await shuffled.query(question)).rows).toEqual((await full.query(question)).rows);
      }
    });

    test('filters of several keys narrow, in any order', async () => {
      const both = { ...params, selection: { region: ['BRU'], sex: ['F', 'unknown'] } };
      const turned = { ...params, selection: { sex: ['unknown', 'F'], region: ['BRU'] } };
      const [one] = (await full.query(toQuestion(indicator, [], both).overall)).rows;
      const [other] = (await full.query(toQuestion(indicator, [], turned).overall)).rows;
      const [wide] = (await full.query(toQuestion(indicator, [], params).overall)).rows;
      expect(one).toEqual(other);
      expect(Number(one?.['total'])).toBeLessThanOrEqual(Number(wide?.['total']));
    });
  },
);

test('every indicator has an id of its own', () => {
  expect(new Set(indicators.map((indicator) => indicator.id)).size).toBe(indicators.length);
});

describe('the list', () => {
  test('has every indicator in its order, those without rows of their own among them', () => {
    const numbers = listedIndicators.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted());
    const expected = Array.from({ length: 34 }, (_, index) => `I${String(index + 1).padStart(2, '0')}`);
    expect([...new Set(numbers)]).toEqual(expected);
    expect(new Set(listedIndicators.map(({ id }) => id)).size).toBe(listedIndicators.length);
  });

  test('words what is stated and not counted in every language', () => {
    for (const indicator of listedIndicators.filter((one) => !isCounted(one)))
      for (const text of [indicator.label, indicator.definition, ...indicator.caveats])
        for (const locale of locales) expect(text[locale].trim()).not.toBe('');
  });

  test('is what the fund’s indicators are taken from', () => {
    const numbers = new Set(listedIndicators.map(({ number }) => number));
    expect(amifIndicators.flatMap(({ from }) => from).filter((number) => !numbers.has(number))).toEqual([]);
    for (const { label, note } of amifIndicators)
      for (const locale of locales) expect([label[locale], note[locale]]).not.toContain('');
  });

  test('new, returning and continuing persons are the persons reached, whatever the filters', async () => {
    const partsOf = ['new-persons', 'returning-persons', 'continuing-persons', 'persons-reached'];
    const selections = [
      {},
      { region: ['BRU'] },
      { sex: ['F', 'unknown'], topic: ['REC'] },
      { team: ['FR-OFII'] },
    ];
    for (const selection of selections)
      for (const period of [params.period, { from: '2023-02-01', to: '2023-12-31' }, null]) {
        const values = [];
        for (const indicator of indicators.filter(({ id }) => partsOf.includes(id))) {
          const { rows } = await full.query(
            toQuestion(indicator, [], { ...params, selection, period }).overall,
          );
          values.push(Number(rows[0]?.['value']));
        }
        // In the order of the list: persons reached come first.
        const [reached, ...parts] = values;
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(reached);
      }
  });
});
