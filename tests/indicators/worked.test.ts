import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import type { Indicator } from '#lib/indicators/indicator.ts';
import { indicators } from '#lib/indicators/registry.ts';
import { startNodeEngine } from '../support/engine.ts';
import { loadRows } from '../support/tables.ts';
import { answered, titleOf, type Worked } from '../support/worked.ts';
import { accompanimentsWorked } from './worked/accompaniments.ts';
import { acquaintanceWorked } from './worked/acquaintance.ts';
import { attributesWorked } from './worked/attributes.ts';
import { contactsWorked } from './worked/contacts.ts';
import { languagesWorked } from './worked/languages.ts';
import { outcomesWorked } from './worked/outcomes.ts';
import { referralsWorked } from './worked/referrals.ts';
import { sessionsWorked } from './worked/sessions.ts';

/*
 * Figures worked out by hand: each is reckoned from a dozen or so rows by the words of its definition, and
 * never by asking the engine.
 */

const worked: Readonly<Record<string, Worked>> = {
  contacts: contactsWorked,
  acquaintance: acquaintanceWorked,
  attributes: attributesWorked,
  languages: languagesWorked,
  accompaniments: accompanimentsWorked,
  referrals: referralsWorked,
  outcomes: outcomesWorked,
  sessions: sessionsWorked,
};

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
});
afterAll(() => engine.close());

describe.each(Object.entries(worked))('%s', (_, { rows, figures }) => {
  beforeAll(() => loadRows(engine, rows));

  test.each(figures.map((figure) => [titleOf(figure), figure] as const))('%s', async (_title, figure) => {
    expect(await answered(engine, figure)).toEqual(figure.expected);
  });
});

test.each(indicators.map((indicator): [string, Indicator] => [indicator.id, indicator]))(
  '%s has three different figures worked out by hand, and each figure beside it one',
  (id, { beside = [] }) => {
    const figures = Object.values(worked).flatMap((set) =>
      set.figures.filter(({ indicator }) => indicator === id),
    );
    const own = figures.filter((figure) => figure.beside === undefined);
    expect(new Set(own.map(({ expected }) => JSON.stringify(expected))).size).toBeGreaterThanOrEqual(3);
    const named = new Set(figures.map((figure) => figure.beside));
    expect(beside.filter((one) => !named.has(one.id))).toEqual([]);
  },
);
