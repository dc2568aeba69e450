import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { locales } from '#lib/model/text.ts';
import type { Period } from '#lib/model/period.ts';
import type { Params } from '#lib/model/params.ts';
import { qualityStatements } from '#lib/quality/record.ts';
import { missingNeeds, rules } from '#lib/quality/registry.ts';
import { MOST_EXAMPLES, type Account, type Rule, type RuleAnswer } from '#lib/quality/rule.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadRows, noFilter } from '../support/tables.ts';
import { cases, clean, cleanAccount, KEY, type Case, type Rows } from '../quality/cases.ts';

const span: Period = { from: '2024-03-05', to: '2024-05-31' };
const cleanSpan: Period = { from: '2024-03-05', to: '2024-04-02' };
let engine: Engine;
let cleanEngine: Engine;
let emptyEngine: Engine;

async function load(into: Engine, rows: Rows): Promise<void> {
  await loadRows(into, rows);
  for (const statement of qualityStatements) await into.run(statement);
}
beforeAll(async () => {
  [engine, cleanEngine, emptyEngine] = await Promise.all([
    startNodeEngine(),
    startNodeEngine(),
    startNodeEngine(),
  ]);
  await load(cleanEngine, clean);
  await load(emptyEngine, { contacts: [] });
});
afterAll(() => Promise.all([engine, cleanEngine, emptyEngine].map((each) => each.close())));

interface Asked {
  readonly account?: Account;
  readonly of?: Engine;
  readonly params?: Params;
  readonly over?: Period;
}
async function answerOf(rule: Rule, asked: Asked = {}): Promise<RuleAnswer> {
  const { account = cleanAccount, of = engine, params = noFilter, over = span } = asked;
  if (rule.from === 'account') return rule.read(account);
  return rule.read(await of.query(rule.question({ params, span: over })));
}

const caseOf = (rule: Rule): Case => {
  const found = cases[rule.id];
  if (!found) throw new Error(`No case for ${rule.id}`);
  return found;
};

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s', (id, rule) => {
  test('stands in a file of its own and is worded in every language', () => {
    expect(existsSync(join(import.meta.dirname, `../../src/lib/quality/rules/${id}.ts`))).toBe(true);
    for (const text of [rule.sentence, rule.advice])
      for (const locale of locales) {
        expect(text[locale].trim()).not.toBe('');
        if (locale === 'fr') expect(text.fr).not.toMatch(/(?<![\u202f\u00a0])[;:?!»]|«(?![\u202f\u00a0])/);
      }
    expect(new Set(locales.map((locale) => rule.sentence[locale])).size).toBe(locales.length);
  });

  beforeAll(async () => {
    const { rows } = caseOf(rule);
    if (rows) await load(engine, rows);
  });
  const answer = () => answerOf(rule, { account: caseOf(rule).account ?? cleanAccount });

  test('finds nothing in clean data, nor where there are none', async () => {
    const { count, examples } = await answerOf(rule, { of: cleanEngine, over: cleanSpan });
    expect({ count, examples }).toEqual({ count: 0, examples: [] });
    const ofNothing = await answerOf(rule, { of: emptyEngine, over: cleanSpan });
    expect(ofNothing.count).toBe(id === 'month-without-session' ? 2 : 0);
  });

  test('finds what is wrong, and where', async () => {
    const { count, total, lines } = caseOf(rule);
    const found = await answer();
    expect([found.count, found.total]).toEqual([count, total]);
    expect(found.examples.map(({ line }) => line)).toEqual(lines);
    expect(found.examples.length).toBeLessThanOrEqual(MOST_EXAMPLES);
    for (const { facts } of found.examples)
      for (const fact of facts) for (const locale of locales) expect(fact.label[locale].trim()).not.toBe('');
  });

  test('shows no key in the clear', async () => {
    const shown = JSON.stringify((await answer()).examples);
    expect(shown).not.toContain(KEY.slice(0, 6));
    expect(shown).not.toContain(KEY.slice(-4));
  });

  test('obeys the filters, as far as it says so', async () => {
    const { rows, count } = caseOf(rule);
    if (!rows || rule.scope === 'files') return;
    const elsewhere = { ...noFilter, selection: { site: ['FR-62-CAL'] } };
    const other = await answerOf(rule, { params: elsewhere });
    expect(other.count).toBe(id === 'month-without-session' ? 3 : 0);
    const early = { ...noFilter, period: { from: '2016-01-01', to: '2016-12-31' } };
    expect((await answerOf(rule, { params: early })).count).toBe(rule.scope === 'any-period' ? count : 0);
  });

  test('says what it lacks', () => {
    expect(missingNeeds(rule, new Set(rule.needs.flat()))).toEqual([]);
    expect(missingNeeds(rule, new Set())).toEqual(rule.needs.flat());
  });
});

test('every rule has an id of its own, and no case is left over', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual(Object.keys(cases).toSorted());
});

test('one key for more than one contact in twenty is a placeholder, whatever it reads', async () => {
  const rule = rules.find(({ id }) => id === 'placeholder-key')!;
  const day = { contact_date: '2024-03-05' };
  const others = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...day, person_key: `p${at}` }));
  const often = Array.from({ length: 20 }, () => ({ ...day, person_key: 'walk-in' }));
  // 20 of 400 are one in twenty exactly; 20 of 399 are more.
  await load(engine, { contacts: [...often, ...others(380)] });
  expect((await answerOf(rule)).count).toBe(0);
  await load(engine, { contacts: [...often, ...others(379)] });
  expect((await answerOf(rule)).count).toBe(20);
});

test('a conflict with an earlier contact is found though the period begins later', async () => {
  const rule = rules.find(({ id }) => id === 'nationality-conflict')!;
  await load(engine, caseOf(rule).rows!);
  const april = { ...noFilter, period: { from: '2024-04-01', to: '2024-04-30' } };
  expect((await answerOf(rule, { params: april })).examples.map(({ line }) => line)).toEqual([3]);
});
